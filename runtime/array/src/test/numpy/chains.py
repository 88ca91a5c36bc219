"""Random programs over strided arrays, with NumPy's answers.

    python3 chains.py PROGRAMS SEED > chains.txt

Writes one line per program; ArrayReplay (Java, beside the tests) runs them. A line is

    DTYPE ORDER SHAPE A B | STEP | STEP ...

A and B give the first array its contents: in C order, element i is (A * i + B) % 201 - 100, or odd or not for booleans.
Every step that makes an array appends it to a list, where the first array is number 0. Steps are

    view N NAME ARGUMENT ... = STATE          what a view operation makes of array N
    make N NAME ARGUMENT ... = STATE          a new array computed from array N
    new NAME N M = STATE                      a new array computed from arrays N and M
    write NAME N AXIS COUNT S T U V X Y Z = CRC
    ... = error                               NumPy raises; nothing is appended

STATE is KIND SHAPE STRIDES OFFSET FLAGS INTERNAL CRC: KIND is view (of the buffer of array N) or copy; strides and offset
are in bytes, the offset from the start of the buffer; FLAGS are C and F contiguity; INTERNAL is Y, N or ? for "two
elements share a byte"; CRC is that of the elements in C order.

A write step takes three parts of array N along one axis, COUNT positions from S in steps of T, and so on, and computes the
first from the other two (with the first two axes of the second part exchanged where Z is 1). Its CRC is that of the
whole buffer.
"""

import random
import sys
import zlib

import numpy as np
from numpy.core._multiarray_tests import internal_overlap
from numpy.lib.stride_tricks import sliding_window_view

DTYPES = ["bool", "int8", "int16", "int32", "int64", "float32", "float64"]
MAX_ELEMENTS = 3000


def text(values):
    return ",".join(str(v) for v in values) or "."


def crc(array):
    return zlib.crc32(np.asarray(array).tobytes())


def address(array):
    return array.__array_interface__["data"][0]


class Known:
    """An array of the list, and the array whose buffer it is in."""

    def __init__(self, array, root):
        self.array = array
        self.root = root
        self.low = np.byte_bounds(root)[0] if root.size else address(root)


