"""What NumPy's tests check, suite by suite; see conformance.py for the steps."""

import itertools


def views_of(shape):
    """All orders of axes of a new array, each as it is and with every choice of axes reversed."""
    rank = len(shape)
    for axes in itertools.permutations(range(rank)):
        for flipped in itertools.product((0, 1), repeat=rank):
            flips = ",".join(str(k) for k in range(rank) if flipped[k])
            yield ",".join(map(str, axes)), flips


def write(case):
    stride_tricks(case)
    overlap(case)
    nditer(case)
    indexing(case)
    multiarray(case)
    numeric(case)
    umath(case)


def stride_tricks(case):
    s = "lib/test_stride_tricks.py::"
    case(s + "test_same", "int64 C 10 1 100 | base int64 C 10 1 50 | new add 0 1 | iter K 0 1")
    case(s + "test_one_off", "int64 C 1,3 1 100 | base int64 C 3,1 1 100 | view 0 broadcast 3,3 | view 1 broadcast 3,3 | new add 0 1")
    shapes = ["1", "3", "1,3", "3,1", "3,3", "1,1", "."]
    case(s + "test_same_input_shapes", *[f"int64 C {x} 3 7 | view 0 broadcast {x} | new add 0 0" for x in shapes])
    pairs = [("1,3", "3,3"), ("3,1", "3,3"), ("1,3", "3,1"), ("1,1", "3,3"), ("1,1", "1,3"), ("1,1", "3,1"), ("1,0", "0,0"), ("1,0", "0,1")]
    case(s + "test_two_compatible_by_ones_input_shapes", *[f"int64 C {a} 3 7 | base int64 C {b} 5 1 | new add 0 1 | new add 1 0" for a, b in pairs])
    pairs = [(".", "3"), ("3", "3,3"), ("3", "3,1"), ("1", "3,3"), (".", "3,3"), ("1,1", "3"), ("1", "3,1"), ("0", "1,0"), (".", "0")]
    case(s + "test_two_compatible_by_prepending_ones_input_shapes", *[f"int64 C {a} 3 7 | base int64 C {b} 5 1 | new add 0 1 | new add 1 0" for a, b in pairs])
    pairs = [("3", "4"), ("2,3", "2"), ("3,1,4", "3,4,1,2"), ("1,3,4", "2,3,3"), ("0", "3")]
    case(s + "test_incompatible_shapes_raise_valueerror", *[f"int64 C {a} 3 7 | base int64 C {b} 5 1 | new add 0 1 | new add 1 0" for a, b in pairs])
    case(s + "test_same_as_ufunc", *[f"int64 C {a} 3 7 | base int64 F {b} 5 1 | view 1 flip 0 | view 0 flip 0 | new add 2 3 | iter K 2 3" for a, b in [("3,1", "1,3"), ("2,3", "2,1"), ("4", "5,4"), ("2,1,3", "4,1")]])
    good = [("1", "1"), ("1", "3"), ("3", "1,3"), ("3", "2,3"), ("1,2", "1,2"), ("1,2", "2,2"), (".", "."), (".", "4"), ("1,1,3", "2,4,3"), ("1", "0"), ("0", "0"), ("1,0", "3,0")]
    case(s + "test_broadcast_to_succeeds", *[f"float64 C {a} 3 7 | view 0 broadcast {b}" for a, b in good])
    bad = [("0", "."), ("1", "."), ("3", "."), ("3", "1"), ("3", "2"), ("3", "4"), ("1,2", "2,1"), ("1,1", "1"), ("1", "-1"), ("1,2", "-1,2")]
    case(s + "test_broadcast_to_raises", *[f"float64 C {a} 3 7 | view 0 broadcast {b}" for a, b in bad])
    case(s + "test_broadcast_shape", "int64 C 1,2 1 1 | base int64 C 2 1 1 | new add 0 1 | base int64 C 3,1 1 1 | new add 0 3")
    case(s + "test_broadcast_shapes_succeeds", "int64 C 1,2 1 1 | base int64 C 3,1 1 1 | base int64 C 3,2 1 1 | iter C 0 1 2")
    case(s + "test_broadcast_shapes_raises", "int64 C 3 1 1 | base int64 C 3 1 1 | base int64 C 4 1 1 | iter C 0 1 2 | base int64 C 2,1 1 1 | base int64 C 1,3 1 1 | base int64 C 3,1 1 1 | iter C 3 4 5")
    case(
        s + "test_as_strided",
        "int64 C 10 1 100 | strided 0 8,3 8,8 0 | strided 0 9,3 8,8 0 | strided 0 5 16 0 | strided 0 5 -16 72 | strided 0 6 -16 72 | strided 0 . . 72 | strided 0 . . 80",
        "int16 C 4 1 100 | strided 0 3,4 0,2 0 | strided 0 2,2 4,2 0 | strided 0 2,2 4,2 2 | strided 0 4 2 -2 | strided 0 4,0 2,999 0",
    )
    w = s + "TestSlidingWindowView::"
    case(w + "test_1d", "int64 C 5 1 100 | view 0 window 2 0")
    case(w + "test_2d", "int64 C 3,4 10 100 | view 0 window 2,3 0,1")
    case(w + "test_2d_with_axis", "int64 C 3,4 10 100 | view 0 window 3 0")
    case(w + "test_2d_repeated_axis", "int64 C 3,4 10 100 | view 0 window 2,3 1,1")
    case(w + "test_2d_without_axis", "int64 C 4,4 10 100 | view 0 window 2,3 0,1 | view 0 window 2 1")
    case(w + "test_errors", *[f"float64 C 4,4 1 1 | view 0 window {a}" for a in ["-1,3 0,1", "2,3 0", "3 0,1", "1,3 -3,1", "5,5 0,1", "2,5 0,1"]])


