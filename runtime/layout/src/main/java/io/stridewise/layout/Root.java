package io.stridewise.layout;

import java.util.Objects;

/**
 * The memory a view has to stay in: the whole buffer, not the array the view is made from.
 *
 * <pre>{@code
 * new Root(80, "float64");     // messages say "a buffer of 80 (10 float64)"
 * Root.ofBytes(80);            // messages say "a buffer of 80 (10 items)" for items of 8 bytes
 * }</pre>
 *
 * @param bytes the length of the buffer, in bytes
 * @param itemName what messages call the items of the view
 */
public record Root(long bytes, String itemName) {

  /**
   * Creates a root.
   *
   * @throws IllegalArgumentException if {@code bytes} is negative
   */
  public Root {
    if (bytes < 0) {
      throw new IllegalArgumentException("root: a buffer cannot have " + bytes + " bytes");
    }
    Objects.requireNonNull(itemName, "itemName");
  }

  /**
   * A buffer whose items have no particular name.
   *
   * @param bytes the length of the buffer, in bytes
   * @throws IllegalArgumentException if {@code bytes} is negative
   */
  public static Root ofBytes(long bytes) {
    return new Root(bytes, "items");
  }

  /** The buffer in words, counted in items of that size. */
  String describe(int itemSize) {
    long rest = bytes % itemSize;
    return "a buffer of %d (%d %s%s)"
        .formatted(bytes, bytes / itemSize, itemName, rest == 0 ? "" : " and " + rest + " bytes");
  }
}
