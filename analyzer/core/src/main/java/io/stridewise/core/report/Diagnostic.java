package io.stridewise.core.report;

/**
 * Something about the scan itself and not about the user's loops: a file that does not parse or
 * cannot be read.
 *
 * @param path relative to the scanned root, with {@code /}
 * @param line from 1, or 0 if the whole file is meant
 * @param column from 1, or 0
 */
public record Diagnostic(String path, int line, int column, String message) {}
