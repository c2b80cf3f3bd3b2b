package dev.belay.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told of the documents that are open in it. */
class DiagnosticsTest {
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

  private static String hookOn(String event) {
    return """
        {
          "hooks": {
            "%s": [{"hooks": [{"type": "command", "command": "check"}]}]
          }
        }
        """
        .formatted(event);
  }

  @Test
  void aMistypedEventIsMarkedWhereItStandsThoughNothingIsSaved() {
    List<Diagnostic> found = editor.open(settings, hookOn("PreToolUze"));

    assertThat(found).singleElement();
    Diagnostic event = found.getFirst();
    assertThat(event.getCode().getLeft()).isEqualTo("BLY-C20");
    assertThat(event.getSource()).isEqualTo("belay");
    assertThat(event.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
    assertThat(event.getRange()).isEqualTo(new Range(new Position(2, 4), new Position(2, 16)));
    assertThat(event.getMessage().getLeft()).contains("PreToolUze").contains("PreToolUse");
  }

  @Test
  void typingTheRightNameTakesTheMarkAway() {
    editor.open(settings, hookOn("PreToolUze"));

    editor.replace(settings, new Range(new Position(2, 13), new Position(2, 14)), "s");

    assertThat(editor.text(settings)).contains("\"PreToolUse\"");
    assertThat(editor.diagnostics(settings)).isEmpty();
  }

  @Test
  void placesAreCountedInUtf16Units() {
    List<Diagnostic> found =
        editor.open(
            settings,
            "{\"x😀é\": 1, \"hooks\": {\"PreToolUze\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"c\"}]}]}}");

    assertThat(found.getFirst().getRange().getStart()).isEqualTo(new Position(0, 22));
  }

  @Test
  void whatIsNoConfigurationIsLeftAlone() {
    assertThat(editor.open(folder.resolve("package.json"), "{\"hooks\": {\"Nonsense\": 1}"))
        .isEmpty();
  }

  @Test
  void halfWrittenTextIsSaidToBeMalformedAndIsWellWhenFinished() {
    List<Diagnostic> found = editor.open(settings, "{\"hooks\": {\"Stop\"");

    assertThat(found).singleElement();
    assertThat(found.getFirst().getCode().getLeft()).isEqualTo("BLY-C01");

    editor.replace(settings, new Range(new Position(0, 17), new Position(0, 17)), ": []}}");

    assertThat(editor.diagnostics(settings)).isEmpty();
  }

  @Test
  void aCommentAmongTheEventsIsShownAsNeedless() {
    List<Diagnostic> found =
        editor.open(
            settings,
            "{\"hooks\": {\"_comment\": \"x\", \"Stop\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"c\"}]}]}}");

    assertThat(found.getFirst().getTags()).containsExactly(DiagnosticTag.Unnecessary);
  }

  @Test
  void aClosedDocumentShowsNothingMore() {
    editor.open(settings, hookOn("PreToolUze"));

    editor.close(settings);

    assertThat(editor.diagnostics(settings)).isEmpty();
  }

  @Test
  void tomlAndFrontMatterAreCheckedToo() {
    assertThat(
            editor.open(
                folder.resolve(".codex/config.toml"),
                """
                [[hooks.PreToolUze]]
                [[hooks.PreToolUze.hooks]]
                type = "command"
                command = "check"
                """))
        .anyMatch(found -> found.getCode().getLeft().equals("BLY-C20"));
    assertThat(
            editor.open(
                folder.resolve(".claude/skills/mine/SKILL.md"),
                """
                ---
                name: mine
                hooks:
                  PreToolUze:
                    - hooks:
                        - type: command
                          command: check
                ---
                # Mine
                """))
        .anyMatch(found -> found.getCode().getLeft().equals("BLY-C20"));
  }

  @Test
  void changedFilesAreWatchedAndHaveEverythingCheckedAnew() {
    RegistrationParams registration = editor.registration();
    assertThat(registration.getRegistrations())
        .anyMatch(each -> each.getMethod().equals("workspace/didChangeWatchedFiles"));
    editor.open(settings, hookOn("PreToolUze"));

    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));

    assertThat(editor.diagnostics(settings)).singleElement();
  }

  @Test
  void aVeryLongDocumentIsNotRead() {
    String text = "{\"x\": \"" + "a".repeat(5 * 1024 * 1024) + "\"";

    assertThat(editor.open(settings, text)).isEmpty();
    editor.logMessage();
    assertThat(editor.logMessage().getMessage()).contains("longer than 4 MB");
  }
}
