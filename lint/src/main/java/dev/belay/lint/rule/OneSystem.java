package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.ShellCall;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A command that only one system has, in a file for everybody. */
final class OneSystem implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C59",
          "one-system",
          Severity.INFO,
          "A hook in a shared file starts a program that only one operating system has.",
          "On other systems the hook fails.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "osascript -e 'display notification \\"done\\"'"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "command -v osascript && osascript -e 'display notification \\"done\\"' || true"}]}]}}
              """));

  private static final Map<String, String> SYSTEMS =
      Map.ofEntries(
          Map.entry("powershell", "Windows"),
          Map.entry("wscript", "Windows"),
          Map.entry("osascript", "macOS"),
          Map.entry("terminal-notifier", "macOS"),
          Map.entry("afplay", "macOS"),
          Map.entry("say", "macOS"),
          Map.entry("pbcopy", "macOS"),
          Map.entry("launchctl", "macOS"),
          Map.entry("notify-send", "Linux"),
          Map.entry("paplay", "Linux"),
          Map.entry("aplay", "Linux"),
          Map.entry("systemctl", "Linux"));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    if (!HostWords.isShared(config)) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (HookCommand command : findings.commands()) {
      if (command.reader() == Reader.WINDOWS || !isOnly(command.hook(), command)) {
        continue;
      }
      for (ShellCall call : command.calls()) {
        if (!call.tested() && !call.forgiven()) {
          call(command, call, told, findings);
        }
      }
    }
    for (HookEntry hook : config.hooks()) {
      if (hook.text("bash") != null
          && hook.text("powershell") == null
          && hook.text("command") == null
          && told.add("bash")) {
        findings
            .atKey(CARD, hook.at("bash"))
            .say(
                "there is a command for bash and none for powershell, so on Windows this hook does nothing",
                "add a powershell command");
      }
    }
  }

  /** Where there is a command for another system, too, this one is meant for its own. */
  private static boolean isOnly(HookEntry hook, HookCommand command) {
    return hook.commands().size() == 1 && command.written().name().equals("command");
  }

  private static void call(
      HookCommand command, ShellCall call, Set<String> told, Findings findings) {
    String program = call.bareProgram();
    String system = SYSTEMS.get(program);
    if (system != null && told.add(program)) {
      findings
          .in(CARD, command, call.started().getFirst().span())
          .say(
              program + " is there on " + system + " alone",
              "test for it, or bring something for the other systems");
    } else if (program.equals("python") && told.add(program)) {
      findings
          .in(CARD, command, call.started().getFirst().span())
          .say(
              "many systems have python3 and no python",
              "write python3, or start the script by what the project uses, such as uv run");
    }
  }
}
