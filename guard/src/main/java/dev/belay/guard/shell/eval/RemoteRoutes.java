package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.List;

/**
 * Programs that run a command on another machine: {@code ssh}, {@code mosh}, and what they need.
 */
final class RemoteRoutes {
  private RemoteRoutes() {}

  static void addSsh(Execution execution, String program, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    String valued = program.equals("autossh") ? "BbcDEeFIiJLlmOopQRSWwM" : "BbcDEeFIiJLlmOopPQRSWw";
    boolean host = false;
    boolean silent = false;
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      String text = word.text();
      if (text.equals("--")) {
        continue;
      }
      if (text.length() > 1 && text.charAt(0) == '-') {
        for (int k = 1; k < text.length(); k++) {
          char letter = text.charAt(k);
          silent |=
              letter == 'N'
                  || letter == 'W'
                  || letter == 'Q'
                  || letter == 'G'
                  || letter == 'V'
                  || letter == 'O';
          if (valued.indexOf(letter) >= 0) {
            Word value = k + 1 < text.length() ? word.from(k + 1) : null;
            if (value == null && ++i < arguments.size()) {
              value = arguments.get(i);
            }
            if (letter == 'o' && value != null) {
              option(value, routes);
            }
            break;
          }
        }
        continue;
      }
      if (!host) {
        host = true;
        continue;
      }
      routes.add(
          elsewhere(RouteWords.joined(arguments.subList(i, arguments.size()), execution.span())));
      return;
    }
    if (host && !silent) {
      routes.add(new Route.StandardInput("sh", List.of(), true));
    }
  }

  /** {@code -o ProxyCommand=…} and its like run a command on this machine. */
  static void option(Word value, List<Route> routes) {
    String text = value.text();
    int end = 0;
    while (end < text.length() && text.charAt(end) != '=' && text.charAt(end) != ' ') {
      end++;
    }
    String name = text.substring(0, end).toLowerCase(java.util.Locale.ROOT);
    while (end < text.length() && (text.charAt(end) == '=' || text.charAt(end) == ' ')) {
      end++;
    }
    if ((name.equals("proxycommand")
            || name.equals("localcommand")
            || name.equals("knownhostscommand"))
        && end < text.length()
        && !text.substring(end).equals("none")) {
      routes.add(ShellRoutes.text(value.from(end), List.of()));
    }
    if (name.equals("remotecommand") && end < text.length()) {
      routes.add(elsewhere(value.from(end)));
    }
  }

  static Route elsewhere(Word text) {
    return new Route.Text("sh", text, List.of(), false, true, null, List.of());
  }

  static void addMosh(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    boolean host = false;
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      Word ssh = RouteWords.after(word, "--ssh=");
      if (ssh != null) {
        routes.add(ShellRoutes.text(ssh, List.of()));
      } else if (!word.text().startsWith("-")) {
        if (host) {
          routes.add(
              new Route.Program(
                  arguments.subList(i, arguments.size()), null, List.of(), true, true, false));
          return;
        }
        host = true;
      }
    }
  }

  /** Where the value of an {@code -o} begins behind other letters; 0 without one. */
  private static int bundled(String text) {
    if (text.length() < 4 || text.charAt(0) != '-') {
      return 0;
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == 'o') {
        return i + 1;
      }
      if ("346ABCOpqRrsTv".indexOf(text.charAt(i)) < 0) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code scp}, {@code sftp}, {@code rsync}: the program that carries them. */
  static void addCopy(Execution execution, String program, List<Route> routes) {
    boolean rsync = program.equals("rsync");
    List<Word> arguments = execution.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      String text = word.text();
      Word next = i + 1 < arguments.size() ? arguments.get(i + 1) : null;
      Word value = rsync ? RouteWords.after(word, "--rsh=") : RouteWords.after(word, "-S");
      if (value != null && !value.text().isEmpty()) {
        routes.add(ShellRoutes.text(value, List.of()));
      } else if (rsync && text.length() > 1 && text.charAt(0) == '-' && text.charAt(1) != '-') {
        int e = text.indexOf('e');
        if (e == text.length() - 1 && next != null) {
          routes.add(ShellRoutes.text(next, List.of()));
          i++;
        } else if (e > 0 && e < text.length() - 1) {
          routes.add(ShellRoutes.text(word.from(e + 1), List.of()));
        }
      } else if (next != null && (rsync ? text.equals("--rsh") : text.equals("-S"))) {
        routes.add(ShellRoutes.text(next, List.of()));
        i++;
      } else if (!rsync && next != null && text.equals("-o")) {
        option(next, routes);
        i++;
      } else if (!rsync && text.startsWith("-o") && text.length() > 2) {
        option(word.from(2), routes);
      } else if (!rsync && bundled(text) > 0) {
        option(word.from(bundled(text)), routes);
      } else if (rsync && RouteWords.after(word, "--rsync-path=") != null) {
        routes.add(elsewhere(word.from("--rsync-path=".length())));
      }
    }
  }
}
