/**
 * Random Java methods, repaired by the analysis, compiled, and run beside the original on many
 * inputs. {@code DifferentialMain SEED COUNT} runs more than the test does; docs/development.md
 * tells what it prints.
 */
package io.stridewise.soundness.differential;
