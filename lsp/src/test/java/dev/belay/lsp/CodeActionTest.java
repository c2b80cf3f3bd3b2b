package dev.belay.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor offers to change. */
class CodeActionTest {
  private static final String WRONG =
      """
      {
        "hooks": {
          "pre_tool_use": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "true"}]}],
          "Stopp": [{"hooks": [{"type": "command", "command": "true"}]}]
        }
      }
      """;

  @TempDir Path folder;
  private Editor editor;
  private Path settings;

  @BeforeEach
  void openEditor() {
    editor = Editor.in(folder);
    settings = folder.resolve(".claude/settings.json");
  }

  @AfterEach
  void closeEditor() {
    assertThat(editor.shutDown()).isZero();
    editor.close();
  }

  @Test
  void aFixTakesTheFindingAway() {
    List<Diagnostic> found = editor.open(settings, WRONG);
    assertThat(found).extracting(each -> each.getCode().getLeft()).containsOnly("BLY-C20");

    List<CodeAction> actions = editor.actions(settings, found.getFirst().getRange());
    CodeAction first = actions.getFirst();
    assertThat(first.getTitle()).isEqualTo("Rename to PreToolUse");
    assertThat(first.getKind()).isEqualTo("quickfix");
    assertThat(first.getIsPreferred()).isTrue();
    assertThat(first.getDiagnostics()).containsExactly(found.getFirst());

    editor.apply(settings, first.getEdit());
    List<Diagnostic> left = editor.diagnostics(settings);
    assertThat(left).hasSize(1);
    editor.apply(
        settings, editor.actions(settings, left.getFirst().getRange()).getFirst().getEdit());
    assertThat(editor.diagnostics(settings)).isEmpty();
    assertThat(editor.text(settings))
        .isEqualTo(WRONG.replace("pre_tool_use", "PreToolUse").replace("Stopp", "Stop"));
  }

  @Test
  void aFixThatTheAuthorHasToLookAtIsNotPreferred() {
    List<Diagnostic> found = editor.open(settings, WRONG);

    assertThat(editor.actions(settings, found.getLast().getRange(), "quickfix"))
        .allSatisfy(action -> assertThat(action.getIsPreferred()).isNull());
  }

  @Test
  void everythingThatIsSafeIsPutRightAtOnceAndTheRestLeft() {
    editor.open(settings, WRONG);

    List<CodeAction> actions = editor.actions(settings, editor.all(settings), "source.fixAll");
    assertThat(actions).hasSize(1);
    assertThat(actions.getFirst().getKind()).isEqualTo("source.fixAll.belay");

    editor.apply(settings, actions.getFirst().getEdit());
    assertThat(editor.text(settings)).isEqualTo(WRONG.replace("pre_tool_use", "PreToolUse"));
    assertThat(editor.diagnostics(settings)).hasSize(1);
    assertThat(editor.actions(settings, editor.all(settings), "source.fixAll")).isEmpty();
  }

  @Test
  void aFindingCanBeIgnoredWhereTheFileMayHaveComments() {
    Path toml = folder.resolve(".codex/config.toml");
    List<Diagnostic> found =
        editor.open(
            toml,
            """
            [[hooks.PreToolUze]]
            [[hooks.PreToolUze.hooks]]
            type = "command"
            command = "true"
            """);
    assertThat(found).hasSize(1);

    CodeAction ignore = editor.actions(toml, found.getFirst().getRange()).getLast();
    assertThat(ignore.getTitle()).isEqualTo("Ignore BLY-C20 here");
    editor.apply(toml, ignore.getEdit());

    assertThat(editor.text(toml)).startsWith("# belay-ignore-next-line BLY-C20\n[[hooks.");
    assertThat(editor.diagnostics(toml)).isEmpty();
  }

  @Test
  void nothingIsOfferedWhereNothingIsWrong() {
    editor.open(settings, "{\"hooks\": {}}");

    assertThat(editor.actions(settings, editor.all(settings))).isEmpty();
  }
}
