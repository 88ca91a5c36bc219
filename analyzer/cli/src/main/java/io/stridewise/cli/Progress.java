package io.stridewise.cli;

import io.stridewise.javaparser.ScanListener;
import java.io.PrintWriter;

/** What the user sees of a running scan. */
interface Progress extends ScanListener, AutoCloseable {

  /** A bar, or nothing where nobody watches. */
  static Progress on(PrintWriter err, boolean watched) {
    return watched ? new ProgressBar(err) : new Silent();
  }

  @Override
  void close();

  /** Says nothing. */
  final class Silent implements Progress {
    @Override
    public void filesFound(int count) {}

    @Override
    public void fileDone(String path) {}

    @Override
    public void close() {}
  }
}
