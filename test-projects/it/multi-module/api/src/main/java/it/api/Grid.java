package it.api;

public class Grid {
  public final double[][] cells;
  public final int rows;
  public final int columns;

  public Grid(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.cells = new double[rows][columns];
  }
}
