/**
 * Random programs of view operations, analysed and run: whatever the checker claims of a view, a
 * fault, or a safer call, running the program has to confirm.
 */
package io.stridewise.pair.agreement;
