package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * What each execution starts in turn. A program that is no wrapper, no interpreter and no file of
 * its own starts nothing.
 */
final class Routes {
  private Routes() {}

  static List<Route> of(Execution execution) {
    String program = execution.program();
    if (program.isEmpty()) {
      return List.of();
    }
    List<Route> routes = new ArrayList<>(2);
    boolean known = add(execution, program, routes);
    if (routes.isEmpty() && !known) {
      file(execution, routes);
    }
    return routes;
  }

  /** Whether a program is a shell. */
  static boolean isShell(String program) {
    return switch (program) {
      case "sh",
          "bash",
          "dash",
          "zsh",
          "ksh",
          "ksh93",
          "mksh",
          "pdksh",
          "oksh",
          "lksh",
          "ash",
          "fish",
          "rbash",
          "rzsh",
          "csh",
          "tcsh",
          "yash",
          "posh",
          "osh",
          "elvish",
          "nu",
          "xonsh" ->
          true;
      default -> false;
    };
  }

  /** Whether a command that starts others is none but a shell's own. */
  static boolean isBuiltin(String program) {
    return switch (program) {
      case "eval", "source", ".", "trap", "command", "builtin", "exec", "mapfile", "readarray" ->
          true;
      default -> false;
    };
  }

  private static boolean add(Execution execution, String program, List<Route> routes) {
    if (isShell(program)) {
      ShellRoutes.add(execution, program, routes);
      return true;
    }
    switch (program) {
      case "eval",
          "source",
          ".",
          "trap",
          "command",
          "builtin",
          "exec",
          "mapfile",
          "readarray",
          "compgen",
          "complete",
          "let",
          "unset",
          "read",
          "printf",
          "test",
          "[",
          "declare",
          "typeset",
          "local",
          "export",
          "readonly" ->
          BuiltinRoutes.add(execution, program, routes);
      case "su", "runuser" -> ShellRoutes.addUserShell(execution, program, routes);
      case "env", "genv" -> EnvRoutes.add(execution, routes);
      case "xargs", "gxargs" -> XargsRoutes.add(execution, routes);
      case "find", "gfind" -> FindRoutes.addFind(execution, routes);
      case "fd", "fdfind" -> FindRoutes.addFd(execution, routes);
      case "rg" -> FindRoutes.addRipgrep(execution, routes);
      case "busybox", "toybox" -> {
        if (!execution.arguments().isEmpty()
            && !execution.arguments().getFirst().text().startsWith("-")) {
          routes.add(ShellRoutes.program(execution.arguments()));
        }
      }
      case "parallel", "sem" -> ParallelRoutes.add(execution, routes);
      case "git" -> GitRoutes.add(execution, routes);
      case "ssh", "autossh", "slogin" -> RemoteRoutes.addSsh(execution, program, routes);
      case "mosh" -> RemoteRoutes.addMosh(execution, routes);
      case "scp", "sftp", "rsync" -> RemoteRoutes.addCopy(execution, program, routes);
      case "docker", "podman", "nerdctl", "docker-compose", "podman-compose", "finch" ->
          ContainerRoutes.addDocker(execution, program, routes);
      case "kubectl", "oc", "k3s", "microk8s", "kubecolor", "microk8s.kubectl" ->
          ContainerRoutes.addKubectl(execution, routes);
      case "tmux" -> TerminalRoutes.addTmux(execution, routes);
      case "screen" -> TerminalRoutes.addScreen(execution, routes);
      case "vim", "vi", "nvim", "view", "gvim", "rvim", "vimdiff", "ex", "vim.basic", "vim.tiny" ->
          EditorRoutes.addVim(execution, program, routes);
      case "ed", "red" -> EditorRoutes.addEd(execution, routes);
      case "sed", "gsed" -> EditorRoutes.addSed(execution, routes);
      case "awk", "gawk", "mawk", "nawk", "original-awk", "goawk" ->
          ForeignRoutes.addAwk(execution, routes);
      case "pwsh", "powershell", "pwsh-preview" ->
          ForeignRoutes.addPowerShell(execution, program, routes);
      case "cmd" -> ForeignRoutes.addCmd(execution, routes);
      default -> {
        return table(execution, program, routes);
      }
    }
    return true;
  }

  private static boolean table(Execution execution, String program, List<Route> routes) {
    List<Wrapper> wrappers = WrapperTable.of(program);
    for (int i = 0; i < wrappers.size(); i++) {
      if (wrappers.get(i).add(execution, routes)) {
        return true;
      }
    }
    if (InterpreterRoutes.knows(program)) {
      InterpreterRoutes.add(execution, program, routes);
      ForeignRoutes.addCommandsWithin(execution, routes);
      return true;
    }
    return ToolRoutes.add(execution, program, routes) || !wrappers.isEmpty();
  }

  /** A program that is named by its path may be a script. */
  private static void file(Execution execution, List<Route> routes) {
    Word word = execution.argv().getFirst();
    String path = word.text();
    int slash = path.lastIndexOf('/');
    if (slash < 0 || isSystemFolder(path.substring(0, slash))) {
      return;
    }
    routes.add(new Route.File(null, word, execution.arguments(), false));
  }

  private static boolean isSystemFolder(String folder) {
    return switch (folder) {
      case "/bin",
          "/usr/bin",
          "/sbin",
          "/usr/sbin",
          "/usr/local/bin",
          "/usr/local/sbin",
          "/opt/homebrew/bin",
          "/snap/bin",
          "/usr/libexec",
          "/run/current-system/sw/bin" ->
          true;
      default -> false;
    };
  }
}
