/** What could be done about a hostile nest, cheapest order first. */
package io.stridewise.core.remedy;