def overlap(case):
    s = "core/test_mem_overlap.py::"
    slices = ["::1", "::2", "1::2", "::-1", "::-2", "1:3:1", "2::1", ":5:1", "4:1:-1"]
    for name, op in [("test_overlapping_assignments", "copy"), ("TestUFunc::test_unary_ufunc_1d_manual", "negate")]:
        op_name = {"negate": "negative"}.get(op, op)
        programs = []
        for a, b in itertools.product(slices, slices):
            programs.append(f"int64 C 6 7 3 | view 0 slice {a} | view 0 slice {b} | op {op_name} 1 2")
        case(s + name, *programs)
    case(
        s + "TestUFunc::test_binary_ufunc_1d_manual",
        *[f"int16 C 8 17 3 | view 0 slice {a} | view 0 slice {b} | view 0 slice {c} | op add 1 2 3" for a, b, c in [(":4:1", "1:5:1", "4::1"), ("::2", "1::2", "::2"), ("::-1", "::1", "::1"), (":7:1", "1::1", ":7:1"), ("1::1", ":7:1", "1::1"), ("::1", "::-1", "::1"), ("4::1", "::2", "1::2"), ("::1", "::1", "::1"), ("2:6:1", "5:1:-1", "::2")]],
    )
    case(
        s + "TestUFunc::test_inplace_op_simple_manual",
        "int64 C 4 1 100 | view 0 slice 1::1 | view 0 slice :-1:1 | op add 1 1 2",
        "float64 C 6,6 7 3 | view 0 transpose | op add 0 0 1",
        "int8 C 4,4 7 3 | view 0 flip 0 | op add 0 0 1 | op subtract 0 0 1",
    )
    case(
        s + "TestUFunc::test_unary_ufunc_call_fuzz",
        *[f"int16 C 5,5 {k} 3 | view 0 {a} | view 0 {b} | op negative 1 2 | op copy 2 1" for k, (a, b) in enumerate(itertools.product(["transpose", "flip 0", "flip 1", "flip 0,1", "slice ::1"], repeat=2))],
    )
    case(
        s + "TestUFunc::test_binary_ufunc_reduce_fuzz",
        *[f"int64 C 3,4,5 11 {k} | view 0 permute {p} | make 1 sum {a} | make 1 max {a}" for k, (p, a) in enumerate(itertools.product(["0,1,2", "2,0,1", "1,2,0"], ["0", "1", "0,2", "0,1,2", "."]))],
    )
    manual = [("::1", "::1"), (":3:1", "3::1"), ("::2", "1::2"), ("::2", "::4"), ("1::4", "3::4"), ("::-1", "::2"), ("0:0:1", "::1"), ("2::3", "1::3")]
    program = "int64 C 2,13 1 1 | view 0 ravel C"
    for a, b in manual:
        program_ = program + f" | view 1 slice {a} | view 1 slice {b} | share 2 3 | range 2 3"
        case(s + "test_may_share_memory_manual", program_)
    case(
        s + "test_may_share_memory_manual",
        "int8 C 2,4,6 1 1 | view 0 slice ::1,0::1,0::2 | view 0 slice ::1,0::1,1::2 | share 1 2 | range 1 2",
        "int8 C 4,6 1 1 | view 0 transpose | view 0 diagonal 0 0 1 | view 0 diagonal 1 0 1 | share 2 3 | range 2 3 | share 1 2 | base int8 C 4,6 1 1 | share 0 4 | range 0 4",
    )
    case(s + "test_may_share_memory_easy_fuzz", *[f"int16 C 7,9 1 {k} | view 0 slice {a} | view 0 slice {b} | share 1 2" for k, (a, b) in enumerate(itertools.combinations(["::2,::1", "1::2,::1", "::1,::2", "::1,1::2", "::3,::3", "1::3,2::3", "::-1,:4:1", ":3:1,4::1"], 2))])
    case(s + "test_may_share_memory_harder_fuzz", "int8 C 60 1 1 | strided 0 3,4,2 14,5,1 0 | strided 0 4,3 7,11 3 | share 1 2 | strided 0 2,2,2 20,7,3 1 | share 1 3 | share 2 3")
    case(s + "test_shares_memory_api", "int8 C 4,5,6 1 1 | view 0 slice ::2,::3,::-1 | share 0 1 | range 0 1 | view 0 slice 1::2,::3,::-1 | share 1 2")
    case(s + "test_internal_overlap_slices", *[f"int8 C 5,6,7 1 1 | view 0 slice {a} | view 1 swap {b}" for a, b in [("::2,::1,::-1", "0 2"), ("1::3,::-2,::2", "1 2"), ("::1,:0:1,::1", "0 1"), ("::-1,::-1,::-1", "0 1")]])
    case(
        s + "test_internal_overlap_manual",
        "int16 C 20 1 1 | strided 0 3,3 2,2 0 | strided 0 3,3 6,2 0 | strided 0 3,3 4,2 0 | strided 0 2,3 0,2 0 | strided 0 1,3 0,2 0 | strided 0 4,1 1,0 0 | strided 0 4 1 0 | strided 0 3,0 0,0 0 | strided 0 2,2,2 2,6,12 0 | strided 0 2,2,2 2,4,6 0",
    )
    case(s + "test_internal_overlap_fuzz", *[f"int8 C 64 1 1 | strided 0 {n} {st} 0" for n, st in [("3,4", "5,2"), ("4,3", "3,4"), ("2,3,4", "11,4,1"), ("2,3,4", "11,3,2"), ("3,3,3", "9,3,1"), ("3,3,3", "8,3,1"), ("5,2", "3,14"), ("5,2", "3,12")]])


def nditer(case):
    s = "core/test_nditer.py::"
    for shape in [(5,), (3, 4), (2, 3, 4)]:
        text = ",".join(map(str, shape))
        for axes, flips in views_of(shape):
            program = f"int8 C {text} 1 100 | view 0 permute {axes} | view 1 " + (f"flip {flips}" if flips else "slice ...")
            case(s + "test_iter_best_order", program + " | iter K 2 | plan 2")
            if not flips:
                case(s + "test_iter_c_order", program + " | iter C 2")
                case(s + "test_iter_f_order", program + " | iter F 2")
    one = "int64 C 4 1 100 | iter K 0 | view 0 flip 0 | iter K 1"
    two = "int64 C 2,3 1 100 | iter K 0 | view 0 transpose | iter K 1 | view 0 flip 0 | iter K 2 | view 0 flip 1 | iter K 3 | view 1 flip 0 | iter K 4 | view 1 flip 0,1 | iter K 5 | base int64 F 2,3 1 100 | iter K 6"
    three = "int64 C 2,3,2 1 100 | iter K 0 | view 0 transpose | iter K 1 | view 0 flip 0 | iter K 2 | view 0 flip 1 | iter K 3 | view 0 flip 2 | iter K 4 | view 1 flip 0,2 | iter K 5 | view 0 swap 0 1 | iter K 6"
    for index in ["multi_index", "c_index", "f_index"]:
        for rank, program in [("1d", one), ("2d", two), ("3d", three)]:
            case(s + f"test_iter_best_order_{index}_{rank}", program)
    case(s + "test_iter_no_inner_full_coalesce", *[f"int64 C {n} 1 100 | plan 0 | view 0 transpose | plan 1 | view 0 flip 0 | plan 2" for n in ["5", "3,4", "2,3,4", "2,3,4,3", "1,1,1", "2,1,3"]])
    case(s + "test_iter_no_inner_dim_coalescing", "int64 C 2,3,4 1 100 | view 0 slice ::1,::1,:-1:1 | plan 1 | view 0 slice ::1,:-1:1,::1 | plan 2 | view 0 slice :-1:1,::1,::1 | plan 3 | view 0 slice ::1,::2,::1 | plan 4")
    case(s + "test_iter_dim_coalescing", "int64 C 2,3,4 1 100 | view 0 swap 1 2 | plan 1 | view 0 swap 0 1 | plan 2 | plan 0 1 | plan 0 2 | view 0 transpose | plan 3 0 | plan 3")
    case(s + "test_iter_broadcasting", "int64 C 3 1 1 | base int64 C 2,3 1 1 | iter K 0 1 | plan 0 1 | base int64 C 2,1 1 1 | iter K 0 2 | plan 0 2 | base int64 C . 1 1 | iter K 1 3 | base int64 C 4,1,1 1 1 | iter C 0 2 4 | plan 0 2 4")
    case(s + "test_iter_broadcasting_errors", "int64 C 2 1 1 | base int64 C 3 1 1 | iter K 0 1 | base int64 C 2,3 1 1 | iter K 0 2 | base int64 C 2,3,3 1 1 | base int64 C 3,2,3 1 1 | iter C 3 4")
    case(s + "test_iter_op_axes", "int64 C 2,3 1 1 | base int64 F 3,2 1 1 | outer 0 1 | base int64 C 4 1 1 | outer 2 0 | base int64 C . 1 1 | outer 3 2 | outer 2 3")
    case(s + "test_iter_copy_if_overlap", "int64 C 10 7 3 | view 0 slice 1::1 | view 0 slice :-1:1 | op add 1 2 1 | op add 2 1 2 | view 0 slice ::-1 | op add 0 0 3 | op multiply 0 0 0 | op negative 3 0 | base int64 C 3,3 7 3 | view 4 transpose | op add 4 4 5 | op add 5 4 4")
    for axes, flips in views_of((2, 3, 4)):
        program = f"int64 C 2,3,4 1 100 | view 0 permute {axes}"
        if not flips:
            case(s + "test_iter_allocate_output_itorder", program + " | new add 1 1 | make 1 negative -")
    case(s + "test_iter_allocate_output_simple", "int32 C 2,3 1 100 | make 0 negative -", "float32 F 3 1 100 | new add 0 0")
    case(s + "test_iter_allocate_output_types_promotion", *[f"{a} C 3 1 100 | base {b} C 3 1 100 | new add 0 1" for a, b in [("int16", "int8"), ("int32", "float32"), ("float32", "float64"), ("int8", "float32"), ("int64", "float32"), ("bool", "int8"), ("bool", "bool"), ("bool", "float32"), ("int64", "int32")]])
    case(s + "test_iter_buffering", "float32 C 40,60 1 1 | view 0 slice ::1,::3 | make 1 astype float64 | make 1 astype int16 | base int8 C 2500 1 1 | make 4 sum 0 | make 4 astype float64 | view 4 flip 0 | make 7 astype float32")
    case(s + "test_iter_buffered_cast_simple", "float32 C 10 1 90 | base float64 C 10 3 7 | op add 0 0 0 | op copy 1 0 | op copy 0 1")
    case(s + "test_iter_buffering_growinner", "int8 C 30 1 1 | make 0 astype int64 | plan 0")
    case(s + "TestIterNested::test_basic", "int64 C 2,3,2 1 100 | view 0 at 0 | iter K 1 | view 0 slice ::1,1 | iter K 2 | view 0 slice ::1,::1,1 | iter K 3")
    case(s + "TestIterNested::test_reorder", "int64 C 2,3,2 1 100 | view 0 permute 1,0,2 | view 1 at 0 | iter K 2 | view 0 permute 2,1,0 | view 3 at 1 | iter K 4")
    case(s + "TestIterNested::test_flip_axes", "int64 C 2,3,2 1 100 | view 0 flip 0,1,2 | view 1 at 0 | iter K 2 | iter C 2")
    case(s + "TestIterNested::test_broadcast", "int64 C 2,1 1 1 | base int64 C 1,3 1 1 | iter C 0 1 | iter F 0 1 | plan 0 1")
    case(s + "TestIterNested::test_0d", "int64 C 2,3,2 1 100 | view 0 slice 0,1,1 | iter K 1 | plan 1")
    case(s + "test_iter_reduction", "int64 C 4,4 7 3 | make 0 sum 0 | make 0 sum 1 | make 0 sum 0,1 | make 0 sum .", "float64 F 2,3,4 7 3 | make 0 sum 1 | make 0 sum 0,2 | view 0 flip 1 | make 3 sum 1 | make 3 max 0", "float64 F 7,7,6 128 11 | view 0 broadcast 2,7,7,6 | view 1 permute 2,0,1,3 | make 2 sum 3 | make 2 sum 0")
    case(s + "test_iter_buffering_reduction", "float32 C 5,400 1 3 | view 0 slice ::1,::3 | make 1 sum 1 | make 1 sum 0 | make 1 max 1", "int8 F 6,300 1 3 | make 0 sum 0 | make 0 sum 1 | make 0 min 0")
    case(s + "test_0d_iter", "int64 C . 1 5 | iter K 0 | iter C 0 0 | plan 0")
    case(s + "test_iter_iterindex", "int64 C 4,2,6 1 100 | iter C 0 | iter F 0 | view 0 transpose | iter C 1")


