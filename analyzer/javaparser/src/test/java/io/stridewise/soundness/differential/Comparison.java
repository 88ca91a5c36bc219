package io.stridewise.soundness.differential;

import io.stridewise.core.legality.Tier;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs two versions of a method on the same inputs and says whether they mean the same. */
final class Comparison {
  private final Subject subject;
  private final Version original;
  private final Version repaired;
  private final Tier tier;
  private int runs;
  private int completed;

  /** A compiled version of the method. */
  private record Version(Class<?> type, Method method) {
    static Version of(Class<?> type) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(Subject.METHOD)) {
          method.setAccessible(true);
          return new Version(type, method);
        }
      }
      throw new IllegalStateException("no method " + Subject.METHOD + " in " + type);
    }
  }

  /** Compares {@code repaired}, a fix of {@code tier}, with {@code original}. */
  Comparison(Subject subject, Class<?> original, Class<?> repaired, Tier tier) {
    this.subject = subject;
    this.original = Version.of(original);
    this.repaired = Version.of(repaired);
    this.tier = tier;
  }

  int runs() {
    return runs;
  }

  int completed() {
    return completed;
  }

  /** Runs both on input {@code run}; what is wrong, or empty. */
  Optional<String> compare(int run, Inputs.Profile profile) {
    Snapshot before;
    Snapshot after;
    try {
      before = run(original, run, profile);
      after = run(repaired, run, profile);
    } catch (OutOfMemoryError e) {
      // What is left of an enormous array is too large to be compared.
      return Optional.empty();
    }
    runs++;
    completed += before.completed() ? 1 : 0;
    if (same(before, after)) {
      return Optional.empty();
    }
    return Optional.of(
        "run %d (%s), tier %s: %s\n%s"
            .formatted(run, profile, tier, before.difference(after), describe(run, profile)));
  }

  private boolean same(Snapshot before, Snapshot after) {
    if (before.thrown() == OutOfMemoryError.class) {
      return true;
    }
    return tier == Tier.EXACT || before.completed() ? before.same(after) : !after.completed();
  }

  private Snapshot run(Version version, int run, Inputs.Profile profile) {
    List<Object> values = Inputs.of(subject, run, profile);
    List<Object> arguments = new ArrayList<>();
    Class<?> thrown = null;
    try {
      Constructor<?> constructor = version.type().getDeclaredConstructor();
      constructor.setAccessible(true);
      Object instance = constructor.newInstance();
      clear(version.type());
      for (int i = 0; i < values.size(); i++) {
        Slot slot = subject.slots().get(i);
        if (slot.place() == Slot.Place.PARAMETER) {
          arguments.add(values.get(i));
        } else {
          Field field = version.type().getDeclaredField(slot.name());
          field.setAccessible(true);
          field.set(instance, values.get(i));
        }
      }
      try {
        version.method().invoke(instance, arguments.toArray());
      } catch (InvocationTargetException e) {
        thrown = e.getCause().getClass();
      }
      return new Snapshot(version.type(), instance, values, thrown);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(subject.source(), e);
    }
  }

  /** Static fields start at zero in each run. */
  private static void clear(Class<?> type) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (java.lang.reflect.Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        field.setAccessible(true);
        Class<?> t = field.getType();
        field.set(null, t.isPrimitive() ? Array.get(Array.newInstance(t, 1), 0) : null);
      }
    }
  }

  private String describe(int run, Inputs.Profile profile) {
    StringBuilder text = new StringBuilder();
    List<Object> values = Inputs.of(subject, run, profile);
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      text.append("  ").append(subject.slots().get(i).name()).append(" = ");
      if (value instanceof Object[] rows && rows.length <= 40) {
        text.append('\n');
        for (Object row : rows) {
          text.append("    ").append(name(row)).append(' ').append(shown(row)).append('\n');
        }
      } else {
        text.append(name(value)).append(' ').append(shown(value)).append('\n');
      }
    }
    return text.toString();
  }

  /** Tells arrays apart. */
  private static String name(Object value) {
    return value != null && value.getClass().isArray()
        ? "@" + Integer.toHexString(System.identityHashCode(value))
        : "";
  }

  private static String shown(Object value) {
    if (value != null && value.getClass().isArray() && Array.getLength(value) > 150) {
      return Array.getLength(value) + " elements";
    }
    String text = Arrays.deepToString(new Object[] {value});
    return text.substring(1, text.length() - 1);
  }
}
