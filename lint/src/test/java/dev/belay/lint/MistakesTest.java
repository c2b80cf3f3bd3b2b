package dev.belay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that people make in their files, and what the linter says of each. */
class MistakesTest {
  private static final String HANDLER = "{\"type\": \"command\", \"command\": \"check\"}";

  private static Arguments claude(String mistake, String hooks, String... found) {
    return row(
        mistake, "claude-code", ".claude/settings.json", "{\"hooks\": " + hooks + "}", found);
  }

  private static Arguments plugin(String mistake, String text, String... found) {
    return row(mistake, "claude-code", "hooks/hooks.json", text, found);
  }

  private static Arguments row(
      String mistake, String host, String file, String text, String... found) {
    return Arguments.of(mistake, host, file, text.replace("HANDLER", HANDLER), List.of(found));
  }

  private static Arguments pre(String mistake, String group, String... found) {
    String limited = group.replace("{\"hooks\"", "{\"matcher\": \"Bash\", \"hooks\"");
    return claude(mistake, "{\"PreToolUse\": [" + limited + "]}", found);
  }

  static Stream<Arguments> structure() {
    return Stream.of(
        row(
            "the document is a list",
            "claude-code",
            ".claude/settings.json",
            "[]",
            "BLY-C02 error"),
        row("settings without hooks", "claude-code", ".claude/settings.json", "{\"model\": \"x\"}"),
        row("an empty file", "claude-code", ".claude/settings.json", "", "BLY-C01 error"),
        claude("hooks is a list", "[{\"event\": \"Stop\", \"command\": \"x\"}]", "BLY-C02 error"),
        claude("hooks is a text", "\"x.sh\"", "BLY-C02 error"),
        row(
            "the events stand at the top",
            "claude-code",
            ".claude/settings.json",
            "{\"Stop\": [{\"hooks\": [HANDLER]}]}",
            "BLY-C02 error"),
        claude("an event is a text", "{\"Stop\": \"check.sh\"}", "BLY-C03 error"),
        claude("an event is an object", "{\"Stop\": {\"hooks\": [HANDLER]}}", "BLY-C03 error"),
        pre("a flat handler", "HANDLER", "BLY-C04 error"),
        pre("a text for a group", "\"check.sh\"", "BLY-C04 error"),
        pre("a group without hooks", "{\"matcher\": \"Bash\"}", "BLY-C05 error"),
        pre("hook for hooks", "{\"matcher\": \"Bash\", \"hook\": [HANDLER]}", "BLY-C05 error"),
        pre("hooks is an object", "{\"hooks\": HANDLER}", "BLY-C05 error"),
        pre("a number for a group", "7", "BLY-C05 error"),
        pre("a text for a handler", "{\"hooks\": [\"check.sh\"]}", "BLY-C06 error"),
        pre("no type", "{\"hooks\": [{\"command\": \"check\"}]}", "BLY-C07 error"),
        pre(
            "an unknown type",
            "{\"hooks\": [{\"type\": \"process\", \"command\": \"check\"}]}",
            "BLY-C07 error"),
        pre("no command", "{\"hooks\": [{\"type\": \"command\"}]}", "BLY-C08 error"),
        pre(
            "an empty command",
            "{\"hooks\": [{\"type\": \"command\", \"command\": \" \"}]}",
            "BLY-C08 error"),
        pre("http without an address", "{\"hooks\": [{\"type\": \"http\"}]}", "BLY-C08 error"),
        pre(
            "a prompt hook without a prompt",
            "{\"hooks\": [{\"type\": \"prompt\"}]}",
            "BLY-C08 error"),
        pre(
            "a list of words for a command",
            "{\"hooks\": [{\"type\": \"command\", \"command\": [\"check\", \"-a\"]}]}",
            "BLY-C09 error"),
        pre(
            "an object for a matcher",
            "{\"matcher\": {\"tools\": [\"*\"]}, \"hooks\": [HANDLER]}",
            "BLY-C09 error"),
        pre(
            "a list for a matcher",
            "{\"matcher\": [\"Bash\"], \"hooks\": [HANDLER]}",
            "BLY-C09 error"),
        pre(
            "a time limit in quotation marks",
            "{\"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"timeout\": \"5\"}]}",
            "BLY-C09 error"),
        pre(
            "a member of another host",
            "{\"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"timeoutSec\": 5}]}",
            "BLY-C10 warning"),
        pre(
            "a description on a group",
            "{\"description\": \"guard\", \"matcher\": \"Bash\", \"hooks\": [HANDLER]}",
            "BLY-C10 info"),
        plugin(
            "an unknown member of a plugin's file",
            "{\"version\": \"1\", \"hooks\": {\"Stop\": [{\"hooks\": [HANDLER]}]}}",
            "BLY-C10 warning"),
        plugin(
            "a described plugin's file",
            "{\"description\": \"d\", \"hooks\": {\"Stop\": [{\"hooks\": [HANDLER]}]}}"),
        row(
            "the same event twice",
            "claude-code",
            ".claude/settings.json",
            "{\"hooks\": {\"Stop\": [{\"hooks\": [HANDLER]}], \"Stop\": [{\"hooks\": [HANDLER]}]}}",
            "BLY-C12 error"),
        row(
            "a comment in strict JSON",
            "claude-code",
            ".claude/settings.json",
            "{\n  // guards\n  \"hooks\": {\"Stop\": [{\"hooks\": [HANDLER]}]}\n}",
            "BLY-C13 error"));
  }