def indexing(case):
    s = "core/test_indexing.py::TestIndexing::"
    case(s + "test_none_index", "int64 C 3 1 1 | view 0 slice None | view 0 slice ...,None | view 0 slice None,::1,None")
    case(s + "test_empty_tuple_index", "int64 C 3 1 1 | view 0 slice ...", "int64 C . 1 1 | view 0 slice ... | get 0 .")
    case(s + "test_ellipsis_index", "int64 C 3,3 1 1 | view 0 slice ... | view 0 slice 0,... | view 0 slice ...,0 | view 0 slice ...,::1 | view 0 slice 1,...,2 | view 0 slice ...,... | view 0 slice 0,...,0,0")
    case(s + "test_single_int_index", "int64 C 3,3 1 1 | view 0 slice 0 | view 0 slice -1 | view 0 slice 3 | view 0 slice -4 | view 0 at 1 | view 0 at -3 | view 0 at 9")
    case(s + "test_everything_returns_views", "int64 C 5 1 1 | view 0 slice ... | view 0 slice ::1 | view 0 slice 2 | view 0 slice 1:4:1")
    case(s + "test_memory_order", "int64 C 10 1 1 | view 0 slice 2::2 | view 0 reshape C 5,2 | view 2 transpose | view 3 slice ::1,::-1")
    case(s + "test_small_regressions", "int64 C 4 1 1 | view 0 slice ::1 | view 0 slice 4::1 | view 0 slice 5::1 | view 0 slice :-9:1 | view 0 slice 9:0:-2", "int64 C 0 1 1 | view 0 slice ::1 | view 0 slice 0 | view 0 slice -1::-1")
    case(s + "test_unaligned", "int8 C 16 7 3 | view 0 slice 1:9:1 | view 1 dtype int64 | make 2 negative - | make 2 sum . | op copy 2 3 | view 0 slice 3:11:1 | view 5 dtype float32 | make 6 copy C | view 6 flip 0")
    case(s + "test_indexing_array_weird_strides", "int64 C 8 7 3 | strided 0 1 999 8 | make 1 copy C | strided 0 0 999 8 | strided 0 1,3 -88888,8 0 | make 4 sum 0 | view 4 transpose")
    case(s + "test_indexing_array_negative_strides", "int64 C 4,4 7 3 | view 0 flip 0,1 | view 1 slice 1:3:1,::-1 | make 2 copy F")
    case(s + "test_reversed_strides_result_allocation", "int64 C 6,2 7 3 | view 0 slice ::-1,::1 | make 1 negative - | view 0 transpose | view 3 flip 0 | new add 4 4")
    case(s + "test_broaderrors_indexing", "int64 C 5,5 1 1 | base int64 C 3 1 1 | op copy 0 1 | base int64 C 6,5 1 1 | op copy 0 2")
    b = "core/test_indexing.py::TestBroadcastedAssignments::"
    case(b + "test_prepending_ones", "int64 C 3,2 1 1 | base int64 C 1,1,1,3,2 5 5 | op copy 0 1")
    case(b + "test_prepend_not_one", "int64 C 5 1 1 | base int64 C 2,1 5 5 | op copy 0 1")
    case(b + "test_simple_broadcasting_errors", "int64 C 5,1 1 1 | base int64 C 5,2 1 1 | op copy 0 1 | base int64 C 5,0 1 1 | op copy 0 2 | base int64 C 5 1 1 | op copy 0 3")
    case(b + "test_index_is_larger", "int64 C 5,5 1 1 | view 0 slice :3:1,::1 | base int64 C 2,5 1 1 | op copy 1 2")
    case(b + "test_broadcast_subspace", "int64 C 10,10 1 1 | base int64 C 10,1 7 3 | view 0 slice ::1,::-1 | op copy 2 1 | base int64 C . 1 9 | op copy 0 3")
    case("core/test_indexing.py::TestMultipleEllipsisError::test_basic", "int64 C 3,3 1 1 | view 0 slice ...,...")
    m = "core/test_indexing.py::TestMultiIndexingAutomated::"
    keys = ["::1", "1", "-1", "::-2", "None", "...", "1::1", ":0:1"]
    case(m + "test_multidim", *[f"int64 C 3,4,2 7 3 | view 0 slice {','.join(k)}" for k in itertools.product(keys, repeat=3) if k.count("...") < 2])
    case(m + "test_1d", *[f"int64 C 10 7 3 | view 0 slice {k}" for k in keys + ["-3:3:1", "8:2:-1", "8:2:-3", "-12:30:7", "12::1", ":-12:-1", "9::-9"]])
    case(s + "test_trivial_fancy_out_of_bounds", "int64 C 5 1 1 | get 0 5 | get 0 4 | get 0 0 | view 0 at 5 | view 0 at -6", "int64 C 2,3 1 1 | get 0 1,3 | get 0 2,0 | get 0 1,2 | get 0 1")


