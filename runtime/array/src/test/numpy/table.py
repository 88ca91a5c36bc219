"""Which test of NumPy is covered by which test of ours, as a page.

    python3 table.py > docs/design/numpy-conformance.md
"""

import collections
import os

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.path.join(HERE, "../resources/io/stridewise/array/conformance.txt")

# Checked in Java, because programs of steps cannot ask it.
IN_JAVA = {
    "core/test_mem_overlap.py": {
        "test_diophantine_fuzz": "layout: OverlapPropertiesTest",
        "test_internal_overlap_diophantine": "layout: OverlapPropertiesTest",
        "test_overlapping_assignments (all pairs)": "MemOverlapTest.overlappingAssignments",
        "TestUFunc::test_unary_ufunc_1d_manual (all types, ends that broadcast)": "MemOverlapTest.unaryInPlace",
        "TestUFunc::test_binary_ufunc_1d_manual (all lines, ends that broadcast)": "MemOverlapTest.binaryInPlace",
        "TestUFunc::test_inplace_op_simple_manual (200 x 200)": "MemOverlapTest.addingTheTransposeInPlaceIsSymmetricBeyondOneBlock",
        "TestUFunc::test_unary_ufunc_call_fuzz (1 to 5 axes)": "MemOverlapTest.unaryOnRandomViewPairs",
        "TestUFunc::test_binary_ufunc_call_fuzz (in place, all parts of one array)": "AliasingTest.everyInPlaceOperationEqualsTheOneOnCopies",
    },
    "core/test_memmap.py": {
        "TestMemmap::test_view": "MemoryTest.mappedMemoryMayHaveMoreThanTwoToThe31Elements",
        "TestMemmap::test_open_with_filename (mode r)": "MemoryTest.readOnlyMapRefusesWritesEvenUnchecked",
    },
    "core/test_multiarray.py": {
        "TestFlags::test_writeable": "MemoryTest.viewsOfReadOnlyArraysAreReadOnly",
        "TestFlags::test_writeable_from_readonly": "MemoryTest.readOnlyMapRefusesWritesEvenUnchecked",
        "TestFlags::test_writeable_from_buffer": "MemoryTest.segmentOverAJavaArrayIsSharedWithTheArray",
        "TestAttributes::test_fill_readonly": "MemoryTest.viewsOfReadOnlyArraysAreReadOnly",
        "TestCreation::test_too_big_error": "MemoryTest.tooLongForAJavaArrayIsRefusedWithAdvice",
        "TestFromBuffer::test_basic": "MemoryTest.segmentOverAnArrayOfAnotherTypeIsReadAsTheType",
        "TestFromBuffer::test_array_base": "MemoryTest.wrappedJavaArrayIsShared",
        "TestMethods::test_diagonal_view_notwriteable": "differs on purpose: a diagonal of ours is writable",
    },
    "core/test_nditer.py": {
        "test_iter_iterrange": "NdIterTest.partsOfAWalkTogetherAreTheWalk",
        "test_iter_itershape": "NdIterTest.operandsThatDoNotBroadcastAreRefused",
    },
    "lib/test_stride_tricks.py": {
        "test_writeable": "StrideTricksTest.broadcastIsReadOnlyWhereItRepeats",
        "TestSlidingWindowView::test_writeable": "StrideTricksTest.windowsThatDoNotOverlapAreWritable",
        "checked as_strided: 1-D, sliding, zero stride, low, high, negative (NumPy main)": "StrideTricksTest.verdictEqualsExactArithmetic",
        "checked as_strided: larger base, offset, nested views, sliced base (NumPy main)": "StrideTricksTest.boundsAreThoseOfTheWholeBufferNotOfTheView",
    },
}


def main():
    found = collections.defaultdict(collections.Counter)
    with open(PROGRAMS) as lines:
        for line in lines:
            file, _, function = line.split(" || ")[0].partition("::")
            found[file][function] += 1
    total = sum(len(f) for f in found.values())
    print("# NumPy's tests and ours")
    print()
    print(f"The behaviour of {total} test functions of NumPy is checked by programs with NumPy 1.24.2's answers (`NumpyConformanceTest`,")
    print("one test per function; cases in `runtime/array/src/test/numpy/cases.py`), of some more in Java. All are written from behaviour.")
    print("A function counts as covered where its meaning does not hang on Python objects, subclasses, strings, structured or complex types,")
    print("fancy indexing or printing options; of functions that mix these with strides, the part about strides is.")
    print("Beside them, `NumpyChainsTest` replays 2,500 frozen random programs, and `fuzz.sh` as many fresh ones as wanted.")
    for file in sorted(set(found) | set(IN_JAVA)):
        print()
        print(f"## {file}")
        print()
        for function, programs in sorted(found[file].items()):
            print(f"- `{function}` -> `NumpyConformanceTest[{file}::{function}]`, {programs} program{'s' if programs > 1 else ''}")
        for function, test in sorted(IN_JAVA.get(file, {}).items()):
            print(f"- {function} -> {test}")


if __name__ == "__main__":
    main()
