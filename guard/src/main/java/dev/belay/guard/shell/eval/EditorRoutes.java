package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commands that editors are told to run: {@code vim -c '!…'}, {@code ed}, {@code sed}'s {@code e}.
 */
final class EditorRoutes {
  private EditorRoutes() {}

  /**
   * {@code vim} and its family: {@code -c}, {@code --cmd}, {@code +COMMAND}; {@code ex} also input.
   */
  static void addVim(Execution execution, String program, List<Route> routes) {
    List<Word> words = execution.arguments();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = word.text();
      if (text.equals("-c") || text.equals("--cmd")) {
        if (++i < words.size()) {
          command(words.get(i), routes);
        }
      } else if (text.startsWith("+") && text.length() > 1) {
        command(word.from(1), routes);
      }
    }
    Word input = execution.input().text();
    if (input != null && (program.equals("ex") || hasSilent(words))) {
      for (Word line : RouteWords.parts(input, '\n', 64)) {
        command(line, routes);
      }
    }
  }

  private static boolean hasSilent(List<Word> words) {
    for (Word word : words) {
      if (word.is("-es") || word.is("-Es") || word.is("-e") || word.is("-E")) {
        return true;
      }
    }
    return false;
  }

  private static void command(Word command, List<Route> routes) {
    String text = command.text();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && " :%,$.'<>0123456789".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      for (String prefix : List.of("silent!", "silent", "sil!", "sil", "noautocmd", "verbose")) {
        if (text.startsWith(prefix, at)) {
          at += prefix.length();
          break;
        }
      }
      for (String prefix : List.of("read", "r", "write", "w")) {
        int behind = at + prefix.length();
        if (text.startsWith(prefix, at)) {
          while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
          }
          if (behind < text.length() && text.charAt(behind) == '!') {
            at = behind;
            break;
          }
        }
      }
      if (at == start) {
        break;
      }
    }
    if (at < text.length() && text.charAt(at) == '!') {
      text(command.from(at + 1), routes);
      return;
    }
    for (String name : List.of("system(", "systemlist(", "termopen(", "job_start(", "execute(")) {
      int call = text.indexOf(name);
      Word argument = call < 0 ? null : quoted(command, call + name.length());
      if (argument != null) {
        if (name.equals("execute(")) {
          if (argument.text().length() < text.length()) {
            command(argument, routes);
          }
        } else {
          text(argument, routes);
        }
      }
    }
    code(command, at, routes);
  }

  private static void code(Word command, int at, List<Route> routes) {
    String text = command.text();
    int space = text.indexOf(' ', at);
    if (space < 0) {
      return;
    }
    String language =
        switch (text.substring(at, space)) {
          case "python", "py", "python3", "py3", "pythonx", "pyx" -> "python";
          case "lua" -> "lua";
          case "perl" -> "perl";
          case "ruby" -> "ruby";
          default -> "";
        };
    if (!language.isEmpty()) {
      Word code = command.from(space + 1);
      routes.add(new Route.Text(language, code, List.of(), false, false, null, List.of()));
    } else if (text.startsWith("term", at) || text.startsWith("terminal", at)) {
      text(command.from(space + 1), routes);
    } else if (text.startsWith("exe", at)) {
      Word inner = quoted(command, space + 1);
      if (inner != null) {
        command(inner, routes);
      }
    }
  }

  /** The string that stands from here on; null without one. */
  static @Nullable Word quoted(Word word, int from) {
    String text = word.text();
    int at = from;
    while (at < text.length() && " ([".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at >= text.length() || (text.charAt(at) != '"' && text.charAt(at) != '\'')) {
      return null;
    }
    char quote = text.charAt(at);
    int end = at + 1;
    boolean escaped = false;
    while (end < text.length() && text.charAt(end) != quote) {
      boolean escape = text.charAt(end) == '\\' && end + 1 < text.length();
      escaped |= escape;
      end += escape ? 2 : 1;
    }
    Word inner = word.part(at + 1, Math.min(end, text.length()));
    if (!escaped || !inner.isKnown()) {
      return inner;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < inner.text().length(); i++) {
      char c = inner.text().charAt(i);
      boolean escape = c == '\\' && i + 1 < inner.text().length();
      char next = escape ? inner.text().charAt(++i) : c;
      boolean line = escape && next == 'n' && quote == '"';
      plain.append(line ? '\n' : next);
    }
    return RouteWords.made(plain.toString(), word.span());
  }

  /** {@code ed} and {@code red}: lines of the input that begin with an exclamation mark. */
  static void addEd(Execution execution, List<Route> routes) {
    Word input = execution.input().text();
    if (input != null) {
      for (Word line : RouteWords.parts(input, '\n', 64)) {
        command(line, routes);
      }
    }
    for (Word word : execution.arguments()) {
      // ed takes a name that begins with an exclamation mark as a command whose output it reads.
      if (word.text().startsWith("!")) {
        text(word.from(1), routes);
      }
    }
  }

  private static void text(Word text, List<Route> routes) {
    if (!text.text().isBlank()) {
      routes.add(ShellRoutes.text(text, List.of()));
    }
  }

  /** {@code sed}: the command {@code e} and the flag {@code e} of {@code s}. */
  static void addSed(Execution execution, List<Route> routes) {
    List<Word> words = execution.arguments();
    boolean scripted = false;
    Word first = null;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = word.text();
      if (text.equals("--sandbox") || text.equals("--posix")) {
        return;
      }
      Word script = RouteWords.after(word, "--expression=");
      if (text.equals("-e")
          || text.equals("--expression")
          || (text.length() > 1
              && text.charAt(0) == '-'
              && text.charAt(1) != '-'
              && text.endsWith("e"))) {
        script = ++i < words.size() ? words.get(i) : null;
      } else if (text.equals("-f")
          || text.equals("--file")
          || text.startsWith("--file=")
          || text.equals("-l")) {
        scripted |= !text.equals("-l");
        i += text.startsWith("--file=") ? 0 : 1;
      } else if (script == null && !text.startsWith("-") && first == null) {
        first = word;
      }
      if (script != null) {
        scripted = true;
        script(execution, script, routes);
      }
    }
    if (!scripted && first != null) {
      script(execution, first, routes);
    }
  }

  private static void script(Execution execution, Word script, List<Route> routes) {
    String text = script.text();
    int at = 0;
    while (at < text.length()) {
      at = address(text, at);
      if (at >= text.length()) {
        return;
      }
      char command = text.charAt(at++);
      switch (command) {
        case 'e' -> {
          int end = text.indexOf('\n', at);
          end = end < 0 ? text.length() : end;
          Word run = script.part(at, end);
          if (run.text().isBlank() || run.text().trim().equals("}")) {
            Word input = execution.input().text();
            routes.add(
                input == null
                    ? new Route.StandardInput("sh", List.of(), false)
                    : ShellRoutes.text(input, List.of()));
          } else {
            text(run.isKnown() ? RouteWords.made(plain(run.text()), run.span()) : run, routes);
          }
          at = end;
        }
        case 's', 'y' -> at = substitution(execution, script, at, command == 's', routes);
        case 'a', 'i', 'c', 'r', 'w', 'R', 'W', 'b', 't', 'T', ':', '#' -> {
          int end = text.indexOf('\n', at);
          int semicolon = "btT".indexOf(command) >= 0 ? text.indexOf(';', at) : -1;
          end = end < 0 ? text.length() : end;
          at = semicolon >= 0 && semicolon < end ? semicolon : end;
        }
        default -> {}
      }
    }
  }

  /** A text behind a command of sed: a backslash stands for what follows it. */
  private static String plain(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char next = text.charAt(++i);
      int high = i + 1 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (next == 'x' && high >= 0 && low >= 0) {
        plain.append((char) (high * 16 + low));
        i += 2;
      } else {
        plain.append(next);
      }
    }
    return plain.toString();
  }

  private static int address(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (" \t\n;{},!~+$0123456789".indexOf(c) >= 0) {
        at++;
      } else if (c == '/' || c == '\\') {
        char mark = c == '/' ? '/' : at + 1 < text.length() ? text.charAt(at + 1) : '/';
        at = close(text, c == '/' ? at + 1 : at + 2, mark) + 1;
        while (at < text.length() && (text.charAt(at) == 'I' || text.charAt(at) == 'M')) {
          at++;
        }
      } else {
        return at;
      }
    }
    return at;
  }

  private static int close(String text, int from, char mark) {
    int at = from;
    while (at < text.length() && text.charAt(at) != mark) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private static int substitution(
      Execution execution, Word script, int from, boolean runs, List<Route> routes) {
    String text = script.text();
    if (from >= text.length()) {
      return from;
    }
    char mark = text.charAt(from);
    int middle = close(text, from + 1, mark);
    int end = close(text, middle + 1, mark);
    int at = Math.min(end + 1, text.length());
    boolean executes = false;
    while (at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && text.charAt(at) != 'w') {
      executes |= text.charAt(at) == 'e';
      at++;
    }
    if (runs && executes && middle + 1 <= end) {
      Word replacement = script.part(middle + 1, end);
      if (replacement.isKnown()) {
        replacement = RouteWords.made(unescaped(replacement.text(), execution), script.span());
      }
      text(replacement, routes);
    }
    return at;
  }

  /** A replacement's text; the whole match is taken for the whole known input. */
  private static String unescaped(String text, Execution execution) {
    Word input = execution.input().text();
    String whole = input == null || !input.isKnown() ? "" : input.text().strip();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&') {
        plain.append(whole);
      } else if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        plain.append(next == 'n' ? "\n" : RouteWords.isDigit(next) ? whole : String.valueOf(next));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
