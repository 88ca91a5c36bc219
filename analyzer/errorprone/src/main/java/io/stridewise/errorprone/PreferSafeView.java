package io.stridewise.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import javax.inject.Inject;

/** A check that reports {@code asStrided} calls that have a safe equal. */
@BugPattern(
    altNames = "stridewise",
    summary = "This asStrided is a window, transpose, diagonal, ...: use the safe call.",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://stridewise.io/checks/PreferSafeView")
public final class PreferSafeView extends StridewiseChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the name. */
  public PreferSafeView() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  PreferSafeView(ErrorProneFlags flags) {
    super(Check.PREFER_SAFE_VIEW, flags);
  }
}
