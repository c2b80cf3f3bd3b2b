package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.contract.FileOperation;
import dev.belay.guard.effect.FileEffect;
import dev.belay.guard.effect.FileUse;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.shell.Redirection;
import dev.belay.guard.shell.SimpleCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks before files that hold secrets are changed, moved or removed. */
public final class SecretFileWrite implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "secret-file-write",
          "Changing files that hold secrets",
          "An overwritten key or environment file is usually not in version control and cannot be brought back.",
          Severity.MEDIUM,
          Decision.ASK);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (FileUse use : subject.files()) {
      boolean changes = use.effect() == FileEffect.WRITE || use.effect() == FileEffect.DELETE;
      if (changes
          && !use.path().isTemp()
          && SecretPaths.isSecret(use.path(), use.glob(), false)
          && !isFresh(use)) {
        matches.add(
            use,
            "This changes "
                + use.path().given()
                + ", which holds secrets and is not in version control. Ask the user to make this change.");
      }
    }
    return matches.finding();
  }

  /** Lines added, and a copy of a template, take nothing away that cannot be restored. */
  private static boolean isFresh(FileUse use) {
    SimpleCommand command = use.command();
    if (command == null
        || use.effect() != FileEffect.WRITE
        || !use.path().name().startsWith(".env")) {
      return false;
    }
    if (command.name().equals("cp") && command.argv().size() > 1) {
      return SecretPaths.isTemplate(command.argv().get(command.argv().size() - 2).value());
    }
    for (Redirection redirection : command.redirections()) {
      if (redirection.operator().equals(">>") && redirection.target().equals(use.word())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Example> stopped() {
    return Example.and(
        Example.bash(
            "echo KEY=1 > .env",
            "rm ~/.ssh/id_rsa",
            "mv .env .env.bak",
            "sed -i 's/a/b/' .env.local",
            "tee ~/.aws/credentials < new"),
        Example.file(FileOperation.WRITE, ".env"),
        Example.file(FileOperation.DELETE, "certs/private.key"));
  }

  @Override
  public List<Example> passed() {
    return Example.and(
        Example.bash(
            "cp .env.example .env",
            "echo KEY=1 >> .env",
            "echo \"never > .env\"",
            "touch .env",
            "chmod 600 server.key",
            "git commit -m \"rm ~/.ssh/id_rsa\""),
        Example.file(FileOperation.WRITE, ".env.example"),
        Example.file(FileOperation.READ, "package.json"));
  }
}
