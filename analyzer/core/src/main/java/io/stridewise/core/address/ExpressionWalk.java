package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.address.Value.Other;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Evaluates expressions: integers become polynomials, arrays become regions with a path, memory
 * accesses events.
 */
final class ExpressionWalk {
  private final Context context;
  private final Integers integers;
  private final Allocations allocations;
  private final Joins joins;
  private final ArrayContents contents;
  private final Views views;
  private final Variables variables;
  private final Elements elements;
  private final Assignments assignments;
  private final Lambdas lambdas;

  /** What to do with the body of a lambda: it runs later, if at all. */
  interface Lambdas {
    void walk(Expr.Lambda lambda, State state);
  }

  ExpressionWalk(Context context, Lambdas lambdas) {
    this.context = context;
    this.integers = new Integers(context);
    this.allocations = new Allocations(context);
    this.joins = new Joins(context);
    this.contents = new ArrayContents(context);
    this.views = new Views(context, contents);
    this.variables = new Variables(context, contents);
    this.elements = new Elements(context, contents);
    this.assignments = new Assignments(context, this, variables, elements, contents);
    this.lambdas = lambdas;
  }

  /** Evaluates without leaving a trace. */
  Value quietly(Expr e, State state) {
    Value[] value = new Value[1];
    context.dryly(() -> value[0] = eval(e, state.copy()));
    return value[0];
  }

  /** Evaluates an expression whose value is used. */
  Value eval(Expr e, State state) {
    return eval(e, state, Optional.empty());
  }

  /** Evaluates an expression statement. */
  void execute(Expr e, State state) {
    if (e instanceof Expr.Assign a) {
      assignments.assign(a, false, state);
    } else {
      eval(e, state);
    }
  }

  /**
   * Evaluates {@code e}; {@code name} is the variable it is about to be stored in, for messages.
   */
  Value eval(Expr e, State state, Optional<String> name) {
    if (e instanceof Expr.Literal l) {
      return l.value().filter(Long.class::isInstance).isPresent()
          ? Num.of(Polynomial.constant((Long) l.value().get()))
          : other();
    } else if (e instanceof Expr.SymbolRef r) {
      Value value = variables.of(r.symbol(), state);
      variables.use(r.symbol(), value, r.span());
      return Variables.clear(value);
    } else if (e instanceof Expr.This) {
      return new Other(0, Set.of());
    } else if (e instanceof Expr.FieldRead f) {
      return field(f, state);
    } else if (e instanceof Expr.ArrayLength l) {
      Value array = eval(l.array(), state);
      boolean exists =
          array instanceof ArrayValue f
              && f.region().isFresh(context.nextOrder())
              && (f.path().isEmpty() || f.region().extents().isPresent());
      if (!exists && context.bounds == 0) {
        context.effect(l.span(), Kind.MAY_THROW);
      }
      return array instanceof ArrayValue a
          ? Num.of(integers.length(a, l.array(), state))
          : unknown(e);
    } else if (e instanceof Expr.ArrayAccess a) {
      Value value = element(a, state, true, false);
      if (a.type() instanceof Type.Array && context.bounds == 0) {
        // A row that is loaded for itself: no access of an element shows that this may fail.
        context.effect(a.span(), Kind.MAY_THROW);
      }
      return value;
    } else if (e instanceof Expr.Unary u) {
      return unary(u, state);
    } else if (e instanceof Expr.Binary b) {
      return binary(b, state);
    } else if (e instanceof Expr.Assign a) {
      return assignments.assign(a, true, state);
    } else if (e instanceof Expr.Convert c) {
      return convert(c, state, name);
    } else if (e instanceof Expr.Conditional c) {
      return conditional(c, state);
    } else if (e instanceof Expr.Call c) {
      return call(c, state, name);
    } else if (e instanceof Expr.New n) {
      n.arguments().forEach(x -> context.escape(eval(x, state)));
      context.effect(n.span(), Kind.ALLOCATION);
      variables.clobber(state);
      return other();
    } else if (e instanceof Expr.NewArray n) {
      List<Optional<Polynomial>> extents = new ArrayList<>();
      n.dimensions()
          .forEach(d ->
              extents.add(
                  eval(d, state) instanceof Num v
                      ? Optional.of(v.polynomial())
                      : Optional.empty()));
      // Else it threw, before any of the arrays was made.
      extents.stream()
          .flatMap(Optional::stream)
          .filter(Integers::isCertain)
          .forEach(d -> state.facts = state.facts.and(d, true));
      ArrayValue array = allocations.allocate(n, extents, name);
      contents.zeros(array, extents, state);
      return array;
    } else if (e instanceof Expr.ArrayInitializer i) {
      List<Value> elements = new ArrayList<>();
      i.elements().forEach(x -> elements.add(eval(x, state)));
      elements.forEach(context::escape);
      ArrayValue array = allocations.allocate(i, elements, name);
      contents.made(array, elements, state);
      return array;
    } else if (e instanceof Expr.Lambda l) {
      lambdas.walk(l, state);
      return other();
    } else if (e instanceof Expr.Pure p) {
      p.operands().forEach(x -> context.escape(eval(x, state)));
      return unknown(e);
    }
    Expr.Opaque opaque = (Expr.Opaque) e;
    opaque.operands().forEach(x -> context.escape(eval(x, state)));
    if (opaque.effects().writes()) {
      variables.clobber(state);
    }
    if (opaque.effects().reads() || opaque.effects().writes()) {
      context.effect(opaque.span(), Kind.OPAQUE, opaque.what());
    } else if (opaque.effects().mayThrow()) {
      context.effect(opaque.span(), Kind.MAY_THROW);
    }
    return unknown(e);
  }

