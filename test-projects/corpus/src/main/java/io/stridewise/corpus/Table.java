package io.stridewise.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines up columns: the first to the left, numbers to the right, a last one of free text as it is.
 */
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  Table row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(String.valueOf(cell));
    }
    rows.add(row);
    return this;
  }

  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] width = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        width[c] = Math.max(width[c], row.get(c).length());
      }
    }
    return rows.stream().map(row -> line(row, width)).toList();
  }

  private static String line(List<String> row, int[] width) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.size(); c++) {
      String pad = " ".repeat(width[c] - row.get(c).length());
      boolean text = c == 0 || c == width.length - 1;
      line.append(c == 0 ? "" : "  ").append(text ? row.get(c) + pad : pad + row.get(c));
    }
    return line.toString().stripTrailing();
  }
}
