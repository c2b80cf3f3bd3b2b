package dev.belay.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
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
        "%s": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "true"}]}]
      }
    }
    """
        .formatted(event);
  }

  @Test
  void aMistypedEventIsMarkedWhereItStandsThoughNothingIsSaved() {
    List<Diagnostic> found = editor.open(settings, hookOn("PreToolUze"));

    assertThat(found).hasSize(1);
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
            "{\"x😀é\": 1, \"hooks\": {\"PreToolUze\": [{\"hooks\": [{\"type\": \"command\","
                + " \"command\": \"true\"}]}]}}");

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

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().getCode().getLeft()).isEqualTo("BLY-C01");

    editor.replace(
        settings,
        new Range(new Position(0, 17), new Position(0, 17)),
        ": [{\"hooks\": [{\"type\": \"command\", \"command\": \"true\"}]}]}}");

    assertThat(editor.diagnostics(settings)).isEmpty();
  }

  @Test
  void aCommentAmongTheEventsIsShownAsNeedless() {
    List<Diagnostic> found =
        editor.open(
            settings,
            "{\"hooks\": {\"_comment\": \"x\", \"Stop\": [{\"hooks\": [{\"type\": \"command\","
                + " \"command\": \"true\"}]}]}}");

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
                command = "true"
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
                          command: "true"
                ---
                # Mine
                """))
        .anyMatch(found -> found.getCode().getLeft().equals("BLY-C20"));
  }

  @Test
  void aScriptThatIsWrittenBesideItIsSeenWhenItIsSaved() throws IOException {
    RegistrationParams registration = editor.registration();
    assertThat(registration.getRegistrations())
        .anyMatch(each -> each.getMethod().equals("workspace/didChangeWatchedFiles"));
    String hook =
        """
        {"hooks": {"Stop": [{"hooks": [
          {"type": "command", "command": "\\"$CLAUDE_PROJECT_DIR\\"/.claude/hooks/x.sh"}]}]}}
        """;
    Editor.file(folder, ".claude/hooks/other.sh", "#!/bin/sh\n");
    assertThat(editor.open(settings, hook))
        .singleElement()
        .satisfies(missing -> assertThat(missing.getMessage().getLeft()).contains("x.sh"));

    Path script = Editor.file(folder, ".claude/hooks/x.sh", "#!/bin/sh\nexit 0\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(script.toUri().toString(), FileChangeType.Created))));

    assertThat(editor.diagnostics(settings)).isEmpty();
  }

  @Test
  void aVeryLongDocumentIsNotRead() {
    String text = "{\"x\": \"" + "a".repeat(5 * 1024 * 1024) + "\"";

    assertThat(editor.open(settings, text)).isEmpty();
    editor.logMessage();
    assertThat(editor.logMessage().getMessage()).contains("longer than 4 MB");
  }
}
