package io.stridewise.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import javax.inject.Inject;

/** A check that reports nests which another loop order would make sequential. */
@BugPattern(
    altNames = "stridewise",
    summary = "Another loop order makes the inner loop sequential.",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://stridewise.io/checks/HostileLoopOrder",
    tags = StandardTags.PERFORMANCE)
public final class HostileLoopOrder extends StridewiseChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the name. */
  public HostileLoopOrder() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  HostileLoopOrder(ErrorProneFlags flags) {
    super(Check.HOSTILE_LOOP_ORDER, flags);
  }
}
