/**
 * The loop language: a structured subset of Java, enough to reason about loops over arrays and
 * nothing more. Front ends build it; every other room reads it. Immutable records; no analysis
 * here.
 */
package io.stridewise.core.ir;
