package io.stridewise.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes what libraries say fit a command line. */
final class Messages {
  private static final Pattern OPTION = Pattern.compile("\\A([a-z]+(?:[A-Z][a-z]+)*): ");

  private Messages() {}

  /** What is wrong with the arguments, with what was perhaps meant. */
  static String of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String given = unmatched.getUnmatched().get(0);
      List<String> similar = unmatched.getSuggestions();
      return (unmatched.isUnknownOption() ? "there is no option '" : "there is no command '")
          + given
          + "'"
          + (similar.isEmpty() ? "" : "; did you mean '" + String.join("' or '", similar) + "'?");
    }
    String text = e.getMessage();
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /** Options are {@code failOn} in a POM, and so in shared messages, but {@code --fail-on} here. */
  static String inOptionSpelling(String message) {
    Matcher option = OPTION.matcher(message);
    return option.find()
        ? "--"
            + option.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
            + message.substring(option.end(1))
        : message;
  }
}
