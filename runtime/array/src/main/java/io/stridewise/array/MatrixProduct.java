package io.stridewise.array;

import io.stridewise.array.kernel.Matmul;
import io.stridewise.array.trace.Recorder;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import io.stridewise.layout.Traversal;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Matrix products of stacks of matrices, by NumPy's rules for one axis and for broadcasting. */
final class MatrixProduct {
  private MatrixProduct() {}

  static NdArray<?> of(NdArray<?> a, NdArray<?> b) {
    if (a.rank() == 0 || b.rank() == 0) {
      throw new IllegalArgumentException(
          "matmul: an operand has no axis; multiply by a single element with Nd.multiply");
    }
    if (Recorder.ON) {
      Recorder.walked(a.dtype().toString(), a.layout());
      Recorder.walked(b.dtype().toString(), b.layout());
    }
    DType<?> type = DType.promote(a.dtype(), b.dtype());
    NdArray<?> left = a.rank() == 1 ? a.newAxis(0) : a;
    NdArray<?> right = b.rank() == 1 ? b.newAxis(1) : b;
    long n = left.length(-2);
    long m = left.length(-1);
    long p = right.length(-1);
    if (right.length(-2) != m) {
      throw new IllegalArgumentException(
          "matmul: shapes %s and %s have inner lengths %d and %d"
              .formatted(
                  Arrays.toString(a.shape()), Arrays.toString(b.shape()), m, right.length(-2)));
    }
    long[] stack = stackShape(a, b, left, right);
    NdArray<?> product =
        type.isFloating()
            ? product(DType.DOUBLE, left, right, stack, n, m, p)
            : product(DType.LONG, left, right, stack, n, m, p);
    NdArray<?> result = product.dtype() == (DType<?>) type ? product : product.astype(type);
    result = a.rank() == 1 ? result.squeeze(-2) : result;
    return b.rank() == 1 ? result.squeeze(-1) : result;
  }

  private static long[] stackShape(NdArray<?> a, NdArray<?> b, NdArray<?> left, NdArray<?> right) {
    long[] leftStack = Arrays.copyOf(left.shape(), left.rank() - 2);
    long[] rightStack = Arrays.copyOf(right.shape(), right.rank() - 2);
    try {
      return Layout.broadcastShape(leftStack, rightStack);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "matmul: the stacks of shapes %s and %s do not broadcast together"
              .formatted(Arrays.toString(a.shape()), Arrays.toString(b.shape())),
          e);
    }
  }

  /** Computes with rows side by side; operands that lie otherwise are copied once. */
  private static <D extends NdArray<D>> D product(
      DType<D> type, NdArray<?> a, NdArray<?> b, long[] stack, long n, long m, long p) {
    D out = Nd.allocate(type, resultLayout(a, b, stack, n, p));
    if (out.isEmpty() || m == 0) {
      return out;
    }
    D left = rows(type, a);
    D right = rows(type, b);
    D spreadLeft = left.broadcastTo(join(stack, n, m));
    D spreadRight = right.broadcastTo(join(stack, m, p));
    long[] lefts = matrixOffsets(spreadLeft);
    long[] rights = matrixOffsets(spreadRight);
    long[] outs = matrixOffsets(out);
    for (int i = 0; i < outs.length; i++) {
      int ao = left.lane().index(lefts[i]);
      int bo = right.lane().index(rights[i]);
      int co = out.lane().index(outs[i]);
      if (out.lane().array() instanceof double[] c) {
        Matmul.doubles(
            (double[]) left.lane().array(),
            ao,
            (double[]) right.lane().array(),
            bo,
            c,
            co,
            (int) n,
            (int) m,
            (int) p);
      } else {
        Matmul.longs(
            (long[]) left.lane().array(),
            ao,
            (long[]) right.lane().array(),
            bo,
            (long[]) out.lane().array(),
            co,
            (int) n,
            (int) m,
            (int) p);
      }
    }
    return out;
  }

  /** Matrices in C order, nested in memory as the stacks of the operands are. */
  private static Layout resultLayout(NdArray<?> a, NdArray<?> b, long[] stack, long n, long p) {
    int[] nesting = Traversal.of(stackOf(a, stack), stackOf(b, stack)).axes();
    int[] withMatrix = Arrays.copyOf(nesting, nesting.length + 2);
    withMatrix[nesting.length] = nesting.length;
    withMatrix[nesting.length + 1] = nesting.length + 1;
    return Results.nested(Double.BYTES, join(stack, n, p), withMatrix);
  }

  private static Layout stackOf(NdArray<?> a, long[] stack) {
    Layout layout = a.layout();
    return a.isEmpty() ? Layout.c(1, stack) : layout.index(-1, 0).index(-1, 0).broadcastTo(stack);
  }

  private static <D extends NdArray<D>> D rows(DType<D> type, NdArray<?> a) {
    if (a.dtype() == (DType<?>) type && a.isCContiguous() && a.lane().array() != null) {
      return type.cast(a);
    }
    D copy = Nd.empty(type, Order.C, a.shape());
    return copy.assign(a);
  }

  private static long[] matrixOffsets(NdArray<?> stack) {
    Layout firsts = stack.layout().index(-1, 0).index(-1, 0);
    return Flat.offsets(firsts).toArray();
  }

  private static long[] join(long[] stack, long rows, long columns) {
    return LongStream.concat(Arrays.stream(stack), LongStream.of(rows, columns)).toArray();
  }
}
