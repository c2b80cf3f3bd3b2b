package dev.belay.cli.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The run that the AOT cache of a linting process is made from, so that its classes are loaded
 * ahead of time.
 */
public final class LintTraining {
  private static final List<String> TEXTS =
      List.of(
          "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"${CLAUDE_PROJECT_DIR}/x.sh\"}]}]}}",
          """
          {"hooks": {
            "Stopp": "x",
            "PreToolUse": [{"matcher": 1.5, "hooks": [
              {"type": "command", "command": "./caf\u00e9.sh", "if": "git"},
              {"type": ["http", 1, -2.5e3, true, null, {"a": "it's"}]},
              {"type": "http"}, {"type": "mcp_tool"}, {"type": "prompt", "if": 1}]}]}}
          """,
          "{\"hooks\": }",
          "{}");

  private LintTraining() {}

  /** The command lines, each with the file that a file of {@link #TEXTS} was written to. */
  public static List<List<String>> commandLines(Path folder) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      String file =
          Files.writeString(folder.resolve("hooks" + i + ".json"), TEXTS.get(i)).toString();
      lines.add(List.of("--host", "claude-code", file));
      lines.add(List.of("--json", file));
      lines.add(List.of("--compat", "claude-mods", file));
      lines.add(List.of("--compat", "claude-mods", "--json", file));
    }
    lines.add(List.of("--compat", "claude-mods", "--bogus"));
    return lines;
  }

  /** Lints and throws the outcomes away. */
  public static void run() {
    try {
      Path folder = Files.createTempDirectory("belay-lint");
      for (List<String> line : commandLines(folder)) {
        LintProcess.outcome(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
