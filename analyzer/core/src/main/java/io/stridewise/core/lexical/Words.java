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
