package it.unresolvable;

import it.api.Grid;
import it.nowhere.Weather;

class Cooling {
  static void cool(Grid grid, Weather weather) {
    double degrees = weather.degrees();
    for (int j = 0; j < grid.columns; j++) {
      for (int i = 0; i < grid.rows; i++) {
        grid.cells[i][j] -= degrees;
      }
    }
  }
}
