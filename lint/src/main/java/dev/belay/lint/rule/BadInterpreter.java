package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.ScriptFiles;
import dev.belay.lint.command.ScriptHead;
import dev.belay.lint.command.ScriptStart;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.Machine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** A script whose first line keeps it from running. */
final class BadInterpreter implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C56",
          "bad-interpreter",
          Severity.ERROR,
          "The first line of a script does not name a program that can read it.",
          "The system looks for a program of just that name, a carriage return at its end included, and finds none; the hook fails.",
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\\"$CLAUDE_PROJECT_DIR/done.sh\\""}]}]}}
              """,
              Map.of("done.sh*", "#!/bin/sh\r\nexit 0\r\n")),
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\\"$CLAUDE_PROJECT_DIR/done.sh\\""}]}]}}
              """,
              Map.of("done.sh*", "#!/bin/sh\nexit 0\n")));

  private static final Set<String> SHELLS = Set.of("sh", "bash", "zsh", "dash", "ksh");

  /** Programs in these languages a shell reads as its own, and finds nothing but errors. */
  private static final Set<String> NO_SHELL =
      Set.of("py", "js", "mjs", "cjs", "ts", "rb", "pl", "php");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Machine machine = findings.surroundings().machine();
    if (!findings.surroundings().disk() || machine.windows()) {
      return;
    }
    ScriptFiles files = new ScriptFiles(config, findings.surroundings());
    for (HookCommand command : findings.commands()) {
      for (ScriptStart start : ScriptStart.of(command)) {
        Path file = files.of(start);
        ScriptHead head = file == null || !Files.isRegularFile(file) ? null : ScriptHead.of(file);
        if (file == null || head == null || head.binary()) {
          continue;
        }
        String name = String.valueOf(file.getFileName());
        if (start.isDirect()) {
          direct(command, start, name, head, machine, findings);
        } else if (SHELLS.contains(start.launcher()) && head.carriageReturn()) {
          draft(command, start, findings)
              .say(
                  "the lines of "
                      + name
                      + " end as on Windows, and "
                      + start.launcher()
                      + " takes the carriage returns for a part of its words",
                  "write it with plain line feeds, and keep them by .gitattributes: *.sh text eol=lf");
        }
      }
    }
  }

  private static void direct(
      HookCommand command,
      ScriptStart start,
      String name,
      ScriptHead head,
      Machine machine,
      Findings findings) {
    if (head.marked()) {
      draft(command, start, findings)
          .say(
              "a byte order mark stands before the first line of "
                  + name
                  + ", which is therefore not read as #!",
              "write the file without a byte order mark");
    } else if (head.hasInterpreter() && head.carriageReturn()) {
      draft(command, start, findings)
          .say(
              "the first line of "
                  + name
                  + " ends in a carriage return, so the program "
                  + head.interpreter()
                  + "\\r is looked for",
              "write it with plain line feeds, and keep them by .gitattributes: *.sh text eol=lf");
    } else if (!head.hasInterpreter()) {
      nothing(command, start, name, findings);
    } else if (!isThere(machine, head.interpreter())) {
      draft(command, start, findings)
          .as(Severity.WARNING)
          .say(
              name + " is for " + head.interpreter() + ", which is not on this machine",
              "install it, or change the first line of the script");
    }
  }

  /** A shell that cannot start a file reads it itself; a host that starts programs does not. */
  private static void nothing(
      HookCommand command, ScriptStart start, String name, Findings findings) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    if (command.reader() == Reader.PROGRAM) {
      draft(command, start, findings)
          .say(
              name + " has no #! line, and no shell is there that would read it all the same",
              "begin it with a line such as #!/bin/sh");
    } else if (NO_SHELL.contains(extension)) {
      draft(command, start, findings)
          .say(
              name + " has no #! line, so that the shell reads it as a script of its own",
              "begin it with #!, or start it by the program that reads it");
    }
  }

  private static boolean isThere(Machine machine, String interpreter) {
    if (interpreter.isEmpty()) {
      return true;
    }
    if (interpreter.indexOf('/') < 0) {
      return machine.environment().getOrDefault("PATH", "").isEmpty()
          || machine.program(interpreter) != null;
    }
    try {
      return !interpreter.startsWith("/") || Files.exists(Path.of(interpreter));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  private static Findings.Draft draft(HookCommand command, ScriptStart start, Findings findings) {
    return findings.in(CARD, command, start.word().span());
  }
}
