package dev.belay.guard.shell.windows;

import dev.belay.guard.execution.Code;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads PowerShell: statements and pipelines; expressions are read by {@link Expressions}. */
final class PowerShellReader {
  final String text;
  final WindowsRun run;
  final List<String> trail;
  final int depth;
  int at;
  private final int end;
  private final @Nullable Span outer;
  private final Expressions expressions;
  private int level;

  PowerShellReader(
      String text, WindowsRun run, List<String> trail, @Nullable Span outer, int depth) {
    this(text, 0, text.length(), run, trail, outer, depth);
  }

  private PowerShellReader(
      String text,
      int from,
      int to,
      WindowsRun run,
      List<String> trail,
      @Nullable Span outer,
      int depth) {
    this.text = text;
    this.at = from;
    this.end = to;
    this.run = run;
    this.trail = trail;
    this.outer = outer;
    this.depth = depth;
    this.expressions = new Expressions(this);
  }

  int end() {
    return end;
  }

  Span span(int from) {
    return outer != null ? outer : new Span(from, Math.max(from, at));
  }

  void read() {
    if (depth > WindowsRun.DEPTH || !run.spend(end - at)) {
      run.doubt(Doubt.LIMIT);
      at = end;
      return;
    }
    while (at < end) {
      int before = at;
      blanks(true);
      if (at < end) {
        pipeline();
      }
      while (at < end && ";&|)}]\n\r".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      at = Math.max(at, before + 1);
    }
  }

  /** Reads what stands between two brackets; what its last statement gives is unknown. */
  List<Execution> nested(int from, int to, List<String> through) {
    int first = run.size();
    new PowerShellReader(text, from, to, run, through, outer, depth + 1).read();
    return run.since(first);
  }

  /** The value of an expression between two brackets; null where statements stand there. */
  @Nullable List<Word> value(int from, int to) {
    PowerShellReader inner = new PowerShellReader(text, from, to, run, trail, outer, depth + 1);
    if (depth >= WindowsRun.DEPTH || !run.spend(to - from)) {
      run.doubt(Doubt.LIMIT);
      return null;
    }
    inner.blanks(true);
    if (!inner.expressions.begins()) {
      return null;
    }
    int first = run.size();
    List<Word> value = inner.expressions.read();
    inner.blanks(true);
    if (inner.at < to) {
      run.forget(first);
      return null;
    }
    return value;
  }

  void blanks(boolean lines) {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '`'
          && at + 1 < end
          && (text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r')) {
        at += 2;
      } else if (text.startsWith("<#", at)) {
        int close = text.indexOf("#>", at + 2);
        at = close < 0 ? end : Math.min(end, close + 2);
      } else if (c == '#'
          && (at == 0 || text.charAt(at - 1) <= ' ' || text.charAt(at - 1) == ';')) {
        int close = text.indexOf('\n', at);
        at = close < 0 ? end : Math.min(end, close);
      } else if (c > ' ' || !lines && c == '\n') {
        return;
      } else {
        at++;
      }
    }
  }

  private void pipeline() {
    List<Execution> upstream = List.of();
    Word input = null;
    while (at < end) {
      int first = run.size();
      input = element(upstream, input);
      upstream = join(upstream, run.since(first));
      blanks(false);
      boolean pipe = at < end && text.charAt(at) == '|' && !text.startsWith("||", at);
      if (!pipe) {
        return;
      }
      at++;
      blanks(true);
    }
  }

  private static List<Execution> join(List<Execution> left, List<Execution> right) {
    List<Execution> all = new ArrayList<>(left.size() > 32 ? List.of() : left);
    all.addAll(right);
    return all;
  }

