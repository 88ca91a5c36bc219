package io.stridewise.errorprone.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Finds the bodies of classes that hold candidate nests, and translates them. */
final class ClassLowering {
  private final UnitContext unit;

  /** The class's name without its package, for messages. */
  private final String title;

  ClassLowering(UnitContext unit, String title) {
    this.unit = unit;
    this.title = title;
  }

  void members(ClassTree c) {
    for (Tree member : c.getMembers()) {
      if (unit.holdsCandidate(member)) {
        member(c, member);
      }
    }
  }

  private void member(ClassTree c, Tree member) {
    if (member instanceof ClassTree inner) {
      new ClassLowering(unit, title + "." + inner.getSimpleName()).members(inner);
      return;
    }
    String name = title + "." + name(member);
    try {
      body(c, member, name).ifPresent(b -> unit.declarations().put(b, member));
    } catch (GeneratedCode e) {
      // No place in the source, no finding.
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      unit.trouble().in(name, member, e);
    }
  }

  private static String name(Tree member) {
    if (member instanceof MethodTree m) {
      return m.getName().toString();
    } else if (member instanceof BlockTree b) {
      return b.isStatic() ? "<clinit>" : "<init>";
    }
    return member instanceof VariableTree v ? v.getName().toString() : "";
  }

  private Optional<Body> body(ClassTree c, Tree member, String name) {
    if (member instanceof MethodTree m && m.getBody() != null) {
      if (!unit.isWorthwhile(member)) {
        return Optional.of(withoutCode(name, m, unit.span(m.getBody())));
      }
      BodyContext context = context(c);
      List<Symbol> parameters = new ArrayList<>();
      m.getParameters().forEach(p -> parameters.add(context.declare(Symbol.Kind.PARAMETER, p)));
      boolean isSynchronized = m.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED);
      Stmt.Block block = new Statements(context).block(m.getBody());
      return Optional.of(new Body(name, unit.span(m), parameters, isSynchronized, block));
    } else if (member instanceof BlockTree b) {
      if (!unit.isWorthwhile(member)) {
        return Optional.of(withoutCode(name, b, Statements.braces(b, unit)));
      }
      Stmt.Block block = new Statements(context(c)).initializer(b);
      return Optional.of(new Body(name, unit.span(b), List.of(), false, block));
    } else if (member instanceof VariableTree v && v.getInitializer() != null) {
      return field(c, v, name);
    }
    return Optional.empty();
  }

  /** A body without a finding: that it is there, other bodies' new names depend on. */
  private Body withoutCode(String name, Tree member, Span block) {
    return new Body(name, unit.span(member), List.of(), false, new Stmt.Block(block, List.of()));
  }

  /** A field whose initialiser holds a lambda or an anonymous class with a nest. */
  private Optional<Body> field(ClassTree c, VariableTree v, String name) {
    boolean constant =
        Attributed.symbol(v).filter(s -> s.getKind() == ElementKind.ENUM_CONSTANT).isPresent();
    if (constant) {
      if (v.getInitializer() instanceof NewClassTree n && n.getClassBody() != null) {
        new ClassLowering(unit, name).members(n.getClassBody());
      }
      return Optional.empty();
    }
    Expr value =
        new Statements(context(c))
            .expressions()
            .assigned(v.getInitializer(), Attributed.type(v.getType()));
    Stmt.Block block =
        new Stmt.Block(Declarations.span(v, unit), List.of(new Stmt.Evaluate(value.span(), value)));
    return Optional.of(new Body(name, unit.span(v), List.of(), false, block));
  }

  private BodyContext context(ClassTree c) {
    return new BodyContext(unit, (ClassSymbol) Attributed.symbol(c).orElseThrow(), title);
  }
}
