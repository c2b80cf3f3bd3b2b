package dev.belay.lint.rule;

import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.ShellParser;
import dev.belay.lint.Severity;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.config.HookConfig;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What only bash and its like read, where sh reads it. */
final class BashUnderSh implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C68",
          "bash-under-sh",
          Severity.WARNING,
          "A command line or a script of sh uses what only bash, zsh and ksh know.",
          "It works where sh is bash, as on macOS, and fails where sh is dash, as on Debian and Ubuntu.",
          Example.claude(
              """
              {"hooks": {"PostToolUse": [{"hooks": [{"type": "command", "command": "f=$(jq -r .tool_input.file_path); if [[ \\"$f\\" == *.py ]]; then ruff check \\"$f\\"; fi"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PostToolUse": [{"hooks": [{"type": "command", "command": "f=$(jq -r .tool_input.file_path); case \\"$f\\" in *.py) ruff check \\"$f\\";; esac"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    boolean sh = config.host().setup().shell().equals("sh");
    for (HookCommand command : findings.commands()) {
      Script script = command.script();
      if (sh
          && script != null
          && command.reader() == Reader.SHELL
          && command.hook().type().equals("command")
          && command.hook().text("shell") == null
          && !command.written().name().equals("bash")) {
        report(Bashisms.of(script), command, findings);
      }
    }
    Set<String> seen = new HashSet<>();
    for (HookScript script : findings.scripts()) {
      if (script.file() == null || !isSh(script.text()) || !seen.add(script.file().toString())) {
        continue;
      }
      List<Bashisms.Bashism> found = Bashisms.of(ShellParser.parse(script.text()));
      if (!found.isEmpty()) {
        Bashisms.Bashism first = found.getFirst();
        script
            .at(CARD, first.span(), findings)
            .say(
                script.where(first.span()) + first.what() + " is not known to every sh",
                "begin the script with #!/usr/bin/env bash");
      }
    }
  }

  private static boolean isSh(String text) {
    return text.startsWith("#!/bin/sh")
            && !Character.isLetterOrDigit(text.charAt(Math.min(9, text.length() - 1)))
        || text.startsWith("#!/usr/bin/env sh\n");
  }

  private static void report(List<Bashisms.Bashism> found, HookCommand command, Findings findings) {
    Set<String> told = new HashSet<>();
    for (Bashisms.Bashism each : found) {
      if (told.add(each.what())) {
        findings
            .in(CARD, command, each.span())
            .say(
                each.what() + " is not known to every sh, which reads this command",
                "start it by bash -c '\u2026', or say it as sh does");
      }
    }
  }
}
