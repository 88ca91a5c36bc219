package io.stridewise.errorprone.lowering;

import com.sun.source.tree.Tree;

/** Takes what goes wrong with one method; the others are not concerned. */
@FunctionalInterface
public interface Trouble {
  /**
   * An internal error.
   *
   * @param method {@code Matrix.times}
   * @param at its declaration
   */
  void in(String method, Tree at, Throwable error);
}
