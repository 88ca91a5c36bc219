/** Numerical code as people write it: some of its loops fight the memory layout, some do not. */
package acme;
