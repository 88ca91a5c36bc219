package io.stridewise.polybench;

import java.util.ArrayList;
import java.util.List;

/** Lines up columns: words to the left, numbers to the right. */
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
      boolean number = !row.get(c).isEmpty() && Character.isDigit(row.get(c).charAt(0));
      line.append(c == 0 ? "" : "  ").append(number && c > 0 ? pad + row.get(c) : row.get(c) + pad);
    }
    return line.toString().stripTrailing();
  }
}