def multiarray(case):
    s = "core/test_multiarray.py::"
    case(s + "TestFlags::test_otherflags", "float64 C 3,4 1 1 | view 0 transpose | view 0 slice ::1,::2 | view 0 slice ::2 | view 0 slice :1:1 | view 0 slice ::1,:1:1", "float64 F 3,4 1 1 | view 0 slice :0:1")
    case(s + "TestAttributes::test_stridesattr", "float64 C 2,3,4 1 1 | view 0 permute 1,2,0 | strided 0 4,2 16,2 20 | strided 0 3 -8 16 | strided 0 3 16 144 | strided 0 4 16 144 | strided 0 4 16 145 | strided 0 3 -8 184")
    case(s + "TestAttributes::test_set_stridesattr", "int32 C 10 7 3 | strided 0 4 4 4 | strided 0 5 8 0 | strided 0 6 8 0 | strided 0 2 36 0 | strided 0 2 -4 0 | strided 0 3 -16 36 | strided 0 3 -20 36", "int32 C . 7 3 | strided 0 1 0 0 | strided 0 . . 0 | strided 0 5 0 0 | strided 0 2 4 0")
    case(s + "TestAttributes::test_fill", "float32 C 3,2 1 1 | list float32 . 7 | op copy 0 1 | list float32 2 1,2 | op copy 0 2")
    case(s + "TestArrayConstruction::test_array_cont", "float64 C 10 1 1 | view 0 slice ::2 | make 1 copy C | make 1 copy F", "float64 C 4,5 1 1 | view 0 slice ::2,::2 | make 1 copy C | make 1 copy F")
    case(s + "TestArrayConstruction::test_array_copy_true", "int32 C 2,3 7 3 | make 0 copy C | op copy 1 0 | share 0 1")
    case(s + "TestArrayConstruction::test_array_copy_false", "int32 C 2,3 7 3 | view 0 contiguous C | share 0 1 | view 0 contiguous F | share 0 2")
    case(s + "TestAssignment::test_assignment_broadcasting", "float64 C 2,3 1 1 | list float64 3 5,6,7 | op copy 0 1 | list float64 2,1 3,4 | op copy 0 2 | list float64 1,1,3 7,8,9 | op copy 0 3 | list float64 2 1,2 | op copy 0 4 | list float64 2,2,3 1,2,3,4,5,6,7,8,9,1,2,3 | op copy 0 5")
    case(s + "TestAssignment::test_assignment_errors", "float64 C 4 1 1 | base float64 C 3 1 1 | op copy 0 1 | base float64 C 2,4 1 1 | op copy 0 2")
    z = s + "TestZeroRank::"
    case(z + "test_ellipsis_subscript", "int64 C . 1 1 | view 0 slice ...")
    case(z + "test_invalid_subscript", "int64 C . 1 1 | view 0 slice 0 | get 0 0 | get 0 .")
    case(z + "test_newaxis", "int64 C . 1 1 | view 0 slice None | view 0 slice ...,None | view 0 slice None,... | view 0 slice None,...,None | view 0 slice None,None")
    case(z + "test_invalid_newaxis", "int64 C . 1 1 | view 0 slice 0,... | view 0 slice ...,0")
    case(z + "test_ellipsis_subscript_assignment", "int64 C . 1 1 | list int64 . 42 | op copy 0 1")
    case(z + "test_output", "int64 C . 1 1 | op add 0 0 0 | base int64 C 1 1 1 | op add 0 0 1")
    case(s + "TestScalarIndexing::test_overlapping_assignment", *["int64 C 4 1 101 | " + x for x in ["view 0 slice :-1:1 | view 0 slice 1::1 | op copy 1 2", "view 0 slice 1::1 | view 0 slice :-1:1 | op copy 1 2", "view 0 flip 0 | op copy 0 1"]], "int64 C 4,4 1 101 | view 0 slice :-1:1,:-1:1 | view 0 slice 1::1,1::1 | op copy 2 1", "int64 C 4,4 1 101 | view 0 transpose | op copy 0 1")
    t = s + "TestMethods::"
    case(t + "test_reshape", "int64 C 4,3 7 3 | view 0 reshape C 2,6 | view 0 reshape C 3,4 | view 0 reshape C -1,6 | view 0 reshape C 5,-1 | view 0 reshape C 12 | view 0 transpose | view 5 reshape C 12 | view 5 reshape F 12 | view 0 reshape F 3,4", "int64 C 3,2,3 7 3 | view 0 transpose | view 1 reshape C 9,2 | view 1 reshape F 6,3", "int64 C 0,3 1 1 | view 0 reshape C 3,0 | view 0 reshape C 0 | view 0 reshape C 3,-1 | view 0 reshape C 0,-1 | view 0 reshape C 1")
    case(t + "test_squeeze", "int64 C 1,3,1,1,2 1 1 | view 0 squeeze | view 0 drop 0 | view 0 drop 0,2 | view 0 drop 1 | view 0 drop -2 | view 0 drop 9", "int64 C 1,1,1 1 1 | view 0 squeeze", "int64 C . 1 1 | view 0 squeeze")
    case(t + "test_transpose", "int64 C 2,3 1 1 | view 0 transpose | view 0 permute 0 | view 0 permute 0,0 | view 0 permute 0,1,2 | view 0 permute 1,0")
    case(t + "test_copy", "int64 C 2,3 1 1 | make 0 copy C | make 0 copy F | view 0 transpose | make 3 copy C | make 3 copy F | view 0 slice ::1,::-1 | make 6 copy C")
    case(t + "test_flatten", "int64 C 2,3 1 1 | view 0 flatten C | view 0 flatten F | view 0 transpose | view 3 flatten C | view 3 flatten F", "int64 C 2,2,3 1 1 | view 0 transpose | view 1 flatten C | view 1 flatten F")
    case(t + "test_diagonal", "int64 C 3,4 7 3 | view 0 diagonal 0 0 1 | view 0 diagonal 1 0 1 | view 0 diagonal -1 0 1 | view 0 diagonal 4 0 1 | view 0 diagonal 9 0 1", "int64 C 2,2,2 7 3 | view 0 diagonal 0 0 1 | view 0 diagonal 0 1 0 | view 0 diagonal 0 1 2 | view 0 diagonal 0 2 1 | view 0 diagonal 0 0 2 | view 0 diagonal 0 0 3 | view 0 diagonal 0 3 3 | view 0 diagonal 0 1 1", "int64 C 3 1 1 | view 0 diagonal 0 0 1")
    case(t + "test_ravel", "int64 C 2,3 7 3 | view 0 ravel C | view 0 ravel F | view 0 transpose | view 3 ravel C | view 3 ravel F | op copy 1 1", "int64 F 2,3 7 3 | view 0 ravel C | view 0 ravel F", "int8 C 6 7 3 | view 0 slice ::2 | view 1 ravel C | view 1 ravel F | view 0 flip 0 | view 4 ravel C", "int8 C 1,3,1 7 3 | view 0 ravel C | view 0 ravel F | view 0 slice ::1,::2 | view 3 ravel F", "int64 C . 1 1 | view 0 ravel C", "int64 C 0,3 1 1 | view 0 ravel C")
    case(t + "test_swapaxes", "int64 C 1,2,3,4 7 3 | " + " | ".join(f"view 0 swap {i} {j}" for i in range(-4, 4) for j in range(-4, 4)) + " | view 0 swap -5 0 | view 0 swap 4 0 | view 0 swap 0 4")
    case(t + "test_dot", "int64 C 2,2 7 3 | base int64 C 2,2 5 9 | new matmul 0 1 | view 0 transpose | new matmul 3 1 | new matmul 1 3")
    case(t + "test_dot_out_mem_overlap", "int64 C 3,3 1 101 | op matmul 0 0 0", "float64 C 3,3 1 101 | view 0 transpose | op matmul 0 0 1 | view 0 slice ::-1,::1 | op matmul 2 0 1")
    case(t + "test_matmul_out", "int64 C 18 1 100 | view 0 reshape C 2,3,3 | op matmul 1 1 1 | view 1 slice ::1,::-1 | op matmul 2 1 1")
    case(t + "test_prod", "int64 C 6 1 101 | list int64 6 1,2,10,11,6,5 | make 1 prod 0 | list float64 3,2 1,2,3,4,5,9 | make 3 prod 0 | make 3 prod 1 | make 3 prod 0,1")
    case(t + "test_all_where", "bool C 3,4 7 3 | make 0 all 0 | make 0 all 1 | make 0 all 0,1 | make 0 all .", "int64 C 0,3 1 1 | make 0 all 0 | make 0 all 0,1")
    case(t + "test_any_where", "bool C 3,4 7 3 | make 0 any 0 | make 0 any 1 | make 0 any 0,1 | make 0 any .", "float64 C 0,3 1 1 | make 0 any 0 | make 0 any 0,1")
    case(s + "TestBinop::test_inplace", "float64 C 2 1 101 | list float64 2 1,2 | op multiply 0 0 1 | op subtract 0 0 1 | op add 0 0 0")
    case(s + "TestBool::test_sum", "bool C 101 7 3 | make 0 sum 0 | view 0 slice ::2 | make 2 sum 0 | view 0 flip 0 | make 4 sum 0")
    case(s + "TestArgmaxArgminCommon::test_all", *[f"int64 C 4,3,2 7 3 | make 0 argmax {a} | make 0 argmin {a} | view 0 transpose | make 3 argmax {a} | make 3 argmin {a}" for a in ["_", "0", "1", "2", "-1"]])
    case(s + "TestArgmaxArgminCommon::test_output_shape", "int64 C 10,5 1 1 | make 0 argmax 1 | make 0 argmin 0 | make 0 argmax 2", "int64 C . 1 1 | make 0 argmax _")
    combos = ["0,1,2,3,nan", "0,1,2,nan,3", "nan,0,1,2,3", "nan,0,nan,2,3", "3,1,1,3,0", "inf,1,inf,2", "-inf,nan,0", "0,-inf,-inf", "nan,nan", "1,1,1,1"]
    both = [f"float64 C . 1 1 | list float64 {len(c.split(','))} {c} | make 1 argmax _ | make 1 argmin _ | make 1 max 0 | make 1 min 0" for c in combos]
    case(s + "TestArgmax::test_combinations", *both)
    case(s + "TestArgmin::test_combinations", *both)
    case(s + "TestArgmax::test_maximum_signed_integers", "int8 C . 1 1 | list int8 3 1,127,-128 | make 1 argmax _ | make 1 max 0 | list int64 3 1,9223372036854775807,-9223372036854775808 | make 4 argmax _ | make 4 max 0")
    case(s + "TestArgmin::test_minimum_signed_integers", "int16 C . 1 1 | list int16 3 1,-32768,32767 | make 1 argmin _ | make 1 min 0 | list int64 3 1,-9223372036854775808,-9223372036854775807 | make 4 argmin _ | make 4 min 0")
    case(s + "TestMinMax::test_scalar", "int64 C . 1 1 | make 0 max . | make 0 min . | make 0 max 0")
    case(s + "TestMinMax::test_axis", "int64 C 1,1 1 1 | make 0 max 0 | make 0 min 1 | make 0 max 2", "int64 C 0,3 1 1 | make 0 max 0 | make 0 max 1 | make 0 max 0,1 | make 0 min 0")
    case(s + "TestNewaxis::test_basic", "int64 C 3 1 1 | view 0 slice ::1,None | base int64 C 2 1 1 | new multiply 1 2")
    case(s + "TestFlat::test_contiguous", "float64 C 3,4 7 3 | iter C 0 | view 0 ravel C")
    case(s + "TestFlat::test_discontiguous", "float64 C 4,5 7 3 | view 0 slice ::2,::2 | iter C 1 | view 1 ravel C | view 1 flatten F")
    case(s + "TestView::test_basic", "int32 C 2 7 3 | view 0 dtype int8 | view 0 dtype int16 | view 0 dtype float32 | view 0 dtype int64", "int16 C 2,4 7 3 | view 0 dtype int64 | view 0 dtype int8 | view 0 transpose | view 3 dtype int8 | view 3 dtype int16 | view 0 slice ::1,::2 | view 6 dtype int8 | view 0 slice ::1,:3:1 | view 7 dtype int32 | view 0 slice ::2 | view 8 dtype int32")
    case(s + "TestStats::test_mean_values", "int64 C 3,4 7 3 | make 0 mean 0 | make 0 mean 1 | make 0 mean 0,1", "float32 C 3,4 8 4 | make 0 mean 0 | make 0 mean 1", "bool C 8 7 3 | make 0 mean 0")
    case(s + "TestStats::test_mean_axis_error", "float64 C 10 1 1 | make 0 mean 2 | make 0 sum 1 | make 0 sum 0,0")
    case(s + "TestStats::test_dtype_from_input", *[f"{d} C 3 7 3 | make 0 sum 0 | make 0 mean 0 | make 0 max 0 | make 0 prod 0" for d in ["bool", "int8", "int16", "int32", "int64", "float32", "float64"]])
    d = s + "TestDot::"
    for name, a, b in [("test_dotmatmat", "3,4", "4,2"), ("test_dotmatvec", "3,4", "4"), ("test_dotmatvec2", "2,3", "3"), ("test_dotvecmat", "4", "4,3"), ("test_dotvecmat2", "3", "3,2"), ("test_dotvecvecinner", "4", "4"), ("test_dotcolumnvect1", "3,1", "1")]:
        case(d + name, *[f"{t} C {a} 7 3 | base {t} {o} {b} 5 9 | new matmul 0 1" for t in ("int64", "float64", "int8") for o in "CF"])
    case(d + "test_dotvecvecouter", "int64 C 3,1 7 3 | base int64 C 1,4 5 1 | new matmul 0 1 | new multiply 0 1")
    case(d + "test_all", *[f"float64 C {a} 7 3 | base float64 C {b} 5 9 | new matmul 0 1" for a, b in itertools.product(["1,1", "1", "1,3", "3,1", "3,3", "3"], repeat=2)])
    case(d + "test_dot_3args_errors", "int64 C 3,4 1 1 | base int64 C 3,4 1 1 | new matmul 0 1 | base int64 C . 1 1 | new matmul 0 2 | base int64 C 4,2 1 1 | base int64 C 2,3 1 1 | op matmul 4 0 3")
    mm = s + "TestMatmul::"
    case(mm + "test_exceptions", *[f"int64 C {a} 1 1 | base int64 C {b} 1 1 | new matmul 0 1" for a, b in [("1", "2"), ("1", "2,1"), ("1,2", "1,2"), ("1,2", "1"), ("2,2,3", "3,3,3"), (".", "1"), ("1", "."), ("2,1,2", "3,2,1")]])
    case(mm + "test_shapes", *[f"int64 C {a} 1 1 | base int64 C {b} 1 1 | new matmul 0 1" for a, b in [("1,1", "2,1,1"), ("2,1,1", "1,1"), ("2,1,1", "2,1,1"), ("1", "1"), ("3,0", "0,2"), ("0,3", "3,2"), ("2,0", "0")]])
    case(mm + "test_vector_matrix_values", "int64 C 2 1 101 | list int64 2,2 1,2,3,4 | new matmul 0 1 | base int64 C 3,2,2 7 3 | new matmul 0 3")
    case(mm + "test_matrix_vector_values", "int64 C 2,2 1 101 | list int64 2 1,2 | new matmul 0 1 | base int64 C 3,2,2 7 3 | new matmul 3 1")
    case(mm + "test_matrix_matrix_values", "float64 C 2,2 1 101 | base float64 F 2,2 3 101 | new matmul 0 1 | base float64 C 2,2,2 7 3 | new matmul 3 0 | new matmul 0 3 | view 3 flip 0,1,2 | new matmul 6 3 | view 3 permute 0,2,1 | new matmul 8 3")
    case(mm + "test_out_arg", "float64 C 2,2 7 3 | base float64 C 2,2 1 1 | op matmul 1 0 0 | base float64 C 4,4 1 1 | view 2 slice ::2,::2 | op matmul 3 0 0 | base float64 C 3,3 1 1 | op matmul 4 0 0")
    case(mm + "test_result_types", *[f"{t} C 2,2 7 3 | new matmul 0 0" for t in ["int8", "int16", "int32", "int64", "float32", "float64"]])
    case(s + "TestCreation::test_zeros", *[f"{t} C 3,2 0 100 | make 0 any 0,1 | make 0 sum 0,1" for t in ["bool", "int8", "float32"]])
    case(s + "TestWhere::test_basic", "bool C 5 7 3 | base float64 C 5 7 3 | base float64 C 5 1 1 | new where 1 2 | view 1 slice ::-1 | new where 4 2")
    case(s + "TestWhere::test_ndim", "int64 C 5,10 7 3 | base int64 C 10 1 1 | new where 0 1 | base int64 C 5,1 1 1 | new where 0 3")
    case(s + "TestWhere::test_dtype_mix", "int32 C 7 7 3 | base float64 C 7 1 1 | new where 0 1 | base int8 C 7 1 1 | new where 0 3 | base float32 C 7 1 1 | new where 0 5")
    case(s + "TestWhere::test_error", "int64 C 4,0 1 1 | base int64 C 2 1 1 | new where 0 1 | base int64 C 4 1 1 | base int64 C 5 1 1 | new where 2 3")
    n = "core/test_arrayprint.py::"
    case(n + "TestArray2String::test_basic", "int64 C 3 1 100 | text 0 | view 0 at 2 | text 1")
    case(n + "TestPrintOptions::test_0d_arrays", "int64 C . 1 5 | text 0 | list float64 . 2.5 | text 1 | base bool C . 1 0 | text 2")
    case(n + "TestPrintOptions::test_basic", "float64 C . 1 5 | list float64 3 1.5,0,-1.2345678901 | text 1 | list float64 2 1e10,1 | text 2 | list float64 3 0.00001,1,2 | text 3 | list float64 3 1e-3,1.5,999 | text 4 | list float64 4 nan,inf,-inf,1 | text 5 | list float64 2 nan,nan | text 6 | list float64 3 1e100,-1e-100,nan | text 7 | list float32 3 0.1,0.2,3.3 | text 8 | list float64 3 0.1,0.30000000000000004,0.2 | text 9 | list float64 2 0,-0.0 | text 10 | list float64 3 123456.789,0.5,1 | text 11 | list float64 2 99999999.5,1000000 | text 12 | list float64 2 0.99999999999,5 | text 13")
    case(n + "TestArray2String::test_summarize_1d", "int64 C 1001 1 100 | text 0 | base float64 C 1100 1 100 | text 1 | base int64 C 200 7 3 | text 2")
    case(n + "TestArray2String::test_summarize_2d", "int64 C 40,50 1 100 | text 0 | base int16 C 1001,1 1 1 | text 1 | base float64 C 2,2,300 1 3 | text 2")
    case(n + "TestPrintOptions::test_edgeitems", "int8 C 3,3,3 7 3 | text 0 | base int64 C 6,6,6,6 1 1 | text 1 | base bool C 4,40 7 3 | text 2 | base int64 C 0,3 1 1 | text 3")
    case(n + "TestPrintOptions::test_bool_spacing", "bool C 2 1 0 | text 0 | base bool C 3,2 1 0 | text 1")
    case(n + "TestPrintOptions::test_linewidth", "int64 C 30 7 3 | text 0 | base float64 C 25 7 3 | text 1 | base float64 C 2,25 7 3 | text 2")
    case(n + "TestPrintOptions::test_floatmode", "float64 C . 1 1 | list float64 5 0.6104,0.922,0.457,0.0906,0.3733 | text 1 | list float32 5 0.6104,0.922,0.457,0.0906,0.3733 | text 2 | list float64 2 0.333333333333,1e7 | text 3")


