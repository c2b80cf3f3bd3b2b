package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.WordNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code [ … ]}, {@code test} and {@code [[ … ]]}, as far as their words are known. */
final class Conditions {
  private static final int DEPTH = 32;

  private final List<Word> words;
  private final List<Word> patterns;
  private final boolean extended;
  private final Evaluation evaluation;
  private final ShellState state;
  private int at;
  private int depth;

  private Conditions(
      List<Word> words,
      List<Word> patterns,
      boolean extended,
      Evaluation evaluation,
      ShellState state) {
    this.words = words;
    this.patterns = patterns;
    this.extended = extended;
    this.evaluation = evaluation;
    this.state = state;
  }

  /** {@code [[ … ]]}. */
  static Truth holds(List<WordNode> nodes, Evaluation evaluation, ShellState state, Scope scope) {
    Choices choices = new Choices();
    Truth truth = null;
    do {
      Expander expander = new Expander(evaluation, state, scope, choices);
      List<Word> words = new ArrayList<>(nodes.size());
      List<Word> patterns = new ArrayList<>(nodes.size());
      for (int i = 0; i < nodes.size(); i++) {
        String before = i == 0 ? null : nodes.get(i - 1).plain();
        boolean pattern =
            before != null && (before.equals("==") || before.equals("=") || before.equals("!="));
        Word word = pattern ? Alternatives.NOTHING : expander.whole(nodes.get(i));
        words.add(word);
        patterns.add(pattern ? expander.pattern(nodes.get(i)) : word);
      }
      Truth one = new Conditions(words, patterns, true, evaluation, state).expression();
      truth = truth == null || truth == one ? one : Truth.UNKNOWN;
    } while (choices.next());
    return truth;
  }

  /** {@code [ … ]} without its brackets. */
  static Truth holds(List<Word> words, Evaluation evaluation, ShellState state) {
    if (words.isEmpty()) {
      return Truth.FALSE;
    }
    return new Conditions(words, words, false, evaluation, state).expression();
  }

  /** Whether a word is one that a pattern describes. */
  static Truth matches(Word word, Word pattern) {
    if (pattern.isKnown() && isAnything(pattern.text())) {
      return Truth.TRUE;
    }
    if (!word.isKnown() || !pattern.isKnown() || pattern.text().indexOf('(') > 0) {
      return Truth.UNKNOWN;
    }
    return Truth.of(Pattern.matches(pattern.text(), word.text()));
  }

  private static boolean isAnything(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '*') {
        return false;
      }
    }
    return !pattern.isEmpty();
  }

  private Truth expression() {
    Truth truth = or();
    return at < words.size() ? Truth.UNKNOWN : truth;
  }

  private Truth or() {
    Truth truth = and();
    while (take(extended ? "||" : "-o")) {
      truth = truth.or(and());
    }
    return truth;
  }

  private Truth and() {
    Truth truth = not();
    while (take(extended ? "&&" : "-a")) {
      truth = truth.and(not());
    }
    return truth;
  }

  private Truth not() {
    if (++depth > DEPTH) {
      at = words.size();
      depth--;
      return Truth.UNKNOWN;
    }
    Truth truth;
    if (words.size() - at > 1 && take("!")) {
      truth = not().not();
    } else if (words.size() - at > 2 && take("(")) {
      truth = or();
      take(")");
    } else {
      truth = primary();
    }
    depth--;
    return truth;
  }

  private Truth primary() {
    if (at >= words.size()) {
      return Truth.UNKNOWN;
    }
    String operator = at + 2 < words.size() ? words.get(at + 1).text() : "";
    if (isBinary(operator)) {
      Truth truth = binary(words.get(at), operator, at + 2);
      at += 3;
      return truth;
    }
    String first = words.get(at).text();
    if (at + 1 < words.size() && first.length() == 2 && first.charAt(0) == '-') {
      Truth truth = unary(first.charAt(1), words.get(at + 1));
      at += 2;
      return truth;
    }
    return isFilled(words.get(at++));
  }

  private Truth isFilled(Word word) {
    if (word.isKnown()) {
      return Truth.of(!word.text().isEmpty());
    }
    return Alternatives.isBlank(word) ? Truth.UNKNOWN : Truth.TRUE;
  }

  private Truth unary(char operator, Word operand) {
    return switch (operator) {
      case 'n' -> isFilled(operand);
      case 'z' -> isFilled(operand).not();
      case 'v' -> {
        Variable variable = operand.isKnown() ? state.variable(operand.text()) : null;
        yield variable == null ? Truth.UNKNOWN : Truth.of(!variable.values().isEmpty());
      }
      default -> Truth.UNKNOWN;
    };
  }

  private static boolean isBinary(String operator) {
    return switch (operator) {
      case "=",
          "==",
          "!=",
          "<",
          ">",
          "=~",
          "-eq",
          "-ne",
          "-lt",
          "-le",
          "-gt",
          "-ge",
          "-nt",
          "-ot",
          "-ef" ->
          true;
      default -> false;
    };
  }

  private Truth binary(Word left, String operator, int right) {
    Word pattern = patterns.get(right);
    return switch (operator) {
      case "=", "==" -> equal(left, pattern);
      case "!=" -> equal(left, pattern).not();
      case "-eq", "-ne", "-lt", "-le", "-gt", "-ge" -> compared(left, operator, words.get(right));
      default -> Truth.UNKNOWN;
    };
  }

  private Truth equal(Word left, Word right) {
    if (extended) {
      return matches(left, right);
    }
    return left.isKnown() && right.isKnown()
        ? Truth.of(left.text().equals(right.text()))
        : Truth.UNKNOWN;
  }

  private Truth compared(Word left, String operator, Word right) {
    Long one = number(left);
    Long other = number(right);
    if (one == null || other == null) {
      return Truth.UNKNOWN;
    }
    int order = Long.compare(one, other);
    return Truth.of(
        switch (operator) {
          case "-eq" -> order == 0;
          case "-ne" -> order != 0;
          case "-lt" -> order < 0;
          case "-le" -> order <= 0;
          case "-gt" -> order > 0;
          default -> order >= 0;
        });
  }

  private @Nullable Long number(Word word) {
    return word.isKnown() ? Arithmetic.evaluate(word.text(), evaluation, state) : null;
  }

  private boolean take(String token) {
    if (at < words.size() && words.get(at).is(token)) {
      at++;
      return true;
    }
    return false;
  }
}
