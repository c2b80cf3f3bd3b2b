package dev.belay.lint.compat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Values as Python writes them: {@code repr}, and the strings of {@code json.dumps}. */
final class PythonText {
  private PythonText() {}

  static String repr(PythonValue value) {
    StringBuilder text = new StringBuilder();
    repr(value, text);
    return text.toString();
  }

  static String repr(String value) {
    StringBuilder text = new StringBuilder(value.length() + 2);
    repr(value, text);
    return text.toString();
  }

  /** A JSON string in ASCII. */
  static void json(String value, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> to.append("\\\"");
        case '\\' -> to.append("\\\\");
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        case '\t' -> to.append("\\t");
        case '\f' -> to.append("\\f");
        case '\b' -> to.append("\\b");
        default -> {
          if (c >= ' ' && c <= '~') {
            to.append(c);
          } else {
            hex(to.append("\\u"), c, 4);
          }
        }
      }
    }
    to.append('"');
  }

  private static void repr(PythonValue value, StringBuilder to) {
    switch (value) {
      case PythonValue.Text text -> repr(text.value(), to);
      case PythonValue.Whole whole -> to.append(whole.digits());
      case PythonValue.Real real -> to.append(repr(real.value()));
      case PythonValue.Truth truth -> to.append(truth.value() ? "True" : "False");
      case PythonValue.None ignored -> to.append("None");
      case PythonValue.Items items -> {
        to.append('[');
        String before = "";
        for (PythonValue item : items.values()) {
          to.append(before);
          repr(item, to);
          before = ", ";
        }
        to.append(']');
      }
      case PythonValue.Members members -> {
        to.append('{');
        String before = "";
        for (Map.Entry<String, PythonValue> member : members.values().entrySet()) {
          to.append(before);
          repr(member.getKey(), to);
          to.append(": ");
          repr(member.getValue(), to);
          before = ", ";
        }
        to.append('}');
      }
    }
  }

  private static void repr(String value, StringBuilder to) {
    char quote = value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
    to.append(quote);
    for (int i = 0; i < value.length(); ) {
      int point = value.codePointAt(i);
      i += Character.charCount(point);
      switch (point) {
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        case '\t' -> to.append("\\t");
        default -> {
          if (point == quote || point == '\\') {
            to.append('\\').append((char) point);
          } else if (isPrintable(point)) {
            to.appendCodePoint(point);
          } else if (point <= 0xff) {
            hex(to.append("\\x"), point, 2);
          } else if (point <= 0xffff) {
            hex(to.append("\\u"), point, 4);
          } else {
            hex(to.append("\\U"), point, 8);
          }
        }
      }
    }
    to.append(quote);
  }

  /** {@code str.isprintable}, by the Unicode tables of this JDK. */
  private static boolean isPrintable(int point) {
    if (point < 0x7f) {
      return point >= ' ';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /**
   * The shortest digits that mean this number, as in Java; where the exponent begins is Python's
   * own.
   */
  private static String repr(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    String sign = Math.copySign(1, value) < 0 ? "-" : "";
    if (Double.isInfinite(value)) {
      return sign + "inf";
    }
    if (value == 0) {
      return sign + "0.0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int exponent = digits.length() - shortest.scale() - 1;
    if (exponent < -4 || exponent >= 16) {
      String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      int size = Math.abs(exponent);
      return sign
          + digits.charAt(0)
          + fraction
          + (exponent < 0 ? "e-" : "e+")
          + (size < 10 ? "0" : "")
          + size;
    }
    if (exponent < 0) {
      return sign + "0." + "0".repeat(-exponent - 1) + digits;
    }
    int point = exponent + 1;
    return digits.length() <= point
        ? sign + digits + "0".repeat(point - digits.length()) + ".0"
        : sign + digits.substring(0, point) + "." + digits.substring(point);
  }

  /**
   * Java writes two digits at least, and then the nearest of these: of the tiniest numbers one
   * digit says as much.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal one = digits.round(new MathContext(1));
    return one.doubleValue() == value ? one : digits;
  }

  private static void hex(StringBuilder to, int value, int length) {
    String digits = Integer.toHexString(value);
    to.append("0".repeat(length - digits.length())).append(digits);
  }
}