  static Stream<Arguments> events() {
    return Stream.of(
        claude("a small letter", "{\"preToolUse\": [{\"hooks\": [HANDLER]}]}", "BLY-C20 error"),
        claude("hyphens", "{\"session-start\": [{\"hooks\": [HANDLER]}]}", "BLY-C20 error"),
        claude("a slip", "{\"PreTolUse\": [{\"hooks\": [HANDLER]}]}", "BLY-C20 error"),
        claude("an invented one", "{\"onFileSaved\": [{\"hooks\": [HANDLER]}]}", "BLY-C20 error"),
        claude("Gemini's", "{\"BeforeTool\": [{\"hooks\": [HANDLER]}]}", "BLY-C21 error"),
        claude("a new one", "{\"DirectoryAdded\": [{\"hooks\": [HANDLER]}]}"),
        claude(
            "a comment", "{\"//\": \"x\", \"Stop\": [{\"hooks\": [HANDLER]}]}", "BLY-C26 warning"),
        row(
            "Claude's in Cursor",
            "cursor",
            ".cursor/hooks.json",
            "{\"version\": 1, \"hooks\": {\"PermissionRequest\": [{\"command\": \"check\"}]}}",
            "BLY-C21 error"),
        row(
            "case in Cursor",
            "cursor",
            ".cursor/hooks.json",
            "{\"version\": 1, \"hooks\": {\"PreToolUse\": [{\"command\": \"check\"}]}}",
            "BLY-C20 error"),
        row(
            "the editor's spelling in Copilot",
            "copilot-cli",
            ".github/hooks/guard.json",
            "{\"version\": 1, \"hooks\": {\"PreToolUse\": [{\"type\": \"command\", \"bash\": \"check\"}]}}",
            "BLY-C59 info"),
        row(
            "Claude's in Gemini",
            "gemini-cli",
            ".gemini/settings.json",
            "{\"hooks\": {\"PostToolUse\": [{\"hooks\": [HANDLER]}]}}",
            "BLY-C21 error"),
        row(
            "Claude's in Codex's TOML",
            "codex",
            ".codex/config.toml",
            "[[hooks.Notification]]\n[[hooks.Notification.hooks]]\ntype = \"command\"\ncommand = \"check\"\n",
            "BLY-C21 error"),
        row(
            "git's in Windsurf",
            "windsurf",
            ".windsurf/hooks.json",
            "{\"hooks\": {\"pre-commit\": [{\"command\": \"check\"}]}}",
            "BLY-C20 error"),
        row(
            "a prompt before a session",
            "claude-code",
            ".claude/settings.json",
            "{\"hooks\": {\"PreCompact\": [{\"hooks\": [{\"type\": \"prompt\", \"prompt\": \"x\"}]}]}}",
            "BLY-C23 error"));
  }

