package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.shell.SimpleCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops shutdown, reboot and their kin. */
public final class Shutdown implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "shutdown",
          "Switching the machine off",
          "Everything that runs on the machine ends, also what the agent knows nothing of.",
          Severity.HIGH,
          Decision.DENY);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (SimpleCommand command : subject.commands()) {
      if (switchesOff(command)
          && !command.arguments().stream().anyMatch(w -> isHarmless(w.value()))) {
        matches.add(
            command,
            "This switches the machine off or restarts it. Tell the user why it is needed instead.");
      }
    }
    return matches.finding();
  }

  private static boolean switchesOff(SimpleCommand command) {
    String first = command.arguments().isEmpty() ? "" : command.arguments().getFirst().value();
    return switch (command.name()) {
      case "shutdown", "reboot", "halt", "poweroff", "stop-computer", "restart-computer" -> true;
      case "init", "telinit" -> first.equals("0") || first.equals("6");
      case "systemctl" ->
          command.arguments().stream()
              .anyMatch(
                  w ->
                      switch (w.value()) {
                        case "poweroff",
                            "reboot",
                            "halt",
                            "kexec",
                            "suspend",
                            "hibernate",
                            "rescue",
                            "emergency" ->
                            true;
                        default -> false;
                      });
      default -> false;
    };
  }

  private static boolean isHarmless(String option) {
    return switch (option) {
      case "--help", "-c", "/a", "/?", "--version", "--show", "-a" -> true;
      default -> false;
    };
  }

  @Override
  public List<Example> stopped() {
    return Example.bash(
        "shutdown -h now", "sudo reboot", "init 0", "systemctl poweroff", "shutdown /s /t 0");
  }

  @Override
  public List<Example> passed() {
    return Example.bash(
        "echo reboot",
        "systemctl status nginx",
        "npm init",
        "git commit -m \"shutdown now\"",
        "shutdown -c",
        "grep -r reboot .",
        "npm run shutdown");
  }
}
