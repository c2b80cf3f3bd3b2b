package dev.belay.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows of the thing below the cursor, which the tests write as a bar. */
class HoverTest {
  @TempDir static Path folder;
  private static Editor editor;
  private int documents;

  @BeforeAll
  static void openEditor() {
    editor = Editor.in(folder);
  }

  @AfterAll
  static void closeEditor() {
    assertThat(editor.shutDown()).isZero();
    editor.close();
  }

  private Hover hover(String path, String marked) {
    Path file = folder.resolve("p" + documents++).resolve(path);
    editor.open(file, marked.replace("¦", ""));
    return editor.hover(file, marked.indexOf('¦'));
  }

  private String text(String path, String marked) {
    Hover hover = hover(path, marked);
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  private String claude(String marked) {
    return text(".claude/settings.json", marked);
  }

  @Test
  void anEventIsExplained() {
    Hover hover = hover(".claude/settings.json", "{\"hooks\": {\"PreTool¦Use\": []}}");

    assertThat(hover.getRange()).isEqualTo(new Range(new Position(0, 12), new Position(0, 22)));
    assertThat(hover.getContents().getRight().getKind()).isEqualTo("markdown");
    assertThat(hover.getContents().getRight().getValue())
        .contains("**PreToolUse** · Claude Code")
        .contains("A refusal stops the tool.")
        .contains("tested against `tool_name`")
        .contains("permissionDecision")
        .contains("`tool_input` object")
        .contains("`session_id` string");
  }

  @Test
  void anEventIsExplainedInAHalfWrittenFileToo() {
    assertThat(claude("{\"hooks\": {\"Sto¦p\": [{\"hooks\": [")).contains("**Stop**");
  }

  @Test
  void theEventsOfOtherHostsAndFormats() {
    assertThat(text(".cursor/hooks.json", "{\"version\": 1, \"hooks\": {\"st¦op\": []}}"))
        .contains("**stop** · Cursor");
    assertThat(text(".codex/config.toml", "[[hooks.PreTool¦Use]]\nmatcher = \"Bash\"\n"))
        .contains("**PreToolUse** · OpenAI Codex");
    assertThat(
            text(".claude/agents/a.md", "---\nname: a\nhooks:\n  St¦op:\n    - hooks: []\n---\n"))
        .contains("**Stop** · Claude Code");
  }

  @Test
  void aMatcherTellsWhichToolsItReaches() {
    assertThat(claude("{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Ba¦sh|Write\"}]}}"))
        .contains("Exact names")
        .contains("`Bash` shell")
        .contains("`Write` write")
        .doesNotContain("`Edit`");
    assertThat(claude("{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"ba¦sh\"}]}}"))
        .contains("reaches none of the tools");
    assertThat(claude("{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"B(a¦sh\"}]}}"))
        .contains("no pattern");
  }

  @Test
  void aMatcherOfAnotherFieldTellsWhichValuesItFits() {
    assertThat(claude("{\"hooks\": {\"SessionStart\": [{\"matcher\": \"start¦up\"}]}}"))
        .contains("tested against `source`")
        .contains("Fits `startup`.");
  }

  @Test
  void membersOfHandlersAreExplained() {
    assertThat(
            claude(
                "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"type\": \"command\", \"time¦out\":"
                    + " 5}]}]}}"))
        .contains("**timeout**")
        .contains("In seconds.")
        .contains("600 seconds when none is written");
    assertThat(claude("{\"hooks\": {\"Stop\": [{\"hooks\": [{\"ty¦pe\": \"command\"}]}]}}"))
        .contains("`prompt`")
        .contains("`http`");
    assertThat(claude("{\"hooks\": {\"Stop\": [{\"hooks\": [{\"type\": \"ht¦tp\"}]}]}}"))
        .contains("a type of hooks")
        .contains("`url`");
    assertThat(
            text(
                ".gemini/settings.json",
                "{\"hooks\": {\"BeforeTool\": [{\"hooks\": [{\"type\": \"command\", \"timeout\":"
                    + " 5¦}]}]}}"))
        .contains("In milliseconds.");
    assertThat(claude("{\"disableAll¦Hooks\": true}"))
        .contains("switches off all hooks".substring(1));
  }

  @Test
  void variablesInCommandsAreExplained() {
    String command = "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"command\": \"\\\"%s\\\"/x.sh\"}]}]}}";

    Hover own = hover(".claude/settings.json", command.formatted("$CLAUDE_PROJ¦ECT_DIR"));
    assertThat(own.getContents().getRight().getValue())
        .contains("**$CLAUDE_PROJECT_DIR**")
        .contains("folder");
    assertThat(own.getRange().getEnd().getCharacter() - own.getRange().getStart().getCharacter())
        .isEqualTo("$CLAUDE_PROJECT_DIR".length());
    assertThat(text(".claude/settings.json", command.formatted("${CLAUDE_PROJECT¦_DIR}")))
        .contains("**$CLAUDE_PROJECT_DIR**");
    assertThat(text(".claude/settings.json", command.formatted("$CURSOR_PROJ¦ECT_DIR")))
        .contains("not set by Claude Code")
        .contains("Cursor");
  }

  @Test
  void whatIsNoneOfItIsNotExplained() {
    assertThat(hover(".claude/settings.json", "{\"mo¦del\": \"x\"}")).isNull();
    assertThat(hover("package.json", "{\"hooks\": {\"PreTool¦Use\": []}}")).isNull();
  }
}
