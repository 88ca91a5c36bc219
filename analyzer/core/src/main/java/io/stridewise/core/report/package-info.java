/**
 * What a scan found, as text: console frames, SARIF, JSON, GitHub workflow commands, and the files
 * they go to. The only room that writes; analyses nothing. The same input gives the same bytes,
 * whatever the locale, the charset and the JDK.
 */
package io.stridewise.core.report;
