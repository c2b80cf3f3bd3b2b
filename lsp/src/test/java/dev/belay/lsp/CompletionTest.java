package dev.belay.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.lsp.document.Lines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be written where the cursor is, which the tests write as a bar. */
class CompletionTest {
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

  private List<CompletionItem> complete(String path, String marked) {
    Path file = folder.resolve("p" + documents++).resolve(path);
    editor.open(file, marked.replace("¦", ""));
    return editor.complete(file, marked.indexOf('¦'));
  }

  private List<CompletionItem> claude(String marked) {
    return complete(".claude/settings.json", marked);
  }

  private static List<String> labels(List<CompletionItem> items) {
    return items.stream().map(CompletionItem::getLabel).toList();
  }

  /** The text after an item was chosen and its places were left empty. */
  private String chosen(String path, String marked, String label) {
    List<CompletionItem> items = complete(path, marked);
    CompletionItem item =
        items.stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
    String text = marked.replace("¦", "");
    Lines lines = new Lines(text);
    List<TextEdit> edits = new ArrayList<>(List.of(item.getTextEdit().getLeft()));
    if (item.getAdditionalTextEdits() != null) {
      edits.addAll(item.getAdditionalTextEdits());
    }
    edits.sort(
        Comparator.comparing((TextEdit edit) -> lines.offset(edit.getRange().getStart()))
            .reversed());
    StringBuilder result = new StringBuilder(text);
    for (TextEdit edit : edits) {
      String inserted = edit.getNewText();
      if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
        inserted =
            inserted.replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("(?<!\\\\)\\$\\d+", "");
      }
      result.replace(
          lines.offset(edit.getRange().getStart()),
          lines.offset(edit.getRange().getEnd()),
          inserted);
    }
    return result.toString();
  }

  private String chosen(String marked, String label) {
    return chosen(".claude/settings.json", marked, label);
  }

  @Test
  void eventsThatAreNotThereYet() {
    assertThat(labels(claude("{\"hooks\": {\"Stop\": [], \"¦\"}}")))
        .contains("PreToolUse", "SessionStart")
        .doesNotContain("Stop");
  }

  @Test
  void anEventComesWithAWholeEntryThatTheLinterLikes() {
    String text = chosen("{\n  \"hooks\": {\n    \"Pre¦\n  }\n}", "PreToolUse");

    assertThat(text)
        .isEqualTo(
            """
            {
              "hooks": {
                "PreToolUse": [
              {
                "matcher": "",
                "hooks": [
                  {
                    "type": "command",
                    "command": ""
                  }
                ]
              }
            ]
              }
            }\
            """);
    assertThat(chosen(".cursor/hooks.json", "{\"version\": 1, \"hooks\": {¦}}", "stop"))
        .isEqualTo(
            "{\"version\": 1, \"hooks\": {\"stop\": [\n  {\n    \"command\": \"\"\n  }\n]}}");
  }

  @Test
  void commasAreThereWhereTheyAreMissing() {
    assertThat(chosen("{\"hooks\": {\"Pre¦\" \"Stop\": []}}", "PreToolUse"))
        .contains("], \"Stop\"");
    assertThat(chosen("{\"hooks\": {\"Stop\": []\n ¦}}", "PreToolUse"))
        .startsWith("{\"hooks\": {\"Stop\": [],\n \"PreToolUse\": [");
  }

  @Test
  void anEventThatHasItsHooksAlreadyIsOnlyRenamed() {
    assertThat(chosen("{\"hooks\": {\"Pre¦\": []}}", "PreToolUse"))
        .isEqualTo("{\"hooks\": {\"PreToolUse\": []}}");
  }

  @Test
  void toolsInMatchersEachBetweenItsBars() {
    String begun = "{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash|E¦\"}]}}";

    assertThat(labels(claude(begun))).contains("Edit", "Write").doesNotContain("Bash");
    assertThat(chosen(begun, "Edit")).contains("\"Bash|Edit\"");
    assertThat(chosen("{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Ba¦x|Edit\"}]}}", "Bash"))
        .contains("\"Bash|Edit\"");
    assertThat(chosen("{\"hooks\": {\"PreToolUse\": [{\"matcher\": ¦}]}}", "Bash"))
        .contains("\"matcher\": \"Bash\"}");
    assertThat(chosen("{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"B¦", "Bash"))
        .endsWith("\"matcher\": \"Bash");
  }

  @Test
  void valuesOfOtherMatchers() {
    assertThat(labels(claude("{\"hooks\": {\"SessionStart\": [{\"matcher\": \"¦\"}]}}")))
        .contains("startup", "resume")
        .doesNotContain("Bash");
  }

  @Test
  void membersAndTypesOfHandlers() {
    String handler = "{\"hooks\": {\"Stop\": [{\"hooks\": [{%s}]}]}}";

    assertThat(labels(claude(handler.formatted("¦")))).contains("type", "command", "timeout");
    assertThat(labels(claude(handler.formatted("\"type\": \"http\", \"¦\""))))
        .contains("url", "headers")
        .doesNotContain("command", "type");
    assertThat(labels(claude(handler.formatted("\"type\": \"¦\""))))
        .contains("command", "http", "prompt");
    assertThat(chosen(handler.formatted("\"type\": ¦"), "http")).contains("\"type\": \"http\"}");
    assertThat(labels(claude(handler.formatted("\"async\": ¦")))).containsExactly("true", "false");
    assertThat(labels(claude("{\"hooks\": {\"Stop\": [{\"¦\"}]}}"))).contains("hooks", "matcher");
  }

  @Test
  void wholeEntriesInLists() {
    assertThat(chosen("{\"hooks\": {\"Stop\": [¦]}}", "group"))
        .contains("\"hooks\": [")
        .contains("\"command\": \"\"");
    assertThat(chosen("{\"hooks\": {\"Stop\": [{\"hooks\": [¦]}]}}", "hook"))
        .contains("\"type\": \"command\"");
    assertThat(chosen(".kiro/hooks/a.json", "{\"version\": \"v1\", \"hooks\": [¦]}", "hook"))
        .contains("\"trigger\": \"")
        .contains("\"action\": {");
  }

  @Test
  void variablesBehindADollarSign() {
    String command = "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"command\": \"%s\"}]}]}}";

    assertThat(labels(claude(command.formatted("$¦")))).contains("CLAUDE_PROJECT_DIR");
    assertThat(chosen(command.formatted("\\\"${CLA¦\\\"/x"), "CLAUDE_PROJECT_DIR"))
        .contains("\\\"${CLAUDE_PROJECT_DIR}\\\"/x");
    assertThat(chosen(command.formatted("$CLA¦UDE/x"), "CLAUDE_PROJECT_DIR"))
        .contains("\"$CLAUDE_PROJECT_DIR/x\"");
    assertThat(claude(command.formatted("echo ¦"))).isEmpty();
  }

  @Test
  void toml() {
    assertThat(labels(complete(".codex/config.toml", "[[hooks.¦]]"))).contains("PreToolUse");
    assertThat(chosen(".codex/config.toml", "[[hooks.Pre¦]]", "PreToolUse"))
        .isEqualTo("[[hooks.PreToolUse]]");
    assertThat(
            chosen(
                ".codex/config.toml",
                "[[hooks.PreToolUse]]\n[[hooks.PreToolUse.hooks]]\ntype = \"command\"\n¦\n",
                "command"))
        .endsWith("type = \"command\"\ncommand = \"\"\n");
    assertThat(labels(complete(".codex/config.toml", "[[hooks.PreToolUse]]\nmatcher = \"Ba¦\"\n")))
        .contains("Bash");
  }

  @Test
  void nothingIsOfferedElsewhere() {
    assertThat(claude("{\"model\": \"¦\"}")).isEmpty();
    assertThat(complete("package.json", "{\"hooks\": {\"¦\"}}")).isEmpty();
  }
}
