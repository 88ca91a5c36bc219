package io.stridewise.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import javax.inject.Inject;

/** A check that reports views that are used after their memory is gone. */
@BugPattern(
    altNames = "stridewise",
    summary = "The memory of the view is gone.",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://stridewise.io/checks/ViewAfterClose")
public final class ViewAfterClose extends StridewiseChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the name. */
  public ViewAfterClose() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  ViewAfterClose(ErrorProneFlags flags) {
    super(Check.VIEW_AFTER_CLOSE, flags);
  }
}
