package io.stridewise.javaparser;

/** Hears how far a scan is; called from several threads at once. */
public interface ScanListener {
  /** Hears nothing. */
  ScanListener NONE = new ScanListener() {};

  /** All files are known; {@code count} of them will be scanned. */
  default void filesFound(int count) {}

  /** One more file is done, with or without findings. */
  default void fileDone(String path) {}
}
