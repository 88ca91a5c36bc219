package it.app;

import it.api.Grid;

public class Heating {
  /** What {@code cells} is stands in the sibling module, which need not be compiled. */
  public static void heat(Grid grid, double degrees) {
    for (int j = 0; j < grid.columns; j++) {
      for (int i = 0; i < grid.rows; i++) {
        grid.cells[i][j] += degrees;
      }
    }
  }
}
