package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shells run: {@code -c}, a file, the standard input, and what their variables name. */
final class ShellRoutes {
  private ShellRoutes() {}

  static void add(Execution execution, String program, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    boolean text = false;
    boolean input = false;
    boolean silent = false;
    boolean interactive = false;
    Word startup = null;
    int i = 0;
    for (; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      String option = word.text();
      if (option.equals("--") || option.equals("-")) {
        i++;
        break;
      }
      if (option.length() < 2 || (option.charAt(0) != '-' && option.charAt(0) != '+')) {
        break;
      }
      if (option.startsWith("--")) {
        switch (option) {
          case "--rcfile", "--init-file" -> {
            startup = i + 1 < arguments.size() ? arguments.get(i + 1) : null;
            i++;
          }
          case "--command" -> text = true;
          case "--init-command" -> {
            i++;
            if (i < arguments.size()) {
              routes.add(text(arguments.get(i), List.of()));
            }
          }
          case "--no-execute" -> silent = true;
          case "--interactive" -> interactive = true;
          case "--version", "--help", "--dump-strings", "--dump-po-strings" -> {
            return;
          }
          default -> {
            Word command = RouteWords.after(word, "--command=");
            Word init = RouteWords.after(word, "--init-command=");
            if (command != null) {
              routes.add(text(command, List.of()));
              return;
            }
            if (init != null) {
              routes.add(text(init, List.of()));
            }
          }
        }
        continue;
      }
      boolean on = option.charAt(0) == '-';
      for (int k = 1; k < option.length(); k++) {
        switch (option.charAt(k)) {
          case 'c' -> text |= on;
          case 's' -> input |= on;
          case 'n' -> silent = on && !program.equals("tcsh") && !program.equals("csh");
          case 'i' -> interactive |= on;
          case 'D' -> silent |= program.equals("bash") && on;
          case 'o', 'O' -> {
            i++;
            if (i < arguments.size() && arguments.get(i).is("noexec")) {
              silent = on;
            }
          }
          case 'C' -> {
            if (program.equals("fish") && i + 1 < arguments.size()) {
              routes.add(text(arguments.get(++i), List.of()));
            }
          }
          default -> {}
        }
      }
    }
    if (silent && !interactive) {
      routes.clear();
      return;
    }
    startupFiles(execution, program, interactive, routes);
    List<Word> operands = i < arguments.size() ? arguments.subList(i, arguments.size()) : List.of();
    if (text) {
      if (!operands.isEmpty()) {
        routes.add(text(operands.getFirst(), operands.subList(1, operands.size())));
      }
    } else if (input || operands.isEmpty() || isStandardInput(operands.getFirst())) {
      routes.add(new Route.StandardInput("sh", operands, false));
    } else {
      routes.add(
          new Route.File("sh", operands.getFirst(), operands.subList(1, operands.size()), false));
    }
    boolean prompts = interactive || (operands.isEmpty() && execution.input().from().isEmpty());
    if (startup != null && !text && prompts || (startup != null && interactive)) {
      routes.add(new Route.File("sh", startup, List.of(), false));
    }
  }

  private static void startupFiles(
      Execution execution, String program, boolean interactive, List<Route> routes) {
    for (Assignment assignment : execution.assignments()) {
      boolean named =
          switch (assignment.name()) {
            case "BASH_ENV" -> program.equals("bash") && !interactive;
            case "ENV" -> interactive || program.contains("ksh");
            case "ZDOTDIR" -> false;
            default -> false;
          };
      if (!named) {
        continue;
      }
      Word value = assignment.value();
      if (value.text().contains("$(") || value.text().indexOf('`') >= 0) {
        // The shell expands the variable's value before it opens the file of that name.
        routes.add(text(RouteWords.concat(RouteWords.made(": ", value.span()), value), List.of()));
      }
      routes.add(new Route.File("sh", value, List.of(), false));
    }
  }

  /** Whether a file's name is that of the standard input. */
  static boolean isStandardInput(Word word) {
    return switch (word.text()) {
      case "-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0" -> true;
      default -> false;
    };
  }

  /** A text for a shell of its own. */
  static Route.Text text(Word text, List<Word> arguments) {
    return new Route.Text("sh", text, arguments, false, false, null, List.of());
  }

  /** A text for the shell that reads this. */
  static Route.Text here(Word text) {
    return new Route.Text("sh", text, List.of(), true, false, null, List.of());
  }

  /** {@code su} and {@code runuser}: a user's shell with a text, or with its standard input. */
  static void addUserShell(Execution execution, String program, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    boolean named = false;
    @Nullable Word shell = null;
    Word text = null;
    int operands = 0;
    int i = 0;
    for (; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      String option = word.text();
      if (option.equals("--")) {
        continue;
      }
      int equals = option.indexOf('=');
      if (option.startsWith("--") && equals > 0) {
        String name = option.substring(0, equals);
        if (name.equals("--command") || name.equals("--session-command")) {
          text = word.from(equals + 1);
        } else if (name.equals("--shell")) {
          shell = word.from(equals + 1);
        }
        named |= name.equals("--user");
        continue;
      }
      switch (option) {
        case "--command", "--session-command", "-c" ->
            text = i + 1 < arguments.size() ? arguments.get(++i) : text;
        case "--shell", "-s" -> shell = i + 1 < arguments.size() ? arguments.get(++i) : shell;
        case "--user", "-u" -> {
          named = program.equals("runuser");
          i++;
        }
        case "--group", "-g", "--supp-group", "-G", "--whitelist-environment", "-w" -> i++;
        case "-" -> {}
        default -> {
          if (option.length() > 2 && option.startsWith("-") && option.indexOf('c') > 0) {
            boolean last = option.charAt(option.length() - 1) == 'c';
            text =
                last && i + 1 < arguments.size()
                    ? arguments.get(++i)
                    : word.from(option.indexOf('c') + 1);
          } else if (!option.startsWith("-")) {
            if (named) {
              routes.add(program(arguments.subList(i, arguments.size())));
              return;
            }
            operands++;
            if (operands == 2 && text == null) {
              routes.add(
                  new Route.File("sh", word, arguments.subList(i + 1, arguments.size()), false));
              return;
            }
          }
        }
      }
    }
    if (text != null && shell != null && !Routes.isShell(Execution.programName(shell.text()))) {
      routes.add(program(List.of(shell, RouteWords.made("-c", text.span()), text)));
    } else if (text != null) {
      routes.add(text(text, List.of()));
    } else {
      routes.add(new Route.StandardInput("sh", List.of(), false));
    }
  }

  /** A program that a wrapper starts as it stands. */
  static Route.Program program(List<Word> argv) {
    return new Route.Program(argv, null, List.of(), false, true, false);
  }
}
