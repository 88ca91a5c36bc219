/** Which orders mean the same: three-valued, with conditions and tiers. */
package io.stridewise.core.legality;
