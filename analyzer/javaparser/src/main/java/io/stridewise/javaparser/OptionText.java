package io.stridewise.javaparser;

import io.stridewise.core.address.views.Trace;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * What users write into the options that say how sources are read, made values. Every message
 * begins with the option's name in a POM, tells what was given, and what is expected.
 */
public final class OptionText {
  private static final String RECORD = "record one with -Dstridewise.trace.record=FILE";

  private OptionText() {}

  /**
   * A language level: {@code 17}, or {@code 1.8}.
   *
   * @throws IllegalArgumentException if it is none, or too old
   */
  public static int release(String text) {
    String given = text.strip();
    String number = given.startsWith("1.") ? given.substring(2) : given;
    if (!number.matches("[1-9][0-9]?")) {
      throw new IllegalArgumentException(
          "release: there is no Java release '"
              + given
              + "'; expected a number from 8 to "
              + SourceSet.NEWEST_RELEASE);
    }
    int level = Integer.parseInt(number);
    if (level < 8) {
      throw new IllegalArgumentException(
          "release: Java " + given + " is too old; the oldest that is understood is 8");
    }
    return level;
  }

  /**
   * A charset by its name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Charset encoding(String name) {
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "encoding: there is no charset '"
              + name.strip()
              + "'; expected a name such as UTF-8 or ISO-8859-1",
          e);
    }
  }

  /**
   * What a run of the program walked; nothing without a file.
   *
   * @throws IllegalArgumentException if the file cannot be read, naming the line that is to blame
   */
  public static Trace trace(Optional<Path> file) {
    if (file.isEmpty()) {
      return Trace.NONE;
    }
    String name = "traceFile: " + file.get();
    try {
      return Trace.parse(name, Files.readAllLines(file.get()));
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException(name + " is no text in UTF-8; " + RECORD, e);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(name + " does not exist; " + RECORD, e);
    } catch (IOException e) {
      throw new IllegalArgumentException(name + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * How many threads to use; as many as there are cores if {@code count} is null.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public static int threads(Integer count) {
    if (count == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (count < 1) {
      throw new IllegalArgumentException("threads: " + count + " is too few; expected 1 or more");
    }
    return count;
  }

  /**
   * The same globs, if all are well-formed.
   *
   * @param option {@code includes} or {@code excludes}
   * @throws IllegalArgumentException naming the first that is not
   */
  public static List<String> globs(String option, List<String> globs) {
    for (String glob : globs) {
      try {
        FileSystems.getDefault().getPathMatcher("glob:" + glob);
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException(
            option
                + ": '"
                + glob
                + "' is no glob ("
                + e.getDescription()
                + "); expected for example **/linalg/**",
            e);
      }
    }
    return List.copyOf(globs);
  }
}