  static Stream<Arguments> matchers() {
    return Stream.of(
        pre("all", "{\"matcher\": \"*\", \"hooks\": [HANDLER]}", "BLY-C28 info"),
        pre(
            "all by a pattern",
            "{\"matcher\": \".*\", \"hooks\": [HANDLER]}",
            "BLY-C28 info",
            "BLY-C29 info"),
        pre("a list", "{\"matcher\": \"Bash|Edit|Write\", \"hooks\": [HANDLER]}"),
        pre("a list with commas", "{\"matcher\": \"Bash, Edit\", \"hooks\": [HANDLER]}"),
        pre("a server's tools", "{\"matcher\": \"mcp__github__.*\", \"hooks\": [HANDLER]}"),
        pre("one tool of a server", "{\"matcher\": \"mcp__a__b\", \"hooks\": [HANDLER]}"),
        pre("a slip", "{\"matcher\": \"Bahs\", \"hooks\": [HANDLER]}", "BLY-C30 error"),
        pre(
            "case",
            "{\"matcher\": \"bash|edit\", \"hooks\": [HANDLER]}",
            "BLY-C31 error",
            "BLY-C31 error"),
        pre(
            "case beside a right one",
            "{\"matcher\": \"Bash|edit\", \"hooks\": [HANDLER]}",
            "BLY-C31 warning"),
        pre(
            "Gemini's tool",
            "{\"matcher\": \"run_shell_command\", \"hooks\": [HANDLER]}",
            "BLY-C32 error"),
        pre(
            "a rule",
            "{\"matcher\": \"Bash(git commit*)\", \"hooks\": [HANDLER]}",
            "BLY-C33 error"),
        pre(
            "a rule that is no pattern",
            "{\"matcher\": \"Edit(*.ts)\", \"hooks\": [HANDLER]}",
            "BLY-C33 error"),
        pre(
            "the name of an event",
            "{\"matcher\": \"Stop\", \"hooks\": [HANDLER]}",
            "BLY-C30 error"),
        pre(
            "an expression",
            "{\"matcher\": \"tool == \\\"Bash\\\" && x\", \"hooks\": [HANDLER]}",
            "BLY-C33 error"),
        pre("no pattern", "{\"matcher\": \"(Bash\", \"hooks\": [HANDLER]}", "BLY-C34 error"),
        claude(
            "on Stop",
            "{\"Stop\": [{\"matcher\": \"x\", \"hooks\": [HANDLER]}]}",
            "BLY-C35 warning"),
        claude(
            "a star on Stop",
            "{\"Stop\": [{\"matcher\": \"*\", \"hooks\": [HANDLER]}]}",
            "BLY-C35 info"),
        claude("nothing on Stop", "{\"Stop\": [{\"matcher\": \"\", \"hooks\": [HANDLER]}]}"),
        pre(
            "a tool of the past",
            "{\"matcher\": \"MultiEdit\", \"hooks\": [HANDLER]}",
            "BLY-C36 warning"),
        pre("a renamed tool", "{\"matcher\": \"Task\", \"hooks\": [HANDLER]}", "BLY-C36 info"),
        pre(
            "a server",
            "{\"matcher\": \"Bash|mcp__github\", \"hooks\": [HANDLER]}",
            "BLY-C37 warning"),
        claude(
            "a value that is never sent",
            "{\"SessionStart\": [{\"matcher\": \"init\", \"hooks\": [HANDLER]}]}",
            "BLY-C38 warning"),
        row(
            "a pattern where Gemini compares texts",
            "gemini-cli",
            ".gemini/settings.json",
            "{\"hooks\": {\"SessionEnd\": [{\"matcher\": \".*\", \"hooks\": [HANDLER]}]}}",
            "BLY-C38 warning"),
        row(
            "a lone star in Kimi",
            "kimi-code",
            ".kimi/config.toml",
            "[[hooks]]\nevent = \"PreToolUse\"\nmatcher = \"*\"\ncommand = \"check\"\n",
            "BLY-C34 error"),
        row(
            "Claude's tool in Codex",
            "codex",
            ".codex/hooks.json",
            "{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Read\", \"hooks\": [HANDLER]}]}}",
            "BLY-C32 error"),
        row(
            "blanks in a list of Codex",
            "codex",
            ".codex/hooks.json",
            "{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash | apply_patch\", \"hooks\": [HANDLER]}]}}",
            "BLY-C30 error",
            "BLY-C30 error"),
        row(
            "an alias in Codex",
            "codex",
            ".codex/hooks.json",
            "{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Write|Edit\", \"hooks\": [HANDLER]}]}}"));
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        timeout("milliseconds meant", "5000", "BLY-C40 warning"),
        timeout("half an hour", "1800"),
        timeout("ten minutes", "600"),
        timeout("none", "0", "BLY-C41 error"),
        timeout("less than none", "-1", "BLY-C41 error"),
        claude(
            "too long at the end of a session",
            "{\"SessionEnd\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"timeout\": 120}]}]}",
            "BLY-C41 warning"),
        row(
            "seconds in Gemini",
            "gemini-cli",
            ".gemini/settings.json",
            "{\"hooks\": {\"BeforeTool\": [{\"matcher\": \"replace\", \"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"timeout\": 10}]}]}}",
            "BLY-C40 error"),
        row(
            "milliseconds in Qwen Code, which tells them by their size",
            "qwen-code",
            ".qwen/settings.json",
            "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"timeout\": 10000}]}]}}"),
        pre(
            "a filter that is no rule",
            "{\"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"if\": \"git push\"}]}",
            "BLY-C45 warning"),
        pre(
            "two rules in a filter",
            "{\"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"if\": \"Bash(git *) || Edit(*)\"}]}",
            "BLY-C45 warning"),
        pre(
            "a filter for a server's tool",
            "{\"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"if\": \"mcp__a__b\"}]}"),
        pre(
            "a filter on a group",
            "{\"if\": \"Bash(git *)\", \"matcher\": \"Bash\", \"hooks\": [HANDLER]}",
            "BLY-C46 warning"),
        claude(
            "a filter on Stop",
            "{\"Stop\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"if\": \"Bash(git *)\"}]}]}",
            "BLY-C46 error"));
  }

  private static Arguments timeout(String mistake, String value, String... found) {
    return pre(
        mistake,
        "{\"hooks\": [{\"type\": \"command\", \"command\": \"check\", \"timeout\": "
            + value
            + "}]}",
        found);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"structure", "events", "matchers", "limits"})
  void eachIsFoundAndNothingElse(
      String mistake, String host, String file, String text, List<String> found) {
    assertThat(Linting.found(host, file, text)).containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void aFindingStandsWhereTheMistakeIs() {
    String text = "{\"hooks\": {\"PreToolUze\": [{\"matcher\": \"Bash|edit\", \"hooks\": []}]}}";
    Finding event =
        Linting.report("claude-code", ".claude/settings.json", text).findings().getFirst();

    assertThat(text.substring(event.span().start(), event.span().end()))
        .isEqualTo("\"PreToolUze\"");
    assertThat(event.pointer()).isEqualTo("/hooks/PreToolUze");
    assertThat(event.advice()).isEqualTo("did you mean PreToolUse?");
  }

  @Test
  void aNameInAMatcherIsMarkedByItself() {
    String text =
        "{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash|edit\", \"hooks\": ["
            + HANDLER
            + "]}]}}";
    Finding name =
        Linting.report("claude-code", ".claude/settings.json", text).findings().getFirst();

    assertThat(text.substring(name.span().start(), name.span().end())).isEqualTo("edit");
  }
}
