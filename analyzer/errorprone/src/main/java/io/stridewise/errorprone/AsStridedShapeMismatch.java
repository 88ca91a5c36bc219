package io.stridewise.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import javax.inject.Inject;

/** A check that reports {@code asStrided} calls whose shape and strides make no view. */
@BugPattern(
    altNames = "stridewise",
    summary = "Shape and strides make no view.",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://stridewise.io/checks/AsStridedShapeMismatch")
public final class AsStridedShapeMismatch extends StridewiseChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the name. */
  public AsStridedShapeMismatch() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  AsStridedShapeMismatch(ErrorProneFlags flags) {
    super(Check.AS_STRIDED_SHAPE_MISMATCH, flags);
  }
}
