package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.ScriptFiles;
import dev.belay.lint.command.ScriptHead;
import dev.belay.lint.command.ScriptStart;
import dev.belay.lint.config.HookConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A script that is started by its name and may not be run. */
final class NotExecutable implements Rule {
  private static final String SCRIPT = "#!/bin/sh\nexit 0\n";
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C55",
          "not-executable",
          Severity.ERROR,
          "A hook starts a script by its name, and the script's file may not be executed.",
          "The system refuses to start it. Hosts take that failure for no opinion, so that a guard lets every call pass.",
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "\\"$CLAUDE_PROJECT_DIR/guard.sh\\""}]}]}}
              """,
              Map.of("guard.sh", SCRIPT)),
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "sh \\"$CLAUDE_PROJECT_DIR/guard.sh\\""}]}]}}
              """,
              Map.of("guard.sh", SCRIPT)));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    if (!findings.surroundings().disk() || findings.surroundings().machine().windows()) {
      return;
    }
    ScriptFiles files = new ScriptFiles(config, findings.surroundings());
    for (HookCommand command : findings.commands()) {
      if (testsForIt(command)) {
        continue;
      }
      for (ScriptStart start : ScriptStart.of(command)) {
        Path file = start.isDirect() ? files.of(start) : null;
        if (file != null && Files.isRegularFile(file) && !Files.isExecutable(file)) {
          report(command, start, file, findings);
        }
      }
    }
  }

  private static boolean testsForIt(HookCommand command) {
    return command.calls().stream().anyMatch(call -> call.arguments().contains("-x"))
        || command.text().contains("-x ");
  }

  private static void report(HookCommand command, ScriptStart start, Path file, Findings findings) {
    String name = String.valueOf(file.getFileName());
    String launcher = launcher(file, name);
    Findings.Draft draft =
        command.reader() == Reader.SHELL
            ? findings.in(CARD, command, start.word().span())
            : findings.atValue(CARD, command.written().path());
    if (launcher != null && command.reader() == Reader.SHELL) {
      int at = start.word().span().start();
      String after =
          command.text().substring(0, at) + launcher + " " + command.text().substring(at);
      draft.command(command, "start it by " + launcher, false, after);
    }
    draft.say(
        name + " may not be executed, so the hook cannot start it",
        "run chmod +x on it, and git update-index --chmod=+x so that others get it so"
            + (launcher == null ? "" : "; or start it by " + launcher));
  }

  private static @Nullable String launcher(Path file, String name) {
    ScriptHead head = ScriptHead.of(file);
    String interpreter = head == null ? "" : head.interpreter();
    String program = interpreter.substring(interpreter.lastIndexOf('/') + 1);
    String byName =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "sh", "bash" -> "bash";
          case "py" -> "python3";
          case "js", "mjs", "cjs" -> "node";
          default -> null;
        };
    return switch (program) {
      case "sh", "bash", "zsh", "python3", "node" -> program;
      case "python" -> "python3";
      default -> byName;
    };
  }
}
