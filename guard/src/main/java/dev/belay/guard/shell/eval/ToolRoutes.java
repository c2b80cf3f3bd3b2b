package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programs for something else that start a command by one of their options. */
final class ToolRoutes {
  private ToolRoutes() {}

  /** Whether the program is one of these. */
  static boolean add(Execution execution, String program, List<Route> routes) {
    List<Word> words = execution.arguments();
    switch (program) {
      case "tar", "gtar", "bsdtar" -> tar(execution, words, routes);
      case "zip" -> {
        option(words, "-TT", routes);
        option(words, "--unzip-command", routes);
      }
      case "man" -> {
        option(words, "-P", routes);
        option(words, "--pager", routes);
        option(words, "-H", routes);
        environment(execution, routes);
      }
      case "less",
          "more",
          "crontab",
          "sudoedit",
          "visudo",
          "vipw",
          "systemctl",
          "journalctl",
          "gh",
          "hub",
          "lazygit",
          "psql",
          "bat",
          "delta" -> {
        if (program.equals("crontab")) {
          crontab(execution, words, routes);
        }
        environment(execution, routes);
        if (program.equals("psql")) {
          backslashes(words, routes);
        }
      }
      case "at" -> at(execution, words, routes);
      case "batch" -> routes.add(new Route.StandardInput("sh", List.of(), false));
      case "socat" -> socat(words, routes);
      case "nc", "ncat", "netcat", "nc.traditional" -> netcat(words, routes);
      case "make", "gmake", "just" -> {
        for (Word word : words) {
          Word value = RouteWords.after(word, "--eval=");
          int at = value == null ? -1 : value.text().indexOf("$(shell ");
          if (value != null && at >= 0) {
            int end = value.text().lastIndexOf(')');
            routes.add(ShellRoutes.text(value.part(at + 8, Math.max(end, at + 8)), List.of()));
          }
        }
      }
      case "hyperfine", "concurrently", "npm-run-all2" -> operands(words, routes);
      case "dpkg", "split" -> {
        option(words, "--filter", routes);
        option(words, "--pre-invoke", routes);
      }
      case "sqlite3" -> sqlite(words, routes);
      case "mysql", "mariadb" -> {
        for (int i = 0; i < words.size(); i++) {
          Word value = value(words, i, "-e");
          if (value != null && value.text().startsWith("\\!")) {
            routes.add(ShellRoutes.text(value.from(2), List.of()));
          } else if (value != null && value.text().startsWith("system ")) {
            routes.add(ShellRoutes.text(value.from(7), List.of()));
          }
        }
      }
      case "gdb", "lldb" -> debugger(words, routes);
      case "capsh" -> {
        List<Word> behind = ContainerRoutes.behindDashes(words);
        if (behind != null) {
          routes.add(ShellRoutes.program(List.of(RouteWords.made("bash", execution.span()))));
          routes.removeLast();
          List<Word> argv = new java.util.ArrayList<>(behind);
          argv.addFirst(RouteWords.made("bash", execution.span()));
          routes.add(ShellRoutes.program(argv));
        }
      }
      case "run-parts" -> {}
      case "deno" -> deno(words, routes);
      case "start-stop-daemon" -> {
        for (int i = 0; i < words.size(); i++) {
          Word value = value(words, i, "--exec");
          value = value == null ? value(words, i, "-x") : value;
          value = value == null ? value(words, i, "--startas") : value;
          if (value != null) {
            List<Word> argv = new java.util.ArrayList<>();
            argv.add(value);
            List<Word> behind = ContainerRoutes.behindDashes(words);
            argv.addAll(behind == null ? List.of() : behind);
            routes.add(ShellRoutes.program(argv));
            return true;
          }
        }
      }
      case "ansible", "ansible-console" -> {
        for (int i = 0; i < words.size(); i++) {
          Word value = value(words, i, "-a");
          if (value != null) {
            routes.add(RemoteRoutes.elsewhere(value));
          }
        }
      }
      default -> {
        return linker(program, words, routes);
      }
    }
    return true;
  }

