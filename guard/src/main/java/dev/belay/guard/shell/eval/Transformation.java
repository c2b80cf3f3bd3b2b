package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the operators of <code>${…}</code> make of a value. */
final class Transformation {
  private static final int LONGEST_TRIED = 4096;

  private Transformation() {}

  static Word apply(Expander expander, WordPart.Parameter parameter, Word value) {
    String operator = parameter.operator();
    if (operator.isEmpty()) {
      return value;
    }
    String usual = operator.equals(":") && !value.isKnown() ? usual(parameter.name()) : null;
    if (usual != null) {
      return apply(expander, parameter, Word.literal(usual, value.span()));
    }
    String text = value.text();
    if (!value.isKnown() && !isByCharacter(operator)) {
      return unknown(expander, parameter, value);
    }
    String result =
        switch (operator.charAt(0)) {
          case '#' -> prefixRemoved(text, pattern(expander, parameter, 0), operator.equals("##"));
          case '%' -> suffixRemoved(text, pattern(expander, parameter, 0), operator.equals("%%"));
          case '/' -> replaced(expander, parameter, text);
          case '^' -> cased(text, operator.length() > 1, true);
          case ',' -> cased(text, operator.length() > 1, false);
          case ':' -> substring(expander, parameter, text);
          case '@' -> transformed(parameter, text);
          default -> null;
        };
    if (result == null) {
      return unknown(expander, parameter, value);
    }
    return new Word(result, value.unknowns(), false, true, expander.scope.place(parameter.span()));
  }

  /** What letters are cut from that a text does not want to name. */
  private static @Nullable String usual(String name) {
    return switch (name) {
      case "SHELL", "BASH" -> "/bin/bash";
      case "PATH" -> "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
      default -> null;
    };
  }

  private static boolean isByCharacter(String operator) {
    return operator.startsWith("^") || operator.startsWith(",");
  }

  private static Word unknown(Expander expander, WordPart.Parameter parameter, Word value) {
    return Word.unknown(
        new Unknown(
            value.isKnown() ? Unknown.Kind.VARIABLE : value.unknowns().getFirst().kind(),
            expander.written(parameter.span()),
            parameter.name(),
            value.producers()),
        expander.scope.place(parameter.span()));
  }

  private static @Nullable String pattern(
      Expander expander, WordPart.Parameter parameter, int operand) {
    List<WordNode> operands = parameter.operands();
    if (operand >= operands.size()) {
      return "";
    }
    Word pattern = expander.pattern(operands.get(operand));
    return pattern.isKnown() ? pattern.text() : null;
  }

  private static @Nullable String prefixRemoved(
      String text, @Nullable String pattern, boolean longest) {
    if (pattern == null) {
      return null;
    }
    int most = Math.min(text.length(), LONGEST_TRIED);
    for (int i = 0; i <= most; i++) {
      int end = longest ? most - i : i;
      if (Pattern.matches(pattern, text.substring(0, end))) {
        return text.substring(end);
      }
    }
    return text;
  }

  private static @Nullable String suffixRemoved(
      String text, @Nullable String pattern, boolean longest) {
    if (pattern == null) {
      return null;
    }
    int most = Math.min(text.length(), LONGEST_TRIED);
    for (int i = 0; i <= most; i++) {
      int length = longest ? most - i : i;
      int start = text.length() - length;
      if (Pattern.matches(pattern, text.substring(start))) {
        return text.substring(0, start);
      }
    }
    return text;
  }

  private static @Nullable String replaced(
      Expander expander, WordPart.Parameter parameter, String text) {
    String pattern = pattern(expander, parameter, 0);
    Word with =
        parameter.operands().size() > 1
            ? expander.whole(parameter.operands().get(1))
            : Alternatives.NOTHING;
    if (pattern == null || !with.isKnown() || pattern.isEmpty()) {
      return pattern == null || !with.isKnown() ? null : text;
    }
    String operator = parameter.operator();
    boolean every = operator.equals("//");
    if (text.length() > LONGEST_TRIED) {
      return null;
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    int tries = 64 * 1024;
    while (at <= text.length()) {
      int end = -1;
      if (at == 0 || !operator.equals("/#")) {
        for (int to = text.length(); to >= at && tries > 0; to--, tries--) {
          if ((!operator.equals("/%") || to == text.length())
              && to > at
              && Pattern.matches(pattern, text.substring(at, to))) {
            end = to;
            break;
          }
        }
      }
      if (tries <= 0) {
        return null;
      }
      if (end >= 0) {
        result.append(with.text());
        at = end;
        if (!every) {
          break;
        }
      } else if (at < text.length()) {
        result.append(text.charAt(at++));
      } else {
        break;
      }
    }
    return result.append(text, Math.min(at, text.length()), text.length()).toString();
  }

  private static String cased(String text, boolean every, boolean upper) {
    if (text.isEmpty()) {
      return text;
    }
    int end = every ? text.length() : 1;
    String head = text.substring(0, end);
    return (upper ? upper(head) : lower(head)) + text.substring(end);
  }

  /** Character by character, so that a gap and the length stay. */
  private static String upper(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      result.append(Character.toUpperCase(text.charAt(i)));
    }
    return result.toString();
  }

  private static String lower(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      result.append(Character.toLowerCase(text.charAt(i)));
    }
    return result.toString();
  }

  private static @Nullable String substring(
      Expander expander, WordPart.Parameter parameter, String text) {
    List<WordNode> operands = parameter.operands();
    if (operands.isEmpty()) {
      return text;
    }
    Long offset = number(expander, operands.get(0));
    Long length = operands.size() > 1 ? number(expander, operands.get(1)) : null;
    if (offset == null || (operands.size() > 1 && length == null)) {
      return null;
    }
    long start = offset < 0 ? text.length() + offset : Math.min(offset, text.length());
    if (start < 0) {
      return "";
    }
    long end =
        length == null
            ? text.length()
            : length < 0 ? text.length() + length : Math.min(text.length(), start + length);
    return end <= start ? "" : text.substring((int) start, (int) end);
  }

  private static @Nullable Long number(Expander expander, WordNode operand) {
    Word text = expander.document(operand);
    return text.isKnown()
        ? Arithmetic.evaluate(text.text(), expander.evaluation, expander.state)
        : null;
  }

  private static @Nullable String transformed(WordPart.Parameter parameter, String text) {
    String operator = parameter.operator();
    String letter =
        operator.length() > 1
            ? operator.substring(1)
            : parameter.operands().isEmpty() ? "" : parameter.operands().getFirst().plain();
    return switch (letter == null ? "" : letter) {
      case "Q" -> "'" + text.replace("'", "'\\''") + "'";
      case "U" -> text.toUpperCase(Locale.ROOT);
      case "L" -> text.toLowerCase(Locale.ROOT);
      case "u" -> cased(text, false, true);
      case "E", "P" -> text.indexOf('\\') < 0 ? text : null;
      case "K", "k" -> text;
      default -> null;
    };
  }
}