  /** One command or expression of a pipeline; what it gives, where that is known. */
  private @Nullable Word element(List<Execution> upstream, @Nullable Word input) {
    int start = at;
    char c = text.charAt(at);
    if (c == '{' || c == '(' && expressions.plainGroup()) {
      int close = expressions.closing(at);
      nested(at + 1, close, trail);
      at = Math.min(end, close + 1);
      return null;
    }
    boolean operator =
        (c == '&' || c == '.')
            && at + 1 < end
            && (text.charAt(at + 1) <= ' ' || "'\"$({".indexOf(text.charAt(at + 1)) >= 0);
    if (operator) {
      at++;
      blanks(false);
      if (at < end && text.charAt(at) == '{') {
        return element(upstream, input);
      }
      return command(upstream, input, start);
    }
    if (expressions.begins()) {
      List<Word> value = expressions.statement();
      return value == null ? null : new Words().add(value).word(span(start));
    }
    return command(upstream, input, start);
  }

  private @Nullable Word command(List<Execution> upstream, @Nullable Word input, int start) {
    List<Word> words = new ArrayList<>();
    List<Redirection> redirections = new ArrayList<>();
    int blocks = -1;
    while (at < end) {
      blanks(false);
      if (at >= end) {
        break;
      }
      char c = text.charAt(at);
      if (c == ';'
          || c == '\n'
          || c == '|'
          || c == ')'
          || c == '}'
          || c == '&' && !words.isEmpty()) {
        break;
      }
      if (c == ',') {
        at++;
      } else if (redirection(redirections)) {
        continue;
      } else if (c == '{') {
        blocks = blocks < 0 ? at : blocks;
        block(words, upstream);
        if (words.isEmpty() || keyword(words.getFirst().text())) {
          return null;
        }
      } else if (c == '(' && words.size() == 1 && keyword(words.getFirst().text())) {
        int close = expressions.closing(at);
        int in =
            words.getFirst().text().equalsIgnoreCase("foreach") ? text.indexOf(" in ", at) : -1;
        nested(in > 0 && in < close ? in + 4 : at + 1, close, trail);
        at = Math.min(end, close + 1);
      } else {
        int before = at;
        words.addAll(expressions.argument());
        at = Math.max(at, before + 1);
        if (words.size() == 1 && flows(words.getFirst().text())) {
          return element0(upstream, input);
        }
      }
    }
    return words.isEmpty() || keyword(words.getFirst().text())
        ? null
        : lowered(words, redirections, upstream, input, start);
  }

  /** What follows {@code return} and its like is a pipeline of its own. */
  private @Nullable Word element0(List<Execution> upstream, @Nullable Word input) {
    blanks(false);
    if (at >= end || ";\n|)}".indexOf(text.charAt(at)) >= 0) {
      return null;
    }
    if (level >= WindowsRun.DEPTH) {
      run.doubt(Doubt.LIMIT);
      at = end;
      return null;
    }
    level++;
    Word value = element(upstream, input);
    level--;
    return value;
  }

