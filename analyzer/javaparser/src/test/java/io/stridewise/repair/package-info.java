/**
 * The marked samples, repaired: each patch is the one that a person has looked at, compiles, keeps
 * all comments, leaves nothing to repair, and does what the original did, for arguments chosen to
 * tell the two apart.
 */
package io.stridewise.repair;