  /** The dynamic linker starts the program that it is given. */
  private static boolean linker(String program, List<Word> words, List<Route> routes) {
    if (!program.startsWith("ld-") && !program.startsWith("ld.so")) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      switch (text) {
        case "--list", "--verify", "--help", "--version", "--list-diagnostics" -> {
          return true;
        }
        case "--library-path",
            "--preload",
            "--argv0",
            "--inhibit-rpath",
            "--audit",
            "--glibc-hwcaps-prepend",
            "--glibc-hwcaps-mask" ->
            i++;
        default -> {
          if (!text.startsWith("--")) {
            routes.add(ShellRoutes.program(words.subList(i, words.size())));
            return true;
          }
        }
      }
    }
    return true;
  }

  /**
   * The value of an option that begins at this word, attached or next; null where it is another.
   */
  private static @Nullable Word value(List<Word> words, int at, String name) {
    Word word = words.get(at);
    if (word.is(name)) {
      return at + 1 < words.size() ? words.get(at + 1) : null;
    }
    if (name.startsWith("--")) {
      return RouteWords.after(word, name + "=");
    }
    return word.text().length() > name.length() ? RouteWords.after(word, name) : null;
  }

  private static void option(List<Word> words, String name, List<Route> routes) {
    for (int i = 0; i < words.size(); i++) {
      Word value = value(words, i, name);
      if (value != null && !value.text().isEmpty()) {
        routes.add(ShellRoutes.text(value, List.of()));
      }
    }
  }

  /** Programs that open another by the user's variables. */
  static void environment(Execution execution, List<Route> routes) {
    for (Assignment assignment : execution.assignments()) {
      Word value = assignment.value();
      switch (assignment.name()) {
        case "PAGER",
            "MANPAGER",
            "EDITOR",
            "VISUAL",
            "BROWSER",
            "SUDO_EDITOR",
            "SUDO_ASKPASS",
            "SYSTEMD_PAGER",
            "SYSTEMD_EDITOR",
            "GH_PAGER",
            "GH_EDITOR",
            "GH_BROWSER",
            "LESSEDIT",
            "PSQL_EDITOR",
            "PSQL_PAGER" ->
            routes.add(ShellRoutes.text(value, List.of()));
        case "LESSOPEN", "LESSCLOSE" -> {
          int start = 0;
          while (start < value.text().length() && "|-".indexOf(value.text().charAt(start)) >= 0) {
            start++;
          }
          routes.add(ShellRoutes.text(value.from(start), List.of()));
        }
        default -> {}
      }
    }
  }

  private static void tar(Execution execution, List<Word> words, List<Route> routes) {
    for (Assignment assignment : execution.assignments()) {
      if (assignment.name().equals("TAR_OPTIONS")) {
        for (Word word : EnvRoutes.split(assignment.value())) {
          action(RouteWords.after(word, "--checkpoint-action="), routes);
          text(RouteWords.after(word, "--to-command="), routes);
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      action(value(words, i, "--checkpoint-action"), routes);
      text(value(words, i, "--to-command"), routes);
      text(value(words, i, "--use-compress-program"), routes);
      text(value(words, i, "--info-script"), routes);
      text(value(words, i, "--new-volume-script"), routes);
      text(value(words, i, "--rsh-command"), routes);
      String letters = word.text();
      boolean bundle = letters.length() > 1 && letters.charAt(0) == '-' && letters.charAt(1) != '-';
      int at = bundle ? letters.indexOf('I') : -1;
      at = bundle && at < 0 ? letters.indexOf('F') : at;
      if (at > 0) {
        boolean last = at == letters.length() - 1;
        text(last ? (i + 1 < words.size() ? words.get(i + 1) : null) : word.from(at + 1), routes);
      }
    }
  }

  private static void action(@Nullable Word action, List<Route> routes) {
    Word command = action == null ? null : RouteWords.after(action, "exec=");
    text(command, routes);
  }

  private static void text(@Nullable Word text, List<Route> routes) {
    if (text != null && !text.text().isEmpty()) {
      routes.add(ShellRoutes.text(text, List.of()));
    }
  }

  private static void crontab(Execution execution, List<Word> words, List<Route> routes) {
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      if (text.equals("-u")) {
        i++;
      } else if (text.startsWith("-") && text.length() > 1) {
        return;
      } else if (!ShellRoutes.isStandardInput(words.get(i))) {
        routes.add(new Route.File("crontab", words.get(i), List.of(), false));
        return;
      }
    }
    Word input = execution.input().text();
    if (input == null) {
      if (!execution.input().from().isEmpty()) {
        routes.add(new Route.StandardInput("crontab", List.of(), false));
      }
      return;
    }
    for (Word line : RouteWords.parts(input, '\n', 64)) {
      scheduled(line, routes);
    }
  }

  /** The command of a line of a table: behind five fields, or behind {@code @daily}. */
  private static void scheduled(Word line, List<Route> routes) {
    String text = line.text();
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    if (at == text.length() || text.charAt(at) == '#' || RouteWords.assignment(text) > 0) {
      return;
    }
    int fields = text.charAt(at) == '@' ? 1 : 5;
    for (int i = 0; i < fields; i++) {
      while (at < text.length() && !isSpace(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
    }
    if (at < text.length()) {
      routes.add(ShellRoutes.text(line.from(at), List.of()));
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static void at(Execution execution, List<Word> words, List<Route> routes) {
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      switch (text) {
        case "-l", "-r", "-d", "-c", "-V" -> {
          return;
        }
        case "-f" -> {
          if (i + 1 < words.size()) {
            routes.add(new Route.File("sh", words.get(i + 1), List.of(), false));
          }
          return;
        }
        default -> {}
      }
    }
    if (!words.isEmpty() || !execution.input().from().isEmpty()) {
      routes.add(new Route.StandardInput("sh", List.of(), false));
    }
  }

  private static void socat(List<Word> words, List<Route> routes) {
    for (Word word : words) {
      String text = word.text();
      for (String name : List.of("EXEC:", "SYSTEM:", "SHELL:")) {
        if (text.regionMatches(true, 0, name, 0, name.length())) {
          int comma = text.indexOf(',', name.length());
          routes.add(
              ShellRoutes.text(
                  word.part(name.length(), comma < 0 ? text.length() : comma), List.of()));
        }
      }
    }
  }

  private static void netcat(List<Word> words, List<Route> routes) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = word.text();
      boolean letters = text.length() > 1 && text.charAt(0) == '-' && text.charAt(1) != '-';
      char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
      Word value = null;
      if (text.equals("--exec")
          || text.equals("--sh-exec")
          || (letters && (last == 'e' || last == 'c'))) {
        value = i + 1 < words.size() ? words.get(i + 1) : null;
      } else if (text.startsWith("--exec=") || text.startsWith("--sh-exec=")) {
        value = word.from(text.indexOf('=') + 1);
      }
      text(value, routes);
    }
  }

  private static void operands(List<Word> words, List<Route> routes) {
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      if (text.startsWith("-")) {
        boolean named =
            switch (text) {
              case "-p", "--prepare", "-s", "--setup", "-c", "--cleanup", "--conclude" -> true;
              default -> false;
            };
        boolean takes =
            named
                || switch (text) {
                  case "-w",
                      "-r",
                      "-m",
                      "-M",
                      "-n",
                      "-P",
                      "--names",
                      "--runs",
                      "--warmup",
                      "--export-json",
                      "--export-markdown" ->
                      true;
                  default -> false;
                };
        if (named && i + 1 < words.size()) {
          routes.add(ShellRoutes.text(words.get(i + 1), List.of()));
        }
        i += takes ? 1 : 0;
      } else {
        routes.add(ShellRoutes.text(words.get(i), List.of()));
      }
    }
  }

  private static void backslashes(List<Word> words, List<Route> routes) {
    for (int i = 0; i < words.size(); i++) {
      Word value = value(words, i, "-c");
      value = value == null ? value(words, i, "--command") : value;
      int at = value == null ? -1 : value.text().indexOf("\\!");
      if (value != null && at >= 0) {
        routes.add(ShellRoutes.text(value.from(at + 2), List.of()));
      }
    }
  }

  private static void sqlite(List<Word> words, List<Route> routes) {
    for (Word word : words) {
      for (String name : List.of(".shell ", ".system ")) {
        text(RouteWords.after(word, name), routes);
      }
    }
  }

  private static void debugger(List<Word> words, List<Route> routes) {
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      switch (text) {
        case "--args", "-args", "--" -> {
          if (i + 1 < words.size()) {
            routes.add(ShellRoutes.program(words.subList(i + 1, words.size())));
          }
          return;
        }
        case "-ex", "--ex", "-iex", "--eval-command", "-o", "-O", "--one-line" -> {
          Word command = i + 1 < words.size() ? words.get(++i) : null;
          if (command == null) {
            break;
          }
          for (String prefix : List.of("shell ", "!", "platform shell ", "make -f ", "pipe ")) {
            text(RouteWords.after(command, prefix), routes);
          }
          for (String prefix : List.of("python ", "py ", "script ", "pi ", "python-interactive ")) {
            Word code = RouteWords.after(command, prefix);
            if (code != null) {
              routes.add(new Route.Text("python", code, List.of(), false, false, null, List.of()));
            }
          }
        }
        case "-x", "--command", "-s", "--source" -> i++;
        default -> {}
      }
    }
  }

  private static void deno(List<Word> words, List<Route> routes) {
    if (words.isEmpty()) {
      return;
    }
    String verb = words.getFirst().text();
    int i = 1;
    while (i < words.size()
        && words.get(i).text().startsWith("-")
        && words.get(i).text().length() > 1) {
      String option = words.get(i).text();
      i +=
          option.equals("-c")
                  || option.equals("--config")
                  || option.equals("--import-map")
                  || option.equals("--ext")
              ? 2
              : 1;
    }
    if (i >= words.size()) {
      return;
    }
    Word first = words.get(i);
    switch (verb) {
      case "eval" ->
          routes.add(new Route.Text("javascript", first, List.of(), false, false, null, List.of()));
      case "run", "serve" ->
          routes.add(
              ShellRoutes.isStandardInput(first)
                  ? new Route.StandardInput("javascript", List.of(), false)
                  : new Route.File("javascript", first, words.subList(i + 1, words.size()), false));
      default -> {}
    }
  }
}
