package io.stridewise.array.kernel;

import io.stridewise.array.iterate.Plan;
import io.stridewise.array.storage.Lane;
import io.stridewise.layout.Layout;
import java.util.List;

/** Positions of least and greatest elements along one axis. */
public final class ArgExtreme {
  private ArgExtreme() {}

  /**
   * Writes, for each line of the axis, the position of its first extreme element, or of its first
   * NaN.
   *
   * @param firsts where the first element of each line is
   * @param stride byte stride along the axis
   * @param length number of elements of a line, at least 1
   */
  public static void run(
      boolean greatest, Lane lane, Layout firsts, long stride, long length, Operand out) {
    Domain domain = Domain.of(lane.type());
    Block block = new Block(lane, domain);
    Plan.of(List.of(firsts, out.layout()), Plan.Walk.BEST)
        .forEachRun((offsets, strides, n) -> {
          for (long i = 0; i < n; i++) {
            long first = offsets[0] + i * strides[0];
            long position =
                domain == Domain.DOUBLE
                    ? ofDoubles(greatest, block, first, stride, length)
                    : ofLongs(greatest, block, first, stride, length);
            out.lane().setBits(offsets[1] + i * strides[1], position);
          }
        });
  }

  private static long ofDoubles(boolean greatest, Block block, long first, long stride, long n) {
    double best = Double.NaN;
    long position = -1;
    for (long done = 0; done < n; done += Block.LENGTH) {
      int count = (int) Math.min(Block.LENGTH, n - done);
      block.read(first + done * stride, stride, count);
      for (int i = 0; i < count; i++) {
        double v = block.doubles[block.at + i];
        if (Double.isNaN(v)) {
          return done + i;
        }
        if (position < 0 || (greatest ? v > best : v < best)) {
          best = v;
          position = done + i;
        }
      }
    }
    return position;
  }

  private static long ofLongs(boolean greatest, Block block, long first, long stride, long n) {
    long best = 0;
    long position = -1;
    for (long done = 0; done < n; done += Block.LENGTH) {
      int count = (int) Math.min(Block.LENGTH, n - done);
      block.read(first + done * stride, stride, count);
      for (int i = 0; i < count; i++) {
        long v = block.longs[block.at + i];
        if (position < 0 || (greatest ? v > best : v < best)) {
          best = v;
          position = done + i;
        }
      }
    }
    return position;
  }
}
