package dev.belay.guard.shell.windows;

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

/** Reads cmd.exe: carets, {@code %VARIABLES%}, operators and the commands that run commands. */
final class CmdReader {
  private final String text;
  private final WindowsRun run;
  private final List<String> trail;
  private final @Nullable Span outer;
  private final int depth;
  private int at;
  private int level;

  CmdReader(String text, WindowsRun run, List<String> trail, @Nullable Span outer, int depth) {
    this.text = text;
    this.run = run;
    this.trail = trail;
    this.outer = outer;
    this.depth = depth;
  }

  void read() {
    if (depth > WindowsRun.DEPTH || !run.spend(text.length())) {
      run.doubt(Doubt.LIMIT);
      return;
    }
    List<Execution> upstream = List.of();
    while (at < text.length()) {
      int before = at;
      int first = run.size();
      command(upstream);
      boolean pipe = at < text.length() && text.charAt(at) == '|' && !text.startsWith("||", at);
      upstream = pipe ? run.since(first) : List.of();
      while (at < text.length() && "&|\n\r()".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      at = Math.max(at, before + 1);
    }
  }

  private void command(List<Execution> upstream) {
    int start = at;
    List<Word> words = new ArrayList<>();
    List<Redirection> redirections = new ArrayList<>();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '&' || c == '|' || c == '\n' || c == '(' && words.isEmpty() || c == ')') {
        break;
      }
      if (c <= ' ' || c == ',' && !words.isEmpty() || c == ';' || c == '@' && words.isEmpty()) {
        at++;
      } else if (c == '>' || c == '<') {
        redirection(c, redirections);
      } else {
        Word word = word(words.isEmpty());
        if (!word.text().isEmpty() || word.made()) {
          words.add(word);
        }
      }
    }
    if (!words.isEmpty()) {
      lowered(words, redirections, upstream, span(start, at));
    }
  }

  private Span span(int from, int to) {
    return outer != null ? outer : new Span(from, Math.max(from, to));
  }

  private void redirection(char c, List<Redirection> redirections) {
    boolean append = text.startsWith(">>", at);
    at += append ? 2 : 1;
    if (at < text.length() && text.charAt(at) == '&') {
      at += 2;
      return;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && "&|\n<>".indexOf(text.charAt(at)) < 0) {
      Redirection.Mode mode =
          c == '<'
              ? Redirection.Mode.READ
              : append ? Redirection.Mode.APPEND : Redirection.Mode.OVERWRITE;
      redirections.add(new Redirection(mode, word(false)));
    }
  }

  private Word word(boolean program) {
    int start = at;
    Words word = new Words();
    boolean quoted = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
        at++;
      } else if (c == '^' && !quoted) {
        at++;
        if (at < text.length()) {
          word.add(text.charAt(at));
          word.made();
          at++;
        }
      } else if (c == '%' && variable(word)) {
        word.made();
      } else if (!quoted && (c <= ' ' || "&|<>()".indexOf(c) >= 0)
          || !quoted && program && c == '/' && !word.isEmpty() && slashed(start)) {
        break;
      } else {
        if (c == '*' || c == '?') {
          word.glob();
        }
        word.add(c);
        at++;
      }
    }
    if (at == start) {
      at++;
    }
    return word.word(span(start, at));
  }

  /** {@code del/s} is a command and its switch. */
  private boolean slashed(int start) {
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '.' || c == ':' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private boolean variable(Words word) {
    int close = -1;
    for (int i = at + 1; i < text.length() && i < at + 80 && text.charAt(i) > ' '; i++) {
      if (text.charAt(i) == '%') {
        close = i;
        break;
      }
    }
    Span span = span(at, Math.max(at, close));
    if (close <= at + 1) {
      int item = text.startsWith("%%", at) ? at + 2 : at + 1;
      boolean looped =
          item < text.length()
              && (Character.isLetterOrDigit(text.charAt(item))
                  || text.charAt(item) == '~'
                  || text.charAt(item) == '*');
      if (!looped) {
        return false;
      }
      String written = text.substring(at, item + 1);
      word.add(Words.unknown(Unknown.Kind.ITEM, written, "", List.of(), span));
      at = item + 1;
      return true;
    }
    String name = text.substring(at + 1, close);
    int colon = name.indexOf(':');
    String key = colon < 0 ? name : name.substring(0, colon);
    List<Word> value = run.get("env:" + key, span);
    if (key.equalsIgnoreCase("cd") && value == null) {
      value = run.get("cd", span);
    }
    if (value != null && colon < 0) {
      word.add(value);
    } else {
      word.add(
          Words.unknown(
              Unknown.Kind.VARIABLE, text.substring(at, close + 1), key, List.of(), span));
    }
    at = close + 1;
    return true;
  }

  private void lowered(
      List<Word> words, List<Redirection> redirections, List<Execution> upstream, Span span) {
    String program = Execution.programName(words.getFirst().text());
    switch (program) {
      case "if", "else" -> {
        nested(words, condition(words), redirections, upstream, span);
        return;
      }
      case "for" -> {
        for (int i = 1; i < words.size(); i++) {
          if (words.get(i).text().equalsIgnoreCase("do")) {
            nested(words, i + 1, redirections, upstream, span);
            return;
          }
        }
        return;
      }
      case "do", "call" -> {
        nested(words, 1, redirections, upstream, span);
        return;
      }
      case "set" -> {
        assign(words, span);
        return;
      }
      case "rem", "::", "echo.", "title" -> {
        return;
      }
      case "cd", "chdir", "pushd" ->
          run.directory(
              words.getLast().isKnown() && words.size() > 1 ? words.getLast().text() : null);
      default -> {}
    }
    Input input = upstream.isEmpty() ? Input.INHERITED : new Input(said(upstream, span), upstream);
    Starts.add(switches(program, words), redirections, input, run, trail, span, depth);
    if (program.equals("start")) {
      int next = 1;
      while (next < words.size()
          && (words.get(next).text().startsWith("/")
              || words.get(next).text().isEmpty()
              || next == 1 && words.get(next).text().indexOf(' ') >= 0)) {
        next++;
      }
      if (next < words.size()) {
        List<String> through = new ArrayList<>(trail);
        through.add("start");
        Starts.add(
            words.subList(next, words.size()),
            List.of(),
            Input.INHERITED,
            run,
            through,
            span,
            depth);
      }
    }
  }

  /** What a single {@code echo} writes into a pipe. */
  private static @Nullable Word said(List<Execution> upstream, Span span) {
    Execution only = upstream.size() == 1 ? upstream.getFirst() : null;
    return only != null && only.program().equals("echo")
        ? new Words().add(only.arguments()).word(span)
        : null;
  }

  /** {@code /s/q} as two switches, for the commands of cmd itself. */
  private static List<Word> switches(String program, List<Word> words) {
    boolean own =
        switch (program) {
          case "del", "erase", "rd", "rmdir", "format", "copy", "xcopy", "move", "attrib", "dir" ->
              true;
          default -> false;
        };
    if (!own) {
      return words;
    }
    List<Word> all = new ArrayList<>();
    for (Word word : words) {
      int second = word.text().startsWith("/") ? word.text().indexOf('/', 1) : -1;
      int from = 0;
      while (second > 0 && all.size() < 1024) {
        all.add(word.part(from, second));
        from = second;
        second = word.text().indexOf('/', second + 1);
      }
      all.add(from == 0 ? word : word.from(from));
    }
    return all;
  }

  private void nested(
      List<Word> words,
      int from,
      List<Redirection> redirections,
      List<Execution> upstream,
      Span span) {
    if (level >= WindowsRun.DEPTH) {
      run.doubt(Doubt.LIMIT);
    } else if (from < words.size() && from > 0) {
      level++;
      lowered(List.copyOf(words.subList(from, words.size())), redirections, upstream, span);
      level--;
    }
  }

  private static int condition(List<Word> words) {
    int at = 1;
    while (at < words.size()) {
      String word = words.get(at).text().toLowerCase(Locale.ROOT);
      switch (word) {
        case "not", "/i" -> at++;
        case "exist", "defined", "errorlevel" -> {
          return at + 2;
        }
        default -> {
          boolean compared = word.contains("==");
          boolean apart =
              at + 1 < words.size()
                  && (words.get(at + 1).text().equals("==")
                      || words.get(at + 1).text().length() == 3
                          && words.size() > at + 3
                          && isComparison(words.get(at + 1).text()));
          return words.getFirst().text().equalsIgnoreCase("else")
              ? 1
              : compared ? at + 1 : apart ? at + 3 : at;
        }
      }
    }
    return at;
  }

  private static boolean isComparison(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "equ", "neq", "lss", "leq", "gtr", "geq" -> true;
      default -> false;
    };
  }

  private void assign(List<Word> words, Span span) {
    Words all = new Words();
    all.add(words.subList(1, words.size()));
    Word word = all.word(span);
    int equals = word.text().indexOf('=');
    if (equals > 0 && !word.text().startsWith("/")) {
      run.set("env:" + word.text().substring(0, equals), List.of(word.from(equals + 1)));
    }
  }
}
