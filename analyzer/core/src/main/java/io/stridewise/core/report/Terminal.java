package io.stridewise.core.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the standard streams are connected to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param colors whether the environment allows colours on a terminal
 */
public record Terminal(boolean out, boolean err, boolean colors) {

  /** No terminal at all: what a pipe or a file gets. */
  public static final Terminal NONE = new Terminal(false, false, false);

  /** When to use colours. */
  public enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * Reads {@code --color}, in any case.
     *
     * @throws IllegalArgumentException naming the text and what is expected
     */
    public static Color parse(String text) {
      for (Color color : values()) {
        if (color.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
          return color;
        }
      }
      throw new IllegalArgumentException(
          "color: there is no '" + text + "'; expected auto, always or never");
    }
  }

  /**
   * Looks at this process.
   *
   * @param environment the variables that may refuse colours: {@code NO_COLOR}, {@code TERM}
   */
  public static Terminal detect(Map<String, String> environment) {
    // https://no-color.org: any value that is not empty.
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(isTerminal(1), isTerminal(2) && !dumb, !refused && !dumb);
  }

  /** How findings are printed on standard output. */
  public Style style(Color wanted) {
    return style(wanted, out);
  }

  /** How text is printed on standard error. */
  public Style errStyle(Color wanted) {
    return style(wanted, err);
  }

  private Style style(Color wanted, boolean terminal) {
    boolean dressed =
        switch (wanted) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> terminal && colors;
        };
    return dressed ? Style.ANSI : Style.PLAIN;
  }

  // Java tells only whether standard input and output both are terminals; Linux tells it for each.
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      } catch (IOException e) {
        return false;
      }
    }
    return consoleIsTerminal();
  }

  @SuppressWarnings("SystemConsoleNull") // What is asked here, up to Java 21.
  private static boolean consoleIsTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      // From Java 22 on there may be a console without a terminal.
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
