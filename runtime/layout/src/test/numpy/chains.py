"""Random chains of view operations, with NumPy's answers.

    python3 chains.py CHAINS SEED > chains.txt

Writes one line per chain; LayoutReplay (Java, beside the tests) reads them. A line is

    ITEM ORDER SHAPE | STEP | STEP ... || STEP | STEP ... || SHARED RANGES || WALK || OTHER = WALK WALK

that is: a base array over a buffer of its own; two chains of steps from it; whether the last views of the two share
memory, exactly and by their ranges; the view nditer walks for the first of them; another array of the same shape over
memory of its own (strides, offset, item size), and what nditer walks for the pair; points where there are no elements.
A step is

    NAME ARGUMENT ... = SHAPE STRIDES OFFSET FLAGS INTERNAL     (strides and offset in bytes)
    NAME ARGUMENT ... = copy                                    (there is no view)
    NAME ARGUMENT ... = error                                   (NumPy raises; the chain goes on from the view before)

FLAGS are C and F contiguity, INTERNAL is Y or N for "two elements share a byte", or ? where NumPy's solver gives up. A
list is joined by commas, an empty one is a point.
"""

import random
import sys

import numpy as np
from numpy.core._multiarray_tests import internal_overlap
from numpy.lib.stride_tricks import sliding_window_view

ITEMS = [1, 1, 2, 3, 4, 8, 8, 8, 12, 16]
WORK = 100_000
MAX_ELEMENTS = 100_000


def text(values):
    return ",".join(str(v) for v in values) or "."


def address(array):
    return array.__array_interface__["data"][0]


