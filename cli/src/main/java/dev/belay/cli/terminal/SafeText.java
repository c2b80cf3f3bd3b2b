package dev.belay.cli.terminal;

/**
 * Foreign text made harmless: what could move the cursor, change colours, reorder the line or hide
 * itself is shown as its escape ({@code \x1b}, {@code \n}, {@code \\u202e}). Doing it twice changes
 * nothing more.
 */
public final class SafeText {
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private SafeText() {}

  /** {@code text} on one line, without anything that a terminal obeys, style marks too. */
  public static String of(String text) {
    return of(text, false);
  }

  /** As {@link #of}, but style marks stay. */
  static String keepingStyles(String text) {
    return of(text, true);
  }

  private static String of(String text, boolean styles) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      if (isHarmful(c) && !(styles && Style.isMark(c))) {
        if (safe == null) {
          safe = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        appendEscape(safe, c);
      } else if (safe != null) {
        safe.appendCodePoint(c);
      }
      i += length;
    }
    return safe == null ? text : safe.toString();
  }

  /**
   * JSON with the same values and no character that a terminal obeys: such characters stand in
   * strings alone, where JSON has an escape for each. Line feeds and tabs between the values stay.
   */
  public static String ofJson(String json) {
    StringBuilder safe = null;
    for (int i = 0; i < json.length(); ) {
      int c = json.codePointAt(i);
      int length = Character.charCount(c);
      if (isHarmful(c) && c != '\n' && c != '\t') {
        if (safe == null) {
          safe = new StringBuilder(json.length() + 16).append(json, 0, i);
        }
        for (int j = i; j < i + length; j++) {
          safe.append(String.format("\\u%04x", (int) json.charAt(j)));
        }
      } else if (safe != null) {
        safe.appendCodePoint(c);
      }
      i += length;
    }
    return safe == null ? json : safe.toString();
  }

  private static boolean isHarmful(int c) {
    if (c >= 0x20 && c < 0x7f) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> c != ZERO_WIDTH_JOINER;
      // Noncharacters: some of them are the marks of styles.
      case Character.UNASSIGNED -> (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
      default -> false;
    };
  }

  private static void appendEscape(StringBuilder safe, int c) {
    switch (c) {
      case '\n' -> safe.append("\\n");
      case '\r' -> safe.append("\\r");
      case '\t' -> safe.append("\\t");
      default -> safe.append(c < 0x100 ? String.format("\\x%02x", c) : String.format("\\u%04x", c));
    }
  }
}
