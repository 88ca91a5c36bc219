/** The rules: from a nest to a finding, its severity, wording and suppression. */
package io.stridewise.core.check;
