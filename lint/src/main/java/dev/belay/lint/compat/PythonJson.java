package dev.belay.lint.compat;

import dev.belay.lint.compat.PythonValue.Items;
import dev.belay.lint.compat.PythonValue.Members;
import dev.belay.lint.compat.PythonValue.None;
import dev.belay.lint.compat.PythonValue.Real;
import dev.belay.lint.compat.PythonValue.Text;
import dev.belay.lint.compat.PythonValue.Truth;
import dev.belay.lint.compat.PythonValue.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a document as CPython's {@code json.loads} does (3.11: its accelerated scanner), with the
 * same values, the same errors at the same places and the same limits.
 */
final class PythonJson {
  /** Where CPython 3.11 gives up: its limit of 1,000 calls less the linter's own. */
  private static final int DEEPEST = 993;

  /** CPython's limit for turning text into an integer. */
  private static final int LONGEST_INTEGER = 4300;

  private static final None NONE = new None();
  private static final Truth TRUE = new Truth(true);
  private static final Truth FALSE = new Truth(false);

  private final String text;
  private int at;
  private int depth;

  private PythonJson(String text) {
    this.text = text;
  }

  /**
   * Reads one document.
   *
   * @throws PythonFailure caught if it is malformed, fatal where Python's own limits end the
   *     program
   */
  static PythonValue parse(String text) throws PythonFailure {
    PythonJson reader = new PythonJson(text);
    if (text.startsWith("\ufeff")) {
      throw reader.malformed("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0);
    }
    reader.skipSpace();
    PythonValue value = reader.value();
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.malformed("Extra data", reader.at);
    }
    return value;
  }

  private PythonValue value() throws PythonFailure {
    return switch (peek()) {
      case '"' -> {
        at++;
        yield new Text(string());
      }
      case '{' -> {
        enter("object");
        PythonValue object = object();
        depth--;
        yield object;
      }
      case '[' -> {
        enter("array");
        PythonValue array = array();
        depth--;
        yield array;
      }
      case 'n' -> literal("null", NONE);
      case 't' -> literal("true", TRUE);
      case 'f' -> literal("false", FALSE);
      case 'N' -> literal("NaN", new Real(Double.NaN));
      case 'I' -> literal("Infinity", new Real(Double.POSITIVE_INFINITY));
      case '-' ->
          text.startsWith("-Infinity", at)
              ? literal("-Infinity", new Real(Double.NEGATIVE_INFINITY))
              : number();
      default -> number();
    };
  }

  private void enter(String what) throws PythonFailure {
    at++;
    if (++depth > DEEPEST) {
      throw PythonFailure.fatal(
          "RecursionError: maximum recursion depth exceeded while decoding a JSON "
              + what
              + " from a unicode string");
    }
  }

  private PythonValue literal(String word, PythonValue value) throws PythonFailure {
    if (!text.startsWith(word, at)) {
      throw malformed("Expecting value", at);
    }
    at += word.length();
    return value;
  }

  private PythonValue object() throws PythonFailure {
    Map<String, PythonValue> members = new LinkedHashMap<>();
    skipSpace();
    if (peek() != '}') {
      while (true) {
        if (peek() != '"') {
          throw malformed("Expecting property name enclosed in double quotes", at);
        }
        at++;
        String key = string();
        skipSpace();
        expect(':');
        skipSpace();
        members.put(key, value());
        skipSpace();
        if (peek() == '}') {
          break;
        }
        expect(',');
        skipSpace();
      }
    }
    at++;
    return new Members(members);
  }

  private PythonValue array() throws PythonFailure {
    skipSpace();
    if (peek() == ']') {
      at++;
      return new Items(List.of());
    }
    List<PythonValue> items = new ArrayList<>();
    while (true) {
      items.add(value());
      skipSpace();
      if (peek() == ']') {
        break;
      }
      expect(',');
      skipSpace();
    }
    at++;
    return new Items(items);
  }

  /** What stands between the quotes, the first of which is read already. */
  private String string() throws PythonFailure {
    int begin = at - 1;
    StringBuilder value = null;
    int copied = at;
    while (true) {
      int c = peek();
      if (c < 0) {
        throw malformed("Unterminated string starting at", begin);
      }
      if (c == '"') {
        String rest = text.substring(copied, at++);
        return value == null ? rest : value.append(rest).toString();
      }
      if (c <= 0x1f) {
        throw malformed("Invalid control character at", at);
      }
      if (c == '\\') {
        value = value == null ? new StringBuilder() : value;
        value.append(text, copied, at);
        value.append(escape(begin));
        copied = at;
      } else {
        at++;
      }
    }
  }

  private char escape(int begin) throws PythonFailure {
    at++;
    if (at == text.length()) {
      throw malformed("Unterminated string starting at", begin);
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw malformed("Invalid \\escape", at - 2);
    };
  }

  /** The UTF-16 unit of an escape; that halves of a pair come one by one makes no difference. */
  private char unit() throws PythonFailure {
    int end = at + 4;
    int unit = end < text.length() ? 0 : -1;
    for (int i = at; i < end && unit >= 0; i++) {
      int digit = hexDigit(text.charAt(i));
      unit = digit < 0 ? -1 : 16 * unit + digit;
    }
    if (unit < 0) {
      throw malformed("Invalid \\uXXXX escape", at - 1);
    }
    at = end;
    return (char) unit;
  }

  private static int hexDigit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private PythonValue number() throws PythonFailure {
    int begin = at;
    int end = begin;
    if (charAt(end) == '-') {
      end++;
    }
    int digits = end;
    if (charAt(end) == '0') {
      end++;
    } else {
      end = afterDigits(end);
    }
    if (end == digits) {
      throw malformed("Expecting value", begin);
    }
    int whole = end;
    if (charAt(end) == '.') {
      int fraction = afterDigits(end + 1);
      end = fraction > end + 1 ? fraction : end;
    }
    if (charAt(end) == 'e' || charAt(end) == 'E') {
      int sign = charAt(end + 1);
      int exponent = sign == '-' || sign == '+' ? end + 2 : end + 1;
      int last = afterDigits(exponent);
      end = last > exponent ? last : end;
    }
    at = end;
    if (end > whole) {
      return new Real(Double.parseDouble(text.substring(begin, end)));
    }
    if (whole - digits > LONGEST_INTEGER) {
      throw PythonFailure.fatal(
          "ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has "
              + (whole - digits)
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
    String written = text.substring(begin, end);
    return new Whole(written.equals("-0") ? "0" : written);
  }

  private int afterDigits(int from) {
    int end = from;
    while (charAt(end) >= '0' && charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private void expect(char delimiter) throws PythonFailure {
    if (peek() != delimiter) {
      throw malformed("Expecting '" + delimiter + "' delimiter", at);
    }
    at++;
  }

  private void skipSpace() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r') {
      at++;
    }
  }

  private int peek() {
    return charAt(at);
  }

  /** The UTF-16 unit there, negative after the end. */
  private int charAt(int index) {
    return index < text.length() ? text.charAt(index) : -1;
  }

  /** Python counts characters, Java UTF-16 units. */
  private PythonFailure malformed(String message, int where) {
    int line = 1;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < where; i = text.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    int column = text.codePointCount(lineStart, where) + 1;
    return PythonFailure.malformed(
        message
            + ": line "
            + line
            + " column "
            + column
            + " (char "
            + text.codePointCount(0, where)
            + ")");
  }
}
