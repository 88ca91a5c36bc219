package io.stridewise.core.check;

import io.stridewise.core.ir.Span;

/**
 * Where something is. Lines and columns start at 1; a column counts UTF-16 code units, a tab as
 * one; the end is behind the last character.
 *
 * @param path relative to the scanned root, with {@code /}
 */
public record Place(
    String path, Span span, int startLine, int startColumn, int endLine, int endColumn) {}