def numeric(case):
    s = "core/test_numeric.py::"
    mv = s + "TestMoveaxis::"
    case(mv + "test_move_to_end", "int64 C 2,3,4 7 3 | view 0 move 0 -1 | view 0 move 1 -1 | view 0 move 2 -1")
    case(mv + "test_move_new_position", "int64 C 1,2,3,4 7 3 | view 0 move 0 1 | view 0 move 1 2 | view 0 move 1 -1")
    case(mv + "test_preserve_order", "int64 C 1,2,3,4 7 3 | view 0 move 0 0 | view 0 move 3 -1 | view 0 move -1 3 | view 0 move 0,-1 0,-1 | view 0 move 2,0 2,0 | view 0 move 0,1,2,3 0,1,2,3")
    case(mv + "test_move_multiples", "int64 C 0,1,2,3 7 3 | view 0 move 0,1 2,3 | view 0 move 2,3 0,1 | view 0 move 0,1,2 2,3,0 | view 0 move 3,0 1,0 | view 0 move 0,3 0,1")
    case(mv + "test_errors", "int64 C 1,2,3 7 3 | view 0 move 3 0 | view 0 move -4 0 | view 0 move 0 5 | view 0 move 0,0 0,1 | view 0 move 0,1 1,1 | view 0 move 0 0,1 | view 0 move 0,1 0")
    case(s + "TestBoolArray::test_all_any", "bool C 41 7 3 | make 0 all 0 | make 0 any 0 | list float64 3 0,0,nan | make 3 any 0 | make 3 all 0 | list float64 3 0,-0.0,0 | make 6 any 0")
    case(s + "TestBoolArray::test_logical_not_abs", "bool C 20 7 3 | make 0 not - | make 0 abs - | view 0 flip 0 | make 3 not -", "float64 C . 1 1 | list float64 4 0,-1,nan,2 | make 1 not -")
    case(s + "TestBoolArray::test_logical_and_or_xor", "bool C 20 7 3 | base bool C 20 5 1 | new and 0 1 | new or 0 1 | new xor 0 1 | view 0 slice ::-1 | new and 5 1 | new xor 5 0")
    case(s + "TestBoolCmp::test_double", "float64 C . 1 1 | list float64 6 1,2,nan,inf,-inf,0 | list float64 6 1,3,nan,-inf,-inf,-0.0 | " + " | ".join(f"new {c} 1 2" for c in ["equal", "notEqual", "less", "lessEqual", "greater", "greaterEqual"]))
    case(s + "TestBoolCmp::test_float", "float32 C . 1 1 | list float32 6 1,2,nan,inf,-inf,0 | list float64 6 1,3,nan,-inf,-inf,-0.0 | " + " | ".join(f"new {c} 1 2" for c in ["equal", "notEqual", "less", "lessEqual", "greater", "greaterEqual"]))
    types = ["bool", "int8", "int16", "int32", "int64", "float32", "float64"]
    case(s + "TestTypes::test_result_type", "bool C . 1 1 | " + " | ".join(f"promote {a} {b}" for a in types for b in types))
    case(s + "TestTypes::test_can_cast", *[f"{a} C 2 1 1 | " + " | ".join(f"base {b} C 2 1 1 | op copy {k + 1} 0" for k, b in enumerate(types)) for a in types])
    case(s + "TestCreationFuncs::test_zeros", *[f"{t} {o} 2,3 0 100 | view 0 transpose" for t in types for o in "CF"])
    case(s + "TestLikeFuncs::test_empty_like", *[f"float64 C 2,3,4 7 3 | view 0 permute {p} | make 1 negative - | make 1 astype int32" for p in ["0,1,2", "1,0,2", "2,1,0", "0,2,1"]])
    case(s + "TestRequire::test_require_each", "float64 C 3,4 7 3 | view 0 contiguous C | view 0 contiguous F | view 0 transpose | view 3 contiguous C | view 3 contiguous F | view 0 slice ::2,::2 | view 6 contiguous C")
    case(s + "TestBroadcast::test_broadcast_in_args", "int64 C 6,7 1 1 | base int64 C 5,6,1 1 1 | base int64 C 7 1 1 | base int64 C 5,1,7 1 1 | iter C 0 1 2 3")
    case(s + "TestBroadcast::test_shape_mismatch_error_message", "int64 C 1,3 1 1 | base int64 C 3 1 1 | base int64 C 4,1 1 1 | base int64 C 2,3 1 1 | iter C 0 1 3 | iter C 2 3 | new add 2 3")
    case(s + "test_outer_out_param", "int64 C 5 1 101 | list int64 5 1,2,3,4,5 | view 1 new 1 | new multiply 2 0 | outer 0 1")
    case(s + "TestArrayComparisons::test_array_equal", "int64 C 2 1 1 | base int64 C 2 1 1 | new equal 0 1 | base int64 C 2 1 2 | new equal 0 3 | base int64 C 1,2 1 1 | new equal 0 5")
    case(s + "TestLikeFuncs::test_ones_like", *[f"int8 {o} 3,2 1 1 | make 0 abs - | make 0 not -" for o in "CF"])
    b = "core/test_shape_base.py::"
    case(b + "TestConcatenate::test_concatenate", "int64 C 4 1 1 | base int64 C 3 1 1 | new concatenate 0 1 | base int64 C 2,3,7 7 3 | view 3 slice ::1,::1,:4:1 | view 3 slice ::1,::1,4::1 | new concatenate2 4 5 | view 3 slice :1:1 | new concatenate0 7 3 | view 3 transpose | new concatenate1 9 9", "int64 C 2,3 1 1 | base int64 C 2,2 1 1 | new concatenate-1 0 1 | new concatenate1 1 0 | new concatenate0 0 1")
    case(b + "TestConcatenate::test_exceptions", "int64 C 1 1 1 | base int64 C 1,1 1 1 | new concatenate 0 1 | new concatenate1 0 0 | base int64 C . 1 1 | new concatenate 2 2 | new concatenate-3 1 1", *[f"int64 C {x} 1 1 | base int64 C {y} 1 1 | new concatenate{a} 0 1" for x, y, a in [("1,2,3", "1,2,2", 0), ("1,2,3", "1,2,2", 1), ("1,2,3", "1,2,2", 2), ("1,2,3", "2,2,3", 1)]])
    case(b + "TestConcatenate::test_dtype_with_promotion", *[f"{x} C 2 1 1 | base {y} C 2 1 1 | new concatenate 0 1" for x, y in [("int8", "int64"), ("float32", "int8"), ("float32", "int32"), ("bool", "bool"), ("bool", "float64")]])
    case(b + "test_stack", "int64 C 2,3 1 1 | base int64 C 2,3 1 4 | new stack0 0 1 | new stack1 0 1 | new stack2 0 1 | new stack-1 0 1 | new stack-2 0 1 | new stack-3 0 1 | new stack3 0 1 | new stack-4 0 1 | base int64 C 3,2 1 1 | new stack0 0 8", "int64 C . 1 1 | new stack 0 0", "int64 C 3 1 1 | new stack1 0 0")
    case(b + "TestBlock::test_block_memory_order", "int64 C 3,3,3 7 3 | base int64 F 3,3,3 7 3 | new concatenate0 0 0 | new concatenate0 1 1 | new concatenate0 0 1")
    case("lib/test_shape_base.py::TestExpandDims::test_functionality", "int64 C 2,3 1 1 | " + " | ".join(f"view 0 new {a}" for a in range(-3, 3)))
    case("lib/test_shape_base.py::TestExpandDims::test_axis_out_of_range", "int64 C 2,3 1 1 | view 0 new 3 | view 0 new -4")
    case("lib/test_shape_base.py::TestSqueeze::test_basic", "int64 C 20,1,10,1,1 1 1 | view 0 squeeze | view 0 drop 1 | view 0 drop 1,4")
    case("lib/test_shape_base.py::TestMayShareMemory::test_basic", "int64 C 50,60 1 1 | view 0 slice ::2 | view 0 slice 1::2 | range 0 1 | range 1 2 | share 1 2 | view 0 slice ::1,1 | range 0 3 | base int64 C 5 1 1 | range 0 4")
    f = "lib/test_function_base.py::TestFlip::"
    case(f + "test_axes", "int64 C 4,4 1 1 | view 0 flip 2 | view 0 flip -3 | view 0 flip 0,0")
    case(f + "test_basic_lr", "int64 C 4,4 7 3 | view 0 flip 1")
    case(f + "test_basic_ud", "int64 C 4,4 7 3 | view 0 flip 0")
    case(f + "test_4d", "int64 C 2,3,4,5 7 3 | " + " | ".join(f"view 0 flip {k}" for k in range(4)))
    case(f + "test_multiple_axes", "int64 C 2,2,2 7 3 | view 0 flip 0,2 | view 0 flip 0,1 | view 0 flip 1,2")
    a = "core/test_api.py::"
    case(a + "test_contiguous_flags", "float64 C 4,4,4 1 1 | view 0 slice ::2,::1,::-2 | view 0 slice ::1,::1,1::1 | view 0 slice :1:1,::2,::-1 | strided 0 1,4 -123,8 0 | strided 0 4,1 8,-123 0 | strided 0 1,1,5 -123,77,8 0 | strided 0 0,5 3,3 0 | strided 0 5,1,1 16,0,0 0")
    case(a + "test_copyto", "int64 C 2,3 1 1 | base int64 F 2,3 7 3 | op copy 0 1 | base int64 C 3 5 5 | op copy 0 2 | base int8 C 2,3 3 3 | op copy 0 3 | view 0 flip 0 | op copy 0 4 | base float64 C 2,3 1 1 | op copy 0 5")
    case(a + "test_copyto_permut", *[f"int64 C 2,3,4 7 3 | base int64 C 2,3,4 0 0 | view 0 permute {p} | view 1 permute {p} | op copy 3 2 | make 0 copy F | view 4 permute {p} | op copy 3 5" for p in ["0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"]])
    case(a + "test_copy_order", "float64 C 3,4 7 3 | base float64 F 3,4 7 3 | view 0 slice ::1,::2 | make 0 copy C | make 0 copy F | make 1 copy C | make 1 copy F | make 2 copy C | make 2 copy F | make 1 astype float32 | make 2 astype float32")
    case(a + "test_array_astype", *[f"{x} C 2,3 7 3 | view 0 transpose | " + " | ".join(f"make 1 astype {y}" for y in types) for x in types])
    case("lib/test_index_tricks.py::test_ndindex", "int64 C 2,3 1 1 | iter C 0", "int64 C . 1 1 | iter C 0", "int64 C 1,2,3 1 1 | iter C 0")
    case("lib/test_index_tricks.py::TestNdenumerate::test_basic", "int64 C 2,2 7 3 | view 0 transpose | iter C 1")
    case("lib/test_index_tricks.py::TestRavelUnravelIndex::test_basic", "int64 C 17,8 1 1 | view 0 slice :3:1,:4:1 | iter C 1 | iter F 1")


