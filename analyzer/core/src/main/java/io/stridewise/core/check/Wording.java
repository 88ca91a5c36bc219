package io.stridewise.core.check;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.views.Trace;
import io.stridewise.core.ir.Span;
import io.stridewise.core.locality.PowerOfTwo;
import io.stridewise.core.locality.Stride;
import io.stridewise.core.remedy.Plan;
import io.stridewise.layout.StrideText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Findings in the user's own names. */
final class Wording {
  private Wording() {}

  /** The headline: which loop walks what, and how far each step goes. */
  static String message(NestRules.Judged judged) {
    Plan plan = judged.plan();
    LoopNode loop = plan.nest().innermost();
    Access first = plan.far().get(0);
    String arrays = names(plan.far());
    if (judged.check() == Check.OPPOSING_STRIDES) {
      return "loops `%s` and `%s` walk %s along the rows and %s across them; swapped, they would do the opposite"
          .formatted(plan.innermost().name(), loop.name(), names(plan.near()), arrays);
    }
    Stride stride = Stride.of(first, loop);
    if (stride instanceof Stride.NewRow) {
      String walk = first.subscripts().size() == 2 ? "down the columns of" : "across the rows of";
      return "loop `%s` walks %s %s: each step opens another row"
          .formatted(loop.name(), walk, arrays);
    }
    if (stride instanceof Stride.Bytes b) {
      String conflict =
          PowerOfTwo.isPitch(first, loop)
              ? ", a pitch that maps to few cache sets (a power of two, or whole pages)"
              : "";
      return "loop `%s` strides through %s: each step moves %d bytes%s"
          .formatted(loop.name(), arrays, Math.abs(b.bytes()), conflict);
    }
    Stride.Symbolic s = (Stride.Symbolic) stride;
    return "loop `%s` strides through %s: each step skips `%s` elements"
        .formatted(loop.name(), arrays, s.elements());
  }

  /** What stands under the caret. */
  static String caption(NestRules.Judged judged) {
    return judged.plan().far().stream()
        .map(a -> a.name() + ": " + walk(a, judged.plan()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What a recorded run adds to a caption. */
  static String recorded(List<Trace.Walk> walks) {
    return walks.stream()
        .map(w ->
            "; recorded: shape %s, %d elements"
                .formatted(Arrays.toString(w.layout().shape()), w.elements()))
        .distinct()
        .collect(Collectors.joining());
  }

  /** The accesses to blame, with what each walks. */
  static List<Finding.Related> related(NestRules.Judged judged, Lines lines, String source) {
    List<Finding.Related> related = new ArrayList<>();
    for (Access access : judged.plan().far()) {
      Span span = access.span();
      String text =
          "`" + span.of(source).replaceAll("\\s+", " ") + "`: " + walk(access, judged.plan());
      related.add(new Finding.Related(lines.place(span), text));
    }
    return related;
  }

  private static String walk(Access access, Plan plan) {
    LoopNode now = plan.nest().innermost();
    return "%s per step of %s, %s per step of %s"
        .formatted(
            step(Stride.of(access, now)),
            now.name(),
            step(Stride.of(access, plan.innermost())),
            plan.innermost().name());
  }

  /** How far one step goes. */
  static String step(Stride stride) {
    if (stride instanceof Stride.NewRow) {
      return "new row";
    } else if (stride instanceof Stride.Invariant) {
      return StrideText.step(0);
    } else if (stride instanceof Stride.Bytes b) {
      return StrideText.step(b.bytes());
    } else if (stride instanceof Stride.Symbolic s) {
      String elements = s.elements().toString();
      boolean product = !elements.contains(" + ") && !elements.contains(" - ");
      return s.width() == 1
          ? elements + " bytes"
          : s.width() + " * " + (product ? elements : "(" + elements + ")") + " bytes";
    }
    return "unknown";
  }

  private static String names(List<Access> accesses) {
    List<String> names = accesses.stream().map(a -> "`" + a.name() + "`").distinct().toList();
    return names.size() == 1
        ? names.get(0)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }
}
