package io.stridewise.array.iterate;

import io.stridewise.layout.Order;

/**
 * One element of each operand at a time, with its indices.
 *
 * <pre>{@code
 * for (Cursor c = iter.cursor(); c.next(); ) {
 *   out.setAt(c.flatIndex(Order.C), c.offset(0));
 * }
 * }</pre>
 *
 * <p>For one thread.
 */
public final class Cursor {

  private final Plan plan;
  private final long[] operandShape;
  private final long[] shape;
  private final int[] axes;
  private final long[][] strides;
  private final long[] index;
  private final long[] offsets;
  private final long end;
  private long position;

  Cursor(Plan plan, long[] operandShape, long from, long end) {
    this.plan = plan;
    this.operandShape = operandShape;
    this.shape = plan.shape();
    this.axes = plan.axes();
    this.offsets = plan.starts();
    this.strides = new long[offsets.length][];
    for (int k = 0; k < strides.length; k++) {
      strides[k] = plan.byteStrides(k);
    }
    this.index = new long[shape.length];
    this.position = from - 1;
    this.end = end;
    if (from < end) {
      seek(from);
    }
  }

  private void seek(long to) {
    long rest = to;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] = rest % shape[axis];
      rest /= shape[axis];
      // stridewise:ok HostileLoopOrder -- a row for each operand, and those are two or three
      for (int k = 0; k < offsets.length; k++) {
        offsets[k] += index[axis] * strides[k][axis];
      }
    }
  }

  /** Goes to the next element; false if there is none. */
  public boolean next() {
    if (position + 1 >= end) {
      return false;
    }
    position++;
    if (started) {
      step();
    }
    started = true;
    return true;
  }

  private boolean started;

  private void step() {
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      if (++index[axis] < shape[axis]) {
        for (int k = 0; k < offsets.length; k++) {
          offsets[k] += strides[k][axis];
        }
        return;
      }
      index[axis] = 0;
      for (int k = 0; k < offsets.length; k++) {
        offsets[k] -= (shape[axis] - 1) * strides[k][axis];
      }
    }
  }

  /** The number of this element in the walk. */
  public long position() {
    return position;
  }

  /** The byte offset of this element in the buffer of an operand. */
  public long offset(int operand) {
    return offsets[operand];
  }

  /** The index of this element, one number per axis of the operands; a new array. */
  public long[] multiIndex() {
    long[] multi = new long[index.length];
    for (int i = 0; i < index.length; i++) {
      int axis = axes[i];
      multi[axis] = plan.isBackwards(axis) ? shape[i] - 1 - index[i] : index[i];
    }
    return multi;
  }

  /** The number of this element when all are counted in the given order. */
  public long flatIndex(Order order) {
    long[] multi = multiIndex();
    long flat = 0;
    for (int i = 0; i < multi.length; i++) {
      int axis = order == Order.C ? i : multi.length - 1 - i;
      flat = flat * operandShape[axis] + multi[axis];
    }
    return flat;
  }
}
