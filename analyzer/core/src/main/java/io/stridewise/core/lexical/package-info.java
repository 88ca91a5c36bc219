/**
 * Source text cut into tokens, and the candidate rule: what a front end can tell about a file
 * before it has a tree.
 */
package io.stridewise.core.lexical;