class Program:
    def __init__(self, rng):
        self.rng = rng
        dtype = rng.choice(DTYPES + ["float64", "float64", "int64"])
        order = rng.choice("CF")
        rank = rng.choice([0, 1, 1, 2, 2, 2, 3, 3, 4])
        shape = [rng.choice([0, 1, 2]) if rng.random() < 0.15 else rng.randint(2, 7) for _ in range(rank)]
        a, b = rng.randint(1, 200), rng.randint(0, 200)
        size = int(np.prod(shape, dtype=np.int64))
        values = (a * np.arange(size) + b) % 201 - 100
        values = values % 2 == 1 if dtype == "bool" else values.astype(dtype)
        base = np.array(values.reshape(shape), order=order)
        self.known = [Known(base, base)]
        self.lines = [f"{dtype} {order} {text(shape)} {a} {b}"]

    def run(self):
        for _ in range(self.rng.randint(1, 7)):
            kind = self.rng.random()
            if kind < 0.6:
                self.view()
            elif kind < 0.75:
                self.make()
            elif kind < 0.83:
                self.new()
            else:
                self.write()
        return " | ".join(self.lines)

    def pick(self):
        """Mostly the array made last, so that programs become chains."""
        last = len(self.known) - 1
        return last if self.rng.random() < 0.7 else self.rng.randint(0, last)

    def state(self, known, kind):
        a = known.array
        flags = ("C" if a.flags.c_contiguous else "-") + ("F" if a.flags.f_contiguous else "-")
        try:
            overlap = {0: "N", 1: "Y"}.get(internal_overlap(a, max_work=100_000), "?")
        except OverflowError:
            overlap = "?"
        offset = address(a) - known.low if a.size else 0
        return f"{kind} {text(a.shape)} {text(a.strides)} {offset} {flags} {overlap} {crc(a)}"

    def add(self, line, n, make):
        try:
            result = make()
        except (ValueError, IndexError, TypeError):
            self.lines.append(f"{line} = error")
            return
        if not isinstance(result, np.ndarray):
            result = np.asarray(result)
        if result.size > MAX_ELEMENTS or result.dtype.name not in DTYPES:
            return
        of = self.known[n]
        shares = result.size == 0 or np.may_share_memory(result, of.root)
        known = Known(result, of.root if shares else result)
        self.lines.append(f"{line} = {self.state(known, 'view' if shares else 'copy')}")
        self.known.append(known)

    # ---- views

    def view(self):
        n = self.pick()
        a = self.known[n].array
        name = self.rng.choice(
            "transpose permute swap move slice slice slice at new squeeze flip broadcast diagonal window reshape reshape "
            "ravel flatten dtype contiguous".split()
        )
        arguments, make = getattr(self, "view_" + name)(a)
        if make:
            self.add(f"view {n} {name} {arguments}", n, make)

    def axis(self, a):
        return self.rng.randint(-a.ndim, a.ndim - 1) if a.ndim else 0

    def view_transpose(self, a):
        return ".", lambda: a.T

    def view_permute(self, a):
        axes = self.rng.sample(range(a.ndim), a.ndim)
        return text(axes), lambda: a.transpose(axes)

    def view_swap(self, a):
        i, j = self.axis(a), self.axis(a)
        return f"{i} {j}", lambda: a.swapaxes(i, j)

    def view_move(self, a):
        i, j = self.axis(a), self.axis(a)
        return f"{i} {j}", lambda: np.moveaxis(a, i, j)

    def view_slice(self, a):
        rng = self.rng
        key, words = [], []
        skip = rng.randint(0, a.ndim)
        if skip < a.ndim and rng.random() < 0.4:
            key.append(Ellipsis)
            words.append("...")
            axes = list(range(skip, a.ndim))
        else:
            axes = list(range(a.ndim - skip))
        for axis in axes:
            n = a.shape[axis]
            if rng.random() < 0.2:
                i = rng.randint(-n - (rng.random() < 0.1), max(0, n - 1))
                key.append(i)
                words.append(f"{i}")
            else:
                start, stop = (None if rng.random() < 0.4 else rng.randint(-n - 1, n + 1) for _ in range(2))
                step = rng.choice([1, 1, 2, 3, -1, -1, -2, -3])
                key.append(slice(start, stop, step))
                words.append(":".join("" if x is None else str(x) for x in (start, stop, step)))
            if rng.random() < 0.1:
                key.append(None)
                words.append("None")
        if Ellipsis not in key:
            # Otherwise a single element would be a scalar, which is a copy.
            key.append(Ellipsis)
        return ",".join(words) or "...", lambda: a[tuple(key)]

    def view_at(self, a):
        if not a.ndim:
            return "", None
        i = self.rng.randint(-a.shape[0], a.shape[0])
        return str(i), lambda: a[i, ...]

    def view_new(self, a):
        axis = self.rng.randint(-a.ndim - 1, a.ndim)
        return str(axis), lambda: np.expand_dims(a, axis)

    def view_squeeze(self, a):
        return ".", lambda: a.squeeze()

    def view_flip(self, a):
        if not a.ndim:
            return "", None
        axes = self.rng.sample(range(a.ndim), self.rng.randint(1, a.ndim))
        return text(axes), lambda: np.flip(a, axes)

    def view_broadcast(self, a):
        rng = self.rng
        shape = [rng.randint(1, 3) if n == 1 and rng.random() < 0.7 else n for n in a.shape]
        shape = [rng.randint(1, 3) for _ in range(rng.choice([0, 1, 1, 2]))] + shape
        if shape and rng.random() < 0.1:
            shape[-1] += 1
        return text(shape), lambda: np.broadcast_to(a, shape)

    def view_diagonal(self, a):
        i, j, k = self.axis(a), self.axis(a), self.rng.randint(-2, 2)
        return f"{k} {i} {j}", lambda: a.diagonal(k, i, j)

    def view_window(self, a):
        if not a.ndim or a.ndim > 4:
            return "", None
        axes = [self.axis(a) for _ in range(self.rng.choice([1, 1, 2]))]
        windows = [self.rng.randint(0, 4) for _ in axes]
        return f"{text(windows)} {text(axes)}", lambda: sliding_window_view(a, windows, axes)

    def view_reshape(self, a):
        rng = self.rng
        shape, rest = [], a.size
        while rest > 1 and len(shape) < 4:
            shape.append(rng.choice([d for d in range(1, rest + 1) if rest % d == 0]))
            rest //= shape[-1]
        if rest != 1 or rng.random() < 0.3:
            shape.append(rest)
        if shape and rng.random() < 0.2:
            shape[rng.randrange(len(shape))] = -1
        if shape and rng.random() < 0.05:
            shape[0] += 1
        order = rng.choice("CCF")
        return f"{order} {text(shape)}", lambda: a.reshape(shape, order=order)

    def view_ravel(self, a):
        order = self.rng.choice("CF")
        return order, lambda: a.ravel(order)

    def view_flatten(self, a):
        order = self.rng.choice("CF")
        return order, lambda: a.flatten(order)

    def view_dtype(self, a):
        if a.dtype == np.bool_ or a.ndim == 0:
            return "", None
        name = self.rng.choice(DTYPES[1:])
        return name, lambda: a.view(name)

    def view_contiguous(self, a):
        order = self.rng.choice("CF")
        if a.ndim == 0:
            return "", None
        return order, lambda: np.asarray(a, order=order)

    # ---- new arrays

    def make(self):
        n = self.pick()
        a = self.known[n].array
        name = self.rng.choice("copy astype sum sum mean min max argmin argmax any all negate".split())
        if name == "copy":
            order = self.rng.choice("CF")
            self.add(f"make {n} copy {order}", n, lambda: a.copy(order))
            return
        if not tame(a):
            return
        if name == "astype":
            to = self.rng.choice(DTYPES)
            if a.dtype.kind == "f" and to in ("int8", "int16", "int32", "int64") or repeats(a):
                return
            self.add(f"make {n} astype {to}", n, lambda: a.astype(to))
        elif name == "negate":
            if a.dtype != np.bool_:
                # A buffer of NumPy's own would be of the wrong order for a single element.
                self.add(f"make {n} negate .", n, lambda: np.negative(a))
        elif name in ("argmin", "argmax"):
            if a.dtype == np.bool_:
                return
            axis = self.rng.choice([None] + list(range(a.ndim)))
            function = getattr(np, name)
            self.add(f"make {n} {name} {'_' if axis is None else axis}", n, lambda: function(a, axis))
        else:
            if name in ("min", "max") and a.size == 0 and 0 in a.shape:
                return
            axes = self.rng.sample(range(a.ndim), self.rng.randint(0, a.ndim))
            if a.size == 0 and len(axes) < a.ndim - 1:
                # The order of axes of a result without operands is NumPy's alone.
                return
            function = getattr(np, name)
            with np.errstate(all="ignore"):
                self.add(f"make {n} {name} {text(axes)}", n, lambda: quietly(lambda: function(a, axis=tuple(axes))))

    def new(self):
        n, m = self.pick(), self.rng.randrange(len(self.known))
        a, b = self.known[n].array, self.known[m].array
        name = self.rng.choice("add subtract multiply minimum maximum less equal where concatenate stack matmul".split())
        if not (tame(a) and tame(b)) or a.dtype != b.dtype and 0 in (a.ndim, b.ndim):
            # This version promotes arrays without axes by their value, NumPy 2 and Nd by their type.
            return
        if name == "matmul":
            if "f" in a.dtype.kind + b.dtype.kind or a.dtype == b.dtype == np.bool_:
                return
            self.add(f"new {name} {n} {m}", n, lambda: np.matmul(a, b))
        elif name in ("concatenate", "stack"):
            if a.ndim and not repeats(a) and not repeats(b):
                self.add(f"new {name} {n} {m}", n, lambda: getattr(np, name)([a, b], 0))
        elif name == "where":
            self.add(f"new {name} {n} {m}", n, lambda: np.where(a, a, b))
        elif not (name == "subtract" and a.dtype == b.dtype == np.bool_):
            function = getattr(np, name)
            self.add(f"new {name} {n} {m}", n, lambda: kept_as_array(function, a, b))

    # ---- writes

    def write(self):
        rng = self.rng
        n = self.pick()
        known = self.known[n]
        a = known.array
        if not a.ndim or not a.size or internal_overlap(a, max_work=100_000) != 0:
            return
        axis = rng.randrange(a.ndim)
        length = a.shape[axis]
        count = rng.randint(1, length)
        parts, words = [], []
        for _ in range(3):
            steps = [s for s in (1, 1, 1, -1, 2, -2) if abs(s) * (count - 1) < length]
            step = rng.choice(steps)
            reach = abs(step) * (count - 1)
            start = rng.randint(0, length - 1 - reach)
            start = start if step > 0 else start + reach
            stop = start + step * count
            part = slice(start, None if stop < 0 else stop, step)
            parts.append((slice(None),) * axis + (part,))
            words.append(f"{start} {step}")
        a.flags.writeable or make_writable(known)
        out, x, y = (known.array[p] for p in parts)
        exchange = int(x.ndim > 1 and x.shape[0] == x.shape[1] and rng.random() < 0.5)
        if exchange:
            x = x.swapaxes(0, 1)
        name = rng.choice(["copy", "add", "multiply", "minimum", "subtract"])
        if a.dtype == np.bool_ and name == "subtract" or not tame(a):
            name = "copy"
        if name == "copy":
            # NumPy itself reads elements it has overwritten in a[1:5] = a[0:8:2], so the copy it forgets is made here.
            out[...] = x.copy()
        else:
            getattr(np, name)(x, y, out=out)
        root = known.root
        self.lines.append(f"write {name} {n} {axis} {count} {' '.join(words)} {exchange} = {zlib.crc32(memory(root).tobytes())}")


