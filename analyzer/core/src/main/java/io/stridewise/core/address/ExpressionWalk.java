package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.address.Value.Other;
import io.stridewise.core.address.Value.Strided;
import io.stridewise.core.address.views.ElementType;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Operator;
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
  /** Types other than array types whose variables can hold an array (JLS 4.10.3). */
  private static final Set<String> ARRAY_SUPERTYPES =
      Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

  private final Context context;
  private final Integers integers;
  private final Allocations allocations;
  private final Joins joins;
  private final ArrayContents contents;
  private final Views views;
  private final ViewNumbers numbers;
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
    this.numbers = new ViewNumbers(context, contents);
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
      assign(a, false, state);
    } else {
      eval(e, state);
    }
  }

  /**
   * Evaluates {@code e}; {@code name} is the variable it is about to be stored in, for messages.
   */
  private Value eval(Expr e, State state, Optional<String> name) {
    if (e instanceof Expr.Literal l) {
      return l.value().filter(Long.class::isInstance).isPresent()
          ? Num.of(Polynomial.constant((Long) l.value().get()))
          : other();
    } else if (e instanceof Expr.SymbolRef r) {
      Value value = variable(r.symbol(), state);
      use(r.symbol(), value, r.span());
      return clear(value);
    } else if (e instanceof Expr.This) {
      return new Other(0, Set.of());
    } else if (e instanceof Expr.FieldRead f) {
      return field(f, state);
    } else if (e instanceof Expr.ArrayLength l) {
      Value array = eval(l.array(), state);
      boolean fresh = array instanceof ArrayValue f && f.region().isFresh(context.nextOrder());
      if (!fresh && context.bounds == 0) {
        context.effect(l.span(), Kind.MAY_THROW);
      }
      return array instanceof ArrayValue a ? Num.of(integers.length(a)) : unknown(e);
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
      return assign(a, true, state);
    } else if (e instanceof Expr.Convert c) {
      return convert(c, state, name);
    } else if (e instanceof Expr.Conditional c) {
      return conditional(c, state);
    } else if (e instanceof Expr.Call c) {
      return call(c, state, name);
    } else if (e instanceof Expr.New n) {
      n.arguments().forEach(x -> context.escape(eval(x, state)));
      context.effect(n.span(), Kind.ALLOCATION);
      clobber(state);
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
      clobber(state);
    }
    if (opaque.effects().reads() || opaque.effects().writes()) {
      context.effect(opaque.span(), Kind.OPAQUE, opaque.what());
    } else if (opaque.effects().mayThrow()) {
      context.effect(opaque.span(), Kind.MAY_THROW);
    }
    return unknown(e);
  }

  /** The difference of the two integers that {@code condition} compares by order. */
  Optional<Polynomial> compared(Expr condition, State state) {
    if (Assigned.isPure(Optional.of(condition))
        && condition instanceof Expr.Binary b
        && b.operator().isOrder()
        && quietly(b.left(), state) instanceof Num l
        && quietly(b.right(), state) instanceof Num r) {
      return Optional.of(l.polynomial().minus(r.polynomial()));
    }
    return Optional.empty();
  }

  /** Adds to {@code state} what {@code condition} being {@code truth} tells. */
  void assume(Expr condition, boolean truth, State state) {
    if (!Assigned.isPure(Optional.of(condition))) {
      // Its operands have other values by now.
      return;
    }
    if (condition instanceof Expr.Unary u && u.kind() == Expr.Unary.Kind.NOT) {
      assume(u.operand(), !truth, state);
    }
    if (!(condition instanceof Expr.Binary b)) {
      return;
    }
    Operator both = truth ? Operator.CONDITIONAL_AND : Operator.CONDITIONAL_OR;
    if (b.operator() == both) {
      assume(b.left(), truth, state);
      assume(b.right(), truth, state);
    } else if (b.operator().isComparison()
        && quietly(b.left(), state) instanceof Num l
        && quietly(b.right(), state) instanceof Num r) {
      Polynomial difference = r.polynomial().minus(l.polynomial());
      boolean certain = Integers.isCertain(l.polynomial()) && Integers.isCertain(r.polynomial());
      List<Polynomial> facts =
          switch (b.operator()) {
            case LESS -> List.of(truth ? less(difference) : difference.negate());
            case LESS_EQUAL -> List.of(truth ? difference : less(difference.negate()));
            case GREATER -> List.of(truth ? less(difference.negate()) : difference);
            case GREATER_EQUAL -> List.of(truth ? difference.negate() : less(difference));
            case EQUAL, NOT_EQUAL ->
                truth == (b.operator() == Operator.EQUAL)
                    ? List.of(difference, difference.negate())
                    : List.of();
            default -> List.of();
          };
      facts.forEach(f -> state.facts = state.facts.and(f, certain));
    }
  }

  private static Polynomial less(Polynomial difference) {
    return difference.minus(Polynomial.ONE);
  }

  /** Makes a parameter known, so that paths that assign it can be told from those that do not. */
  void parameter(Symbol symbol, State state) {
    variable(symbol, state);
  }

  private Value variable(Symbol symbol, State state) {
    Value value = state.variables.get(symbol);
    if (value == null && symbol.kind() == Symbol.Kind.LOCAL && !symbol.isFinal()) {
      // Bound by a pattern, each time anew.
      return context.unknown(symbol.type(), symbol.name(), Set.of());
    }
    if (value == null) {
      value = initial(symbol, "v" + symbol.id(), symbol.name(), Set.of());
      state.variables.put(symbol, value);
    }
    return value;
  }

  /** The value a variable has where the walk has not seen it assigned. */
  private Value initial(Symbol symbol, String key, String text, Set<Integer> loops) {
    if (symbol.constant().filter(Long.class::isInstance).isPresent()) {
      return Num.of(Polynomial.constant((Long) symbol.constant().get()));
    }
    if (symbol.type() instanceof Type.Primitive p && p.isIntegral()) {
      Atom atom = context.atom(key, text, loops, Optional.empty(), Optional.empty());
      if (p == Type.Primitive.LONG) {
        context.longs.add(atom);
      }
      return Num.of(Polynomial.of(atom));
    }
    if (symbol.type() instanceof Type.Array) {
      return new ArrayValue(context.region(key, text, symbol.type(), loops), List.of(), Set.of());
    }
    if (ElementType.isArray(symbol.type())) {
      return Strided.of(context.unknownView(context.otherId(key, loops), text, symbol.type()));
    }
    return new Other(context.otherId(key, loops), Set.of());
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
    Value value = initial(symbol, key, context.text(f.span()), loops);
    if (value instanceof ArrayValue a && a.path().isEmpty()) {
      a.region().heldBy(symbol.name(), () -> context.ownArrays.contains(symbol.name()));
    }
    return value;
  }

  private Value element(Expr.ArrayAccess a, State state, boolean reads, boolean writes) {
    Value base = base(a, state);
    Value index = eval(a.index(), state);
    return access(a, base, index, reads, writes, state);
  }

  private Value base(Expr.ArrayAccess a, State state) {
    return a.base() instanceof Expr.ArrayAccess row
        ? element(row, state, true, false)
        : eval(a.base(), state);
  }

  private Value access(
      Expr.ArrayAccess a, Value base, Value index, boolean reads, boolean writes, State state) {
    ArrayValue array =
        base instanceof ArrayValue v
            ? v
            : new ArrayValue(
                context.unknownRegion(context.text(a.base().span()), new Type.Array(a.type())),
                List.of(),
                Set.of());
    Polynomial subscript =
        index instanceof Num n
            ? n.polynomial()
            : Polynomial.of(context.fresh(context.text(a.index().span())));
    ArrayValue element = array.at(subscript);
    if (writes && mayBeArray(a.type()) && !holdsExactly(array, a.type())) {
      context.effect(a.span(), Kind.ROW_WRITE);
      context.replaceRows(array.region());
    }
    if (a.type() instanceof Type.Array) {
      return element;
    }
    context.emit(
        new Event.Access(
            a.span(),
            context.nextOrder(),
            context.conditional > 0,
            name(a, element.region()),
            element.region(),
            element.path(),
            a.type(),
            reads,
            writes));
    return contents
        .read(array, subscript, numbers, state)
        .<Value>map(Num::of)
        .orElseGet(() -> context.limits > 0 ? limit(a, element) : unknown(a));
  }

  /**
   * An element as a bound: one value while no loop around that writes integers, or that chooses the
   * element, goes on.
   */
  private Value limit(Expr.ArrayAccess a, ArrayValue element) {
    if (a.type() != Type.Primitive.INT) {
      return unknown(a);
    }
    Set<Integer> loops = new HashSet<>(element.region().loops());
    element.path().forEach(p -> loops.addAll(Context.loopsOf(p)));
    context.stack.stream()
        .filter(l -> l.loop() != null && Assigned.in(l.loop()).integers())
        .forEach(l -> loops.add(l.id()));
    return Num.of(
        Polynomial.of(
            new Atom.Unknown(
                context.nextId(),
                context.text(a.span()),
                loops,
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  /**
   * Whether {@code array} was made here for elements of just this {@code type}: no store into it
   * can fail, and its elements are no rows.
   */
  private boolean holdsExactly(Value array, Type type) {
    if (!(array instanceof ArrayValue a) || !context.made.contains(a.region())) {
      return false;
    }
    Type element = a.region().type();
    for (int i = 0; i <= a.path().size() && element instanceof Type.Array t; i++) {
      element = t.element();
    }
    return element.equals(type) && !(type instanceof Type.Array);
  }

  /** Whether an element of this type can hold an array: then a store may replace a row. */
  private static boolean mayBeArray(Type type) {
    return type instanceof Type.Declared d
        ? !d.name().contains(".") || ARRAY_SUPERTYPES.contains(d.name())
        : !(type instanceof Type.Primitive);
  }

  /** An array in a variable of another array type can have its rows replaced through that. */
  private void retype(Value value, Type type) {
    if (value instanceof ArrayValue a && type instanceof Type.Array) {
      Type own = a.region().type();
      for (int i = 0; i < a.path().size() && own instanceof Type.Array t; i++) {
        own = t.element();
      }
      if (!own.equals(type)) {
        context.replaceRows(a.region());
      }
    }
  }

  /** What stands before the subscripts; of a row that a loop goes through, the array it is of. */
  private String name(Expr.ArrayAccess a, Region region) {
    Expr base = a.base();
    while (base instanceof Expr.ArrayAccess outer) {
      base = outer.base();
    }
    boolean row =
        base instanceof Expr.SymbolRef r
            && context.stack.stream()
                .anyMatch(l ->
                    l.loop() != null
                        && l.loop().header() instanceof LoopHeader.ForEach e
                        && e.variable().equals(r.symbol()));
    return row ? region.text() : context.text(base.span());
  }

  private void use(Symbol symbol, Value value, Span span) {
    context.use(symbol, value.flows());
    boolean computed =
        value instanceof ArrayValue
            || value instanceof Strided
            || value instanceof Num n
                && n.polynomial().atoms().stream()
                    .allMatch(a -> a instanceof Atom.Counter || a.loops().isEmpty());
    if (!computed) {
      context.emit(
          new Event.ScalarRead(span, context.nextOrder(), context.conditional > 0, symbol));
    }
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
    boolean integral = b.type() instanceof Type.Primitive p && p.isIntegral();
    if (integral && (b.operator() == Operator.DIVIDE || b.operator() == Operator.REMAINDER)) {
      boolean harmless =
          right instanceof Num n
              && n.polynomial().asConstant().map(c -> c.signum() != 0).orElse(false);
      if (!harmless) {
        context.effect(b.span(), Kind.MAY_THROW);
      }
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
              && !holdsConditional(b)
              && quietly(b.left(), state) instanceof Num l
              && quietly(b.right(), state) instanceof Num r
              && (isLess(b.operator(), true) && Value.same(l, x) && Value.same(r, y)
                  || isLess(b.operator(), false) && Value.same(l, y) && Value.same(r, x));
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

  private static boolean isLess(Operator operator, boolean less) {
    return less
        ? operator == Operator.LESS || operator == Operator.LESS_EQUAL
        : operator == Operator.GREATER || operator == Operator.GREATER_EQUAL;
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
      if (c.type() instanceof Type.Array t && t.element() instanceof Type.Array) {
        // The copy has the same rows.
        context.escape(a);
      }
      return allocations.copy(c, integers.length(a), name);
    }
    Optional<Value> view = views.call(c, receiver, arguments, name, state);
    if (view.isPresent()) {
      return view.get();
    }
    arguments.forEach(context::escape);
    receiver.ifPresent(context::escape);
    context.effect(c.span(), Kind.CALL, c.name() + "(...)");
    clobber(state);
    return context.unknown(c.type(), name.orElse(context.text(c.span())), Set.of());
  }

  private Value assign(Expr.Assign a, boolean used, State state) {
    if (a.target() instanceof Expr.SymbolRef r) {
      return assignVariable(a, r.symbol(), used, state);
    }
    if (a.target() instanceof Expr.ArrayAccess t) {
      Value base = base(t, state);
      Value index = eval(t.index(), state);
      Value value = eval(a.value(), state);
      context.escape(value);
      if (t.type() instanceof Type.Declared && !holdsExactly(base, t.type())) {
        context.effect(a.span(), Kind.MAY_THROW);
      }
      a.operator().ifPresent(op -> dividesBy(op, a, value));
      access(t, base, index, a.operator().isPresent(), true, state);
      if (base instanceof ArrayValue array) {
        Value stored = a.operator().isPresent() ? unknown(a) : value;
        contents.written(array, t, index, stored, state);
      }
      if (t.type() instanceof Type.Array) {
        moveRows(state);
      }
      return unknown(a);
    }
    if (a.target() instanceof Expr.FieldRead f) {
      f.receiver().ifPresent(x -> eval(x, state));
      context.escape(eval(a.value(), state));
      context.effect(
          a.span(),
          f.symbol().isVolatile() ? Kind.SYNCHRONIZATION : Kind.FIELD_WRITE,
          context.text(f.span()));
      state.fields.put(f.symbol(), context.newHeap());
      return unknown(a);
    }
    eval(a.target(), state);
    context.escape(eval(a.value(), state));
    context.effect(a.span(), Kind.OPAQUE, "an assignment");
    clobber(state);
    return unknown(a);
  }

  private void dividesBy(Operator operator, Expr.Assign a, Value divisor) {
    boolean integral = a.type() instanceof Type.Primitive p && p.isIntegral();
    boolean division = operator == Operator.DIVIDE || operator == Operator.REMAINDER;
    boolean harmless =
        divisor instanceof Num n
            && n.polynomial().asConstant().map(c -> c.signum() != 0).orElse(false);
    if (integral && division && !harmless) {
      context.effect(a.span(), Kind.MAY_THROW);
    }
  }

  private Value assignVariable(Expr.Assign a, Symbol symbol, boolean used, State state) {
    return update(a, symbol, used ? Optional.empty() : ReductionForm.of(a, symbol), state);
  }

  /** Stores the value of {@code a} in {@code symbol}, which it updates by {@code form} if any. */
  Value update(Expr.Assign a, Symbol symbol, Optional<ReductionForm> form, State state) {
    Value before = variable(symbol, state);
    Value after;
    Set<Value.Flow> kept = Set.of();
    if (form.isPresent()) {
      // The old value goes nowhere but into the new one: what a later read sees still comes from
      // where it came from.
      Value operand = eval(form.get().operand(), state);
      kept = before.flows();
      Value result =
          form.get().reduction().operator().isPresent()
              ? integers.arithmetic(
                  form.get().reduction().operator().get(),
                  clear(before),
                  operand,
                  a.type(),
                  a.span())
              : unknown(a);
      after = Integers.fits(result, symbol.type()) ? result : unknown(a);
    } else {
      if (a.operator().isPresent()) {
        use(symbol, before, a.span());
        Value operand = eval(a.value(), state);
        dividesBy(a.operator().get(), a, operand);
        after = integers.arithmetic(a.operator().get(), clear(before), operand, a.type(), a.span());
      } else {
        after = eval(a.value(), state, Optional.of(symbol.name()));
      }
      retype(after, symbol.type());
      if (!Integers.fits(after, symbol.type())) {
        context.escape(after);
        after = context.unknown(symbol.type(), symbol.name(), Set.of());
      }
    }
    if (!context.stack.isEmpty() || context.tries > 0) {
      // Where a loop starts again, or in a handler, the variable is unknown and may hold this
      // array.
      context.escape(after);
    }
    boolean induction =
        !context.stack.isEmpty() && context.stack.peek().inductions.contains(symbol);
    if (!induction) {
      context.emit(
          new Event.ScalarWrite(
              a.span(),
              context.nextOrder(),
              context.conditional > 0,
              symbol,
              form.map(ReductionForm::reduction)));
    }
    state.variables.put(symbol, Views.typed(after, symbol.type()).with(kept));
    if (a.result() == Expr.Assign.Result.OLD) {
      return clear(before);
    }
    return after;
  }

  /** Stores the initial value of a declared variable. */
  void declare(Symbol symbol, Optional<Expr> init, State state) {
    Optional<Value> given = init.map(e -> eval(e, state, Optional.of(symbol.name())));
    given.filter(v -> !Integers.fits(v, symbol.type())).ifPresent(context::escape);
    given.ifPresent(v -> retype(v, symbol.type()));
    Value value =
        given
            .filter(v -> Integers.fits(v, symbol.type()))
            .orElseGet(() -> context.unknown(symbol.type(), symbol.name(), Set.of()));
    init.ifPresent(e ->
        context.emit(
            new Event.ScalarWrite(
                e.span(), context.nextOrder(), context.conditional > 0, symbol, Optional.empty())));
    state.variables.put(symbol, Views.typed(value, symbol.type()));
  }

  /**
   * Rows may have been put elsewhere: a row in a variable need no longer be the one that its path
   * leads to.
   */
  private void moveRows(State state) {
    if (context.isDry()) {
      return;
    }
    int now = context.nextOrder();
    for (Value value : state.variables.values()) {
      if (value instanceof ArrayValue a && !a.path().isEmpty() && !a.region().isFresh(now)) {
        a.region().moveRows();
      }
    }
  }

  /** Unknown code has run: any field may have changed. */
  private void clobber(State state) {
    state.heap = context.newHeap();
    contents.clobber(state);
    moveRows(state);
  }

  private Value other() {
    return new Other(context.otherId(), Set.of());
  }

  private Value unknown(Expr e) {
    return context.unknown(e.type(), e.span());
  }

  private static Value clear(Value value) {
    if (value.flows().isEmpty()) {
      return value;
    }
    if (value instanceof Num n) {
      return new Num(n.polynomial(), Set.of());
    }
    if (value instanceof Strided s) {
      return Strided.of(s.tracked());
    }
    return value instanceof ArrayValue a
        ? new ArrayValue(a.region(), a.path(), Set.of())
        : new Other(((Other) value).id(), Set.of());
  }
}
