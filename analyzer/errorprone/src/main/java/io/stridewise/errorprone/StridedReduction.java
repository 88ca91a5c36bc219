package io.stridewise.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import javax.inject.Inject;

/** A check that reports walks over strided views that loops repeat. */
@BugPattern(
    altNames = "stridewise",
    summary = "Repeated walks over a view with large strides: copy it once.",
    severity = SUGGESTION,
    linkType = CUSTOM,
    link = "https://stridewise.io/checks/StridedReduction",
    tags = StandardTags.PERFORMANCE)
public final class StridedReduction extends StridewiseChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the name. */
  public StridedReduction() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  StridedReduction(ErrorProneFlags flags) {
    super(Check.STRIDED_REDUCTION, flags);
  }
}
