package io.stridewise.core.ir;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints the loop language on few lines, for tests: one statement a line, indented, everything else
 * in prefix form.
 */
public final class IrPrinter {
  private final StringBuilder out = new StringBuilder();

  private IrPrinter() {}

  /** A whole body. */
  public static String print(Body body) {
    IrPrinter printer = new IrPrinter();
    printer.out.append(body.isSynchronized() ? "synchronized " : "").append(body.name());
    printer.out.append(
        body.parameters().stream()
            .map(IrPrinter::declared)
            .collect(Collectors.joining(", ", "(", ")")));
    printer.out.append('\n');
    for (Stmt s : body.block().statements()) {
      printer.print(s, 1);
    }
    return printer.out.toString();
  }

  /** A statement. */
  public static String print(Stmt s) {
    IrPrinter printer = new IrPrinter();
    printer.print(s, 0);
    return printer.out.toString();
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private void print(Stmt s, int depth) {
    if (s instanceof Stmt.Block b) {
      line(depth, "{");
      b.statements().forEach(x -> print(x, depth + 1));
      line(depth, "}");
    } else if (s instanceof Stmt.Loop l) {
      line(depth, l.label().map(n -> n + ": ").orElse("") + header(l.header()));
      print(l.body(), depth + 1);
    } else if (s instanceof Stmt.Labelled l) {
      line(depth, l.label() + ":");
      print(l.body(), depth + 1);
    } else if (s instanceof Stmt.If i) {
      line(depth, "if " + print(i.condition()));
      print(i.whenTrue(), depth + 1);
      i.whenFalse()
          .ifPresent(e -> {
            line(depth, "else");
            print(e, depth + 1);
          });
    } else if (s instanceof Stmt.Switch w) {
      line(depth, "switch " + print(w.selector()));
      w.cases().forEach(c -> print(c, depth + 1));
    } else if (s instanceof Stmt.Guarded g) {
      line(depth, g.kind().name().toLowerCase() + list(g.operands()));
      print(g.body(), depth + 1);
      for (Stmt h : g.handlers()) {
        line(depth, "handler");
        print(h, depth + 1);
      }
    } else {
      line(depth, simple(s));
    }
  }

  private static String simple(Stmt s) {
    if (s instanceof Stmt.Declare d) {
      return declared(d.symbol()) + d.init().map(e -> " = " + print(e)).orElse("");
    } else if (s instanceof Stmt.Evaluate e) {
      return print(e.expression());
    } else if (s instanceof Stmt.Jump j) {
      return j.kind().name().toLowerCase()
          + j.label().map(n -> " " + n).orElse("")
          + j.value().map(e -> " " + print(e)).orElse("");
    } else if (s instanceof Stmt.Opaque o) {
      return "<" + o.what() + ">" + list(o.operands());
    }
    throw new AssertionError(s);
  }

  private static String header(LoopHeader header) {
    if (header instanceof LoopHeader.For f) {
      return "for "
          + f.init().stream().map(IrPrinter::simple).collect(Collectors.joining(", "))
          + "; "
          + f.condition().map(IrPrinter::print).orElse("")
          + "; "
          + f.update().stream().map(IrPrinter::print).collect(Collectors.joining(", "));
    } else if (header instanceof LoopHeader.While w) {
      return "while " + print(w.condition());
    } else if (header instanceof LoopHeader.DoWhile d) {
      return "do while " + print(d.condition());
    } else if (header instanceof LoopHeader.ForEach e) {
      return "for " + declared(e.variable()) + " : " + print(e.iterable());
    } else if (header instanceof LoopHeader.Range r) {
      return (r.parallel() ? "parallel " : "")
          + "range "
          + declared(r.variable())
          + " from "
          + print(r.from())
          + (r.closed() ? " through " : " to ")
          + print(r.to());
    }
    throw new AssertionError(header);
  }

  private static String declared(Symbol s) {
    return (s.isFinal() ? "final " : "")
        + type(s.type())
        + " "
        + s.name()
        + s.constant().map(c -> "{" + c + "}").orElse("");
  }

  private static String list(List<Expr> operands) {
    return operands.stream().map(IrPrinter::print).collect(Collectors.joining(", ", "(", ")"));
  }

  /** An expression. */
  public static String print(Expr e) {
    if (e instanceof Expr.Literal l) {
      return l.value()
          .map(v -> v instanceof String s ? '"' + s + '"' : v.toString())
          .orElse("null");
    } else if (e instanceof Expr.SymbolRef r) {
      return r.symbol().name();
    } else if (e instanceof Expr.This t) {
      return "this";
    } else if (e instanceof Expr.FieldRead f) {
      Symbol s = f.symbol();
      String receiver =
          f.receiver().map(r -> print(r) + ".").orElse(s.isStatic() ? "static." : "my.");
      return receiver + s.name() + s.constant().map(c -> "{" + c + "}").orElse("");
    } else if (e instanceof Expr.ArrayLength a) {
      return print(a.array()) + ".length";
    } else if (e instanceof Expr.ArrayAccess a) {
      return print(a.base()) + "[" + print(a.index()) + "]";
    } else if (e instanceof Expr.Unary u) {
      return "(" + u.kind().name().toLowerCase() + " " + print(u.operand()) + ")";
    } else if (e instanceof Expr.Binary b) {
      return "(" + print(b.left()) + " " + b.operator().symbol() + " " + print(b.right()) + ")";
    } else if (e instanceof Expr.Assign a) {
      String old = a.result() == Expr.Assign.Result.OLD ? "old " : "";
      return old
          + print(a.target())
          + " "
          + a.operator().map(o -> o.symbol()).orElse("")
          + "= "
          + print(a.value());
    } else if (e instanceof Expr.Convert c) {
      return "(" + type(c.type()) + ")" + print(c.operand());
    } else if (e instanceof Expr.Conditional c) {
      return "("
          + print(c.condition())
          + " ? "
          + print(c.whenTrue())
          + " : "
          + print(c.whenFalse())
          + ")";
    } else if (e instanceof Expr.Call c) {
      String owner = c.owner().map(IrPrinter::shortName).orElse("?");
      return c.receiver().map(r -> print(r) + ".").orElse("")
          + owner
          + "#"
          + c.name()
          + list(c.arguments())
          + ":"
          + type(c.type());
    }
    return structured(e);
  }

  private static String structured(Expr e) {
    if (e instanceof Expr.New n) {
      return "new " + type(n.type()) + list(n.arguments());
    } else if (e instanceof Expr.NewArray n) {
      return "new " + type(n.type()) + list(n.dimensions());
    } else if (e instanceof Expr.ArrayInitializer a) {
      return type(a.type())
          + a.elements().stream().map(IrPrinter::print).collect(Collectors.joining(", ", "{", "}"));
    } else if (e instanceof Expr.Lambda l) {
      String body = print(l.body()).strip().replaceAll("\\s*\n\\s*", "; ");
      return "lambda" + l.parameters().stream().map(IrPrinter::declared).toList() + " -> " + body;
    } else if (e instanceof Expr.Pure p) {
      return "pure " + type(p.type()) + list(p.operands());
    } else if (e instanceof Expr.Opaque o) {
      return "<" + o.what() + ">" + list(o.operands());
    }
    throw new AssertionError(e);
  }

  /** A type as Java writes it. */
  public static String type(Type t) {
    if (t instanceof Type.Primitive p) {
      return p.name().toLowerCase();
    } else if (t instanceof Type.Array a) {
      return type(a.element()) + "[]";
    } else if (t instanceof Type.Declared d) {
      return shortName(d.name());
    }
    return "?";
  }

  private static String shortName(String name) {
    return name.startsWith("java.lang.") ? name.substring("java.lang.".length()) : name;
  }
}
