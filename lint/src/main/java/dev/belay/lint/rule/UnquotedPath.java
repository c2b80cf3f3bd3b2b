package dev.belay.lint.rule;

import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordPart;
import dev.belay.lint.Severity;
import dev.belay.lint.command.CommandWord;
import dev.belay.lint.command.Folders;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.ShellCall;
import dev.belay.lint.config.HookConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A folder that the host tells by a variable, without quotes around it. */
final class UnquotedPath implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C50",
          "unquoted-path",
          Severity.WARNING,
          "A variable that holds a folder, such as $CLAUDE_PROJECT_DIR, stands in a command without quotes.",
          "Where a blank is in that folder's name, the shell takes its pieces for several words, and the hook does not start.",
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "$CLAUDE_PROJECT_DIR/.claude/done.sh"}]}]}}
              """,
              Map.of(".claude/done.sh*", "#!/bin/sh\n")),
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\\"$CLAUDE_PROJECT_DIR\\"/.claude/done.sh"}]}]}}
              """,
              Map.of(".claude/done.sh*", "#!/bin/sh\n")));

  /** What they print is the same with blanks, and what they set is not split by most shells. */
  private static final Set<String> HARMLESS =
      Set.of("echo", "printf", "export", "local", "declare", "readonly", ":");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookCommand command : findings.commands()) {
      if (command.reader() == Reader.SHELL) {
        check(config, command, findings);
      }
    }
  }

  private static void check(HookConfig config, HookCommand command, Findings findings) {
    List<Quotes> quotes = new ArrayList<>();
    for (ShellCall call : command.calls()) {
      String first = call.words().isEmpty() ? "" : call.words().getFirst().text();
      if (first == null || !HARMLESS.contains(first)) {
        for (CommandWord word : call.words()) {
          word(config, command, word, quotes);
        }
      }
    }
    if (quotes.isEmpty()) {
      return;
    }
    findings
        .in(CARD, command, quotes.getFirst().variable())
        .command(command, "put it in quotes", true, quoted(command, quotes))
        .say(
            quotes.getFirst().variable().in(command.text())
                + " is not in quotes, so a folder with a blank in its name breaks this command",
            "write " + quotes.getFirst().shown(command.text()));
  }

  /**
   * Quotes that are missing.
   *
   * @param variable around what they have to stand
   * @param span where they are put
   */
  private record Quotes(Span variable, Span span) {
    String shown(String text) {
      return '"' + span.in(text) + '"';
    }
  }

  private static void word(
      HookConfig config, HookCommand command, CommandWord word, List<Quotes> quotes) {
    boolean plain = true;
    List<Quotes> found = new ArrayList<>();
    for (WordPart part : word.parts()) {
      // No switch: the first one over types costs a process milliseconds.
      if (part instanceof WordPart.Parameter parameter) {
        plain &= parameter.operands().isEmpty();
        if (isSplit(config, command, parameter)) {
          found.add(new Quotes(parameter.span(), parameter.span()));
        }
      } else {
        plain &= part instanceof WordPart.Literal literal && isPlain(literal.text());
      }
    }
    if (!found.isEmpty() && plain) {
      quotes.add(new Quotes(found.getFirst().variable(), word.span()));
    } else {
      quotes.addAll(found);
    }
  }

  private static boolean isSplit(
      HookConfig config, HookCommand command, WordPart.Parameter parameter) {
    return !parameter.length()
        && !parameter.indirect()
        && Folders.isFolder(parameter.name())
        && config.host().env().containsKey(parameter.name())
        && !HostWords.isEscaped(config, parameter.name())
        && !command.sets(parameter.name());
  }

  /** Without what has a meaning that quotes would take away. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*?[]{}~!`$\"\\".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String quoted(HookCommand command, List<Quotes> quotes) {
    StringBuilder text = new StringBuilder(command.text());
    for (Quotes each : quotes.reversed()) {
      text.insert(each.span().end(), '"').insert(each.span().start(), '"');
    }
    return text.toString();
  }
}
