/**
 * The checks as an Error Prone plugin. Each compilation unit is translated and analysed once; each
 * check reports its own findings of it.
 */
package io.stridewise.errorprone;