  private static boolean flows(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "return", "throw", "exit", "else", "do", "try", "finally", "begin", "process", "end" ->
          true;
      default -> false;
    };
  }

  private static boolean keyword(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "if",
          "elseif",
          "while",
          "foreach",
          "for",
          "switch",
          "function",
          "filter",
          "catch",
          "until",
          "param",
          "trap",
          "class",
          "workflow" ->
          true;
      default -> false;
    };
  }

  private void block(List<Word> words, List<Execution> upstream) {
    int open = at;
    int close = expressions.closing(at);
    List<String> through = new ArrayList<>(trail);
    if (!words.isEmpty() && !keyword(words.getFirst().text())) {
      through.add(Cmdlets.named(words.getFirst().text()));
    }
    run.set("_", List.of(Words.unknown(Unknown.Kind.ITEM, "$_", "_", upstream, span(open))));
    nested(open + 1, close, through);
    at = Math.min(end, close + 1);
    words.add(Words.known(text.substring(open, at), span(open)));
  }

  private boolean redirection(List<Redirection> redirections) {
    int sign = at;
    if (sign + 1 < end
        && (Character.isDigit(text.charAt(sign)) || text.charAt(sign) == '*')
        && text.charAt(sign + 1) == '>') {
      sign++;
    }
    if (text.charAt(sign) != '>') {
      return false;
    }
    boolean append = text.startsWith(">>", sign);
    at = sign + (append ? 2 : 1);
    if (at < end && text.charAt(at) == '&') {
      at = Math.min(end, at + 2);
      return true;
    }
    blanks(false);
    if (at < end) {
      for (Word file : expressions.argument()) {
        redirections.add(
            new Redirection(append ? Redirection.Mode.APPEND : Redirection.Mode.OVERWRITE, file));
      }
    }
    return true;
  }

  private @Nullable Word lowered(
      List<Word> words,
      List<Redirection> redirections,
      List<Execution> upstream,
      @Nullable Word before,
      int start) {
    Span span = span(start);
    Word first = words.getFirst();
    String name = first.isKnown() ? Cmdlets.named(first.text()) : first.text();
    if (!name.equals(first.text())) {
      words.set(0, new Word(name, first.unknowns(), false, first.made(), first.span()));
    }
    Input input =
        upstream.isEmpty() && before == null ? Input.INHERITED : new Input(before, upstream);
    switch (name) {
      case "invoke-expression" -> {
        Word code = operand(words, 1);
        code(words, code == null ? before : code, redirections, input, span);
      }
      case "start-process" -> {
        run.add(words, List.of(), redirections, input, null, trail, null, span);
        started(words, span);
      }
      case "set-location", "push-location" -> {
        Word to = operand(words, 1);
        run.directory(to != null && to.isKnown() ? to.text() : null);
        run.add(words, List.of(), redirections, input, null, trail, null, span);
      }
      case "write-output", "write-host" -> {
        run.add(words, List.of(), redirections, input, null, trail, null, span);
        return new Words().add(words.subList(1, words.size())).word(span);
      }
      default -> Starts.add(words, redirections, input, run, trail, span, depth);
    }
    return null;
  }

  /** Text is run as PowerShell. */
  void code(
      List<Word> words,
      @Nullable Word code,
      List<Redirection> redirections,
      Input input,
      Span span) {
    boolean known = code != null && code.isKnown();
    List<Execution> from = code == null ? input.from() : code.producers();
    run.add(
        words,
        List.of(),
        redirections,
        input,
        new Code("powershell", code, null, from, known && hidden(), known),
        trail,
        null,
        span);
    if (code != null && code.text().length() > 1) {
      List<String> through = new ArrayList<>(trail);
      through.add("invoke-expression");
      new PowerShellReader(code.text(), run, through, span, depth + 1).read();
    }
  }

  private boolean hidden() {
    return text.toLowerCase(Locale.ROOT).contains("frombase64");
  }

  private static @Nullable Word operand(List<Word> words, int from) {
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i).text();
      if (!word.startsWith("-") || word.length() < 2) {
        return words.get(i);
      }
    }
    return null;
  }

  private void started(List<Word> words, Span span) {
    List<Word> argv = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i).text().toLowerCase(Locale.ROOT);
      switch (word) {
        case "-verb",
            "-windowstyle",
            "-workingdirectory",
            "-credential",
            "-redirectstandardoutput",
            "-redirectstandarderror",
            "-redirectstandardinput" ->
            i++;
        default -> {
          boolean option =
              word.startsWith("-file")
                  || word.startsWith("-arg")
                  || word.equals("-wait")
                  || word.equals("-nonewwindow")
                  || word.equals("-passthru")
                  || word.equals("-args");
          if (!option) {
            argv.add(words.get(i));
          }
        }
      }
    }
    List<Word> all = new ArrayList<>();
    for (Word word : argv) {
      boolean several = !all.isEmpty() && word.text().indexOf(' ') >= 0 && word.isKnown();
      if (several) {
        for (String part : word.text().split(" ", -1)) {
          all.add(Words.known(part, span));
        }
      } else {
        all.add(word);
      }
    }
    if (!all.isEmpty()) {
      List<String> through = new ArrayList<>(trail);
      through.add("start-process");
      Starts.add(all, List.of(), Input.INHERITED, run, through, span, depth);
    }
  }
}
