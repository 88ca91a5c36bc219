package io.stridewise.core.address;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a piece of code may change, by syntax alone: the variables it assigns, and whether it may
 * change any field.
 */
final class Assigned {
  private final Map<Symbol, Integer> variables = new HashMap<>();
  private final Set<Symbol> declared = new HashSet<>();
  private final Set<Symbol> fields = new HashSet<>();
  private boolean anyField;
  private boolean integers;
  private boolean rows;

  /** Found when first asked for. */
  private Set<Symbol> outer;

  private Assigned() {}

  /**
   * All that one loop may change while it runs: condition, update and body, but not what it starts
   * with.
   */
  static Assigned in(Stmt.Loop loop) {
    Assigned found = new Assigned();
    found.turn(loop);
    return found;
  }

  /** All that a statement may change. */
  static Assigned in(Stmt statement) {
    Assigned found = new Assigned();
    found.statement(statement);
    return found;
  }

  /** Local variables assigned, other than those declared inside. */
  Set<Symbol> variables() {
    if (outer == null) {
      outer = new HashSet<>(variables.keySet());
      outer.removeAll(declared);
    }
    return outer;
  }

  /** In how many places {@code variable} is assigned. */
  int places(Symbol variable) {
    return variables.getOrDefault(variable, 0);
  }

  /** Local variables declared inside. */
  Set<Symbol> declared() {
    return declared;
  }

  /** Fields assigned by name. */
  Set<Symbol> fields() {
    return fields;
  }

  /** Whether unknown code runs, which may assign any field. */
  boolean anyField() {
    return anyField;
  }

  /** Whether elements of integer arrays may change. */
  boolean integers() {
    return integers || anyField;
  }

  /** Whether an array may be put into another one. */
  boolean rows() {
    return rows || anyField;
  }

  private void loop(Stmt.Loop loop) {
    loop.header().init().forEach(this::statement);
    turn(loop);
  }

  private void turn(Stmt.Loop loop) {
    LoopHeader header = loop.header();
    if (header instanceof LoopHeader.ForEach e) {
      declared.add(e.variable());
      anyField |= !(e.iterable().type() instanceof Type.Array);
    } else if (header instanceof LoopHeader.Range r) {
      declared.add(r.variable());
    }
    header.operands().forEach(this::expression);
    statement(loop.body());
  }

  private void statement(Stmt statement) {
    if (statement instanceof Stmt.Loop l) {
      loop(l);
      return;
    }
    if (statement instanceof Stmt.Declare d) {
      declared.add(d.symbol());
    } else if (statement instanceof Stmt.Opaque o) {
      anyField |= o.effects().writes();
    }
    statement.operands().forEach(this::expression);
    statement.children().forEach(this::statement);
  }

  private void expression(Expr expression) {
    List<Expr> children = expression.children();
    for (int i = 0; i < children.size(); i++) {
      expression(children.get(i));
    }
    if (expression instanceof Expr.Assign a) {
      if (a.target() instanceof Expr.SymbolRef r) {
        variables.merge(r.symbol(), 1, Integer::sum);
      } else if (a.target() instanceof Expr.FieldRead f) {
        fields.add(f.symbol());
      } else if (a.target() instanceof Expr.ArrayAccess t) {
        integers |= Integers.exact(t.type()) || !(t.type() instanceof Type.Primitive);
        rows |= Elements.mayBeArray(t.type());
      } else {
        anyField = true;
      }
    } else if (expression instanceof Expr.Call c) {
      anyField |=
          KnownMethods.cost(c.owner(), c.name()).isEmpty()
              && !KnownMethods.isOfViews(c.owner(), c.name());
      integers |= KnownMethods.writesView(c.owner(), c.name());
    } else if (expression instanceof Expr.New) {
      anyField = true;
    } else if (expression instanceof Expr.Opaque o) {
      anyField |= o.effects().writes();
    }
  }

  /** Whether evaluating {@code expression} assigns or calls anything. */
  static boolean isPure(Optional<Expr> expression) {
    if (expression.isEmpty()) {
      return true;
    }
    Assigned found = new Assigned();
    found.expression(expression.get());
    return found.variables.isEmpty()
        && found.fields.isEmpty()
        && !found.anyField
        && !writesElement(expression.get());
  }

  private static boolean writesElement(Expr expression) {
    return expression instanceof Expr.Assign
        || expression.children().stream().anyMatch(Assigned::writesElement);
  }
}
