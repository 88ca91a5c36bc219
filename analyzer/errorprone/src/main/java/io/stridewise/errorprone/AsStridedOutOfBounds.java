package io.stridewise.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import javax.inject.Inject;

/** A check that reports {@code asStrided} calls whose view leaves its buffer. */
@BugPattern(
    altNames = "stridewise",
    summary = "The view reaches outside its buffer.",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://stridewise.io/checks/AsStridedOutOfBounds")
public final class AsStridedOutOfBounds extends StridewiseChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the name. */
  public AsStridedOutOfBounds() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  AsStridedOutOfBounds(ErrorProneFlags flags) {
    super(Check.AS_STRIDED_OUT_OF_BOUNDS, flags);
  }
}
