package io.stridewise.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import javax.inject.Inject;

/** A check that reports {@code asStrided} calls whose strides are in the wrong unit. */
@BugPattern(
    altNames = "stridewise",
    summary = "Strides that are no multiples of what the array steps by.",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://stridewise.io/checks/AsStridedStrideUnits")
public final class AsStridedStrideUnits extends StridewiseChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the name. */
  public AsStridedStrideUnits() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  AsStridedStrideUnits(ErrorProneFlags flags) {
    super(Check.AS_STRIDED_STRIDE_UNITS, flags);
  }
}
