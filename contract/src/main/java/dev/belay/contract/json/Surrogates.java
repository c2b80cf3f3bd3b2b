package dev.belay.contract.json;

/**
 * Mends escapes that stand for half a character: Gson refuses them, RFC 8259 does not, and a host
 * whose runtime counts in UTF-16 writes one wherever it cuts a text inside an emoji.
 */
final class Surrogates {
  private static final int ESCAPE = 6;
  private static final String REPLACEMENT = "\\ufffd";

  private Surrogates() {}

  /** The text with every unpaired half replaced; itself where there is none. */
  static String paired(String text) {
    StringBuilder mended = null;
    int copied = 0;
    int at = text.indexOf('\\');
    while (at >= 0 && at + 1 < text.length()) {
      int unit = unit(text, at);
      int length = unit < 0 ? 2 : ESCAPE;
      if (unit >= 0 && Character.isSurrogate((char) unit)) {
        int next = unit(text, at + ESCAPE);
        if (Character.isHighSurrogate((char) unit)
            && next >= 0
            && Character.isLowSurrogate((char) next)) {
          length = 2 * ESCAPE;
        } else {
          mended = mended == null ? new StringBuilder(text.length()) : mended;
          mended.append(text, copied, at).append(REPLACEMENT);
          copied = at + ESCAPE;
        }
      }
      at = text.indexOf('\\', at + length);
    }
    return mended == null ? text : mended.append(text, copied, text.length()).toString();
  }

  /** The UTF-16 unit of the escape that begins at {@code at}; negative where none does. */
  private static int unit(String text, int at) {
    if (at + ESCAPE > text.length() || text.charAt(at) != '\\' || text.charAt(at + 1) != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + ESCAPE; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      unit = 16 * unit + digit;
    }
    return unit;
  }
}
