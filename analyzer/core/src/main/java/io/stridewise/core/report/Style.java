package io.stridewise.core.report;

/**
 * How marked text looks on a console. Callers choose by what stands behind their output: {@link
 * #PLAIN}, {@link #ANSI}, or their tool's own colours.
 */
@FunctionalInterface
public interface Style {
  /** {@code text}, dressed for {@code tone}; adds no visible character. */
  String paint(Tone tone, String text);

  /** What a piece of text is. */
  enum Tone {
    /** An error's level and carets. */
    ERROR,
    /** A warning's level and carets. */
    WARNING,
    /** A suggestion's level and carets. */
    INFO,
    /** What the eye should find first: places. */
    STRONG,
    /** What the eye may skip: line numbers. */
    FAINT
  }

  /** No colours. */
  Style PLAIN = (tone, text) -> text;

  /** ANSI escape sequences (ECMA-48, SGR), for terminals. */
  Style ANSI =
      (tone, text) -> {
        String code =
            switch (tone) {
              case ERROR -> "1;31";
              case WARNING -> "1;33";
              case INFO -> "1;36";
              case STRONG -> "1";
              case FAINT -> "2";
            };
        return "\u001b[" + code + "m" + text + "\u001b[m";
      };
}
