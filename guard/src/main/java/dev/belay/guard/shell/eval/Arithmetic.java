package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arithmetic of the shell, as far as its values are known. */
final class Arithmetic {
  private static final int DEPTH = 32;

  private final String text;
  private final Evaluation evaluation;
  private final ShellState state;
  private final int nesting;
  private int at;
  private int depth;
  private boolean failed;
  private boolean unknown;

  private Arithmetic(String text, Evaluation evaluation, ShellState state, int nesting) {
    this.text = text;
    this.evaluation = evaluation;
    this.state = state;
    this.nesting = nesting;
  }

  /** The value; null where it is not known or the expression is none. */
  static @Nullable Long evaluate(String text, Evaluation evaluation, ShellState state) {
    return evaluate(text, evaluation, state, 0);
  }

  private static @Nullable Long evaluate(
      String text, Evaluation evaluation, ShellState state, int nesting) {
    if (nesting > 4 || text.length() > 4096) {
      return null;
    }
    Arithmetic arithmetic = new Arithmetic(text, evaluation, state, nesting);
    arithmetic.blanks();
    long value = arithmetic.at == text.length() ? 0 : arithmetic.comma();
    arithmetic.blanks();
    return arithmetic.failed || arithmetic.unknown || arithmetic.at < text.length() ? null : value;
  }

  private long comma() {
    long value = ternary();
    while (take(",")) {
      value = ternary();
    }
    return value;
  }

  private long ternary() {
    if (++depth > DEPTH) {
      failed = true;
      depth--;
      return 0;
    }
    long value = binary(0);
    if (!failed && take("?")) {
      long yes = ternary();
      if (!take(":")) {
        failed = true;
      }
      long no = ternary();
      value = value != 0 ? yes : no;
    }
    depth--;
    return value;
  }

  private static final String[][] LEVELS = {
    {"||"},
    {"&&"},
    {"|"},
    {"^"},
    {"&"},
    {"==", "!="},
    {"<=", ">=", "<", ">"},
    {"<<", ">>"},
    {"+", "-"},
    {"*", "/", "%"}
  };

  private long binary(int level) {
    if (level == LEVELS.length) {
      return power();
    }
    long value = binary(level + 1);
    while (!failed) {
      String operator = operator(level);
      if (operator == null) {
        return value;
      }
      value = apply(operator, value, binary(level + 1));
    }
    return value;
  }

  private @Nullable String operator(int level) {
    blanks();
    for (String each : LEVELS[level]) {
      if (text.startsWith(each, at) && !isLonger(each)) {
        at += each.length();
        return each;
      }
    }
    return null;
  }

  private boolean isLonger(String operator) {
    int next = at + operator.length();
    char c = next < text.length() ? text.charAt(next) : ' ';
    return switch (operator) {
      case "|" -> c == '|';
      case "&" -> c == '&';
      case "<" -> c == '<';
      case ">" -> c == '>';
      case "*" -> c == '*';
      default -> false;
    };
  }

  private long apply(String operator, long left, long right) {
    return switch (operator) {
      case "||" -> left != 0 || right != 0 ? 1 : 0;
      case "&&" -> left != 0 && right != 0 ? 1 : 0;
      case "|" -> left | right;
      case "^" -> left ^ right;
      case "&" -> left & right;
      case "==" -> left == right ? 1 : 0;
      case "!=" -> left != right ? 1 : 0;
      case "<=" -> left <= right ? 1 : 0;
      case ">=" -> left >= right ? 1 : 0;
      case "<" -> left < right ? 1 : 0;
      case ">" -> left > right ? 1 : 0;
      case "<<" -> left << right;
      case ">>" -> left >> right;
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> divide(left, right, false);
      default -> divide(left, right, true);
    };
  }

  private long divide(long left, long right, boolean rest) {
    if (right == 0) {
      failed = true;
      return 0;
    }
    return rest ? left % right : left / right;
  }

  private long power() {
    long value = unary();
    if (!failed && take("**")) {
      long exponent = unary();
      long result = 1;
      for (long i = 0; i < Math.min(exponent, 64); i++) {
        result *= value;
      }
      return result;
    }
    return value;
  }

  private long unary() {
    blanks();
    if (++depth > DEPTH) {
      failed = true;
      depth--;
      return 0;
    }
    long value;
    if (take("++")) {
      value = stepped(1);
    } else if (take("--")) {
      value = stepped(-1);
    } else if (take("!")) {
      value = unary() == 0 ? 1 : 0;
    } else if (take("~")) {
      value = ~unary();
    } else if (take("-")) {
      value = -unary();
    } else if (take("+")) {
      value = unary();
    } else {
      value = primary();
    }
    depth--;
    return value;
  }

  private long stepped(int by) {
    String name = name();
    return name == null ? fail() : assign(name, variable(name) + by);
  }

  private long primary() {
    blanks();
    if (take("(")) {
      long value = comma();
      return take(")") ? value : fail();
    }
    if (at < text.length() && Character.isDigit(text.charAt(at))) {
      return number();
    }
    String name = name();
    return name == null ? fail() : named(name);
  }

  private long named(String name) {
    blanks();
    for (String each :
        new String[] {"<<=", ">>=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^="}) {
      if (text.startsWith(each, at)) {
        at += each.length();
        long value = apply(each.substring(0, each.length() - 1), variable(name), ternary());
        return assign(name, value);
      }
    }
    if (text.startsWith("=", at) && !text.startsWith("==", at)) {
      at++;
      return assign(name, ternary());
    }
    long value = variable(name);
    if (text.startsWith("++", at) || text.startsWith("--", at)) {
      assign(name, text.charAt(at) == '+' ? value + 1 : value - 1);
      at += 2;
    }
    return value;
  }

  private long assign(String name, long value) {
    if (failed || unknown) {
      return value;
    }
    Word word = new Word(Long.toString(value), List.of(), false, true, Alternatives.NO_PLACE);
    evaluation.set(state, name, List.of(word));
    return value;
  }

  private long variable(String name) {
    Word value = evaluation.value(state, name);
    if (value == null || !value.isKnown()) {
      unknown = true;
      return 0;
    }
    String content = value.text().strip();
    if (content.isEmpty()) {
      return 0;
    }
    Long number = evaluate(content, evaluation, state, nesting + 1);
    if (number == null) {
      unknown = true;
      return 0;
    }
    return number;
  }

  private long number() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '#')) {
      at++;
    }
    String digits = text.substring(start, at);
    int hash = digits.indexOf('#');
    try {
      if (hash > 0) {
        return Long.parseLong(
            digits.substring(hash + 1), Integer.parseInt(digits.substring(0, hash)));
      }
      if (digits.startsWith("0x") || digits.startsWith("0X")) {
        return Long.parseLong(digits.substring(2), 16);
      }
      return Long.parseLong(digits, digits.length() > 1 && digits.startsWith("0") ? 8 : 10);
    } catch (NumberFormatException e) {
      return fail();
    }
  }

  private @Nullable String name() {
    blanks();
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    return start == at ? null : text.substring(start, at);
  }

  private long fail() {
    failed = true;
    return 0;
  }

  private boolean take(String token) {
    blanks();
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
