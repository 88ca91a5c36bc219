package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.javaparser.types.Constants;
import io.stridewise.javaparser.types.FieldInfo;
import io.stridewise.javaparser.types.TypeScope;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the lowering of a body stands: what is visible, how deep in loops, what a jump means. */
final class BodyContext {
  private final UnitContext unit;
  private final Assignments assignments;
  private final Map<Integer, Object> exactConstants = new HashMap<>();
  private Scope scope;
  private TypeScope types;
  private int loops;

  /**
   * For each lambda or loop around: what {@code return} and {@code break} would leave. Innermost
   * first.
   */
  private final Deque<RangeBody> rangeBodies = new ArrayDeque<>();

  /** The body of an {@code IntStream.range} loop, in which {@code return} is {@code continue}. */
  static final class RangeBody {
    private final String label;
    private boolean labelUsed;
    private int breakables;

    RangeBody(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    boolean isLabelUsed() {
      return labelUsed;
    }
  }

  BodyContext(UnitContext unit, Scope scope, TypeScope types, Assignments assignments) {
    this.unit = unit;
    this.scope = scope;
    this.types = types;
    this.assignments = assignments;
  }

  UnitContext unit() {
    return unit;
  }

  Scope scope() {
    return scope;
  }

  TypeScope types() {
    return types;
  }

  Assignments assignments() {
    return assignments;
  }

  boolean isInLoop() {
    return loops > 0;
  }

  /** Runs {@code work} in a block of its own. */
  <T> T inBlock(Supplier<T> work) {
    Scope before = scope;
    TypeScope typesBefore = types;
    scope = scope.block();
    types = types.inner();
    try {
      return work.get();
    } finally {
      scope = before;
      types = typesBefore;
    }
  }

  /**
   * Runs {@code work} as part of a loop, which {@code break} and {@code continue} without label
   * refer to.
   */
  <T> T inLoop(Supplier<T> work) {
    loops++;
    try {
      return inBreakable(work);
    } finally {
      loops--;
    }
  }

  /** Runs {@code work} in a loop or switch. */
  <T> T inBreakable(Supplier<T> work) {
    RangeBody around = rangeBodies.peek();
    if (around != null) {
      around.breakables++;
    }
    try {
      return work.get();
    } finally {
      if (around != null) {
        around.breakables--;
      }
    }
  }

  /** Runs {@code work} as the body of a range loop. */
  <T> T inRangeBody(RangeBody body, Supplier<T> work) {
    rangeBodies.push(body);
    loops++;
    try {
      return inBlock(work);
    } finally {
      loops--;
      rangeBodies.pop();
    }
  }

  /** Runs {@code work} as the body of a lambda that is a value: its {@code return} is its own. */
  <T> T inLambda(Supplier<T> work) {
    RangeBody none = new RangeBody("");
    rangeBodies.push(none);
    try {
      return inBlock(work);
    } finally {
      rangeBodies.pop();
    }
  }

  /** Whether {@code return} ends an iteration here. */
  boolean returnsToLoop() {
    return !rangeBodies.isEmpty() && !rangeBodies.peek().label.isEmpty();
  }

  /** The label that {@code continue} needs to end the iteration that a {@code return} here ends. */
  Optional<String> labelOfReturn() {
    RangeBody body = rangeBodies.peek();
    if (body.breakables == 0) {
      return Optional.empty();
    }
    body.labelUsed = true;
    return Optional.of(body.label);
  }

  /** Declares a local variable or parameter at {@code declaration}. */
  Symbol declare(
      Symbol.Kind kind,
      String name,
      Type type,
      boolean isFinal,
      Node declaration,
      Optional<Expression> init) {
    boolean initialised = init.isPresent() || isBound(declaration);
    // A pattern binds a new value each time it is tried, and nothing in the tree assigns it.
    boolean effectively =
        !(declaration instanceof TypePatternExpr)
            && (isFinal
                || assignments.isEffectivelyFinal(
                    name, declaration, visibility(declaration), initialised));
    Optional<Object> exact =
        isFinal && init.isPresent() && !(type instanceof Type.Array)
            ? Constants.fold(init.get(), this::constant).flatMap(v -> Constants.convert(v, type))
            : Optional.empty();
    Symbol symbol = unit.local(kind, name, type, effectively, exact.map(Constants::plain));
    exact.ifPresent(v -> exactConstants.put(symbol.id(), v));
    scope.declare(symbol);
    return symbol;
  }

  /** Parameters and patterns have a value from the start. */
  private static boolean isBound(Node declaration) {
    return !(declaration instanceof com.github.javaparser.ast.body.VariableDeclarator)
        || declaration
            .getParentNode()
            .flatMap(Node::getParentNode)
            .filter(p -> p instanceof ForEachStmt)
            .isPresent();
  }

  private static Node visibility(Node declaration) {
    Node n = declaration;
    while (n.getParentNode().isPresent()) {
      n = n.getParentNode().get();
      if (n instanceof BlockStmt
          || n instanceof ForStmt
          || n instanceof ForEachStmt
          || n instanceof TryStmt
          || n instanceof CatchClause
          || n instanceof SwitchStmt
          || n instanceof SwitchExpr
          || n instanceof LambdaExpr
          || n instanceof CallableDeclaration<?>) {
        return n;
      }
    }
    return n;
  }

  /** The exact value of the constant variable that {@code reference} means here. */
  private Optional<Object> constant(Expression reference) {
    if (reference.isNameExpr()) {
      String name = reference.asNameExpr().getNameAsString();
      for (Scope s = scope; s.type().isEmpty(); s = s.outer().orElseThrow()) {
        Optional<Symbol> local = s.variable(name);
        if (local.isPresent()) {
          return Optional.ofNullable(exactConstants.get(local.get().id()));
        }
      }
    }
    return scope.currentClass().constant(reference, FieldInfo.CONSTANT_DEPTH);
  }
}
