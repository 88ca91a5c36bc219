package io.stridewise.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import javax.inject.Inject;

/** A check that reports writes through views whose elements overlap. */
@BugPattern(
    altNames = "stridewise",
    summary = "Writes through a view whose elements overlap.",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://stridewise.io/checks/AsStridedOverlappingWrite")
public final class AsStridedOverlappingWrite extends StridewiseChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the name. */
  public AsStridedOverlappingWrite() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  AsStridedOverlappingWrite(ErrorProneFlags flags) {
    super(Check.AS_STRIDED_OVERLAPPING_WRITE, flags);
  }
}
