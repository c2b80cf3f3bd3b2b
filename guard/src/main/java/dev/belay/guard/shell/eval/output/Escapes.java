package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Word;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Backslash escapes as {@code echo -e} and {@code printf} resolve them. */
final class Escapes {
  private Escapes() {}

  /**
   * Resolves a text's escapes.
   *
   * @param zero whether octal ones begin with a zero: {@code echo -e} and {@code %b}; else they
   *     need none
   * @return whether {@code \c} ended all output
   */
  static boolean resolve(Word word, boolean zero, OutputText out) {
    String text = word.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(word, i, i + 1);
        continue;
      }
      int end = one(text, i, zero, out);
      if (end < 0) {
        return true;
      }
      i = end - 1;
    }
    return false;
  }

  /** Resolves the escape that begins here; the index behind it, or -1 for {@code \c}. */
  static int one(String text, int start, boolean zero, OutputText out) {
    char c = text.charAt(start + 1);
    int at = start + 2;
    switch (c) {
      case 'a' -> out.append('\u0007');
      case 'b' -> out.append('\b');
      case 'e', 'E' -> out.append('\u001b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'v' -> out.append('\u000b');
      case '\\' -> out.append('\\');
      case 'c' -> {
        return -1;
      }
      case 'x' -> {
        return bytes(text, start, zero, out);
      }
      case 'u', 'U' -> {
        int most = at + (c == 'u' ? 4 : 8);
        int value = 0;
        int from = at;
        while (at < text.length() && at < most && Character.digit(text.charAt(at), 16) >= 0) {
          value = value * 16 + Character.digit(text.charAt(at++), 16);
        }
        if (at == from) {
          out.append('\\').append(c);
        } else {
          out.appendCodePoint(value);
        }
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        if (zero && c != '0' && c > '7') {
          out.append('\\').append(c);
        } else {
          return bytes(text, start, zero, out);
        }
      }
      case '"' -> out.append(zero ? "\\\"" : "\"");
      case '\'' -> out.append(zero ? "\\'" : "\\'");
      default -> {
        if (c == Word.GAP) {
          out.append('\\');
          return start + 1;
        }
        out.append('\\').append(c);
      }
    }
    return at;
  }

  /** A run of octal and hexadecimal escapes: together they may be UTF-8. */
  private static int bytes(String text, int start, boolean zero, OutputText out) {
    byte[] run = new byte[8];
    int length = 0;
    int at = start;
    while (at + 1 < text.length() && text.charAt(at) == '\\') {
      int next = at + 1;
      int value = 0;
      int from;
      if (text.charAt(next) == 'x') {
        from = ++next;
        while (next < text.length()
            && next < from + 2
            && Character.digit(text.charAt(next), 16) >= 0) {
          value = value * 16 + Character.digit(text.charAt(next++), 16);
        }
      } else {
        from = next;
        int most = from + (zero && text.charAt(from) == '0' ? 4 : 3);
        while (next < text.length() && next < most && Character.digit(text.charAt(next), 8) >= 0) {
          value = value * 8 + Character.digit(text.charAt(next++), 8);
        }
      }
      if (next == from) {
        break;
      }
      if (length == run.length) {
        run = Arrays.copyOf(run, length * 2);
      }
      run[length++] = (byte) value;
      at = next;
    }
    if (length == 0) {
      out.append('\\').append(text.charAt(start + 1));
      return start + 2;
    }
    out.append(text(run, length));
    return at;
  }

  /** Bytes as text: UTF-8 where they are, else one character for each byte. */
  static String text(byte[] bytes, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
  }
}
