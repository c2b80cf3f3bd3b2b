package dev.belay.guard.shell.syntax;

/** The places where text stands without quotes, by what ends it. */
enum BareText {
  /** A word of a command. */
  WORD(" \t\n;&|()", "", true),
  /** The value of an assignment and other words in which braces mean nothing. */
  VALUE(" \t\n;&|()", "", false),
  /** An item of <code>{a,b}</code>. */
  BRACE_ITEM(" \t\n;&|()", ",}", true),
  /** What stands in the brackets of a subscript. */
  INDEX("", "]", false),
  /** The same, up to the end that was looked up. */
  SUBSCRIPT("", "", false),
  /** An alternative of an extended glob. */
  GLOB_ITEM("", "|)", false),
  /** After an operator of <code>${…}</code>. */
  OPERAND("", "}", false),
  /** The same, up to a slash. */
  OPERAND_TO_SLASH("", "}/", false),
  /** The same, up to a colon. */
  OPERAND_TO_COLON("", "}:", false);

  /** Whether it ends where a word of a command ends. */
  final boolean delimited;

  final boolean braces;
  private final boolean[] ends = new boolean[128];
  private final boolean[] plain = new boolean[128];

  BareText(String delimiters, String stops, boolean braces) {
    this.delimited = !delimiters.isEmpty();
    this.braces = braces;
    java.util.Arrays.fill(plain, true);
    for (char c : (delimiters + stops).toCharArray()) {
      ends[c] = true;
      plain[c] = false;
    }
    for (char c : "\\'\"$`<>?*+@!=\r".toCharArray()) {
      plain[c] = false;
    }
    if (braces) {
      plain['{'] = false;
    }
  }

  boolean endsAt(char c) {
    return c < 128 && ends[c];
  }

  /** Whether this character is nothing but itself. */
  boolean isPlain(char c) {
    return c >= 128 || plain[c];
  }
}
