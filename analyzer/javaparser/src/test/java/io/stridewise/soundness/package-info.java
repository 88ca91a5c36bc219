/**
 * Runs random nests in the orders that the analysis calls legal, and compares. Nothing here uses
 * the analysis to decide what code means: programs have an interpreter of their own, or are
 * compiled.
 */
package io.stridewise.soundness;
