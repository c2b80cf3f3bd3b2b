package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What git starts: aliases, configured commands, and those that its subcommands take. */
final class GitRoutes {
  private final Execution execution;
  private final List<Route> routes;
  private final List<Setting> settings = new ArrayList<>();
  private @Nullable Word directory;

  private GitRoutes(Execution execution, List<Route> routes) {
    this.execution = execution;
    this.routes = routes;
  }

  /** A setting of {@code git -c NAME=VALUE}. */
  private record Setting(String name, Word value) {}

  static void add(Execution execution, List<Route> routes) {
    new GitRoutes(execution, routes).read();
  }

  private void read() {
    List<Word> arguments = execution.arguments();
    int i = 0;
    for (; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      String text = word.text();
      Word next = i + 1 < arguments.size() ? arguments.get(i + 1) : null;
      if (text.equals("-c") || text.equals("--config-env")) {
        if (next != null && text.equals("-c")) {
          setting(next);
        }
        i++;
      } else if (text.equals("-C")) {
        directory = next;
        i++;
      } else if (text.equals("--git-dir")
          || text.equals("--work-tree")
          || text.equals("--namespace")
          || text.equals("--super-prefix")
          || text.equals("--exec-path")) {
        i += text.equals("--exec-path") ? 0 : 1;
      } else if (text.length() < 2 || text.charAt(0) != '-') {
        break;
      }
    }
    environment();
    if (i >= arguments.size()) {
      return;
    }
    String subcommand = arguments.get(i).text();
    List<Word> rest = arguments.subList(i + 1, arguments.size());
    configured(subcommand, rest);
    subcommand(subcommand, rest);
  }

  private void setting(Word word) {
    int equals = word.text().indexOf('=');
    if (equals > 0) {
      settings.add(
          new Setting(
              word.text().substring(0, equals).toLowerCase(java.util.Locale.ROOT),
              word.from(equals + 1)));
    }
  }

