package io.stridewise.array;

import io.stridewise.array.iterate.Cursor;
import io.stridewise.array.iterate.NdIter;
import io.stridewise.array.iterate.Plan;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of a program that ask NumPy something else than for a view or a result. */
final class ReplayQuestions {
  private ReplayQuestions() {}

  static String answer(List<NdArray<?>> known, String[] words, String expected) {
    return switch (words[0]) {
      case "base" ->
          added(known, ArrayReplay.first(String.join(" ", words).substring(5), null), expected);
      case "list" -> added(known, list(words), expected);
      case "strided" -> strided(known, words, expected);
      case "op" -> operation(known, words);
      case "iter" ->
          iterated(NdIter.of(layouts(known, words, 2)).in(walk(words[1])), words.length - 2);
      case "plan" -> plan(NdIter.of(layouts(known, words, 1)).plan(), words.length - 1);
      case "outer" -> {
        Layout[] two = layouts(known, words, 1);
        yield iterated(NdIter.outer(two[0], two[1]), 2);
      }
      case "share" -> Nd.sharesMemory(of(known, words[1]), of(known, words[2])) ? "Y" : "N";
      case "range" -> Nd.mayShareMemory(of(known, words[1]), of(known, words[2])) ? "Y" : "N";
      case "get" -> element(of(known, words[1]), ArrayReplay.longs(words[2]));
      case "text" -> of(known, words[1]).toString().replace("\n", "\\n").replace(' ', '_');
      case "promote" ->
          DType.promote(
                  DType.of(ArrayReplay.TYPES.get(words[1])),
                  DType.of(ArrayReplay.TYPES.get(words[2])))
              .toString();
      default -> throw new AssertionError(words[0]);
    };
  }

  private static NdArray<?> of(List<NdArray<?>> known, String number) {
    return known.get(Integer.parseInt(number));
  }

  private static String added(List<NdArray<?>> known, NdArray<?> array, String expected) {
    known.add(array);
    return ArrayReplay.state(known.getFirst(), array, expected);
  }

  private static NdArray<?> list(String[] words) {
    DoubleNd values =
        Nd.wrap(Arrays.stream(words[3].split(",")).mapToDouble(ReplayQuestions::number).toArray());
    if (words[1].equals("int64")) {
      long[] exact = Arrays.stream(words[3].split(",")).mapToLong(Long::parseLong).toArray();
      return words[2].equals(".")
          ? Nd.full(DType.LONG, exact[0])
          : Nd.wrap(exact, ArrayReplay.longs(words[2]));
    }
    NdArray<?> typed = values.astype(DType.of(ArrayReplay.TYPES.get(words[1])));
    return words[2].equals(".")
        ? typed.at(0).copy()
        : typed.copy().reshape(ArrayReplay.longs(words[2])).copy();
  }

  private static double number(String text) {
    return switch (text) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  private static String strided(List<NdArray<?>> known, String[] words, String expected) {
    NdArray<?> a = of(known, words[1]);
    NdArray<?> view =
        StrideTricks.asStrided(
            a, ArrayReplay.longs(words[2]), ArrayReplay.longs(words[3]), Long.parseLong(words[4]));
    known.add(view);
    return ArrayReplay.state(a, view, expected);
  }

  private static String operation(List<NdArray<?>> known, String[] words) {
    NdArray<?> target = of(known, words[2]);
    NdArray<?> out = target.isWritable() ? target : target.asWritableUnchecked();
    NdArray<?> a = of(known, words[3]);
    NdArray<?> b = words.length > 4 ? of(known, words[4]) : null;
    switch (words[1]) {
      case "copy" -> out.assign(a);
      case "negative" -> Nd.negate(a, out);
      case "absolute" -> Nd.abs(a, out);
      case "add" -> Nd.add(a, b, out);
      case "subtract" -> Nd.subtract(a, b, out);
      case "multiply" -> Nd.multiply(a, b, out);
      case "minimum" -> Nd.minimum(a, b, out);
      case "maximum" -> Nd.maximum(a, b, out);
      case "matmul" -> Nd.matmul(a, b, out);
      default -> throw new AssertionError(words[1]);
    }
    return ArrayReplay.bufferCrc(out);
  }

  private static Layout[] layouts(List<NdArray<?>> known, String[] words, int from) {
    return Arrays.stream(words, from, words.length)
        .map(n -> of(known, n).layout())
        .toArray(Layout[]::new);
  }

  private static Plan.Walk walk(String order) {
    return order.equals("K") ? Plan.Walk.BEST : Plan.Walk.valueOf(order);
  }

  private static String iterated(NdIter iterator, int operands) {
    List<List<Long>> offsets = new ArrayList<>();
    for (int k = 0; k < operands; k++) {
      offsets.add(new ArrayList<>());
    }
    List<Long> c = new ArrayList<>();
    List<Long> f = new ArrayList<>();
    for (Cursor cursor = iterator.cursor(); cursor.next(); ) {
      for (int k = 0; k < operands; k++) {
        offsets.get(k).add(cursor.offset(k));
      }
      c.add(cursor.flatIndex(Order.C));
      f.add(cursor.flatIndex(Order.F));
    }
    offsets.add(c);
    offsets.add(f);
    return offsets.stream()
        .map(list -> ArrayReplay.text(list.stream().mapToLong(Long::longValue).toArray()))
        .collect(Collectors.joining(" "));
  }

  private static String plan(Plan plan, int operands) {
    StringBuilder text = new StringBuilder(ArrayReplay.text(plan.shape()));
    for (int k = 0; k < operands; k++) {
      text.append(' ').append(ArrayReplay.text(plan.byteStrides(k)));
    }
    return text.toString();
  }

  private static String element(NdArray<?> a, long[] index) {
    return switch (a) {
      case LongNd n -> Long.toString(n.get(index));
      default -> throw new AssertionError(a.dtype());
    };
  }
}
