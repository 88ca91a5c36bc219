package io.stridewise.array;

import io.stridewise.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Prints arrays as NumPy does: aligned columns, lines of 75 characters, the middle left out. */
final class ArrayText {

  private static final long THRESHOLD = 1000;
  private static final int EDGE = 3;
  private static final int LINE_WIDTH = 75;

  private final Layout layout;
  private final boolean abbreviated;
  private final LongFunction<String> format;

  private ArrayText(Layout layout, boolean abbreviated, LongFunction<String> format) {
    this.layout = layout;
    this.abbreviated = abbreviated;
    this.format = format;
  }

  static String of(NdArray<?> a) {
    if (a.isEmpty()) {
      return "[]";
    }
    Layout layout = a.layout();
    boolean abbreviated = layout.size() > THRESHOLD;
    List<Long> shown = new ArrayList<>();
    collect(layout, layout.offset(), 0, abbreviated, shown);
    LongFunction<String> format = format(a, shown);
    if (a.rank() == 0) {
      return a instanceof FloatingNd<?>
          ? plainFloating(a, layout.offset())
          : format.apply(layout.offset()).strip();
    }
    return new ArrayText(layout, abbreviated, format).nested(layout.offset(), 0, " ", LINE_WIDTH);
  }

  private static String plainFloating(NdArray<?> a, long offset) {
    double value = a.lane().getDouble(offset);
    return a instanceof FloatNd ? Float.toString((float) value) : Double.toString(value);
  }

  private static LongFunction<String> format(NdArray<?> a, List<Long> shown) {
    if (a instanceof FloatingNd<?>) {
      boolean single = a instanceof FloatNd;
      double[] values = shown.stream().mapToDouble(a.lane()::getDouble).toArray();
      FloatText text = FloatText.fitting(values, single);
      return offset -> text.format(a.lane().getDouble(offset));
    }
    LongFunction<String> plain =
        a instanceof BoolNd
            ? offset -> a.lane().getBits(offset) != 0 ? "True" : "False"
            : offset -> Long.toString(a.lane().getBits(offset));
    int width = a instanceof BoolNd ? 5 : 0;
    for (long offset : shown) {
      width = Math.max(width, plain.apply(offset).length());
    }
    int padded = width;
    return offset -> FloatText.padLeft(plain.apply(offset), padded);
  }

  /** The offsets of all elements that will be printed. */
  private static void collect(
      Layout layout, long offset, int axis, boolean abbreviated, List<Long> shown) {
    if (axis == layout.rank()) {
      shown.add(offset);
      return;
    }
    long n = layout.length(axis);
    boolean gap = abbreviated && n > 2 * EDGE;
    for (long i = 0; i < n; i++) {
      if (gap && i == EDGE) {
        i = n - EDGE;
      }
      collect(layout, offset + i * layout.byteStride(axis), axis + 1, abbreviated, shown);
    }
  }

  /** One bracket, without the indent of its first line. */
  private String nested(long offset, int axis, String indent, int width) {
    int axesLeft = layout.rank() - axis;
    if (axesLeft == 0) {
      return format.apply(offset);
    }
    long n = layout.length(axis);
    boolean gap = abbreviated && n > 2 * EDGE;
    List<String> words = new ArrayList<>();
    for (long i = 0; i < n; i++) {
      if (gap && i == EDGE) {
        words.add("...");
        i = n - EDGE;
      }
      words.add(nested(offset + i * layout.byteStride(axis), axis + 1, indent + " ", width - 1));
    }
    String body =
        axesLeft == 1
            ? lines(words, indent, width - 1)
            : indent + String.join("\n".repeat(axesLeft - 1) + indent, words);
    return "[" + body.substring(indent.length()) + "]";
  }

  private static String lines(List<String> words, String indent, int width) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (line.length() + word.length() > width && line.length() > indent.length()) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(word);
      if (i < words.size() - 1) {
        line.append(' ');
      }
    }
    return text.append(line).toString();
  }
}
