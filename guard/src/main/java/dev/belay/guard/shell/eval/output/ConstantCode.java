package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programs of other languages that print a constant, and awk that prints fields. */
final class ConstantCode {
  private ConstantCode() {}

  static @Nullable Word by(Execution execution, @Nullable Word input) {
    List<Word> words = execution.arguments();
    String program = execution.program();
    if (program.endsWith("awk")) {
      return awk(execution, words, input);
    }
    if (words.size() != 2 || !words.get(1).isKnown()) {
      return null;
    }
    String code = words.get(1).text().strip();
    if (code.endsWith(";")) {
      code = code.substring(0, code.length() - 1).strip();
    }
    String flag = words.get(0).text();
    boolean python = program.startsWith("python") && flag.equals("-c");
    boolean prints =
        flag.equals("-e") || flag.equals("-E") || flag.equals("-le") || flag.equals("-r");
    String value = null;
    boolean line = true;
    if (python
        || (program.equals("perl") && prints)
        || (program.equals("ruby") && prints)
        || (program.equals("php") && prints)) {
      value = argument(code, "print");
      line = python || flag.equals("-le");
      if (value == null && !python) {
        String name = program.equals("perl") ? "say" : program.equals("php") ? "echo" : "puts";
        value = argument(code, name);
        line = !program.equals("php");
      }
    } else if (program.equals("node") && (flag.equals("-p") || flag.equals("-pe"))) {
      value = code;
    } else if (program.equals("node") && flag.equals("-e")) {
      value = argument(code, "console.log");
    }
    return value == null ? null : constants(execution, value, program, line);
  }

  private static @Nullable String argument(String code, String function) {
    if (!code.startsWith(function) || code.length() == function.length()) {
      return null;
    }
    String rest = code.substring(function.length()).strip();
    boolean called = rest.startsWith("(") && rest.endsWith(")");
    boolean apart =
        code.charAt(function.length()) == ' ' || rest.startsWith("\"") || rest.startsWith("'");
    if (called) {
      return rest.substring(1, rest.length() - 1).strip();
    }
    return apart ? rest : null;
  }

  /** Strings with {@code +} or {@code .} between them. */
  private static @Nullable Word constants(
      Execution execution, String text, String program, boolean line) {
    OutputText out = new OutputText();
    int at = 0;
    while (true) {
      int end = string(text, at, program, out);
      if (end < 0) {
        return null;
      }
      at = skip(text, end);
      if (at == text.length()) {
        return (line ? out.append('\n') : out).word(execution.span());
      }
      char c = text.charAt(at);
      boolean joins = c == '+' || (c == '.' && (program.equals("perl") || program.equals("php")));
      boolean adjacent = (c == '"' || c == '\'') && program.startsWith("python");
      if (!joins && !adjacent) {
        return null;
      }
      at = skip(text, joins ? at + 1 : at);
    }
  }

  private static int skip(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Reads one string; the index behind it, or -1. */
  private static int string(String text, int start, String program, OutputText out) {
    if (start >= text.length()) {
      return -1;
    }
    char quote = text.charAt(start);
    if (quote != '"' && quote != '\'') {
      return -1;
    }
    boolean escapes = quote == '"' || program.startsWith("python") || program.equals("node");
    boolean variables =
        quote == '"' && (program.equals("perl") || program.equals("php") || program.equals("ruby"));
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (variables && (c == '$' || c == '@' || (c == '#' && text.startsWith("#{", at)))) {
        return -1;
      }
      if (c == '\\' && at + 1 < text.length()) {
        if (escapes) {
          if (text.charAt(at + 1) == quote || text.charAt(at + 1) == '$') {
            out.append(text.charAt(at + 1));
            at += 2;
            continue;
          }
          int end = Escapes.one(text, at, false, out);
          if (end < 0) {
            return -1;
          }
          at = end;
          continue;
        }
        boolean resolved = text.charAt(at + 1) == quote || text.charAt(at + 1) == '\\';
        at += resolved ? 1 : 0;
        c = text.charAt(at);
      }
      out.append(c);
      at++;
    }
    return at < text.length() ? at + 1 : -1;
  }

  /** {@code BEGIN{print "…"}}, {@code BEGIN{printf "…"}}, {@code {print $1}}. */
  private static @Nullable Word awk(Execution execution, List<Word> words, @Nullable Word input) {
    char separator = ' ';
    int i = 0;
    if (i < words.size() && words.get(i).text().startsWith("-F")) {
      String attached = words.get(i).text().substring(2);
      if (attached.isEmpty()) {
        i++;
        attached = i < words.size() ? words.get(i).text() : "";
      }
      if (attached.length() != 1) {
        return null;
      }
      separator = attached.charAt(0);
      i++;
    }
    if (i != words.size() - 1 || !words.get(i).isKnown()) {
      return null;
    }
    String code = words.get(i).text().strip();
    boolean begins = code.startsWith("BEGIN");
    code = begins ? code.substring(5).strip() : code;
    if (!code.startsWith("{") || !code.endsWith("}")) {
      return null;
    }
    code = code.substring(1, code.length() - 1).strip();
    code = code.endsWith(";") ? code.substring(0, code.length() - 1).strip() : code;
    String printed = argument(code, "printf");
    boolean line = printed == null;
    printed = printed == null ? argument(code, "print") : printed;
    if (code.equals("print")) {
      return begins ? null : input;
    }
    if (printed == null) {
      return null;
    }
    OutputText out = new OutputText();
    if (begins) {
      return awkItems(printed, null, separator, out)
          ? (line ? out.append('\n') : out).word(execution.span())
          : null;
    }
    if (input == null) {
      return null;
    }
    for (Word each : Filters.lines(input)) {
      if (!awkItems(printed, each, separator, out)) {
        return null;
      }
      if (line) {
        out.append('\n');
      }
    }
    return out.word(execution.span());
  }

  private static boolean awkItems(
      String items, @Nullable Word line, char separator, OutputText out) {
    int at = 0;
    while (at < items.length()) {
      char c = items.charAt(at);
      if (c == ' ') {
        at++;
      } else if (c == ',') {
        out.append(' ');
        at++;
      } else if (c == '"') {
        int end = string(items, at, "awk", out);
        if (end < 0) {
          return false;
        }
        at = end;
      } else if (c == '$' && line != null && at + 1 < items.length()) {
        int number = Arguments.number(items.substring(at + 1));
        at++;
        if (items.startsWith("NF", at)) {
          number = Integer.MAX_VALUE;
          at += 2;
        }
        while (at < items.length() && items.charAt(at) >= '0' && items.charAt(at) <= '9') {
          at++;
        }
        out.append(field(line, number, separator));
      } else {
        return false;
      }
    }
    return true;
  }

  private static Word field(Word line, int number, char separator) {
    if (number == 0) {
      return line;
    }
    String text = line.text();
    int found = 0;
    int at = 0;
    Word last = Word.literal("", line.span());
    while (at <= text.length()) {
      if (separator == ' ') {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
          at++;
        }
        if (at == text.length()) {
          break;
        }
      }
      int end = at;
      while (end < text.length()
          && text.charAt(end) != separator
          && !(separator == ' ' && text.charAt(end) == '\t')) {
        end++;
      }
      last = line.part(at, end);
      if (++found == number) {
        return last;
      }
      at = end + 1;
    }
    return number == Integer.MAX_VALUE ? last : Word.literal("", line.span());
  }
}
