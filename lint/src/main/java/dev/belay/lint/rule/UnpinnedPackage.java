package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.command.CommandWord;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.ShellCall;
import dev.belay.lint.config.HookConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A package that is fetched when the hook runs, in whatever version is the newest then. */
final class UnpinnedPackage implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C57",
          "unpinned-package",
          Severity.INFO,
          "A hook runs a package by npx or the like, and names no version.",
          "Where the package is not installed, its newest version is fetched while the agent waits, and whoever may publish it may run code in the hook.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "npx some-notifier"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "npx -y some-notifier@2.1.0"}]}]}}
              """));

  private static final Set<String> RUNNERS =
      Set.of("npx", "bunx", "pnpx", "uvx", "pipx", "pnpm", "yarn");
  private static final Set<String> VALUES =
      Set.of("-c", "--call", "--cache", "--registry", "--python", "-w");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookCommand command : findings.commands()) {
      for (ShellCall call : command.calls()) {
        if (RUNNERS.contains(call.bareProgram())) {
          check(command, call, findings);
        }
      }
    }
  }

  private static void check(HookCommand command, ShellCall call, Findings findings) {
    List<CommandWord> words = call.started();
    int at = 1;
    String program = call.program();
    if (program.equals("pnpm") || program.equals("yarn") || program.equals("pipx")) {
      String verb = program.equals("pipx") ? "run" : "dlx";
      if (words.size() < 2 || !verb.equals(words.get(1).text())) {
        return;
      }
      at = 2;
    }
    while (at < words.size()) {
      String word = words.get(at).text();
      if (word == null || word.startsWith("--no") || word.equals("--offline")) {
        return;
      }
      if (List.of("-p", "--package", "--from").contains(word)) {
        at++;
        break;
      }
      if (!word.startsWith("-")) {
        break;
      }
      if (VALUES.contains(word) || word.contains("=")) {
        return;
      }
      at++;
    }
    String name = at < words.size() ? words.get(at).text() : null;
    if (name != null && isUnpinned(name) && !isInstalled(findings, name)) {
      findings
          .in(CARD, command, words.get(at).span())
          .say(
              program + " takes the newest " + name + " where none is installed",
              program.equals("npx")
                  ? "name a version: npx -y "
                      + name
                      + "@..., or install it in the project and write npx --no-install"
                  : "name a version");
    }
  }

  private static boolean isUnpinned(String name) {
    int version = Math.max(name.indexOf('@', 1), name.indexOf("=="));
    return !name.isEmpty()
        && (version < 0 || name.endsWith("@latest"))
        && !name.startsWith(".")
        && !name.startsWith("/")
        && name.indexOf(':') < 0
        && name.indexOf('{') < 0;
  }

  /** What the project has itself is not fetched. */
  private static boolean isInstalled(Findings findings, String name) {
    if (!findings.surroundings().disk()) {
      return false;
    }
    String program = name.substring(name.lastIndexOf('/') + 1);
    try {
      Path project = findings.surroundings().machine().project();
      Path programs = project.resolve("node_modules/.bin");
      return Files.exists(programs.resolve(program)) || isNamed(project, name);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isNamed(Path project, String name) {
    Path manifest = project.resolve("package.json");
    try {
      return Files.isRegularFile(manifest)
          && Files.size(manifest) < 1 << 20
          && Files.readString(manifest).contains('"' + name + '"');
    } catch (IOException e) {
      return false;
    }
  }
}