  /** Carries out {@code a}, which updates {@code symbol} in the way of {@code form}. */
  void update(Expr.Assign a, Symbol symbol, ReductionForm form, State state) {
    assignments.update(a, symbol, Optional.of(form), state);
  }

  /** Stores the initial value of a declared variable. */
  void declare(Symbol symbol, Optional<Expr> init, State state) {
    assignments.declare(symbol, init, state);
  }

  /** Makes a parameter known, so that paths that assign it can be told from those that do not. */
  void parameter(Symbol symbol, State state) {
    variables.of(symbol, state);
  }

  private Value field(Expr.FieldRead f, State state) {
    Symbol symbol = f.symbol();
    if (symbol.isVolatile()) {
      f.receiver().ifPresent(r -> eval(r, state));
      context.effect(f.span(), Kind.SYNCHRONIZATION);
      return unknown(f);
    }
    String owner = "";
    Set<Integer> loops = new HashSet<>();
    if (f.receiver().isPresent()) {
      Value receiver = eval(f.receiver().get(), state);
      if (context.bounds == 0 && !(f.receiver().get() instanceof Expr.This)) {
        context.effect(f.span(), Kind.MAY_THROW);
      }
      // An object of an array or a call may be another one in each iteration; a variable's object
      // is told by its value.
      if (!(receiver instanceof Other o) || !(f.receiver().get() instanceof Expr.SymbolRef)) {
        return unknown(f);
      }
      owner = o.id() + ".";
      loops.addAll(context.loopsOf(o));
    }
    State.HeapVersion version = state.version(symbol);
    String key = owner + "f" + symbol.id();
    if (!symbol.isFinal()) {
      key += "@" + version.id();
      loops.addAll(version.loops());
    }
    Value value = variables.initial(symbol, key, context.text(f.span()), loops);
    if (value instanceof ArrayValue a && a.path().isEmpty()) {
      a.region().heldBy(symbol.name(), () -> context.ownArrays.contains(symbol.name()));
    }
    return value;
  }

  private Value element(Expr.ArrayAccess a, State state, boolean reads, boolean writes) {
    Value base = base(a, state);
    Value index = eval(a.index(), state);
    return elements.access(a, base, index, reads, writes, state);
  }

  /** The array of which {@code a} is an element. */
  Value base(Expr.ArrayAccess a, State state) {
    return a.base() instanceof Expr.ArrayAccess row
        ? element(row, state, true, false)
        : eval(a.base(), state);
  }

  private Value unary(Expr.Unary u, State state) {
    Value value = eval(u.operand(), state);
    if (!(value instanceof Num n) || !Integers.exact(u.type())) {
      return unknown(u);
    }
    return switch (u.kind()) {
      case NEGATE -> Num.of(n.polynomial().negate());
      case PLUS -> n;
      case COMPLEMENT -> Num.of(n.polynomial().negate().minus(Polynomial.ONE));
      case NOT -> unknown(u);
    };
  }

  private Value binary(Expr.Binary b, State state) {
    Value left = eval(b.left(), state);
    if (b.operator().isConditional()) {
      State right = state.copy();
      context.conditional++;
      eval(b.right(), right);
      context.conditional--;
      joins.merge(state, right);
      return other();
    }
    Value right = eval(b.right(), state);
    if (Integers.mayDivideByZero(b.operator(), b.type(), right)) {
      context.effect(b.span(), Kind.MAY_THROW);
    }
    return integers.arithmetic(b.operator(), left, right, b.type(), b.span());
  }

