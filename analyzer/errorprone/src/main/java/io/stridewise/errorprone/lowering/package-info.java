/**
 * Attributed javac trees to the loop language. Knows javac and nothing of Error Prone; decides
 * nothing about loops.
 */
package io.stridewise.errorprone.lowering;
