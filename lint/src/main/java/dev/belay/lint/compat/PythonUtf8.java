package dev.belay.lint.compat;

import java.nio.charset.StandardCharsets;

/** Reading a file as Python's text mode does: strict UTF-8, and every line break a {@code \n}. */
final class PythonUtf8 {
  private final byte[] bytes;

  private PythonUtf8(byte[] bytes) {
    this.bytes = bytes;
  }

  static String decode(byte[] bytes) throws PythonFailure {
    new PythonUtf8(bytes).check();
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * The line's end at {@code text} as a strict UTF-8 stream takes it.
   *
   * @throws PythonFailure if half a character stands in {@code text}
   */
  static String encodable(String text) throws PythonFailure {
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (isHalf(point)) {
        int end = at + 1;
        while (end < text.length() && isHalf(text.codePointAt(end))) {
          end++;
        }
        int first = text.codePointCount(0, at);
        throw PythonFailure.fatal(
            "UnicodeEncodeError: 'utf-8' codec can't encode character"
                + (end - at == 1
                    ? " '\\u" + Integer.toHexString(point) + "' in position " + first
                    : "s in position " + first + "-" + (first + end - at - 1))
                + ": surrogates not allowed");
      }
      at += Character.charCount(point);
    }
    return text;
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private void check() throws PythonFailure {
    int at = 0;
    while (at < bytes.length) {
      at += bytes[at] >= 0 ? 1 : sequence(at);
    }
  }

  /** The length of the sequence of several bytes that begins at {@code at}. */
  private int sequence(int at) throws PythonFailure {
    int lead = bytes[at] & 0xff;
    if (lead < 0xc2 || lead > 0xf4) {
      throw undecodable(at, 1, "invalid start byte");
    }
    int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    for (int i = 1; i < length; i++) {
      if (at + i == bytes.length) {
        throw undecodable(at, i, "unexpected end of data");
      }
      int next = bytes[at + i] & 0xff;
      if (next < (i == 1 ? lowest(lead) : 0x80) || next > (i == 1 ? highest(lead) : 0xbf)) {
        throw undecodable(at, i, "invalid continuation byte");
      }
    }
    return length;
  }

  private static int lowest(int lead) {
    return lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  }

  private static int highest(int lead) {
    return lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  }

  private PythonFailure undecodable(int at, int length, String reason) {
    String what =
        length == 1
            ? "byte 0x" + Integer.toHexString(bytes[at] & 0xff) + " in position " + at
            : "bytes in position " + at + "-" + (at + length - 1);
    return PythonFailure.malformed("'utf-8' codec can't decode " + what + ": " + reason);
  }
}
