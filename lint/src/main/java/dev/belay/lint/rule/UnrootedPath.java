package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.command.Folders;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.RootedText;
import dev.belay.lint.command.ScriptStart;
import dev.belay.lint.config.HookConfig;
import java.util.Map;

/** A script named from the folder that the session happens to be in. */
final class UnrootedPath implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C51",
          "unrooted-path",
          Severity.WARNING,
          "A script is named by a relative path, on a host that starts hooks in the folder that the session is in.",
          "The script is found while the session stays in the folder that its author thought of. After a cd, or when the agent is started in a folder below, the hook fails, and most failures let the call pass.",
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": ".claude/hooks/done.sh"}]}]}}
              """,
              Map.of(".claude/hooks/done.sh*", "#!/bin/sh\n")),
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\\"$CLAUDE_PROJECT_DIR/.claude/hooks/done.sh\\""}]}]}}
              """,
              Map.of(".claude/hooks/done.sh*", "#!/bin/sh\n")));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    if (!HostWords.movesWithSession(config)) {
      return;
    }
    for (HookCommand command : findings.commands()) {
      for (ScriptStart start : ScriptStart.of(command)) {
        if (isUnrooted(start)) {
          report(config, command, start, findings);
        }
      }
    }
  }

  /**
   * Where something was looked for first, or a folder was entered, the author has thought of it.
   */
  private static boolean isUnrooted(ScriptStart start) {
    RootedText text = start.word().rooted();
    return text != null
        && text.root().isEmpty()
        && !start.call().tested()
        && start.call().folder() == null
        && !start.word().isOfHome()
        && !text.rest().startsWith("/")
        && !text.rest().startsWith("-")
        && !text.rest().startsWith("\\")
        && text.rest().indexOf(':') < 0
        && !text.rest().contains("{{")
        && !text.rest().contains("node_modules/");
  }

  private static void report(
      HookConfig config, HookCommand command, ScriptStart start, Findings findings) {
    String path = String.valueOf(start.word().text());
    String scope = config.place().scope();
    boolean plugin = HostWords.isPlugin(config);
    String variable = plugin ? Folders.plugin(config.host()) : Folders.project(config.host());
    Findings.Draft draft = findings.in(CARD, command, start.word().span());
    boolean rootable = plugin || scope.equals("project") || scope.equals("local");
    if (rootable && !variable.isEmpty()) {
      String bare = path.startsWith("./") ? path.substring(2) : path;
      String rooted = "\"${" + variable + "}/" + bare + "\"";
      if (command.reader() == Reader.SHELL && !bare.startsWith("../")) {
        draft.command(command, "begin at $" + variable, false, with(command, start, rooted));
      }
      draft.say(
          path + " is looked for in the folder that the session is in, which may be another one",
          "write " + rooted);
    } else {
      draft.say(
          path + " is looked for in the folder that the session is in, which may be another one",
          scope.equals("user")
              ? "name it from the home folder: ~/..."
              : "begin at \"$(git rev-parse --show-toplevel)\"");
    }
  }

  private static String with(HookCommand command, ScriptStart start, String path) {
    String text = command.text();
    return text.substring(0, start.word().span().start())
        + path
        + text.substring(start.word().span().end());
  }
}
