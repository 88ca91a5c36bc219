package io.stridewise.core.lexical;

/** Tells the few words that the lexical scan must know from all others. */
final class Words {
  private static final String[] WORDS = {
    "for",
    "while",
    "do",
    "if",
    "else",
    "try",
    "catch",
    "finally",
    "switch",
    "synchronized",
    "class",
    "interface",
    "enum",
    "record",
    "forEach",
    "forEachOrdered",
    "asStrided",
    "asStridedUnsafe",
    "asWritableUnchecked",
    "broadcastTo",
    "slidingWindow"
  };
  private static final int[] KINDS = {
    Tokens.FOR,
    Tokens.WHILE,
    Tokens.DO,
    Tokens.IF,
    Tokens.ELSE,
    Tokens.TRY,
    Tokens.CATCH,
    Tokens.FINALLY,
    Tokens.SWITCH,
    Tokens.SYNCHRONIZED,
    Tokens.CLASS,
    Tokens.INTERFACE,
    Tokens.ENUM,
    Tokens.RECORD,
    Tokens.FOR_EACH,
    Tokens.FOR_EACH,
    Tokens.VIEW,
    Tokens.VIEW,
    Tokens.VIEW,
    Tokens.VIEW,
    Tokens.VIEW
  };

  private Words() {}

  /** Whether {@code text} up to {@code end} ends with what loops have before their brackets. */
  static boolean endsWithLoop(String text, int end) {
    return switch (text.charAt(end - 1)) {
      case 'r' -> endsWith(text, end, "for");
      case 'e' -> endsWith(text, end, "while");
      case 'h' -> endsWith(text, end, "forEach");
      case 'd' -> endsWith(text, end, "forEachOrdered");
      default -> false;
    };
  }

  /** Whether {@code text} up to {@code end} ends with a word that is {@link Tokens#VIEW}. */
  static boolean endsWithView(String text, int end) {
    for (int w = 0; w < WORDS.length; w++) {
      if (KINDS[w] == Tokens.VIEW && endsWith(text, end, WORDS[w])) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String text, int end, String word) {
    int start = end - word.length();
    return start >= 0
        && text.startsWith(word, start)
        && (start == 0 || !Character.isJavaIdentifierPart(text.charAt(start - 1)));
  }

  static int kind(char[] text, int start, int end) {
    switch (text[start]) {
      case 'a', 'b', 'c', 'd', 'e', 'f', 'i', 'r', 's', 't', 'w':
        break;
      default:
        return Tokens.IDENTIFIER;
    }
    for (int w = 0; w < WORDS.length; w++) {
      if (matches(text, start, end, WORDS[w])) {
        return KINDS[w];
      }
    }
    return Tokens.IDENTIFIER;
  }

  private static boolean matches(char[] text, int start, int end, String word) {
    if (end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
