package io.stridewise.array.trace;

/**
 * A place in the user's code that calls the runtime.
 *
 * @param className with package: {@code acme.Sum}
 * @param file without folders: {@code Sum.java}; {@code ?} where the class file does not tell
 * @param line from 1, or less where the class file does not tell
 * @param operation the method of the runtime that is called: {@code get}, {@code sum}
 */
record Site(String className, String method, String file, int line, String operation) {}
