package io.stridewise.array;

import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws views of one and two axes above the buffer they share, for the guides. The pictures come
 * from the layouts themselves: {@code MemoryPicturesTest} fails when a committed one is out of
 * date, and {@code main} writes them anew into the folder it is given.
 */
final class MemoryPictures {

  private static final int CELL = 44;
  private static final int HEIGHT = 34;
  private static final int LEFT = 20;
  private static final int LINE_BYTES = 64;
  private static final String[] ROWS = {
    "#cfe3f7", "#fbd9b5", "#cdebc5", "#e6d2f0", "#f7cfd8", "#fdf1ad", "#c9ecec", "#e3dacb"
  };
  private static final String UNUSED = "#f1f1f1";

  private MemoryPictures() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    for (Map.Entry<String, String> picture : all().entrySet()) {
      Files.writeString(
          folder.resolve(picture.getKey()), picture.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** All pictures by file name. */
  static Map<String, String> all() {
    DoubleNd a = Nd.arange(12.0).reshape(3, 4);
    DoubleNd line = Nd.arange(8.0);
    Map<String, String> pictures = new LinkedHashMap<>();
    pictures.put("c-order.svg", draw("a = Nd.arange(12).reshape(3, 4)", a));
    pictures.put("f-order.svg", draw("f = a.copy(Order.F)", a.copy(Order.F)));
    pictures.put("transpose.svg", draw("a.transpose()", a.transpose()));
    pictures.put(
        "slice.svg",
        draw("a.slice(Ix.every(2), Ix.range(1, 4, 2))", a.slice(Ix.every(2), Ix.range(1, 4, 2))));
    pictures.put("flip.svg", draw("a.flip(1)", a.flip(1)));
    pictures.put("diagonal.svg", draw("a.diagonal()", a.diagonal()));
    pictures.put(
        "windows.svg", draw("x.slidingWindow(3), x = Nd.arange(8)", line.slidingWindow(3)));
    pictures.put(
        "broadcast.svg", draw("Nd.arange(4).broadcastTo(3, 4)", Nd.arange(4.0).broadcastTo(3, 4)));
    return pictures;
  }

  /** One picture: the view as a table, and below it the buffer with the strides as arcs. */
  private static String draw(String title, DoubleNd view) {
    Layout layout = view.layout();
    DoubleNd buffer = bufferOf(view);
    int cells = (int) buffer.size();
    int rows = view.rank() == 1 ? 1 : (int) view.length(0);
    int columns = (int) view.length(-1);
    int tableTop = 64;
    int arcs = tableTop + rows * HEIGHT + 20;
    int strip = arcs + 62;
    int width = LEFT * 2 + Math.max(Math.max(cells, columns) * CELL, 560);
    int height = strip + HEIGHT + 64;
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"DejaVu Sans Mono, monospace\" font-size=\"13\">",
        width,
        height,
        width,
        height);
    add(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
    text(svg, LEFT, 22, "start", "font-weight=\"bold\" font-size=\"15\"", title);
    text(
        svg,
        LEFT,
        44,
        "start",
        "fill=\"#444\"",
        "shape %s, byte strides %s, offset %d"
            .formatted(list(view.shape()), list(view.byteStrides()), layout.offset()));
    int[] uses = new int[cells];
    int[] firstRow = new int[cells];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        long offset = view.rank() == 1 ? layout.offsetOf(j) : layout.offsetOf(i, j);
        int cell = (int) (offset / Double.BYTES);
        if (uses[cell]++ == 0) {
          firstRow[cell] = i;
        }
        cell(
            svg,
            LEFT + j * CELL,
            tableTop + i * HEIGHT,
            ROWS[i % ROWS.length],
            value(view, offset));
      }
    }
    arcs(svg, view, strip);
    for (int c = 0; c < cells; c++) {
      int x = LEFT + c * CELL;
      String fill = uses[c] == 0 ? UNUSED : ROWS[firstRow[c] % ROWS.length];
      cell(svg, x, strip, fill, value(buffer, (long) c * Double.BYTES));
      text(svg, x + 3, strip + HEIGHT + 14, "start", "font-size=\"10\" fill=\"#777\"", "" + c * 8);
      if (uses[c] > 1) {
        text(
            svg,
            x + CELL / 2,
            strip + HEIGHT + 28,
            "middle",
            "font-size=\"10\" fill=\"#b03060\"",
            uses[c] + " uses");
      }
    }
    for (int edge = 0; edge <= cells * Double.BYTES; edge += LINE_BYTES) {
      int x = LEFT + edge / Double.BYTES * CELL;
      add(
          svg,
          "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#333\" stroke-width=\"3\"/>",
          x,
          strip - 4,
          x,
          strip + HEIGHT + 4);
    }
    text(
        svg,
        LEFT,
        strip + HEIGHT + 48,
        "start",
        "font-size=\"11\" fill=\"#777\"",
        "the buffer, byte offsets below; thick lines: cache lines of 64 bytes");
    svg.append("</svg>\n");
    return svg.toString();
  }

  /** The whole buffer of a view in the order of memory. */
  private static DoubleNd bufferOf(DoubleNd view) {
    long elements = view.storage().byteSize() / Double.BYTES;
    return StrideTricks.asStrided(view, new long[] {elements}, new long[] {Double.BYTES}, 0);
  }

  /** One arc per axis, from the first element to its neighbour along the axis. */
  private static void arcs(StringBuilder svg, DoubleNd view, int strip) {
    List<String> labels = new ArrayList<>();
    for (int axis = view.rank() - 1; axis >= 0; axis--) {
      long stride = view.byteStrides()[axis];
      labels.add("axis %d: %s%d bytes".formatted(axis, stride > 0 ? "+" : "", stride));
      int from = centre(view.layout().offset());
      int to = centre(view.layout().offset() + stride);
      String colour = axis == 0 ? "#b03060" : "#1f5fa8";
      int lift = axis == 0 && view.rank() > 1 ? 46 : 26;
      if (stride != 0) {
        add(
            svg,
            "<path d=\"M %d %d C %d %d, %d %d, %d %d\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
            from,
            strip - 6,
            from,
            strip - lift,
            to,
            strip - lift,
            to,
            strip - 10,
            colour);
        add(svg, "<path d=\"M %d %d l -4 -8 l 8 0 z\" fill=\"%s\"/>", to, strip - 4, colour);
      }
    }
    int x = LEFT + Math.max((int) view.length(-1), 1) * CELL + 24;
    for (int i = 0; i < labels.size(); i++) {
      int axis = view.rank() - 1 - i;
      String colour = axis == 0 ? "#b03060" : "#1f5fa8";
      text(svg, x, 84 + i * 20, "start", "fill=\"" + colour + "\"", labels.get(i));
    }
  }

  private static int centre(long offset) {
    return LEFT + (int) (offset / Double.BYTES) * CELL + CELL / 2;
  }

  private static void cell(StringBuilder svg, int x, int y, String fill, String value) {
    add(
        svg,
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#888\"/>",
        x,
        y,
        CELL,
        HEIGHT,
        fill);
    text(svg, x + CELL / 2, y + HEIGHT / 2 + 5, "middle", "", value);
  }

  private static String value(DoubleNd array, long offset) {
    return String.format(Locale.ROOT, "%.0f", array.getAt(offset));
  }

  private static void text(
      StringBuilder svg, int x, int y, String anchor, String style, String content) {
    add(
        svg,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>",
        x,
        y,
        anchor,
        style,
        content);
  }

  private static void add(StringBuilder svg, String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  private static String list(long[] values) {
    return Arrays.toString(values);
  }
}
