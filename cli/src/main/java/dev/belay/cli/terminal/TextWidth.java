package dev.belay.cli.terminal;

/** How many columns a text takes, and cutting it to a number of columns. Style marks take none. */
public final class TextWidth {
  private static final int[][] WIDE = {
    {0x1100, 0x115f},
    {0x2e80, 0x303e},
    {0x3041, 0x33ff},
    {0x3400, 0x4dbf},
    {0x4e00, 0x9fff},
    {0xa000, 0xa4cf},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0xffe0, 0xffe6},
    {0x1f300, 0x1f64f},
    {0x1f680, 0x1f6ff},
    {0x1f900, 0x1f9ff},
    {0x1fa70, 0x1faff},
    {0x20000, 0x3fffd},
  };

  private TextWidth() {}

  /** The columns that {@code text} takes: 2 for wide characters, 0 for combining ones. */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /**
   * {@code text}, or as much of it as fits with a closing {@code …}. Styles that began are ended.
   */
  public static String fit(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int left = Math.max(columns - 1, 0);
    boolean cut = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Style.isMark(c)) {
        kept.appendCodePoint(c);
      } else if (!cut && of(c) <= left) {
        kept.appendCodePoint(c);
        left -= of(c);
      } else if (!cut) {
        cut = true;
        kept.append(columns > 0 ? "…" : "");
      }
    }
    return kept.toString();
  }

  /** {@code text} cut or filled with blanks to exactly {@code columns}. */
  public static String pad(String text, int columns) {
    String fitted = fit(text, columns);
    return fitted + " ".repeat(columns - of(fitted));
  }

  private static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    if (Style.isMark(c)) {
      return 0;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {
        // Wide or not: the ranges decide.
      }
    }
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
