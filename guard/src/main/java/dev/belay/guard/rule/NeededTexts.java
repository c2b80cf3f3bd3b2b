package dev.belay.guard.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads of an RE2 expression which texts one needs to hold at least one of: looking for these is a
 * hundred times cheaper than the expression. What it does not know it takes for anything.
 */
final class NeededTexts {
  private static final int MOST = 64;

  private final String expression;
  private int at;
  private boolean unclear;
  private boolean quantified;

  private NeededTexts(String expression) {
    this.expression = expression;
  }

  /** Null where no text is needed, or nobody knows. */
  static @Nullable List<String> of(String expression) {
    NeededTexts reader = new NeededTexts(expression);
    List<String> needed = reader.alternatives();
    boolean whole = reader.at == expression.length() && !reader.unclear;
    return whole && needed != null && needed.size() <= MOST ? needed : null;
  }

  private @Nullable List<String> alternatives() {
    List<String> all = sequence();
    while (at < expression.length() && expression.charAt(at) == '|') {
      at++;
      List<String> next = sequence();
      if (all == null || next == null) {
        all = null;
      } else {
        List<String> both = new ArrayList<>(all);
        both.addAll(next);
        all = both;
      }
    }
    return all;
  }

  /** Of all that a sequence needs, that which is rarest. */
  private @Nullable List<String> sequence() {
    List<String> best = null;
    StringBuilder run = new StringBuilder();
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      int literal = -1;
      List<String> inner = null;
      char c = expression.charAt(at++);
      switch (c) {
        case '(' -> inner = group();
        case '[' -> skipSet();
        case '\\' -> literal = escaped();
        case '.', '^', '$' -> {}
        case '*', '+', '?', '{' -> unclear = true;
        default -> literal = c;
      }
      boolean optional = skipQuantifier();
      boolean plain = literal >= 0 && !quantified;
      if (plain) {
        run.append((char) literal);
        continue;
      }
      best = better(best, run);
      run.setLength(0);
      if (!optional && literal >= 0) {
        run.append((char) literal);
        best = better(best, run);
        run.setLength(0);
      }
      if (!optional && inner != null) {
        best = rarer(best, inner);
      }
    }
    return better(best, run);
  }

  private static @Nullable List<String> better(@Nullable List<String> best, StringBuilder run) {
    return run.isEmpty() ? best : rarer(best, List.of(run.toString()));
  }

  private static List<String> rarer(@Nullable List<String> one, List<String> other) {
    return one == null || shortest(other) > shortest(one) ? other : one;
  }

  private static int shortest(List<String> texts) {
    int shortest = Integer.MAX_VALUE;
    for (String text : texts) {
      shortest = Math.min(shortest, text.length());
    }
    return shortest;
  }

  private @Nullable List<String> group() {
    if (expression.startsWith("?:", at)) {
      at += 2;
    } else if (at < expression.length() && expression.charAt(at) == '?') {
      unclear = true;
    }
    List<String> inner = alternatives();
    if (at < expression.length()) {
      at++;
    } else {
      unclear = true;
    }
    return inner;
  }

  private void skipSet() {
    if (at < expression.length() && expression.charAt(at) == '^') {
      at++;
    }
    if (at < expression.length() && expression.charAt(at) == ']') {
      at++;
    }
    while (at < expression.length() && expression.charAt(at) != ']') {
      if (expression.startsWith("[:", at)) {
        unclear = true;
      }
      at += expression.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
    unclear |= at > expression.length();
  }

  /** The character that an escape stands for; -1 for a class or a position. */
  private int escaped() {
    if (at >= expression.length()) {
      unclear = true;
      return -1;
    }
    char c = expression.charAt(at++);
    if (!Character.isLetterOrDigit(c)) {
      return c;
    }
    unclear |= "bBdDsSwW".indexOf(c) < 0;
    return -1;
  }

  /** Whether what stands before may be missing. */
  private boolean skipQuantifier() {
    quantified = false;
    boolean optional = false;
    while (at < expression.length() && "*+?{".indexOf(expression.charAt(at)) >= 0) {
      char c = expression.charAt(at);
      if (c == '{') {
        int close = expression.indexOf('}', at);
        if (close < 0) {
          unclear = true;
          return true;
        }
        optional |= expression.charAt(at + 1) == '0' || expression.charAt(at + 1) == ',';
        at = close + 1;
      } else {
        // A question mark behind another quantifier only says how much it takes.
        optional |= c == '*' || (c == '?' && !quantified);
        at++;
      }
      quantified = true;
    }
    return optional;
  }
}
