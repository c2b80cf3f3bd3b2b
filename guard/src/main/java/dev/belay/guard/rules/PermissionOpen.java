package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.guard.effect.FileEffect;
import dev.belay.guard.effect.FileUse;
import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.shell.SimpleCommand;
import dev.belay.guard.shell.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stops recursive chmod and chown on system and home directories, and modes that let everybody
 * write there.
 */
public final class PermissionOpen implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "permission-open",
          "Opening or reassigning whole system trees",
          "Recursive permission changes on system or home directories break logins and open the machine to everyone.",
          Severity.HIGH,
          Decision.DENY);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (FileUse use : subject.files()) {
      SimpleCommand command = use.command();
      if (use.effect() == FileEffect.ATTRIBUTES
          && command != null
          && !use.uncertain()
          && isRoot(use)) {
        boolean open = command.name().equals("chmod") && isOpen(command) && use.path().isSystem();
        if (open || (use.recursive() && !command.name().equals("touch"))) {
          matches.add(
              use,
              "This changes permissions or owners across "
                  + use.path()
                  + ". Name the single files that need it, inside the project.");
        }
      }
    }
    return matches.finding();
  }

  private static boolean isRoot(FileUse use) {
    ResolvedPath path =
        use.glob() && use.path().name().equals("*") ? use.path().parent() : use.path();
    return path.isSystem() || path.isHome();
  }

  private static boolean isOpen(SimpleCommand command) {
    for (Word word : command.arguments()) {
      String mode = word.value();
      boolean octal =
          mode.length() >= 3
              && mode.length() <= 5
              && mode.chars().allMatch(c -> c >= '0' && c <= '7');
      char others = mode.isEmpty() ? '0' : mode.charAt(mode.length() - 1);
      if ((octal && (others == '7' || others == '6' || others == '2'))
          || mode.equals("a+w")
          || mode.equals("o+w")
          || mode.equals("a+rwx")
          || mode.equals("ugo+rwx")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Example> stopped() {
    return Example.bash(
        "chmod -R 777 /",
        "sudo chown -R nobody /etc",
        "chmod -R 777 ~",
        "chmod 777 /etc/passwd",
        "chown -R me:me /usr/local /usr");
  }

  @Override
  public List<Example> passed() {
    return Example.bash(
        "chmod +x run.sh",
        "chmod -R 755 dist",
        "echo 'safe; chmod 777 /etc/passwd'",
        "chmod 600 ~/.ssh/id_rsa",
        "chown -R me build",
        "git commit -m \"chmod -R 777 /\"");
  }
}
