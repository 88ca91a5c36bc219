/**
 * From source expressions to regions, polynomials and counted loops: which bytes an access touches.
 */
package io.stridewise.core.address;
