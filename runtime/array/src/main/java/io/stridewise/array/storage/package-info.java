/** Memory: heap arrays and native segments, and the ways to their elements. No shapes here. */
package io.stridewise.array.storage;
