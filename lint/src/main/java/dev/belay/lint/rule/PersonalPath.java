package dev.belay.lint.rule;

import dev.belay.guard.shell.syntax.WordPart;
import dev.belay.lint.Severity;
import dev.belay.lint.command.CommandWord;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.RootedText;
import dev.belay.lint.command.ScriptStart;
import dev.belay.lint.command.ShellCall;
import dev.belay.lint.config.HookConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The folder of one user in a file that others get. */
final class PersonalPath implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C52",
          "personal-path",
          Severity.WARNING,
          "A command in a file that is shared names the home folder of one user.",
          "Nobody else has that folder, so for everybody else the hook fails.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "python3 - < /Users/ana/app/done.py"}]}]}}
              """),
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "python3 \\"$CLAUDE_PROJECT_DIR/done.py\\""}]}]}}
              """,
              Map.of("done.py", "print()\n")));

  /** Homes that are the same on every machine of a kind: containers, runners, shared folders. */
  private static final Set<String> NOBODYS =
      Set.of(
          "shared",
          "runner",
          "vscode",
          "node",
          "codespace",
          "coder",
          "linuxbrew",
          "ubuntu",
          "user",
          "app",
          "root",
          "public",
          "circleci",
          "gitpod",
          "jovyan");

  private static final List<String> HOMES = List.of(":/Users/", ":\\Users\\", "/Users/", "/home/");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    if (!HostWords.isShared(config)) {
      return;
    }
    for (HookCommand command : findings.commands()) {
      if (!absolute(config, command, findings)) {
        home(command, findings);
      }
    }
  }

  private static boolean absolute(HookConfig config, HookCommand command, Findings findings) {
    for (ShellCall call : command.calls()) {
      if (call.program().equals("echo") || call.program().equals("printf")) {
        continue;
      }
      for (CommandWord word : words(call)) {
        String home = home(word);
        if (!home.isEmpty()) {
          findings
              .in(CARD, command, word.span())
              .say(
                  home + " is the folder of one user, and this file is shared",
                  HostWords.isPlugin(config)
                      ? "begin at the plugin's folder"
                      : "begin at the project's folder");
          return true;
        }
      }
    }
    return false;
  }

  private static List<CommandWord> words(ShellCall call) {
    List<CommandWord> words = new ArrayList<>(call.words());
    call.redirections()
        .forEach(each -> words.add(new CommandWord(each.target().parts(), each.target().span())));
    return words;
  }

  /** What a part is as it stands. No switch: the first one over types costs milliseconds. */
  private static String text(WordPart part) {
    if (part instanceof WordPart.Literal literal) {
      return literal.text();
    }
    return part instanceof WordPart.Quoted quoted ? quoted.text() : "";
  }

  /** The home folder that a word begins with, or an option's value; empty if none. */
  private static String home(CommandWord word) {
    for (WordPart part : word.flat()) {
      String text = text(part);
      for (String homes : HOMES) {
        int at = text.indexOf(homes);
        int start = homes.startsWith(":") ? at - 1 : at;
        boolean begins = at >= 0 && (start <= 0 || "=: '\"".indexOf(text.charAt(start - 1)) >= 0);
        int end = at < 0 ? -1 : end(text, at + homes.length());
        if (begins && end > at + homes.length() && end < text.length()) {
          String name = text.substring(at + homes.length(), end).toLowerCase(Locale.ROOT);
          boolean standsForAny = name.startsWith("your") || name.startsWith("<");
          return NOBODYS.contains(name) || standsForAny
              ? ""
              : text.substring(Math.max(0, start), end);
        }
      }
    }
    return "";
  }

  private static int end(String text, int from) {
    int i = from;
    while (i < text.length() && "/\\ '\"".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** A script in everybody's own home is there for those alone who put it there. */
  private static void home(HookCommand command, Findings findings) {
    for (ScriptStart start : ScriptStart.of(command)) {
      RootedText text = start.word().rooted();
      boolean home = start.word().isOfHome() || (text != null && text.root().equals("HOME"));
      if (home && !start.call().tested() && !start.call().forgiven()) {
        findings
            .in(CARD, command, start.word().span())
            .as(Severity.INFO)
            .say(
                start.word().span().in(command.text())
                    + " is outside of what is shared with this file, so others may not have it",
                "bring the script along, or test for it: [ -f ... ] && ...");
        return;
      }
    }
  }
}
