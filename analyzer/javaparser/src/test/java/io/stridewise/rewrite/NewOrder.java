package io.stridewise.rewrite;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Segment;
import io.stridewise.core.legality.Transformation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads an order as tests write it: {@code j(1) i(j(+2 3)) j(4)} are loops by their counters, the
 * statements of the nest that hold no loop by their numbers, from 1, {@code +2} a statement that is
 * repeated, and {@code if1(...)} the first test around loops.
 */
final class NewOrder {
  private static final Pattern PART = Pattern.compile("\\s*(if(\\d+)\\(|(\\w+)\\(|\\+?\\d+|\\))");

  private final LoopNode root;
  private final List<Segment.Straight> statements = new ArrayList<>();
  private final List<Segment.Branch> branches = new ArrayList<>();
  private final List<Segment.Inner> loops = new ArrayList<>();
  private final Matcher parts;

  private NewOrder(LoopNode root, String text) {
    this.root = root;
    this.parts = PART.matcher(text);
    loops.add(new Segment.Inner(root, List.of()));
    collect(root);
  }

  /** The order {@code text} of the loops in {@code root}. */
  static Transformation of(LoopNode root, LoopNode inner, String text) {
    return new Transformation(root, inner, new NewOrder(root, text).code());
  }

  private void collect(LoopNode loop) {
    collect(Segment.of(loop).orElseThrow());
  }

  private void collect(List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment instanceof Segment.Straight s) {
        statements.add(s);
      } else if (segment instanceof Segment.Inner i) {
        loops.add(i);
        collect(i.loop());
      } else if (segment instanceof Segment.Branch b) {
        branches.add(b);
        collect(b.body());
      }
    }
  }

  private List<Code> code() {
    List<Code> code = new ArrayList<>();
    List<Segment.Straight> copies = new ArrayList<>();
    List<Segment.Straight> run = new ArrayList<>();
    while (parts.find()) {
      String part = parts.group(1);
      if (part.startsWith("+")) {
        copies.add(statement(part.substring(1)));
      } else if (Character.isDigit(part.charAt(0))) {
        run.add(statement(part));
      } else {
        close(copies, run, code);
        if (part.equals(")")) {
          return code;
        }
        if (parts.group(2) != null) {
          Segment.Branch b = branches.get(Integer.parseInt(parts.group(2)) - 1);
          code.add(new Code.When(b.statement(), b.events(), code()));
        } else {
          Segment.Inner i = loop(parts.group(3));
          code.add(new Code.Loop(i.loop(), i.events(), code()));
        }
      }
    }
    close(copies, run, code);
    return code;
  }

  private static void close(
      List<Segment.Straight> copies, List<Segment.Straight> run, List<Code> code) {
    if (copies.isEmpty() && run.isEmpty()) {
      return;
    }
    List<Event> events =
        Stream.concat(copies.stream(), run.stream()).flatMap(s -> s.events().stream()).toList();
    code.add(new Code.Run(texts(copies), texts(run), events));
    copies.clear();
    run.clear();
  }

  private static List<Stmt> texts(List<Segment.Straight> segments) {
    return segments.stream().map(Segment.Straight::statement).toList();
  }

  private Segment.Straight statement(String number) {
    return statements.get(Integer.parseInt(number) - 1);
  }

  /** The first loop over {@code name}, or for {@code i2} the second over {@code i}. */
  private Segment.Inner loop(String name) {
    return loops.stream()
        .filter(l -> l.loop().name().equals(name))
        .findFirst()
        .orElseGet(() -> {
          String plain = name.substring(0, name.length() - 1);
          int number = name.charAt(name.length() - 1) - '0';
          return loops.stream()
              .filter(l -> l.loop().name().equals(plain))
              .skip(number - 1)
              .findFirst()
              .orElseThrow();
        });
  }

  /** The first loop over {@code name} in {@code root} or among its children. */
  static LoopNode find(LoopNode root, String name) {
    return Stream.concat(Stream.of(root), root.loops().stream().flatMap(NewOrder::all))
        .filter(l -> l.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no loop over " + name + " in " + root));
  }

  /** {@code loop} and all loops in it. */
  static Stream<LoopNode> all(LoopNode loop) {
    return Stream.concat(Stream.of(loop), loop.loops().stream().flatMap(NewOrder::all));
  }
}
