/**
 * Marked sample files: compiled Java sources that say, line by line, which findings they must give.
 * Every front end runs the same files. A marker stands on the comment line under a loop header, its
 * carets under exactly the characters a finding must cover, followed by check, severity, tier (or
 * {@code none}) and remedy:
 *
 * <pre>
 *       for (int i = 0; i &lt; n; i++) {
 *    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
 *    //   - message: columns of `a`
 *    //   - not advice: tile
 * </pre>
 *
 * <p>The lines below a marker that start with a dash are optional. Each names a part of the finding
 * ({@code message}, {@code caption}, {@code advice}, {@code condition}, or {@code any} of these)
 * and a text it must contain, or, after {@code not}, must not. A loop without a marker must give no
 * finding at all.
 */
package io.stridewise.core.samples;
