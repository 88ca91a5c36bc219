/** What a loop order costs: strides, reference groups, cache lines, footprints, vectorisability. */
package io.stridewise.core.locality;
