package io.stridewise.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import javax.inject.Inject;

/** A check that reports nests whose arrays want opposite loop orders. */
@BugPattern(
    altNames = "stridewise",
    summary = "The arrays of this nest want opposite loop orders: tile or copy.",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://stridewise.io/checks/OpposingStrides",
    tags = StandardTags.PERFORMANCE)
public final class OpposingStrides extends StridewiseChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the name. */
  public OpposingStrides() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  OpposingStrides(ErrorProneFlags flags) {
    super(Check.OPPOSING_STRIDES, flags);
  }
}
