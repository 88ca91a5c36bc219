package io.stridewise.layout;

/** The order in which the elements of an array are counted or laid out. */
public enum Order {
  /** Row-major: the last axis varies fastest. */
  C,
  /** Column-major (Fortran): the first axis varies fastest. */
  F
}