def make_writable(known):
    """What asWritableUnchecked does; NumPy hides the way."""
    view = np.ndarray(known.array.shape, known.array.dtype, memory(known.root), address(known.array) - known.low, known.array.strides)
    known.array = view


def memory(root):
    flat = root.transpose(np.argsort([-abs(s) for s in root.strides], kind="stable")).reshape(-1)
    assert np.shares_memory(flat, root)
    return flat.view("u1")


def repeats(a):
    """Copies of broadcast arrays have an order of axes that is NumPy's alone: repeated axes innermost."""
    return any(n > 1 and s == 0 for n, s in zip(a.shape, a.strides))


def kept_as_array(function, a, b):
    """A ufunc of arrays without axes gives a scalar; its order is no question."""
    return np.asarray(function(a, b))


def quietly(make):
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return make()


def tame(a):
    """Whether arithmetic is exact in every order: small whole numbers, or integers, which wrap."""
    if a.dtype.kind != "f":
        return True
    with np.errstate(all="ignore"):
        negative_zero = np.any((a == 0) & np.signbit(a))  # which of two zeros is the lesser is left open
        return not negative_zero and bool(np.all(np.isfinite(a))) and bool(np.all(np.abs(a) < 2.0**10)) and bool(np.all(a == np.floor(a)))


def main():
    rng = random.Random(int(sys.argv[2]))
    for _ in range(int(sys.argv[1])):
        print(Program(rng).run())


if __name__ == "__main__":
    main()
