"""NumPy's answers to what NumPy's own tests ask, as programs for ArrayReplay.

    python3 conformance.py > conformance.txt

Every case is written from the behaviour that a test function of NumPy checks; NumPy gives the expected values. A line is
the name of that function, " || ", and a program: a first array and steps, as chains.py describes them, and these:

    base DTYPE ORDER SHAPE A B      another array, with memory of its own
    list DTYPE SHAPE V,V,...        another array with these elements
    strided N SHAPE STRIDES OFFSET  a view of the buffer of array N, or an error
    op NAME OUT N [M]               computes into array OUT; the CRC of the buffer of OUT, or an error
    iter ORDER N ...                walks arrays together in order K, C or F: offsets of each, C index, F index
    plan N ...                      the loops of a walk: shape, and the strides of each array
    outer N M                       walks every pair: offsets of both
    share N M, range N M            whether they share memory, and whether their ranges do
    get N INDEX                     one element
    text N                          what it prints as
    promote DTYPE DTYPE             the type of results
"""

import itertools
import sys

import numpy as np

from chains import Known, Program, address, crc, memory, quietly, text
import zlib

NAMES = {"floorDivide": "floor_divide", "and": "bitwise_and", "or": "bitwise_or", "xor": "bitwise_xor", "not": "logical_not"}
NAMES |= {"abs": "absolute", "lessEqual": "less_equal", "greaterEqual": "greater_equal", "notEqual": "not_equal"}


def numbers(word):
    return [] if word == "." else [int(x) for x in word.split(",")]


def part(word):
    if word == "...":
        return Ellipsis
    if word == "None":
        return None
    return slice(*(int(x) if x else None for x in word.split(":"))) if ":" in word else int(word)


