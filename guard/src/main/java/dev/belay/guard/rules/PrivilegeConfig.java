package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.contract.FileOperation;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops changes to accounts, sudo rules and keys; asks at shell start files and scheduled jobs. */
public final class PrivilegeConfig implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "privilege-config",
          "Changing who may do what on the machine",
          "Accounts, sudo rules, scheduled jobs and shell start files outlive the session and act with the rights of the user.",
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
      boolean changes = use.effect() == FileEffect.WRITE || use.effect() == FileEffect.DELETE;
      if (changes && isAccess(use.path())) {
        matches.add(
            use,
            "This changes who may log in or become root ("
                + use.path()
                + "). Ask the user to do it by hand.");
      } else if (changes && isStartFile(use.path())) {
        matches.add(
            Decision.ASK,
            use,
            use.path()
                + " is run at every login or on a schedule. Show the user the change and let them decide.");
      }
    }
    for (SimpleCommand command : subject.commands()) {
      if (command.name().equals("crontab") && changesCrontab(command)) {
        matches.add(
            Decision.ASK,
            command.line(),
            null,
            "This replaces or removes the user's scheduled jobs. Show the user the change and let them decide.");
      } else if (command.name().equals("visudo")
          && !command.arguments().stream().anyMatch(w -> w.value().equals("-c"))) {
        matches.add(command, "This changes who may become root. Ask the user to do it by hand.");
      }
    }
    return matches.finding();
  }

  private static boolean changesCrontab(SimpleCommand command) {
    return command.input() != null
        || !command.fedBy().isEmpty()
        || command.arguments().stream()
            .anyMatch(w -> w.value().equals("-r") || !w.value().startsWith("-"));
  }

  private static boolean isAccess(ResolvedPath path) {
    return path.within("/etc/sudoers")
        || path.within("/etc/sudoers.d")
        || path.within("/etc/pam.d")
        || switch (path.absolute()) {
          case "/etc/passwd",
              "/etc/shadow",
              "/etc/group",
              "/etc/gshadow",
              "/etc/ssh/sshd_config",
              "/etc/ld.so.preload" ->
              true;
          default ->
              path.endsWith(".ssh/authorized_keys") || path.endsWith(".ssh/authorized_keys2");
        };
  }

  private static boolean isStartFile(ResolvedPath path) {
    if (path.absolute().startsWith("/etc/cron")
        || path.within("/var/spool/cron")
        || path.within("/etc/profile.d")) {
      return true;
    }
    if (!path.parent().isHome()) {
      return path.absolute().equals("/etc/profile") || path.absolute().equals("/etc/bash.bashrc");
    }
    return switch (path.name()) {
      case ".bashrc",
          ".bash_profile",
          ".bash_login",
          ".bash_logout",
          ".profile",
          ".zshrc",
          ".zprofile",
          ".zshenv",
          ".zlogin",
          ".kshrc",
          ".cshrc",
          ".tcshrc" ->
          true;
      default -> false;
    };
  }

  @Override
  public List<Example> stopped() {
    return Example.and(
        Example.bash(
            "echo \"x ALL=(ALL) NOPASSWD:ALL\" | sudo tee /etc/sudoers.d/x",
            "cat key.pub >> ~/.ssh/authorized_keys",
            "crontab -r",
            "echo \"alias x=y\" >> ~/.bashrc",
            "sed -i 's/a/b/' /etc/passwd"),
        Example.file(FileOperation.WRITE, "/etc/sudoers"),
        Example.file(FileOperation.UPDATE, "/home/dev/.zshrc"));
  }

  @Override
  public List<Example> passed() {
    return Example.and(
        Example.bash(
            "cat /etc/passwd",
            "crontab -l",
            "grep alias ~/.bashrc",
            "echo \"echo x >> ~/.bashrc\"",
            "source ~/.bashrc",
            "git commit -m \"crontab -r\""),
        Example.file(FileOperation.READ, "/home/dev/.bashrc"),
        Example.file(FileOperation.WRITE, "docs/.bashrc"));
  }
}
