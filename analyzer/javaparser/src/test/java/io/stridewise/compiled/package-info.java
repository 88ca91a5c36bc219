/** Sources that tests compile and run. */
package io.stridewise.compiled;
