/**
 * Rewritten sources, whole: what goes in, what comes out, and that both compile and do the same.
 */
package io.stridewise.rewrite;
