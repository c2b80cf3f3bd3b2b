package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commands that run in a container: {@code docker exec}, {@code docker run}, {@code kubectl exec}.
 */
final class ContainerRoutes {
  private ContainerRoutes() {}

  static void addDocker(Execution execution, String program, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    int i = options(arguments, 0, false);
    boolean compose = program.endsWith("-compose");
    while (i < arguments.size()) {
      String word = arguments.get(i).text();
      if (word.equals("compose")) {
        compose = true;
      } else if (!word.equals("container") && !word.equals("buildx")) {
        break;
      }
      i = options(arguments, i + 1, compose);
    }
    if (i >= arguments.size()) {
      return;
    }
    switch (arguments.get(i).text()) {
      case "exec", "run", "create" -> started(execution, arguments, i, routes);
      default -> {}
    }
  }

  private static int options(List<Word> arguments, int from, boolean compose) {
    int i = from;
    while (i < arguments.size() && arguments.get(i).text().startsWith("-")) {
      String word = arguments.get(i).text();
      boolean takes =
          switch (word) {
            case "-H",
                "--host",
                "--context",
                "--config",
                "-l",
                "--log-level",
                "--tlscacert",
                "--tlscert",
                "--tlskey",
                "--namespace",
                "-n",
                "--root",
                "--connection",
                "--url",
                "--identity",
                "--profile",
                "--env-file",
                "--project-directory",
                "--project-name",
                "--file",
                "--ansi",
                "--progress",
                "--parallel",
                "-f",
                "-p" ->
                true;
            case "-c" -> !compose;
            default -> false;
          };
      i += takes ? 2 : 1;
    }
    return i;
  }

  private static void started(
      Execution execution, List<Word> arguments, int at, List<Route> routes) {
    boolean run = !arguments.get(at).is("exec");
    Word entry = null;
    Word directory = null;
    int i = at + 1;
    for (; i < arguments.size() && arguments.get(i).text().startsWith("-"); i++) {
      Word word = arguments.get(i);
      String text = word.text();
      if (text.equals("--")) {
        i++;
        break;
      }
      if (text.startsWith("--entrypoint=")) {
        entry = word.from("--entrypoint=".length());
      } else if (takesNext(text)) {
        i++;
        Word value = i < arguments.size() ? arguments.get(i) : null;
        entry = text.equals("--entrypoint") ? value : entry;
        directory = text.equals("-w") || text.equals("--workdir") ? value : directory;
      }
    }
    // The container, the image or the service.
    i++;
    List<Word> words = new ArrayList<>();
    if (run && entry != null && !entry.text().isEmpty()) {
      words.add(entry);
    }
    if (i < arguments.size()) {
      words.addAll(arguments.subList(i, arguments.size()));
    }
    if (!words.isEmpty()) {
      routes.add(new Route.Program(words, directory, List.of(), true, true, false));
    }
  }

  private static boolean takesNext(String option) {
    if (option.indexOf('=') > 0) {
      return false;
    }
    if (!option.startsWith("--")) {
      for (int i = 1; i < option.length(); i++) {
        if ("aecHhlmpuvw".replace("H", "").indexOf(option.charAt(i)) >= 0) {
          return i == option.length() - 1;
        }
      }
      return false;
    }
    return switch (option) {
      case "--detach",
          "--interactive",
          "--tty",
          "--init",
          "--privileged",
          "--publish-all",
          "--read-only",
          "--rm",
          "--no-healthcheck",
          "--oom-kill-disable",
          "--sig-proxy",
          "--disable-content-trust",
          "--quiet",
          "--quiet-pull",
          "--help",
          "--build",
          "--no-deps",
          "--no-TTY",
          "--no-tty",
          "--service-ports",
          "--use-aliases",
          "--remove-orphans",
          "--replace",
          "--latest",
          "--rmi",
          "--tls-verify",
          "--no-hosts",
          "--systemd" ->
          false;
      default -> true;
    };
  }

  /** {@code kubectl exec POD -- COMMAND}, {@code kubectl run}, {@code kubectl debug}. */
  static void addKubectl(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    String verb = "";
    int operands = 0;
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      String text = word.text();
      if (text.equals("--")) {
        started(verb, arguments, i + 1, routes);
        return;
      }
      if (text.startsWith("-")) {
        i += kubectlTakesNext(text) ? 1 : 0;
      } else if (verb.isEmpty()) {
        if (text.equals("kubectl") || text.equals("k")) {
          continue;
        }
        verb = text;
      } else if (++operands == 2 && (verb.equals("exec") || verb.equals("rsh"))) {
        started(verb, arguments, i, routes);
        return;
      }
    }
    if (verb.equals("rsh")) {
      routes.add(new Route.StandardInput("sh", List.of(), true));
    }
  }

  private static void started(String verb, List<Word> arguments, int at, List<Route> routes) {
    boolean starts =
        switch (verb) {
          case "exec", "run", "debug", "rsh" -> true;
          default -> false;
        };
    if (starts && at < arguments.size()) {
      routes.add(
          new Route.Program(
              arguments.subList(at, arguments.size()), null, List.of(), true, true, false));
    }
  }

  private static boolean kubectlTakesNext(String option) {
    return switch (option) {
      case "-n",
          "--namespace",
          "-c",
          "--container",
          "--context",
          "--cluster",
          "--kubeconfig",
          "--user",
          "-f",
          "--filename",
          "-s",
          "--server",
          "--token",
          "--as",
          "--as-group",
          "--image",
          "--env",
          "-l",
          "--labels",
          "--restart",
          "--overrides",
          "--port",
          "--target",
          "--profile",
          "-o",
          "--output",
          "--pod-running-timeout",
          "--request-timeout",
          "--timeout" ->
          true;
      default -> false;
    };
  }

  /** The words behind {@code --} of a program whose options do not matter. */
  static @Nullable List<Word> behindDashes(List<Word> arguments) {
    for (int i = 0; i + 1 < arguments.size(); i++) {
      if (arguments.get(i).is("--")) {
        return arguments.subList(i + 1, arguments.size());
      }
    }
    return null;
  }
}
