package io.stridewise.repair;

import io.stridewise.core.legality.Tier;
import io.stridewise.repair.Arguments.Style;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A method and its repaired form, run with the same arguments.
 *
 * @param tier what the repair claims to keep
 */
record Trial(Method original, Method repaired, Tier tier) {

  /** What happened to both. */
  enum Ending {
    COMPLETED,
    THREW
  }

  /** What one run did: how it ended, and all that it could have changed. */
  private record Run(Optional<Throwable> thrown, Object[] heap) {}

  /**
   * Runs both once.
   *
   * @throws AssertionError telling the difference, if the repaired form does not do what its tier
   *     says
   */
  Ending run(long seed, Style style) throws ReflectiveOperationException {
    Object[] arguments = Arguments.of(original, seed, style);
    Run before = run(original, Heap.copy(arguments));
    Run after = run(repaired, Heap.copy(arguments));
    if (before.thrown.isPresent() != after.thrown.isPresent()) {
      throw difference(seed, style, before, after, "one of them throws");
    }
    if (before.thrown.isEmpty()) {
      if (!Heap.same(before.heap, after.heap)) {
        throw difference(seed, style, before, after, "results differ");
      }
      return Ending.COMPLETED;
    }
    if (tier == Tier.EXACT) {
      if (before.thrown.get().getClass() != after.thrown.get().getClass()) {
        throw difference(seed, style, before, after, "exceptions differ");
      }
      if (!Heap.same(before.heap, after.heap)) {
        throw difference(
            seed, style, before, after, "what was written before the exception differs");
      }
    }
    return Ending.THREW;
  }

  private AssertionError difference(long seed, Style style, Run before, Run after, String what) {
    return new AssertionError(
        "%s (%s, %s %d): %s; before: %s, after: %s"
            .formatted(this, tier, style, seed, what, before.thrown, after.thrown));
  }

  /** The heap is the result, the arguments, and the fields of the object and its class. */
  private static Run run(Method method, Object[] arguments) throws ReflectiveOperationException {
    Object receiver = null;
    if (!Modifier.isStatic(method.getModifiers())) {
      Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
      constructor.setAccessible(true);
      receiver = constructor.newInstance();
      fill(receiver);
    }
    method.setAccessible(true);
    Object result = null;
    Optional<Throwable> thrown = Optional.empty();
    try {
      result = method.invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      thrown = Optional.of(e.getCause());
    }
    List<Object> heap = new ArrayList<>(Arrays.asList(result, arguments));
    for (Field field : method.getDeclaringClass().getDeclaredFields()) {
      if (Arguments.isKnown(field.getType())
          && (receiver != null || Modifier.isStatic(field.getModifiers()))) {
        field.setAccessible(true);
        heap.add(field.get(receiver));
      }
    }
    return new Run(thrown, heap.toArray());
  }

  /** Fields and rows that the class leaves out get plain values, always the same ones. */
  private static void fill(Object receiver) throws IllegalAccessException {
    for (Field field : receiver.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && Arguments.isKnown(field.getType())) {
        field.setAccessible(true);
        if (!Modifier.isFinal(field.getModifiers())) {
          field.set(receiver, Arguments.plain(field.getType()));
        } else if (field.get(receiver) instanceof Object[] rows) {
          Arrays.setAll(rows, i -> Arguments.plain(field.getType().getComponentType()));
        }
      }
    }
  }

  @Override
  public String toString() {
    return original.getDeclaringClass().getSimpleName() + "." + original.getName();
  }
}
