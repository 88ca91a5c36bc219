package io.stridewise.array.kernel;

import io.stridewise.array.iterate.Plan;
import io.stridewise.array.storage.ElementType;
import io.stridewise.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Computes every element of a result from the elements of its operands at the same place. All
 * layouts have the result's shape; the caller has seen to operands that overlap the result.
 */
public final class Elementwise {
  private Elementwise() {}

  @FunctionalInterface
  private interface Kernel {
    void run(Block[] in, Block out, int n);
  }

  /** {@code out = a op b}, computed in {@code domain}. */
  public static void binary(Binary op, Domain domain, Operand a, Operand b, Operand out) {
    run(
        (in, c, n) -> op.run(domain, in[0], in[1], c, n),
        List.of(new Block(a.lane(), domain), new Block(b.lane(), domain)),
        List.of(a.layout(), b.layout()),
        new Block(out.lane(), domain),
        out.layout());
  }

  /** {@code out = a op b} as truth values, compared in {@code domain}. */
  public static void compare(Comparison op, Domain domain, Operand a, Operand b, Operand out) {
    run(
        (in, c, n) -> op.run(domain, in[0], in[1], c, n),
        List.of(new Block(a.lane(), domain), new Block(b.lane(), domain)),
        List.of(a.layout(), b.layout()),
        new Block(out.lane(), Domain.LONG),
        out.layout());
  }

  /** {@code out = op(a)}, computed in {@code domain}. */
  public static void unary(Unary op, Domain domain, Operand a, Operand out) {
    run(
        (in, c, n) -> op.run(domain, in[0], c, n),
        List.of(new Block(a.lane(), domain)),
        List.of(a.layout()),
        new Block(out.lane(), domain == Domain.TRUTH ? Domain.LONG : domain),
        out.layout());
  }

  /** {@code out = f(a)} for a function given by the user. */
  public static void map(DoubleUnaryOperator f, Operand a, Operand out) {
    run(
        (in, c, n) -> Unary.map(f, in[0], c, n),
        List.of(new Block(a.lane(), Domain.DOUBLE)),
        List.of(a.layout()),
        new Block(out.lane(), Domain.DOUBLE),
        out.layout());
  }

  /** {@code out = condition ? a : b}. */
  public static void where(Domain domain, Operand condition, Operand a, Operand b, Operand out) {
    run(
        (in, c, n) -> select(domain, in, c, n),
        List.of(
            new Block(condition.lane(), Domain.TRUTH),
            new Block(a.lane(), domain),
            new Block(b.lane(), domain)),
        List.of(condition.layout(), a.layout(), b.layout()),
        new Block(out.lane(), domain),
        out.layout());
  }

  private static void select(Domain domain, Block[] in, Block c, int n) {
    for (int t = 0; t < n; t++) {
      Block chosen = in[0].longs[in[0].at + t] != 0 ? in[1] : in[2];
      if (domain == Domain.DOUBLE) {
        c.doubles[c.at + t] = chosen.doubles[chosen.at + t];
      } else {
        c.longs[c.at + t] = chosen.longs[chosen.at + t];
      }
    }
  }

  /** {@code out = a}, converted to the type of {@code out}, through {@code long} to integers. */
  public static void copy(Operand a, Operand out) {
    ElementType from = a.lane().type();
    ElementType to = out.lane().type();
    Domain domain =
        from == to
            ? Domain.BITS
            : to == ElementType.BOOL
                ? Domain.TRUTH
                : from.isFloating() && to.isFloating() ? Domain.DOUBLE : Domain.of(from);
    Block target = new Block(out.lane(), domain == Domain.TRUTH ? Domain.LONG : domain);
    Plan plan = Plan.of(List.of(a.layout(), out.layout()), Plan.Walk.BEST).withLongRuns();
    Block source = new Block(a.lane(), domain);
    int item = from.bytes();
    plan.forEachRun((offsets, strides, length) -> {
      boolean adjacent = from == to && strides[0] == item && strides[1] == item;
      if (adjacent && a.lane().copyTo(offsets[0], out.lane(), offsets[1], length)) {
        return;
      }
      for (long done = 0; done < length; done += Block.LENGTH) {
        int n = (int) Math.min(Block.LENGTH, length - done);
        source.read(offsets[0] + done * strides[0], strides[0], n);
        target.take(source, offsets[1] + done * strides[1], strides[1], n);
      }
    });
  }

  private static void run(
      Kernel kernel, List<Block> inputs, List<Layout> layouts, Block out, Layout outLayout) {
    List<Layout> all = new ArrayList<>(layouts);
    all.add(outLayout);
    Block[] in = inputs.toArray(new Block[0]);
    int last = in.length;
    Plan.of(all, Plan.Walk.BEST)
        .withLongRuns()
        .forEachRun((offsets, strides, length) -> {
          boolean direct = out.isDirect(strides[last]);
          for (int k = 0; k < last; k++) {
            direct &= in[k].isDirect(strides[k]);
          }
          long most = direct ? Integer.MAX_VALUE : Block.LENGTH;
          for (long done = 0; done < length; done += most) {
            int n = (int) Math.min(most, length - done);
            for (int k = 0; k < last; k++) {
              in[k].read(offsets[k] + done * strides[k], strides[k], n);
            }
            long offset = offsets[last] + done * strides[last];
            out.prepare(offset, strides[last]);
            kernel.run(in, out, n);
            out.write(offset, strides[last], n);
          }
        });
  }
}