  private Value convert(Expr.Convert c, State state, Optional<String> name) {
    Value value = eval(c.operand(), state, name);
    if (c.type() instanceof Type.Primitive && c.operand().type() instanceof Type.Declared
        || c.type() instanceof Type.Declared && c.operand().type() instanceof Type.Declared) {
      context.effect(c.span(), Kind.MAY_THROW);
    }
    if (!Integers.fits(value, c.type()) || integers.narrows(value, c.type())) {
      context.escape(value);
      return unknown(c);
    }
    return value;
  }

  private Value conditional(Expr.Conditional c, State state) {
    eval(c.condition(), state);
    State other = state.copy();
    context.conditional++;
    Value whenTrue = eval(c.whenTrue(), state);
    Value whenFalse = eval(c.whenFalse(), other);
    context.conditional--;
    joins.merge(state, other);
    if (Value.same(whenTrue, whenFalse)) {
      return whenTrue;
    }
    if (whenTrue instanceof Num x && whenFalse instanceof Num y && Integers.exact(c.type())) {
      boolean smaller =
          c.condition() instanceof Expr.Binary b
              && b.operator().isOrder()
              && Assigned.isPure(Optional.of(b))
              && !holdsConditional(b)
              && quietly(b.left(), state) instanceof Num l
              && quietly(b.right(), state) instanceof Num r
              && (b.operator().isLess()
                  ? Value.same(l, x) && Value.same(r, y)
                  : Value.same(l, y) && Value.same(r, x));
      Num value =
          integers.derived(
              "?", c.span(), Optional.empty(), Optional.empty(), x.polynomial(), y.polynomial());
      if (smaller) {
        context.minima.put(
            value.polynomial().atoms().iterator().next(), List.of(x.polynomial(), y.polynomial()));
      }
      return smaller ? value : unknown(c);
    }
    context.escape(whenTrue);
    context.escape(whenFalse);
    return unknown(c);
  }

  /**
   * Evaluating such a condition again for each conditional around it would take 3^n times as long.
   */
  private static boolean holdsConditional(Expr e) {
    return e instanceof Expr.Conditional
        || e.children().stream().anyMatch(ExpressionWalk::holdsConditional);
  }

  private Value call(Expr.Call c, State state, Optional<String> name) {
    Optional<Value> receiver = c.receiver().map(r -> eval(r, state));
    List<Value> arguments = new ArrayList<>();
    c.arguments().forEach(a -> arguments.add(eval(a, state)));
    Optional<KnownMethods.Cost> cost = KnownMethods.cost(c.owner(), c.name());
    if (cost.isPresent()) {
      if (cost.get() == KnownMethods.Cost.SLOW) {
        context.effect(c.span(), Kind.SLOW_CALL);
      } else if (cost.get() == KnownMethods.Cost.FAST_THROWING) {
        context.effect(c.span(), Kind.MAY_THROW);
      }
      return KnownMethods.isMath(c.owner())
          ? integers.math(c, arguments)
          : integers
              .ofImmutable(c, receiver, arguments)
              .map(Value.class::cast)
              .orElseGet(() -> unknown(c));
    }
    if (c.name().equals("clone")
        && receiver.isPresent()
        && receiver.get() instanceof ArrayValue a) {
      return allocations.copy(c, a, integers.length(a, c.receiver().get(), state), name);
    }
    Optional<Value> view = views.call(c, receiver, arguments, name, state);
    if (view.isPresent()) {
      return view.get();
    }
    arguments.forEach(context::escape);
    receiver.ifPresent(context::escape);
    context.effect(c.span(), Kind.CALL, c.name() + "(...)");
    variables.clobber(state);
    if (c.name().equals("close")
        && arguments.isEmpty()
        && receiver.isPresent()
        && receiver.get() instanceof Other o) {
      state.closed.add(o.id());
    }
    return context.unknown(c.type(), name.orElse(context.text(c.span())), Set.of());
  }

  /** Notes that {@code value} leaves the method while {@code object} is closed. */
  void leaves(Span span, Value value, int object, String name, State state) {
    views.leaves(span, value, object, name, state);
  }

  private Value other() {
    return new Other(context.otherId(), Set.of());
  }

  private Value unknown(Expr e) {
    return context.unknown(e.type(), e.span());
  }
}