class Chain:
    """One base array and the steps taken from it."""

    def __init__(self, rng):
        self.rng = rng
        rank = rng.choice([0, 1, 1, 2, 2, 2, 3, 3, 4])
        shape = [rng.choice([0, 1, 1, 2, 3, 4, 5, 6, 7, 8]) if rng.random() < 0.3 else rng.randint(2, 9) for _ in range(rank)]
        item = rng.choice(ITEMS)
        order = rng.choice("CF")
        bytes_ = max(1, int(np.prod(shape, dtype=np.int64)) * item)
        self.buffer = np.zeros(bytes_, "u1")
        self.base = np.ndarray(shape, f"V{item}", self.buffer, order=order)
        self.header = f"{item} {order} {text(shape)}"

    def state(self, view):
        flags = ("C" if view.flags.c_contiguous else "-") + ("F" if view.flags.f_contiguous else "-")
        try:
            overlap = {0: "N", 1: "Y"}.get(internal_overlap(view, max_work=WORK), "?")
        except OverflowError:
            # The solver multiplies the strides of axes of length 1, which a slice step may have made huge.
            overlap = "?"
        offset = address(view) - address(self.buffer)
        return f"{text(view.shape)} {text(view.strides)} {offset} {flags} {overlap}"

    def walk(self, steps, opening=None):
        """Random steps from the base, an opening step first: the text of each, and the last view."""
        view = self.base
        lines = []
        for k in range(steps):
            name, arguments, result = opening if opening and k == 0 else self.step(view)
            if result is None:
                continue
            if isinstance(result, str):
                lines.append(f"{name} {arguments} = {result}")
            elif result.size <= MAX_ELEMENTS:
                lines.append(f"{name} {arguments} = {self.state(result)}")
                view = result
        return lines, view

    def halves(self):
        """The even and the odd positions of an axis: disjoint, though their ranges intersect."""
        axis = self.rng.randrange(self.base.ndim)
        key = (slice(None),) * axis
        return [("slice", f"{axis} {k} _ 2", self.base[key + (slice(k, None, 2),)]) for k in (0, 1)]

    def step(self, view):
        """A name, its arguments as text, and a view, 'copy', 'error', or None where there is nothing to do."""
        rng = self.rng
        rank = view.ndim
        name = rng.choice(
            ["transpose", "reverse", "swap", "move", "slice", "slice", "slice", "index", "new", "squeeze", "drop"]
            + ["flip", "broadcast", "diagonal", "window", "blocks", "reshape", "reshape", "reshape", "ravel", "item", "strided"]
        )
        arguments, make = getattr(self, "do_" + name)(view, rank)
        if make is None:
            return name, arguments, None
        try:
            result = make()
        except (ValueError, IndexError, TypeError):
            return name, arguments, "error"
        start = address(self.buffer)
        if result.size and not start <= address(result) < start + self.buffer.size:
            return name, arguments, "copy"
        return name, arguments, result

    def axis(self, rank):
        """Mostly an axis that exists."""
        return self.rng.randint(-rank, rank - 1) if rank and self.rng.random() < 0.97 else self.rng.choice([rank, -rank - 1])

    def axes(self, rank, count):
        return [a - rank if self.rng.random() < 0.3 else a for a in self.rng.sample(range(rank), count)]

    def do_transpose(self, view, rank):
        axes = self.axes(rank, rank)
        if axes and self.rng.random() < 0.03:
            axes[0] = axes[-1]
        return text(axes), lambda: view.transpose(axes)

    def do_reverse(self, view, rank):
        return ".", lambda: view.T

    def do_swap(self, view, rank):
        a, b = self.axis(rank), self.axis(rank)
        return f"{a} {b}", lambda: view.swapaxes(a, b)

    def do_move(self, view, rank):
        count = self.rng.randint(0, rank)
        source, target = self.axes(rank, count), self.axes(rank, count)
        return f"{text(source)} {text(target)}", lambda: np.moveaxis(view, source, target)

    def do_slice(self, view, rank):
        if not rank:
            return "", None
        rng = self.rng
        axis = rng.randrange(rank)
        n = view.shape[axis]

        def bound():
            if rng.random() < 0.3:
                return None
            return rng.choice([2**63 - 1, -(2**63)]) if rng.random() < 0.03 else rng.randint(-n - 2, n + 2)

        step = rng.choice([None, 1, 1, 2, 3, -1, -1, -2, -3, n + 1, 2**62, -(2**62)]) if rng.random() < 0.9 else 0
        part = slice(bound(), bound(), step)
        words = ["_" if x is None else str(x) for x in (part.start, part.stop, part.step)]
        key = (slice(None),) * axis + (part,)
        return f"{axis} {' '.join(words)}", lambda: view[key]

    def do_index(self, view, rank):
        if not rank:
            return "", None
        axis = self.rng.randrange(rank)
        n = view.shape[axis]
        at = self.rng.randint(-n, n - 1) if n and self.rng.random() < 0.95 else self.rng.choice([n, -n - 1])
        key = (slice(None),) * axis + (at, Ellipsis)
        return f"{axis} {at}", lambda: view[key]

    def do_new(self, view, rank):
        axis = self.rng.randint(0, rank)
        return str(axis), lambda: view[(slice(None),) * axis + (None, Ellipsis)]

    def do_squeeze(self, view, rank):
        return ".", lambda: view.squeeze()

    def do_drop(self, view, rank):
        ones = [k for k in range(rank) if view.shape[k] == 1]
        axes = self.rng.sample(ones, self.rng.randint(0, len(ones)))
        if rank and self.rng.random() < 0.1:
            axes.append(self.rng.randrange(rank))
        return text(axes), lambda: view.squeeze(tuple(axes))

    def do_flip(self, view, rank):
        if not rank:
            # NumPy gives a scalar, which is a copy.
            return "", None
        axes = self.axes(rank, self.rng.randint(0, rank))
        return text(axes), lambda: np.flip(view, tuple(axes))

    def do_broadcast(self, view, rank):
        rng = self.rng
        shape = [rng.randint(0, 3) if n == 1 and rng.random() < 0.6 else n for n in view.shape]
        shape = [rng.randint(1, 3) for _ in range(rng.choice([0, 0, 1, 2]))] + shape
        if shape and rng.random() < 0.05:
            shape[-1] += 1
        return text(shape), lambda: np.broadcast_to(view, shape)

    def do_diagonal(self, view, rank):
        if rank < 2:
            return "", None
        a, b = self.axis(rank), self.axis(rank)
        offset = self.rng.randint(-4, 4)
        return f"{offset} {a} {b}", lambda: view.diagonal(offset, a, b)

    def do_window(self, view, rank):
        if not rank or view.ndim > 5:
            return "", None
        axes = [self.axis(rank) for _ in range(self.rng.choice([1, 1, 1, 2]))]
        windows = [self.rng.choice([0, 1, 2, 2, 3, 3, 4]) if self.rng.random() < 0.9 else self.rng.randint(5, 9) for _ in axes]
        return f"{text(windows)} {text(axes)}", lambda: sliding_window_view(view, windows, axes)

    def do_blocks(self, view, rank):
        """NumPy has no such call; its reshape and transpose say what it must be."""
        if rank > 8:
            # This version has at most 32 axes, Layout 64.
            return "", None
        blocks = [self.rng.choice([b for b in range(1, max(2, n + 1)) if n % b == 0]) for n in view.shape]
        split = [x for n, b in zip(view.shape, blocks) for x in (n // b, b)]
        order = list(range(0, 2 * rank, 2)) + list(range(1, 2 * rank, 2))
        return text(blocks), lambda: view.reshape(split).transpose(order)

    def do_reshape(self, view, rank):
        rng = self.rng
        shape = []
        rest = view.size
        while rest > 1 and len(shape) < 5:
            shape.append(rng.choice([d for d in range(2, rest + 1) if rest % d == 0]) if rng.random() < 0.8 else rest)
            rest //= shape[-1]
        if rest > 1 or view.size == 0:
            shape.append(rest)
        if rng.random() < 0.3:
            # Cut or join at the axes there are: more often possible without a copy.
            shape = list(view.shape)
            if len(shape) > 1 and rng.random() < 0.6:
                k = rng.randrange(len(shape) - 1)
                shape[k : k + 2] = [shape[k] * shape[k + 1]]
            elif shape:
                k = rng.randrange(len(shape))
                d = rng.choice([d for d in range(1, max(2, shape[k] + 1)) if shape[k] % d == 0])
                shape[k : k + 1] = [d, shape[k] // d]
        for _ in range(rng.choice([0, 0, 1, 2])):
            shape.insert(rng.randint(0, len(shape)), 1)
        if shape and rng.random() < 0.2:
            shape[rng.randrange(len(shape))] = -1
        if shape and rng.random() < 0.04:
            # Not below -1: this version takes any negative length for -1, which Layout refuses.
            k = rng.randrange(len(shape))
            shape[k] = max(-1, shape[k] + rng.choice([1, -2]))
        order = rng.choice("CCF")
        return f"{order} {text(shape)}", lambda: view.reshape(shape, order=order)

    def do_ravel(self, view, rank):
        order = self.rng.choice("CF")
        return order, lambda: view.ravel(order)

    def do_item(self, view, rank):
        item = self.rng.choice([1, 2, 3, 4, 6, 8, 12, 16, 24])
        return str(item), lambda: view.view(f"V{item}")

    def do_strided(self, view, rank):
        """The constructor checks the buffer, as the function as_strided of this version does not."""
        rng = self.rng
        rank = rng.randint(0, 3)
        shape = [rng.choice([0, 1, 2, 2, 3, 3, 4, 5]) for _ in range(rank)]
        item = view.itemsize
        strides = [rng.choice([rng.randint(-9, 9) * item, rng.randint(-20, 20), 0, item]) for _ in range(rank)]
        offset = rng.randint(0, self.buffer.size)
        if rng.random() < 0.7:
            # Start where negative strides have room.
            offset = min(self.buffer.size, sum(-s * (n - 1) for s, n in zip(strides, shape) if s < 0 < n))
        make = lambda: np.ndarray(shape, view.dtype, self.buffer, offset, strides)
        return f"{text(shape)} {text(strides)} {offset}", make


def walked(iterator, operand, start):
    view = iterator.itviews[operand]
    if view.shape == (1,):
        # A single element has one axis or none, as its array had axes or not.
        view = view.squeeze()
    return f"{text(view.shape)} {text(view.strides)} {address(view) - start}"


def plan(*arrays):
    return np.nditer(arrays, flags=["external_loop", "zerosize_ok"])


def partner(rng, shape):
    """Another array of that shape: axes in random order, some flipped, some broadcast, some with gaps."""
    item = rng.choice(ITEMS)
    order = rng.sample(range(len(shape)), len(shape)) if rng.random() < 0.6 else list(range(len(shape)))
    full = [1 if rng.random() < 0.15 else max(1, shape[k]) * rng.choice([1, 1, 1, 2]) for k in order]
    array = np.zeros(full, f"V{item}")
    base = address(array)
    array = array.transpose(np.argsort(order))
    # The Ellipsis keeps an array of rank 0 from turning into a scalar, which is a copy.
    key = tuple(slice(None, None, rng.choice([1, 1, 1, -1])) for _ in shape) + (Ellipsis,)
    array = array[key][tuple(slice(0, max(1, n)) for n in shape) + (Ellipsis,)]
    return np.broadcast_to(array, shape), base


def line(rng):
    chain = Chain(rng)
    even, odd = chain.halves() if chain.base.ndim and rng.random() < 0.15 else (None, None)
    first, a = chain.walk(rng.randint(1, 6), even)
    second, b = chain.walk(rng.randint(1, 4), odd)
    try:
        shared = "Y" if np.shares_memory(a, b, max_work=WORK) else "N"
    except (np.TooHardError, OverflowError):
        shared = "?"
    ranges = "Y" if np.may_share_memory(a, b) else "N"
    if a.size == 0:
        walks = ". || ."
    else:
        other, base = partner(rng, a.shape)
        pair = plan(a, other)
        start = address(chain.buffer)
        walks = f"{walked(plan(a), 0, start)} || {text(other.strides)} {address(other) - base} {other.itemsize}"
        walks += f" = {walked(pair, 0, start)} {walked(pair, 1, base)}"
    return f"{' | '.join([chain.header] + first)} || {' | '.join(second)} || {shared} {ranges} || {walks}"


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    rng = random.Random(seed)
    for _ in range(count):
        print(line(rng))


if __name__ == "__main__":
    main()
