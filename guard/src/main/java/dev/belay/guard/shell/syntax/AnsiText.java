package dev.belay.guard.shell.syntax;

/** The text of {@code $'…'}. */
final class AnsiText {
  private AnsiText() {}

  /** Reads up to the closing quote, which is left, or to the end. */
  static String read(SourceText source) {
    StringBuilder text = new StringBuilder();
    while (source.pos < source.end) {
      char c = source.text.charAt(source.pos);
      if (c == '\'') {
        break;
      }
      source.moveRaw(source.pos + 1);
      if (c != '\\' || source.pos >= source.end) {
        text.append(c);
      } else {
        escape(source, text);
      }
    }
    int end = text.indexOf("\0");
    // A shell's strings end at a NUL.
    return end < 0 ? text.toString() : text.substring(0, end);
  }

  private static void escape(SourceText source, StringBuilder text) {
    char c = source.text.charAt(source.pos);
    source.moveRaw(source.pos + 1);
    switch (c) {
      case 'n' -> text.append('\n');
      case 't' -> text.append('\t');
      case 'r' -> text.append('\r');
      case 'a' -> text.append('\u0007');
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case 'v' -> text.append('\u000b');
      case 'e', 'E' -> text.append('\u001b');
      case '\\', '\'', '"', '?' -> text.append(c);
      case 'x' -> code(source, text, c, 16, 2);
      case 'u' -> code(source, text, c, 16, 4);
      case 'U' -> code(source, text, c, 16, 8);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        source.pos--;
        code(source, text, c, 8, 3);
      }
      case 'c' -> {
        if (source.pos < source.end) {
          text.append((char) (source.text.charAt(source.pos) & 31));
          source.moveRaw(source.pos + 1);
        } else {
          text.append("\\c");
        }
      }
      default -> text.append('\\').append(c);
    }
  }

  private static void code(SourceText source, StringBuilder text, char c, int radix, int digits) {
    long value = 0;
    int count = 0;
    while (count < digits && source.pos < source.end) {
      int digit = Character.digit(source.text.charAt(source.pos), radix);
      if (digit < 0) {
        break;
      }
      value = value * radix + digit;
      source.moveRaw(source.pos + 1);
      count++;
    }
    if (count == 0) {
      text.append('\\').append(c);
    } else if (radix == 8 || digits == 2) {
      text.append((char) (value & 0xff));
    } else if (value <= Character.MAX_CODE_POINT) {
      text.appendCodePoint((int) value);
    } else {
      text.append('\ufffd');
    }
  }
}