class Run(Program):
    """Runs a program as ArrayReplay does."""

    def __init__(self, header):
        self.known = []
        self.base(*header.split())

    def base(self, dtype, order, shape, a, b):
        values = (int(a) * np.arange(int(np.prod(numbers(shape), dtype=np.int64))) + int(b)) % 201 - 100
        values = values % 2 == 1 if dtype == "bool" else values.astype(dtype)
        self.own(np.array(values.reshape(numbers(shape)), order=order))

    def own(self, array):
        self.known.append(Known(array, array))
        return self.state(self.known[-1], "copy")

    def of(self, n):
        return self.known[int(n)].array

    def step(self, line):
        words = line.split()
        try:
            return quietly(lambda: getattr(self, "do_" + words[0])(*words[1:]))
        except (ValueError, IndexError, TypeError, ZeroDivisionError):
            return "error"

    def result(self, n, array):
        root = self.known[int(n)].root
        array = np.asarray(array)
        shares = array.size == 0 or np.may_share_memory(array, root)
        self.known.append(Known(array, root if shares else array))
        return self.state(self.known[-1], "view" if shares else "copy")

    def do_base(self, *words):
        self.base(*words)
        return self.state(self.known[-1], "copy")

    def do_list(self, dtype, shape, values):
        values = [float(x) if dtype[0] == "f" else int(x) for x in values.split(",")]
        return self.own(np.array(values, dtype).reshape(numbers(shape)))

    def do_view(self, n, name, *w):
        a = self.of(n)
        make = {
            "transpose": lambda: a.T,
            "permute": lambda: a.transpose(numbers(w[0])),
            "swap": lambda: a.swapaxes(int(w[0]), int(w[1])),
            "move": lambda: np.moveaxis(a, numbers(w[0]), numbers(w[1])),
            "slice": lambda: a[tuple(part(x) for x in w[0].split(",")) + (() if "..." in w[0] else (Ellipsis,))],
            "at": lambda: a[int(w[0]), ...],
            "new": lambda: np.expand_dims(a, int(w[0])),
            "squeeze": lambda: a.squeeze(),
            "drop": lambda: a.squeeze(tuple(numbers(w[0]))),
            "flip": lambda: np.flip(a, numbers(w[0])),
            "broadcast": lambda: np.broadcast_to(a, numbers(w[0])),
            "diagonal": lambda: a.diagonal(int(w[0]), int(w[1]), int(w[2])),
            "window": lambda: np.lib.stride_tricks.sliding_window_view(a, numbers(w[0]), numbers(w[1])),
            "reshape": lambda: a.reshape(numbers(w[1]), order=w[0]),
            "ravel": lambda: a.ravel(w[0]),
            "flatten": lambda: a.flatten(w[0]),
            "dtype": lambda: a.view(w[0]),
            "contiguous": lambda: np.asarray(a, order=w[0]),
        }[name]
        return self.result(n, make())

    def do_strided(self, n, shape, strides, offset):
        root = self.known[int(n)].root
        return self.result(n, np.ndarray(numbers(shape), root.dtype, memory(root), int(offset), numbers(strides)))

    def do_make(self, n, name, argument):
        a = self.of(n)
        if name in ("copy", "astype"):
            return self.result(n, getattr(a, name)(argument))
        if name in ("argmin", "argmax"):
            return self.result(n, getattr(np, name)(a, None if argument == "_" else int(argument)))
        if argument == "-":
            return self.result(n, getattr(np, NAMES.get(name, name))(a))
        return self.result(n, getattr(np, name)(a, axis=tuple(numbers(argument))))

    def do_new(self, name, n, m):
        a, b = self.of(n), self.of(m)
        if name == "where":
            return self.result(n, np.where(a, a, b))
        if name.startswith(("concatenate", "stack")):
            axis = int(name[-2:].strip("ek")) if name[-1].isdigit() else 0
            return self.result(n, getattr(np, name.rstrip("-0123456789"))([a, b], axis))
        return self.result(n, getattr(np, NAMES.get(name, name))(a, b))

    def do_op(self, name, out, *operands):
        target = self.known[int(out)]
        arrays = [self.of(n) for n in operands]
        if name == "copy":
            np.copyto(target.array, arrays[0].copy())
        else:
            getattr(np, NAMES.get(name, name))(*arrays, out=target.array)
        return str(zlib.crc32(memory(target.root).tobytes()))

    def walk(self, flags, order, operands):
        arrays = [self.of(n) for n in operands]
        iterator = np.nditer(arrays, flags=flags, order=order)
        return arrays, iterator

    def do_iter(self, order, *operands):
        arrays, iterator = self.walk(["multi_index", "zerosize_ok"], order, operands)
        spread = np.broadcast_arrays(*arrays)
        seen = []
        while not iterator.finished:
            seen.append(iterator.multi_index)
            iterator.iternext()
        return self.visits(operands, spread, seen)

    def visits(self, operands, spread, seen):
        offsets = []
        for n, a in zip(operands, spread):
            known = self.known[int(n)]
            first = address(known.array) - known.low
            offsets.append(text([first + sum(i * s for i, s in zip(index, a.strides)) for index in seen]))
        shape = spread[0].shape
        c = [int(np.ravel_multi_index(i, shape)) if i else 0 for i in seen]
        f = [int(np.ravel_multi_index(i, shape, order="F")) if i else 0 for i in seen]
        return f"{' '.join(offsets)} {text(c)} {text(f)}"

    def do_plan(self, *operands):
        _, iterator = self.walk(["external_loop"], "K", operands)
        views = [v.squeeze() if v.shape == (1,) else v for v in iterator.itviews]
        return " ".join([text(views[0].shape)] + [text(v.strides) for v in views])

    def do_outer(self, n, m):
        a, b = self.of(n), self.of(m)
        iterator = np.nditer(
            [a, b],
            flags=["multi_index"],
            op_axes=[list(range(a.ndim)) + [-1] * b.ndim, [-1] * a.ndim + list(range(b.ndim))],
        )
        seen = []
        while not iterator.finished:
            seen.append(iterator.multi_index)
            iterator.iternext()
        spread = np.broadcast_arrays(a[(...,) + (None,) * b.ndim], b)
        return self.visits([n, m], spread, seen)

    def do_share(self, n, m):
        return "Y" if np.shares_memory(self.of(n), self.of(m)) else "N"

    def do_range(self, n, m):
        return "Y" if np.may_share_memory(self.of(n), self.of(m)) else "N"

    def do_get(self, n, index):
        a = self.of(n)
        where = tuple(numbers(index))
        if len(where) != a.ndim or any(i < 0 for i in where):
            return "error"
        return repr(a[where].item())

    def do_text(self, n):
        return str(self.of(n)).replace("\n", "\\n").replace(" ", "_")

    def do_promote(self, a, b):
        return np.promote_types(a, b).name


def case(function, *programs):
    for program in programs:
        lines = [line.strip() for line in program.strip().split("|")]
        run = Run(lines[0])
        answered = [lines[0]] + [f"{line} = {run.step(line)}" for line in lines[1:]]
        print(f"{function} || {' | '.join(answered)}")


import cases  # noqa: E402


if __name__ == "__main__":
    cases.write(case)
