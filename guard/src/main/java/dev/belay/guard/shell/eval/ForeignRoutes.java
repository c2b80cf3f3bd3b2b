package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Interpreters with options of their own kind: awk, PowerShell, cmd. And the commands in languages
 * that are read for nothing else: Tcl, AppleScript, Lisp.
 */
final class ForeignRoutes {
  private ForeignRoutes() {}

  static void addAwk(Execution execution, List<Route> routes) {
    List<Word> words = execution.arguments();
    boolean file = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = word.text();
      if (text.equals("--")) {
        if (!file && i + 1 < words.size()) {
          code("awk", words.get(i + 1), routes);
        }
        return;
      }
      if (text.startsWith("--")) {
        Word source = RouteWords.after(word, "--source=");
        Word from = RouteWords.after(word, "--file=");
        if (source != null) {
          code("awk", source, routes);
          file = true;
        } else if (from != null) {
          routes.add(new Route.File("awk", from, List.of(), false));
          file = true;
        } else if (text.equals("--version") || text.equals("--help")) {
          return;
        } else if (text.equals("--assign") || text.equals("--field-separator")) {
          i++;
        }
      } else if (text.length() > 1 && text.charAt(0) == '-') {
        char letter = text.charAt(1);
        boolean attached = text.length() > 2;
        Word value = attached ? word.from(2) : i + 1 < words.size() ? words.get(i + 1) : null;
        boolean takes = "FvfeiEW".indexOf(letter) >= 0;
        if (takes && value != null) {
          if (letter == 'e') {
            code("awk", value, routes);
            file = true;
          } else if (letter == 'f' || letter == 'E') {
            routes.add(
                ShellRoutes.isStandardInput(value)
                    ? new Route.StandardInput("awk", List.of(), false)
                    : new Route.File("awk", value, List.of(), false));
            file = true;
          }
        }
        i += takes && !attached ? 1 : 0;
      } else {
        if (!file) {
          code("awk", word, routes);
        }
        return;
      }
    }
  }

  private static void code(String language, Word text, List<Route> routes) {
    if (language.equals("awk")) {
      printed(text, routes);
    }
    routes.add(new Route.Text(language, text, List.of(), false, false, null, List.of()));
  }

  /** {@code print "TEXT" | "sh"}: what awk writes into a shell. */
  private static void printed(Word code, List<Route> routes) {
    String text = code.text();
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length() && routes.size() < 16; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        start = i;
        for (i++; i < text.length() && text.charAt(i) != '"'; i++) {
          i += text.charAt(i) == '\\' ? 1 : 0;
        }
        end = i;
      } else if (c == '|' && start >= 0 && end < text.length()) {
        Word reader = EditorRoutes.quoted(code, i + 1);
        if (reader != null && isShellCommand(reader.text())) {
          routes.add(ShellRoutes.text(unescaped(code.part(start + 1, end)), List.of()));
        }
        start = -1;
      } else if (c == ';' || c == '}' || c == '\n') {
        start = -1;
      }
    }
  }

  private static boolean isShellCommand(String text) {
    int space = text.indexOf(' ');
    return Routes.isShell(Execution.programName(space < 0 ? text : text.substring(0, space)));
  }

  /** The text of a string of awk. */
  private static Word unescaped(Word string) {
    String text = string.text();
    if (text.indexOf('\\') < 0) {
      return string;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char next = text.charAt(++i);
      int value = 0;
      int digits = 0;
      while (digits < 3 && i + digits < text.length() && isOctal(text.charAt(i + digits))) {
        value = value * 8 + text.charAt(i + digits++) - '0';
      }
      if (digits > 0) {
        plain.append((char) (value & 0xFF));
        i += digits - 1;
        continue;
      }
      switch (next) {
        case 'n' -> plain.append('\n');
        case 't' -> plain.append('\t');
        case 'r' -> plain.append('\r');
        case '"', '/', '\\' -> plain.append(next);
        default -> plain.append('\\').append(next);
      }
    }
    return new Word(plain.toString(), string.unknowns(), false, true, string.span());
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  /** {@code pwsh} takes a file without an option, {@code powershell} a command. */
  static void addPowerShell(Execution execution, String program, List<Route> routes) {
    List<Word> words = execution.arguments();
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      if (!text.startsWith("-") && !text.startsWith("/")) {
        List<Word> rest = words.subList(i, words.size());
        if (program.equals("pwsh")) {
          file(rest, routes);
        } else {
          code("powershell", RouteWords.joined(rest, execution.span()), routes);
        }
        return;
      }
      if (text.equals("-")) {
        routes.add(new Route.StandardInput("powershell", List.of(), false));
        return;
      }
      String option = text.substring(1).toLowerCase(Locale.ROOT);
      List<Word> rest = i + 1 < words.size() ? words.subList(i + 1, words.size()) : List.of();
      if (!option.isEmpty() && "command".startsWith(option)
          || option.equals("commandwithargs")
          || option.equals("cwa")) {
        if (rest.size() == 1 && rest.getFirst().is("-")) {
          routes.add(new Route.StandardInput("powershell", List.of(), false));
        } else if (!rest.isEmpty()) {
          code("powershell", RouteWords.joined(rest, execution.span()), routes);
        }
        return;
      }
      if (option.equals("f") || option.equals("file") || option.equals("fi")) {
        file(rest, routes);
        return;
      }
      if (option.equals("ec") || (!option.isEmpty() && "encodedcommand".startsWith(option))) {
        if (!rest.isEmpty()) {
          Word decoded = decoded(rest.getFirst());
          code("powershell", decoded == null ? rest.getFirst() : decoded, routes);
        }
        return;
      }
      boolean takes =
          switch (option) {
            case "executionpolicy",
                "ep",
                "ex",
                "exec",
                "windowstyle",
                "w",
                "version",
                "v",
                "inputformat",
                "outputformat",
                "configurationname",
                "workingdirectory",
                "wd",
                "settingsfile",
                "psconsolefile",
                "custompipename" ->
                true;
            default -> false;
          };
      i += takes ? 1 : 0;
    }
    if (!execution.input().from().isEmpty() || execution.input().text() != null) {
      routes.add(new Route.StandardInput("powershell", List.of(), false));
    }
  }

  private static void file(List<Word> rest, List<Route> routes) {
    if (rest.isEmpty()) {
      return;
    }
    routes.add(
        rest.getFirst().is("-")
            ? new Route.StandardInput("powershell", List.of(), false)
            : new Route.File("powershell", rest.getFirst(), rest.subList(1, rest.size()), false));
  }

  private static @Nullable Word decoded(Word base64) {
    if (!base64.isKnown()) {
      return null;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64.text());
      return RouteWords.made(new String(bytes, StandardCharsets.UTF_16LE), base64.span());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static void addCmd(Execution execution, List<Route> routes) {
    List<Word> words = execution.arguments();
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      boolean runs = text.length() > 1 && (text.startsWith("/") || text.startsWith("//"));
      char letter =
          runs
              ? Character.toLowerCase(
                  text.charAt(text.startsWith("//") && text.length() > 2 ? 2 : 1))
              : ' ';
      if (letter == 'c' || letter == 'k' || letter == 'r') {
        int attached = text.toLowerCase(Locale.ROOT).indexOf(letter) + 1;
        if (attached < text.length()) {
          code(
              "cmd",
              RouteWords.joined(words.subList(i, words.size()), execution.span()).from(attached),
              routes);
        } else if (i + 1 < words.size()) {
          code(
              "cmd",
              RouteWords.joined(words.subList(i + 1, words.size()), execution.span()),
              routes);
        }
        return;
      }
      if (!runs) {
        return;
      }
    }
    if (words.isEmpty() && !execution.input().from().isEmpty()) {
      routes.add(new Route.StandardInput("cmd", List.of(), false));
    }
  }

  /** Adds the shell commands in the Tcl, AppleScript and Lisp texts among the routes so far. */
  static void addCommandsWithin(Execution execution, List<Route> routes) {
    for (int i = 0, end = routes.size(); i < end; i++) {
      Word text;
      String language;
      if (routes.get(i) instanceof Route.Text code) {
        text = code.text();
        language = code.language();
      } else if (routes.get(i) instanceof Route.StandardInput input) {
        text = execution.input().text();
        language = input.language();
      } else {
        continue;
      }
      if (text == null) {
        continue;
      }
      switch (language) {
        case "tcl" -> tcl(text, routes);
        case "applescript" -> strings(text, List.of("do shell script"), routes);
        case "elisp" ->
            strings(
                text,
                List.of(
                    "shell-command-to-string",
                    "async-shell-command",
                    "shell-command",
                    "call-process-shell-command",
                    "call-process",
                    "start-process-shell-command"),
                routes);
        case "lisp",
            "guile",
            "racket",
            "r",
            "julia",
            "elixir",
            "groovy",
            "scala",
            "erlang",
            "lua",
            "swift" ->
            strings(
                text,
                List.of(
                    "system(",
                    "system2(",
                    "(system",
                    "run-program",
                    "os.execute",
                    "io.popen",
                    "run(`",
                    "System.cmd",
                    "System.shell",
                    "os:cmd",
                    "run-shell-command"),
                routes);
        default -> {}
      }
    }
  }

  private static void tcl(Word code, List<Route> routes) {
    String text = code.text();
    for (String name : List.of("spawn", "exec", "system")) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        boolean starts = at == 0 || " \t\n;[{\"".indexOf(text.charAt(at - 1)) >= 0;
        int from = at + name.length();
        if (!starts || from >= text.length() || text.charAt(from) != ' ') {
          continue;
        }
        int end = from;
        int depth = 0;
        while (end < text.length()) {
          char c = text.charAt(end);
          depth += c == '{' ? 1 : c == '}' ? -1 : 0;
          if (depth < 0 || (depth == 0 && (c == '\n' || c == ';' || c == ']'))) {
            break;
          }
          end++;
        }
        Word command = code.part(from, end);
        if (command.isKnown()) {
          String plain = command.text().replace('{', '\'').replace('}', '\'');
          command = RouteWords.made(plain, code.span());
        }
        routes.add(ShellRoutes.text(command, List.of()));
        if (routes.size() > 64) {
          return;
        }
      }
    }
  }

  private static void strings(Word code, List<String> names, List<Route> routes) {
    for (String name : names) {
      String text = code.text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        Word command = EditorRoutes.quoted(code, at + name.length());
        if (command != null) {
          routes.add(ShellRoutes.text(command, List.of()));
        }
        if (routes.size() > 64) {
          return;
        }
      }
    }
  }
}
