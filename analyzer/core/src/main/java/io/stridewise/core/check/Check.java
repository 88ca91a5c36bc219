package io.stridewise.core.check;

import java.util.Arrays;
import java.util.Optional;

/**
 * The checks. One name per check, the same in every front end, in suppressions, in reports and as
 * the docs page.
 */
public enum Check {
  HOSTILE_LOOP_ORDER(
      "HostileLoopOrder",
      Severity.WARNING,
      "Another loop order makes the inner loop sequential.",
      "The inner loop walks an array along a large stride, so every step fetches another cache line, and a different"
          + " order of the same loops would read neighbouring elements."),
  OPPOSING_STRIDES(
      "OpposingStrides",
      Severity.WARNING,
      "The arrays of this nest want opposite loop orders: tile or copy.",
      "Whatever order the loops have, one array is walked along its rows and another across them (a transpose, a"
          + " mirror copy). Swapping the loops only changes which array suffers; walking both in blocks helps."),
  STRIDED_REDUCTION(
      "StridedReduction",
      Severity.INFO,
      "Repeated walks over a view with large strides: copy it once.",
      "A loop walks the same elements of a strided view again and again, and each step enters another cache line. One"
          + " contiguous copy before the loop makes every walk sequential; a matrix product makes such a copy itself,"
          + " each time."),
  AS_STRIDED_OUT_OF_BOUNDS(
      "AsStridedOutOfBounds",
      Severity.ERROR,
      "The view reaches outside its buffer.",
      "Shape, byte strides and offset of an asStrided call put an element before the start or behind the end of the"
          + " buffer, so that the call throws."),
  AS_STRIDED_OVERLAPPING_WRITE(
      "AsStridedOverlappingWrite",
      Severity.ERROR,
      "Writes through a view whose elements overlap.",
      "Several indices of the view mean the same bytes, as those of windows and broadcasts do. Such a view refuses"
          + " writes; made writable on purpose, a write changes other elements too."),
  AS_STRIDED_SHAPE_MISMATCH(
      "AsStridedShapeMismatch",
      Severity.ERROR,
      "Shape and strides make no view.",
      "Shape and byte strides of an asStrided call have different numbers of axes, or a length is negative, so that the"
          + " call throws."),
  AS_STRIDED_STRIDE_UNITS(
      "AsStridedStrideUnits",
      Severity.WARNING,
      "Strides that are no multiples of what the array steps by.",
      "Strides of asStrided are in bytes. Element counts, the item size of another type, or the item size where the"
          + " array itself takes larger steps, give a view of other elements than those that were meant."),
  VIEW_AFTER_CLOSE(
      "ViewAfterClose",
      Severity.ERROR,
      "The memory of the view is gone.",
      "Elements of a view in native memory are used after the arena of that memory was closed, so that the call throws;"
          + " or such a view is returned from the try statement that closes its arena."),
  PREFER_SAFE_VIEW(
      "PreferSafeView",
      Severity.WARNING,
      "This asStrided is a window, transpose, diagonal, ...: use the safe call.",
      "The same view has a method of its own, which works out strides and offset itself and cannot reach elsewhere when"
          + " the array changes.");

  private static final String PAGES = "https://stridewise.io/checks/";

  private final String id;
  private final Severity defaultSeverity;
  private final String summary;
  private final String explanation;

  Check(String id, Severity defaultSeverity, String summary, String explanation) {
    this.id = id;
    this.defaultSeverity = defaultSeverity;
    this.summary = summary;
    this.explanation = explanation;
  }

  /** The name users write: {@code HostileLoopOrder}. */
  public String id() {
    return id;
  }

  /** The loudest level its findings have unless configured otherwise. */
  public Severity defaultSeverity() {
    return defaultSeverity;
  }

  /** One sentence. */
  public String summary() {
    return summary;
  }

  /** What it finds and why that is slow, in two sentences. */
  public String explanation() {
    return explanation;
  }

  /** The page that explains the check. */
  public String url() {
    return PAGES + id;
  }

  /** The check users call {@code id}. */
  public static Optional<Check> byId(String id) {
    return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
  }
}
