package dev.belay.journal;

import java.util.Arrays;

/** JSON as UTF-8 in one array that is used again and again. */
final class LineBuffer {
  private static final String HEX = "0123456789abcdef";

  private byte[] bytes;
  private int length;

  LineBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Forgets all but the first {@code kept} bytes. */
  void truncate(int kept) {
    length = kept;
  }

  /** Text of ASCII characters, as it is. */
  LineBuffer ascii(String text) {
    int size = text.length();
    room(size);
    for (int i = 0; i < size; i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  LineBuffer bytes(byte[] from, int start, int end) {
    room(end - start);
    System.arraycopy(from, start, bytes, length, end - start);
    length += end - start;
    return this;
  }

  /** Leaves room for {@code size} bytes that the caller fills in; returns where it begins. */
  int reserve(int size) {
    room(size);
    int at = length;
    length += size;
    return at;
  }

  LineBuffer number(long value) {
    return ascii(Long.toString(value));
  }

  /** A JSON string: valid UTF-8 whatever {@code text} holds, on one line. */
  LineBuffer string(String text) {
    int size = text.length();
    room(size + 2);
    bytes[length++] = '"';
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      // The longest that one char becomes, and what is certain to follow.
      room(6 + size - i);
      if (c >= 0x20 && c < 0x7f && c != '"' && c != '\\') {
        bytes[length++] = (byte) c;
      } else if (c < 0x80) {
        escape(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < size
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        fourBytes(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        upToThreeBytes(Character.isSurrogate(c) ? '\ufffd' : c);
      }
    }
    bytes[length++] = '"';
    return this;
  }

  private void escape(char c) {
    bytes[length++] = '\\';
    switch (c) {
      case '"', '\\' -> bytes[length++] = (byte) c;
      case '\n' -> bytes[length++] = 'n';
      case '\r' -> bytes[length++] = 'r';
      case '\t' -> bytes[length++] = 't';
      default -> {
        bytes[length++] = 'u';
        bytes[length++] = '0';
        bytes[length++] = '0';
        bytes[length++] = (byte) HEX.charAt(c >> 4);
        bytes[length++] = (byte) HEX.charAt(c & 15);
      }
    }
  }

  private void upToThreeBytes(char c) {
    if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | (c >> 6));
    } else {
      bytes[length++] = (byte) (0xe0 | (c >> 12));
      bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3f));
    }
    bytes[length++] = (byte) (0x80 | (c & 0x3f));
  }

  private void fourBytes(int c) {
    bytes[length++] = (byte) (0xf0 | (c >> 18));
    bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3f));
    bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3f));
    bytes[length++] = (byte) (0x80 | (c & 0x3f));
  }

  private void room(int size) {
    if (bytes.length - length < size) {
      bytes = Arrays.copyOf(bytes, Math.max(length + size, bytes.length * 2));
    }
  }
}