def umath(case):
    s = "core/test_umath.py::"
    pairs = [(f"float64 C . 1 1 | list float64 8 {a} | list float64 8 {b}") for a, b in [("7,-7,7,-7,0,1,5.5,-0.5", "3,3,-3,-3,5,inf,2,0.25"), ("1,1e300,-1,nan,inf,4,-4,0", "0,1e-10,0,1,1,nan,0.1,-3")]]
    case(s + "TestDivision::test_floor_division_corner_cases", *[p + " | new floorDivide 1 2 | new divide 1 2" for p in pairs])
    case(s + "TestDivision::test_division_int", "int64 C . 1 1 | list int64 10 5,10,90,100,-5,-10,-90,-100,0,7 | list int64 10 10,10,100,100,10,10,100,100,3,-2 | new floorDivide 1 2 | new remainder 1 2 | new divide 1 2")
    case(s + "TestDivision::test_floor_division_signed_zero", "float64 C . 1 1 | list float64 4 -0.0,0.0,-0.0,0.0 | list float64 4 1,1,-1,-1 | new floorDivide 1 2 | new remainder 1 2")
    case(s + "TestRemainder::test_remainder_basic", *[f"{d} C . 1 1 | list {d} 8 71,-71,71,-71,0,3,-3,2 | list {d} 8 19,19,-19,-19,7,3,2,-5 | new remainder 1 2 | new floorDivide 1 2" for d in ["int8", "int16", "int32", "int64", "float32", "float64"]])
    case(s + "TestRemainder::test_float_remainder_exact", "float64 C . 1 1 | list float64 6 -1,-2,-3,1,2,3 | list float64 1 3 | new remainder 1 2 | new floorDivide 1 2 | list float64 1 -3 | new remainder 1 5")
    case(s + "TestRemainder::test_float_remainder_corner_cases", *[p + " | new remainder 1 2" for p in pairs])
    case(s + "TestPower::test_power_float", "float64 C . 1 1 | list float64 3 1,2,3 | list float64 1 0 | new power 1 2 | list float64 1 1 | new power 1 4 | list float64 1 2 | new power 1 6 | list float64 1 -1 | new power 1 8 | list float64 1 0.5 | new power 1 10")
    case(s + "TestPower::test_integer_power", "int64 C . 1 1 | list int64 2 15,15 | list int64 2 15,3 | new power 1 2 | list int8 3 2,3,5 | list int8 3 7,5,3 | new power 4 5")
    case(s + "TestPower::test_integer_power_with_integer_zero_exponent", "int32 C . 1 1 | list int32 5 -5,-1,0,1,7 | list int32 1 0 | new power 1 2")
    case(s + "TestPower::test_integer_to_negative_power", "int64 C . 1 1 | list int64 3 0,1,2 | list int64 3 1,2,-3 | new power 1 2")
    for name in ["maximum", "minimum"]:
        case(s + f"Test{name.capitalize()}::test_float_nans", f"float64 C . 1 1 | list float64 3 0,nan,nan | list float64 3 nan,0,nan | new {name} 1 2")
        case(s + f"Test{name.capitalize()}::test_strided_array", f"float64 C . 1 1 | list float64 6 -4,1,-3,6,2,0 | list float64 6 -2,-1,8,-7,3,9 | new {name} 1 2 | view 1 slice ::2 | view 2 slice ::2 | new {name} 4 5 | view 2 slice ::-2 | op {name} 4 5 7")
        case(s + f"Test{name.capitalize()}::test_reduce", f"float64 C . 1 1 | list float64 6 1,nan,3,2,7,-1 | make 1 {name[:3]} 0 | view 1 slice 2::1 | make 3 {name[:3]} 0")
    case(s + "TestBool::test_truth_table_bitwise", "bool C . 1 1 | list bool 4 0,0,1,1 | list bool 4 0,1,0,1 | new and 1 2 | new or 1 2 | new xor 1 2 | new add 1 2 | new multiply 1 2 | new minimum 1 2 | new maximum 1 2")
    case(s + "TestBool::test_exceptions", "bool C 3 1 1 | new subtract 0 0 | make 0 negative -")
    case(s + "TestBitwiseUFuncs::test_values", *[f"{d} C . 1 1 | list {d} 4 0,-1,12,5 | list {d} 4 -1,-1,10,3 | new and 1 2 | new or 1 2 | new xor 1 2" for d in ["int8", "int16", "int32", "int64"]])
    case(s + "TestBitwiseUFuncs::test_types", "float64 C 3 1 1 | new and 0 0 | base int8 C 3 1 1 | new or 0 1", "int8 C 3 7 3 | base int64 C 3 5 1 | new xor 0 1 | base bool C 3 1 1 | new and 0 3")
    case(s + "TestAbsoluteNegative::test_abs_neg_blocked", *[f"{d} C 30 7 3 | make 0 abs - | make 0 negative - | view 0 slice ::-3 | make 3 abs - | make 3 negative - | op absolute 0 0 | op negative 0 0" for d in ["float32", "float64", "int8", "int64"]])
    case(s + "TestMinMax::test_minmax_blocked", *[f"float64 C {n} 7 3 | make 0 max 0 | make 0 min 0 | make 0 argmax _" for n in [1, 7, 8, 9, 1023, 1024, 1025, 2100]])
    case(s + "TestMinMax::test_reduce_reorder", "float64 C . 1 1 | list float64 5 0,0,-inf,nan,0 | make 1 min 0 | make 1 max 0")
    u = "core/test_ufunc.py::TestUfunc::"
    case(u + "test_sum", *[f"{d} C {n} 1 3 | make 0 sum 0 | view 0 flip 0 | make 2 sum 0 | view 0 slice ::2 | make 4 sum 0" for d in ["float32", "float64", "int64"] for n in [0, 1, 2, 9, 33, 128, 1025]], "float64 C 3,5,7 7 3 | make 0 sum 0 | make 0 sum 1 | make 0 sum 2 | make 0 sum -1,0 | view 0 transpose | make 5 sum 0")
    case(u + "test_broadcast", "int64 C 4,2,3 7 3 | base int64 C 3 1 1 | new add 0 1 | base int64 C 2,1 1 1 | new multiply 0 3 | base int64 C 4,1,1 1 1 | new subtract 5 3")
    case(u + "test_out_broadcasts", "int64 C 3 1 1 | base int64 C 1,2,3 1 1 | op add 1 0 0 | base int64 C 2,3 0 0 | op add 2 0 0")
    case(u + "test_out_broadcast_errors", "int64 C 3 1 1 | base int64 C 2,3 1 1 | op add 0 1 1 | base int64 C 1 1 1 | op add 2 0 0 | base int64 C 1,3 1 1 | op add 3 1 1")
    case(u + "test_incontiguous_array", "float64 C 5,4,6 7 3 | view 0 slice ::2,::-1,1::2 | view 1 permute 2,0,1 | new multiply 2 2 | make 2 sum 1")
    case(u + "test_output_argument", "int64 C 2,3,4 7 3 | base int64 C 2,3,4 5 1 | base int64 F 2,3,4 0 0 | op add 2 0 1 | base float64 C 2,3,4 0 0 | op add 3 0 1 | base int8 C 2,3,4 0 0 | op add 4 0 1 | op multiply 4 4 4 | base bool C 2,3,4 0 0 | op add 5 0 1")
    case(u + "test_true_divide", *[f"{a} C . 1 1 | list {a} 4 1,2,3,-7 | list {b} 4 2,3,4,2 | new divide 1 2" for a, b in [("int32", "int32"), ("int64", "int64"), ("float32", "float32"), ("float64", "int8"), ("float32", "float64")]])
    case(u + "test_zerosize_reduction", "float64 C 0,2 1 1 | make 0 sum 0 | make 0 prod 0 | make 0 sum 1 | make 0 max 0 | make 0 max 1 | make 0 any 0 | make 0 all 0,1 | make 0 mean 1")
    case(u + "test_axis_out_of_bounds", "float64 C 2,3 1 1 | make 0 all 2 | make 0 any -3 | make 0 sum 5 | make 0 argmax 2")
    case(u + "test_scalar_reduction", "int64 C . 1 5 | make 0 sum . | make 0 prod . | make 0 max . | make 0 sum 0 | make 0 any .")
    case(u + "test_casting_out_param", "float64 C 3 7 3 | base int64 C 3 1 1 | op add 1 0 0 | base float32 C 3 0 0 | op add 2 0 0 | base int32 C 3 0 0 | op add 3 1 1 | op add 0 1 1")
    for name, order in [("test_identityless_reduction_corder", "C"), ("test_identityless_reduction_forder", "F")]:
        case(u + name, f"int32 {order} 2,3,4 7 3 | " + " | ".join(f"make 0 min {x}" for x in ["0", "1", "2", "0,1", "0,2", "1,2", "0,1,2", "."]))
    case(u + "test_identityless_reduction_otherorder", "int32 C 2,4,3 7 3 | view 0 permute 0,2,1 | " + " | ".join(f"make 1 min {x}" for x in ["0", "1", "2", "0,1", "0,2", "1,2", "0,1,2"]))
    case(u + "test_identityless_reduction_noncontig", "int32 C 3,5,4 7 3 | view 0 swap 1 2 | view 1 slice 1::1,1::1,1::1 | " + " | ".join(f"make 2 min {x}" for x in ["0", "1", "2", "0,1", "0,2", "1,2", "0,1,2"]))
    case(u + "test_identityless_reduction_noncontig_unaligned", "int8 C 100 7 3 | view 0 slice 1:97:1 | view 1 dtype int32 | view 2 reshape C 2,3,4 | " + " | ".join(f"make 3 min {x}" for x in ["0", "1", "2", "0,1", "0,2", "1,2", "0,1,2"]))
    case(u + "test_reduce_zero_axis", "int64 C 2,3 7 3 | make 0 min . | make 0 sum . | make 0 max .")
    case(u + "test_safe_casting", "int64 C 3 7 3 | base float64 C 3 1 1 | op add 0 0 1 | op add 1 0 1 | base int8 C 3 1 1 | op add 2 0 2")
    case("core/test_ufunc.py::test_ufunc_noncontiguous", *[f"{d} C 8 7 3 | view 0 slice ::3 | make 1 negative - | make 1 abs - | new add 1 1 | new multiply 1 1 | new less 1 1" for d in ["int8", "int16", "int32", "int64", "float32", "float64"]])
    case("core/test_ufunc.py::test_addition_reduce_negative_zero", "float64 C . 1 1 | list float64 1 0.0 | make 1 sum 0 | list float64 2 0.0,-0.0 | make 3 sum 0")