  private void environment() {
    Word[] keys = new Word[16];
    Word[] values = new Word[16];
    for (Assignment assignment : execution.assignments()) {
      String name = assignment.name();
      switch (name) {
        case "GIT_SSH_COMMAND",
            "GIT_SSH",
            "GIT_EDITOR",
            "GIT_SEQUENCE_EDITOR",
            "GIT_PAGER",
            "GIT_EXTERNAL_DIFF",
            "GIT_ASKPASS",
            "SSH_ASKPASS",
            "GIT_PROXY_COMMAND",
            "PAGER",
            "EDITOR",
            "VISUAL" ->
            text(assignment.value());
        default -> {
          index(name, "GIT_CONFIG_KEY_", keys, assignment.value());
          index(name, "GIT_CONFIG_VALUE_", values, assignment.value());
        }
      }
    }
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null && values[i] != null) {
        settings.add(new Setting(keys[i].text().toLowerCase(java.util.Locale.ROOT), values[i]));
      }
    }
  }

  private static void index(String name, String prefix, Word[] into, Word value) {
    if (name.startsWith(prefix) && name.length() == prefix.length() + 1) {
      int at = name.charAt(prefix.length()) - '0';
      if (at >= 0 && at < into.length) {
        into[at] = value;
      }
    }
  }

  private void configured(String subcommand, List<Word> rest) {
    for (Setting setting : settings) {
      String name = setting.name();
      Word value = setting.value();
      if (name.startsWith("alias.")) {
        if (name.substring(6).equalsIgnoreCase(subcommand) && !isBuiltIn(subcommand)) {
          alias(value, rest);
        }
      } else if (name.startsWith("credential.") && name.endsWith(".helper")
          || name.equals("credential.helper")) {
        if (value.text().startsWith("!")) {
          text(value.from(1));
        } else if (value.text().startsWith("/")) {
          text(value);
        }
      } else if (isCommand(name, subcommand)) {
        text(value);
      }
    }
  }

  private static boolean isCommand(String name, String subcommand) {
    switch (name) {
      case "core.pager",
          "core.editor",
          "sequence.editor",
          "core.sshcommand",
          "diff.external",
          "core.askpass",
          "core.gitproxy",
          "gpg.program",
          "gpg.ssh.program",
          "gpg.ssh.defaultkeycommand",
          "interactive.difffilter",
          "uploadpack.packobjectshook",
          "sendemail.sendmailcmd" -> {
        return true;
      }
      case "core.fsmonitor" -> {
        return true;
      }
      default -> {}
    }
    if (name.startsWith("pager.")) {
      return name.substring(6).equalsIgnoreCase(subcommand);
    }
    boolean driver =
        name.startsWith("filter.") || name.startsWith("diff.") || name.startsWith("merge.");
    boolean tool =
        name.startsWith("mergetool.")
            || name.startsWith("difftool.")
            || name.startsWith("browser.")
            || name.startsWith("man.")
            || name.startsWith("trailer.")
            || name.startsWith("remote.")
            || name.startsWith("tar.");
    return (driver || tool)
        && (name.endsWith(".clean")
            || name.endsWith(".smudge")
            || name.endsWith(".process")
            || name.endsWith(".textconv")
            || name.endsWith(".command")
            || name.endsWith(".driver")
            || name.endsWith(".cmd")
            || name.endsWith(".uploadpack")
            || name.endsWith(".receivepack"));
  }

  /** Git asks for no alias where it has a command of that name. */
  private static boolean isBuiltIn(String subcommand) {
    return switch (subcommand) {
      case "add", "am", "apply", "archive", "bisect", "blame", "branch", "bundle" -> true;
      case "cat-file", "checkout", "cherry-pick", "clean", "clone", "commit", "config" -> true;
      case "describe", "diff", "fetch", "gc", "grep", "init", "log", "ls-files", "ls-tree" -> true;
      case "merge", "mv", "notes", "pull", "push", "rebase", "reflog", "remote", "reset" -> true;
      case "restore", "rev-list", "rev-parse", "revert", "rm", "shortlog", "show" -> true;
      case "sparse-checkout", "stash", "status", "submodule", "switch", "tag", "worktree" -> true;
      default -> false;
    };
  }

  /** An alias of the command line: a shell text behind {@code !}, else git's own words. */
  private void alias(Word value, List<Word> rest) {
    if (value.text().startsWith("!")) {
      Word text = value.from(1);
      if (!rest.isEmpty()) {
        // The arguments go behind the text.
        List<Word> words = new ArrayList<>(rest);
        words.addFirst(text);
        text = RouteWords.joined(words, value.span());
      }
      text(text);
      return;
    }
    List<Word> argv = new ArrayList<>();
    argv.add(execution.argv().getFirst());
    argv.addAll(EnvRoutes.split(value));
    argv.addAll(rest);
    routes.add(new Route.Program(argv, directory, List.of(), false, true, false));
  }

  private void subcommand(String subcommand, List<Word> rest) {
    switch (subcommand) {
      case "rebase" -> values(rest, "--exec", "-x");
      case "bisect" -> {
        if (rest.size() > 1 && rest.getFirst().is("run")) {
          routes.add(program(rest.subList(1, rest.size())));
        }
      }
      case "submodule" -> submodule(rest);
      case "for-each-repo" -> {}
      case "filter-branch" -> {
        for (Word word : rest) {
          Word ignored = RouteWords.after(word, "--");
          if (ignored != null && ignored.text().endsWith("-filter")) {
            values(rest, word.text(), "");
          }
        }
        values(rest, "--setup", "");
      }
      case "difftool" -> values(rest, "--extcmd", "-x");
      case "grep" -> {
        for (Word word : rest) {
          Word value = RouteWords.after(word, "--open-files-in-pager=");
          value = value == null ? RouteWords.after(word, "-O") : value;
          if (value != null && !value.text().isEmpty()) {
            text(value);
          }
        }
      }
      case "clone", "fetch", "pull", "ls-remote", "fetch-pack", "remote", "submodule--helper" -> {
        values(rest, "--upload-pack", subcommand.equals("clone") ? "-u" : "");
        configuredInline(rest);
        transports(rest);
      }
      case "push", "send-pack" -> {
        values(rest, "--receive-pack", "");
        values(rest, "--exec", "");
        transports(rest);
      }
      case "archive" -> values(rest, "--exec", "");
      case "send-email" -> {
        values(rest, "--sendmail-cmd", "--to-cmd");
        values(rest, "--cc-cmd", "");
      }
      case "log", "show", "diff" -> {}
      default -> {}
    }
  }

  private void configuredInline(List<Word> rest) {
    int before = settings.size();
    for (int i = 0; i + 1 < rest.size(); i++) {
      if (rest.get(i).is("-c") || rest.get(i).is("--config")) {
        setting(rest.get(i + 1));
      }
    }
    for (Setting setting : settings.subList(before, settings.size())) {
      if (isCommand(setting.name(), "")) {
        text(setting.value());
      }
    }
  }

  /** {@code ext::COMMAND} is no address but a command. */
  private void transports(List<Word> rest) {
    for (Word word : rest) {
      Word command = RouteWords.after(word, "ext::");
      if (command != null) {
        text(command);
      }
    }
  }

  private void submodule(List<Word> rest) {
    for (int i = 0; i < rest.size(); i++) {
      if (!rest.get(i).is("foreach")) {
        continue;
      }
      int start = i + 1;
      while (start < rest.size() && rest.get(start).text().startsWith("-")) {
        start++;
      }
      if (start < rest.size()) {
        text(RouteWords.joined(rest.subList(start, rest.size()), execution.span()));
      }
      return;
    }
  }

  private void values(List<Word> words, String name, String letter) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Word value = RouteWords.after(word, name + "=");
      if (value == null
          && !letter.isEmpty()
          && !letter.startsWith("--")
          && word.text().length() > 2) {
        value = RouteWords.after(word, letter);
      }
      if (value == null && (word.is(name) || (!letter.isEmpty() && word.is(letter)))) {
        value = ++i < words.size() ? words.get(i) : null;
      }
      if (value != null) {
        text(value);
      }
    }
  }

  private void text(Word text) {
    if (!text.text().isEmpty()) {
      routes.add(new Route.Text("sh", text, List.of(), false, false, directory, List.of()));
    }
  }

  private Route.Program program(List<Word> argv) {
    return new Route.Program(argv, directory, List.of(), false, true, false);
  }
}
