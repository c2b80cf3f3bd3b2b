package dev.belay.cli.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The run that the AOT cache of a linting process is made from, so that its classes are loaded
 * ahead of time: a project with hooks of several hosts, right ones and mistaken ones, and their
 * scripts.
 */
public final class LintTraining {
  private static final String COMMANDS =
      """
      {
        "$schema": "https://json.schemastore.org/claude-code-settings.json",
        "permissions": {"allow": ["Bash(npm run *)"]},
        "hooks": {
          "PreToolUse": [
            {"matcher": "Bash", "hooks": [
              {"type": "command", "command": "\\"$CLAUDE_PROJECT_DIR\\"/.claude/hooks/guard.sh", "timeout": 10},
              {"type": "command", "command": "${CLAUDE_PROJECT_DIR}/.claude/hooks/check.py", "if": "Bash(git *)"},
              {"type": "command", "command": "node ./.claude/hooks/note.mjs --quiet && echo done | tee -a /tmp/log", "timeout": 30000}]},
            {"matcher": "edit|Write|mcp__.*", "hooks": [
              {"type": "command", "command": "/home/me/bin/format.sh $FILE_PATH", "shell": "bash", "async": true},
              {"type": "prompt", "prompt": "Say yes."}]}],
          "SessionStart": [{"matcher": "startup", "hooks": [
            {"type": "command", "command": "if [[ -f x ]]; then bash .claude/hooks/guard.sh; fi"},
            {"type": "http", "url": "http://example.org/hook", "headers": {"X": "$TOKEN"}}]}],
          "Stop": [{"hooks": [{"type": "command", "command": "npx prettier --check .", "comment": "x"}]}]
        }
      }
      """;

  private static final String MISTAKES =
      """
      {"hooks": {
        "Stopp": "x",
        "UserPromptSubmit": [{"matcher": "(", "hooks": [{"command": "caf\u00e9.sh"}]}],
        "PreToolUse": [{"matcher": 1.5, "hooks": [
          {"type": "command", "command": "./caf\u00e9.sh", "if": "git"},
          {"type": ["http", 1, -2.5e3, true, null, {"a": "it's"}]},
          {"type": "http"}, {"type": "mcp_tool"}, {"type": "prompt", "if": 1}]},
          {"matcher": "Bash(git *)", "type": "command", "command": "x"}]}}
      """;

  private static final String SHELL =
      """
      #!/usr/bin/env bash
      set -euo pipefail
      input=$(cat)
      command=$(jq -r '.tool_input.command // empty' <<<"$input")
      case $command in
        *'rm -rf /'*)
          echo "not here: $command" >&2
          exit 1
          ;;
      esac
      jq -n '{decision: "block", reason: "x"}'
      """;

  private static final String PYTHON =
      """
      #!/usr/bin/env python3
      import json
      import sys

      event = json.load(sys.stdin)
      if event.get("tool_name") == "Bash" and "push" in event["tool_input"]["command"]:
          print(json.dumps({"hookSpecificOutput": {"permissionDecision": "deny"}}))
          sys.exit(1)
      """;

  private static final String SCRIPT =
      """
      import fs from "node:fs";
      const event = JSON.parse(fs.readFileSync(0, "utf8"));
      if (event.toolName === "Write") {
        process.stdout.write(JSON.stringify({ decision: "deny" }));
        process.exit(1);
      }
      """;

  private static final Map<String, String> SCRIPTS =
      Map.of(
          ".claude/hooks/guard.sh", SHELL,
          ".claude/hooks/check.py", PYTHON,
          ".claude/hooks/note.mjs", SCRIPT);

  private LintTraining() {}

  /** The command lines; what they name is written below {@code folder}. */
  public static List<List<String>> commandLines(Path folder) throws IOException {
    for (Map.Entry<String, String> script : SCRIPTS.entrySet()) {
      Path written = written(folder, script.getKey(), script.getValue());
      if (!script.getKey().endsWith(".mjs") && !written.toFile().setExecutable(true)) {
        throw new IOException("not made executable: " + written);
      }
    }
    List<List<String>> lines = new ArrayList<>();
    for (Map.Entry<String, String> file : files().entrySet()) {
      String path = written(folder, file.getKey(), file.getValue()).toString();
      lines.add(List.of(path));
      lines.add(List.of("--json", path));
      lines.add(List.of("--compat", "claude-mods", path));
      lines.add(List.of("--compat", "claude-mods", "--json", path));
    }
    lines.add(List.of("--compat", "claude-mods", "--bogus"));
    lines.add(List.of("--format", "github", folder.resolve(".claude/settings.json").toString()));
    return lines;
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".claude/settings.json", COMMANDS);
    files.put(".claude/settings.local.json", MISTAKES);
    files.put("plugin/hooks/hooks.json", COMMANDS);
    files.put("broken/.claude/settings.json", "{\"hooks\": }");
    files.put("none/.claude/settings.json", "{}");
    files.put(".codex/hooks.json", COMMANDS);
    files.put(".codex/config.toml", "model = \"m\"\n\n[[hooks.PreToolUse]]\nmatcher = \"Bash\"\n");
    files.put(".gemini/settings.json", COMMANDS.replace("PreToolUse", "BeforeTool"));
    files.put(
        ".cursor/hooks.json",
        "{\"version\": 1, \"hooks\": {\"beforeShellExecution\": [{\"command\": \"./x.sh\"}]}}");
    files.put(
        ".github/hooks/x.json",
        "{\"version\": 1, \"hooks\": {\"preToolUse\": [{\"type\": \"command\", \"bash\": \"./x.sh\"}]}}");
    return files;
  }

  private static Path written(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Lints and throws the outcomes away. */
  public static void run() {
    try {
      for (List<String> line : commandLines(Files.createTempDirectory("belay-lint"))) {
        LintProcess.outcome(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
