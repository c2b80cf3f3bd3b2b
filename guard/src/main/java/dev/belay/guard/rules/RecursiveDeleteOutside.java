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
import dev.belay.guard.shell.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stops recursive deletion outside the project and temporary directories, and of the project as a
 * whole.
 */
public final class RecursiveDeleteOutside implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "recursive-delete-outside",
          "Deleting directory trees outside the project",
          "A wrong path in a recursive deletion destroys data that nobody can bring back.",
          Severity.CRITICAL,
          Decision.DENY);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (FileUse use : subject.files()) {
      if (use.effect() == FileEffect.DELETE && use.recursive()) {
        check(use, matches);
      }
    }
    return matches.finding();
  }

  private static void check(FileUse use, Matches matches) {
    Word word = use.word();
    if (word != null && !word.known() && isOpen(word, use)) {
      matches.add(
          Decision.ASK,
          use,
          "This deletes "
              + use.path().given()
              + " recursively and what that is cannot be told beforehand. Write the path out.");
      return;
    }
    ResolvedPath path = target(use);
    boolean root = path.isHome() || path.holdsProject();
    if (isTempContents(use) || (!root && path.isTemp())) {
      return;
    }
    if (root || path.isSystem()) {
      matches.add(
          Decision.DENY,
          words(use),
          path.absolute(),
          "This deletes "
              + path
              + " recursively, which is a home, system or project root. Delete only the files you made, by their own paths.");
    } else if (path.outsideProject()) {
      matches.add(
          Decision.ASK,
          words(use),
          path.absolute(),
          "This deletes "
              + path
              + " recursively, outside the project. Keep to the project, or ask the user to do it.");
    }
  }

  /** Whether an expansion decides where the path leads: {@code $X/}, not {@code build/$X}. */
  private static boolean isOpen(Word word, FileUse use) {
    String prefix = word.value().substring(0, word.knownPrefix());
    int slash = prefix.lastIndexOf('/');
    if (slash < 0) {
      return prefix.isEmpty();
    }
    ResolvedPath base = use.path().places().resolve(prefix.substring(0, slash + 1), directory(use));
    boolean named = slash < prefix.length() - 1;
    return !base.isTemp()
        && !(named && !base.outsideProject())
        && !isTempContents(base)
        && (base.outsideProject() || base.holdsProject());
  }

  private static String words(FileUse use) {
    return (use.command() == null ? "" : use.command().name() + " ") + use.path().given();
  }

  private static @Nullable String directory(FileUse use) {
    return use.command() == null ? null : use.command().directory();
  }

  /** What a deletion is about: the directory, where all of its contents are named. */
  private static ResolvedPath target(FileUse use) {
    ResolvedPath path = use.path();
    while (use.glob()
        && (path.name().equals("*") || path.name().equals(".*") || path.name().equals("**"))) {
      path = path.parent();
    }
    return path.located();
  }

  private static boolean isTempContents(FileUse use) {
    return use.glob() && isTempContents(use.path().parent()) && !use.path().name().equals("..");
  }

  private static boolean isTempContents(ResolvedPath directory) {
    return directory.places().temps().contains(directory.absolute());
  }

  @Override
  public List<Example> stopped() {
    return Example.and(
        Example.bash(
            "rm -rf /",
            "rm -rf ~",
            "rm -rf .",
            "rm -rf *",
            "rm -rf /etc",
            "rm -rf $X/",
            "sudo -u root rm -r -f /usr",
            "bash -c \"rm -rf /\"",
            "bash <<'EOF'\nrm -rf /\nEOF",
            "\"r\"m -rf /",
            "rm$IFS-rf$IFS/",
            "find ~ -delete",
            "find / -name x -exec rm -rf {} +",
            "cd / && rm -rf *",
            "echo / | xargs rm -rf",
            "cmd /c \"rd /s /q C:\\\\\"",
            "rm -rf ../other",
            "python -c \"import os; os.system('rm -rf /')\"",
            "eval \"$(echo cm0gLXJmIC8= | base64 -d)\""),
        Example.powershell("Remove-Item -Recurse -Force C:\\Users"),
        Example.powershell("if (Test-Path $HOME) { Remove-Item $HOME -Recurse }"));
  }

  @Override
  public List<Example> passed() {
    return Example.and(
        Example.bash(
            "rm -rf node_modules",
            "rm -rf /tmp/build",
            "rm -rf \"$TMPDIR/build\"",
            "TMP=$(mktemp -d); rm -rf \"$TMP\"",
            "git commit -m \"rm -rf / is bad\"",
            "grep -rn 'rm -rf /' .",
            "cat > notes.md <<EOF\nrm -rf /\nEOF",
            "find . -name \"*.pyc\" -delete",
            "rm -rf build/*",
            "rm /etc/hosts.bak",
            "rm -rf ./dist-$VERSION",
            "bash -c \"echo 'rm -rf /'\""),
        Example.powershell("Remove-Item -Recurse -Force node_modules"));
  }
}
