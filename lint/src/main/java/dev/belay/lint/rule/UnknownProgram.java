package dev.belay.lint.rule;

import dev.belay.guard.shell.syntax.Command;
import dev.belay.guard.shell.syntax.Statement;
import dev.belay.lint.Severity;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.ShellCall;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.Machine;
import java.util.HashSet;
import java.util.Set;

/** A program that this machine does not have. */
final class UnknownProgram implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C58",
          "unknown-program",
          Severity.INFO,
          "A hook starts a program that is not on the PATH of this machine.",
          "The hook fails here, and most failures let the call pass. The agent may have another PATH than the shell that the linter was started in.",
          Example.of(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "no-such-program-anywhere --stop"}]}]}}
              """),
          Example.of(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "command -v no-such-program-anywhere && no-such-program-anywhere --stop"}]}]}}
              """));

  /** Whose files concern this machine. */
  private static final Set<String> HERE = Set.of("user", "local", "project");

  private static final Set<String> BUILT_IN =
      Set.of(
          ".",
          ":",
          "[",
          "alias",
          "bg",
          "break",
          "cd",
          "command",
          "continue",
          "declare",
          "dirs",
          "echo",
          "eval",
          "exec",
          "exit",
          "export",
          "false",
          "fg",
          "getopts",
          "hash",
          "jobs",
          "kill",
          "let",
          "local",
          "mapfile",
          "popd",
          "printf",
          "pushd",
          "pwd",
          "read",
          "readarray",
          "readonly",
          "return",
          "set",
          "shift",
          "shopt",
          "source",
          "test",
          "time",
          "times",
          "trap",
          "true",
          "type",
          "typeset",
          "ulimit",
          "umask",
          "unalias",
          "unset",
          "wait",
          "builtin");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Machine machine = findings.surroundings().machine();
    if (!findings.surroundings().disk()
        || !HERE.contains(config.place().scope())
        || machine.environment().getOrDefault("PATH", "").isEmpty()) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (HookCommand command : findings.commands()) {
      if (command.reader() == Reader.WINDOWS
          || (command.script() != null && !command.script().isComplete())) {
        continue;
      }
      for (ShellCall call : command.calls()) {
        String program = call.program();
        if (isBare(call, program)
            && !call.tested()
            && !call.forgiven()
            && !definesFunction(command, program)
            && machine.program(program) == null
            && told.add(program)) {
          findings
              .in(CARD, command, call.started().getFirst().span())
              .say(
                  program + " is not on the PATH of this machine",
                  "install it, or name it by its whole path");
        }
      }
    }
  }

  private static boolean isBare(ShellCall call, String program) {
    return !program.isEmpty()
        && program.equals(call.started().getFirst().text())
        && !BUILT_IN.contains(program)
        && program
            .chars()
            .allMatch(
                c ->
                    c == '-'
                        || c == '_'
                        || c == '.'
                        || c == '+'
                        || (c < 128 && Character.isLetterOrDigit(c)));
  }

  private static boolean definesFunction(HookCommand command, String name) {
    if (command.script() == null) {
      return false;
    }
    for (Statement statement : command.script().statements()) {
      if (statement.command() instanceof Command.Function function
          && function.name().equals(name)) {
        return true;
      }
    }
    return command.text().contains(name + "()") || command.text().contains("alias " + name);
  }
}
