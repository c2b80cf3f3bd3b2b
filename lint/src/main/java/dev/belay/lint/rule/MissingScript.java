package dev.belay.lint.rule;

import dev.belay.contract.NearestName;
import dev.belay.lint.Severity;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.Reader;
import dev.belay.lint.command.RootedText;
import dev.belay.lint.command.ScriptFiles;
import dev.belay.lint.command.ScriptStart;
import dev.belay.lint.config.HookConfig;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hook that starts a script which is not there. */
final class MissingScript implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C54",
          "missing-script",
          Severity.ERROR,
          "A hook starts a script that is not there.",
          "Most hosts take the failure for no opinion, so that a guard that is missing lets every call pass.",
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "python3 \\"$CLAUDE_PROJECT_DIR/tools/report.py3\\""}]}]}}
              """,
              Map.of("tools/report.py", "print()\n")),
          new Example(
              "claude-code",
              ".claude/settings.json",
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "python3 \\"$CLAUDE_PROJECT_DIR/tools/report.py\\""}]}]}}
              """,
              Map.of("tools/report.py", "print()\n")));

  /** Folders whose files are made, and not kept with the project. */
  private static final Set<String> MADE =
      Set.of("dist", "build", "out", "target", "node_modules", ".venv", "venv", "bin", "lib");

  private static final int MOST_FILES = 1000;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    if (!findings.surroundings().disk()) {
      return;
    }
    ScriptFiles files = new ScriptFiles(config, findings.surroundings());
    for (HookCommand command : findings.commands()) {
      for (ScriptStart start : ScriptStart.of(command)) {
        Path file = start.call().tested() ? null : files.of(start);
        if (file != null && !isThere(start, file) && !isElsewhere(config, start, file)) {
          report(command, start, file, findings);
        }
      }
    }
  }

  private static boolean isThere(ScriptStart start, Path file) {
    if (Files.exists(file)) {
      return true;
    }
    if (start.launcher().startsWith("node") || start.launcher().equals("bun")) {
      for (String extension : List.of(".js", ".mjs", ".cjs", ".json", ".ts")) {
        if (Files.exists(file.resolveSibling(file.getFileName() + extension))) {
          return true;
        }
      }
    }
    return false;
  }

  /** In a submodule that is not checked out, or on the machine of another one. */
  private static boolean isElsewhere(HookConfig config, ScriptStart start, Path file) {
    RootedText text = start.word().rooted();
    boolean absolute = text != null && text.root().isEmpty() && text.rest().startsWith("/");
    if (absolute && HostWords.isShared(config)) {
      return true;
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder)) {
        return names(folder).isEmpty();
      }
    }
    return false;
  }

  private static List<String> names(Path folder) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        names.add(String.valueOf(entry.getFileName()));
        if (names.size() > MOST_FILES) {
          break;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    return names;
  }

  private static void report(HookCommand command, ScriptStart start, Path file, Findings findings) {
    RootedText text = start.word().rooted();
    boolean certain = text != null && !text.root().isEmpty() && !text.root().equals("HOME");
    boolean own = text != null && text.rest().startsWith("/") && text.root().isEmpty();
    boolean made = isMade(file, findings.surroundings().machine().project());
    Severity severity =
        (certain || own) && !made && !start.call().forgiven() ? Severity.ERROR : Severity.WARNING;
    String near = nearest(file);
    Path project = findings.surroundings().machine().project();
    String shown = file.startsWith(project) ? project.relativize(file).toString() : file.toString();
    Findings.Draft draft =
        command.reader() == Reader.SHELL
            ? findings.in(CARD, command, start.word().span())
            : findings.atValue(CARD, command.written().path());
    draft
        .as(severity)
        .say(
            shown + " is not there, so the hook fails",
            near != null
                ? "is " + near + " meant?"
                : made
                    ? "see that it is built before the hooks run, or start its source"
                    : "bring the script, or correct the path");
  }

  private static boolean isMade(Path file, Path project) {
    Path below = file.startsWith(project) ? project.relativize(file) : file;
    Path folder = below.getParent();
    if (folder != null) {
      for (Path name : folder) {
        if (MADE.contains(name.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable String nearest(Path file) {
    Path folder = file.getParent();
    return folder == null || !Files.isDirectory(folder)
        ? null
        : NearestName.of(String.valueOf(file.getFileName()), names(folder));
  }
}
