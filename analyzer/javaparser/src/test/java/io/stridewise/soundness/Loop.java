package io.stridewise.soundness;

import io.stridewise.soundness.Expr.Cond;
import io.stridewise.soundness.Expr.Var;
import java.util.ArrayList;
import java.util.List;

/** A counting loop in one of Java's spellings. */
final class Loop extends Code {
  /** How it is spelled. */
  enum Form {
    FOR,
    FOR_WITH_OUTER_COUNTER,
    WHILE,
    DO
  }

  final Form form;
  final Var counter;
  private final Expr first;
  private final Cond condition;
  private final int step;
  final List<Code> body;

  /** Where it was printed. */
  int start = -1;

  Loop(Form form, Var counter, Expr first, Cond condition, int step, List<Code> body) {
    this.form = form;
    this.counter = counter;
    this.first = first;
    this.condition = condition;
    this.step = step;
    this.body = body;
  }

  @Override
  End run(Env e) {
    if (e.reordered != null && e.reordered.replaces(this)) {
      return e.reordered.run(e);
    }
    counter.set(e, first);
    boolean go = form == Form.DO || condition.test(e);
    while (go) {
      e.tick();
      End end = run(body, e);
      if (end == End.RETURN) {
        return end;
      }
      if (end == End.BREAK) {
        return End.NORMAL;
      }
      e.ints[counter.slot] = (int) (e.ints[counter.slot] + step);
      go = condition.test(e);
    }
    return End.NORMAL;
  }

  /** The counter's values, one per iteration. */
  List<Long> values(Env e) {
    List<Long> values = new ArrayList<>();
    counter.set(e, first);
    boolean go = form == Form.DO || condition.test(e);
    while (go) {
      e.tick();
      values.add(e.ints[counter.slot]);
      e.ints[counter.slot] = (int) (e.ints[counter.slot] + step);
      go = condition.test(e);
    }
    return values;
  }

  /** Whether the counter falls. */
  boolean falls() {
    return step < 0;
  }

  /** Whether a bound names {@code other}. */
  boolean follows(Var other) {
    String bounds = first.print() + ' ' + condition.print();
    return other != counter && bounds.matches(".*\\b" + other.name + "\\b.*");
  }

  /** The only loop directly in the body; null if there is none. */
  Loop inner() {
    for (Code c : body) {
      if (c instanceof Loop l) {
        return l;
      }
    }
    return null;
  }

  @Override
  void print(StringBuilder out, String indent) {
    String update =
        step == 1
            ? counter.name + "++"
            : step == -1
                ? counter.name + "--"
                : counter.name + (step > 0 ? " += " + step : " -= " + -step);
    boolean header = form == Form.FOR || form == Form.FOR_WITH_OUTER_COUNTER;
    String init = (form == Form.FOR ? "int " : "") + counter.name + " = " + first.print();
    if (!header) {
      out.append(indent).append(init).append(";\n");
    }
    out.append(indent);
    start = out.length();
    if (header) {
      out.append("for (" + init + "; " + condition.print() + "; " + update + ") {\n");
    } else if (form == Form.WHILE) {
      out.append("while (" + condition.print() + ") {\n");
    } else {
      out.append("do {\n");
    }
    print(body, out, indent + "  ");
    if (!header) {
      out.append(indent).append("  ").append(update).append(";\n");
    }
    out.append(indent).append(form == Form.DO ? "} while (" + condition.print() + ");\n" : "}\n");
  }
}
