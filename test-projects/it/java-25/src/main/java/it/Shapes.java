package it;

import module java.base;

/// Syntax that no compiler before 25 reads.
class Shapes {
  sealed interface Shape permits Circle, Square {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  private final double[][] field;

  Shapes(int n) {
    if (n < 0) {
      throw new IllegalArgumentException();
    }
    this.field = new double[n][n];
    super();
  }

  double area(Shape shape) {
    return switch (shape) {
      case Circle(double r) when r > 0 -> Math.PI * r * r;
      case Circle _ -> 0;
      case Square(var side) -> side * side;
    };
  }

  void stamp(Shape shape, int n) {
    double area = area(shape);
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        field[i][j] += area;
      }
    }
  }
}
