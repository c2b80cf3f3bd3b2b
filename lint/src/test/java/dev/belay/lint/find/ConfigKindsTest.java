package dev.belay.lint.find;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.setup.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigKindsTest {
  private static final String CLAUDE =
      "{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash\", \"hooks\": [{\"type\": \"command\", \"command\": \"x\"}]}]}}";
  private static final String CURSOR =
      "{\"version\": 1, \"hooks\": {\"beforeShellExecution\": [{\"command\": \"x\"}]}}";
  private static final String GEMINI =
      "{\"hooks\": {\"BeforeTool\": [{\"matcher\": \"write_file\", \"hooks\": [{\"type\": \"command\", \"command\": \"x\"}]}]}}";
  private static final String COPILOT =
      "{\"version\": 1, \"hooks\": {\"preToolUse\": [{\"type\": \"command\", \"bash\": \"x\"}]}}";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    ".claude/settings.json, claude-code, project",
    ".claude/settings.local.json, claude-code, local",
    "deep/below/.claude/settings.json, claude-code, project",
    ".codex/config.toml, codex, project",
    ".cursor/hooks.json, cursor, project",
    ".gemini/settings.json, gemini-cli, project",
    ".factory/hooks.json, factory-droid, project",
    ".github/hooks/guard.json, copilot-cli, project",
    ".kiro/hooks/lint.kiro.hook, kiro, project",
    ".opencode/plugins/guard.ts, opencode, project",
    ".clinerules/hooks/PreToolUse, cline, project",
    "dotfiles/.kimi-code/config.toml, kimi-code, user",
    ".claude/agents/reviewer.md, claude-code, agent"
  })
  void thePathOfAHostsOwnFolderSaysEnough(String path, String host, String scope) {
    ConfigKind kind = recognised(path, "");

    assertThat(kind.host().id()).isEqualTo(host);
    assertThat(kind.place().scope()).isEqualTo(scope);
  }

  @Test
  void aFileInTheHomeIsTheUsers() {
    ConfigKinds kinds = new ConfigKinds(machine(Map.of()));

    assertThat(kinds.recognise(folder.resolve("home/.claude/settings.json"), CLAUDE, null))
        .singleElement()
        .satisfies(kind -> assertThat(kind.place().scope()).isEqualTo("user"));
  }

  @Test
  void aMovedFolderIsKnown() {
    Path moved = folder.resolve("elsewhere");
    ConfigKinds kinds = new ConfigKinds(machine(Map.of("CLAUDE_CONFIG_DIR", moved.toString())));

    assertThat(kinds.recognise(moved.resolve("settings.json"), "{}", null))
        .singleElement()
        .satisfies(kind -> assertThat(kind.host().id()).isEqualTo("claude-code"));
  }

  @Test
  void pluginsAreToldByTheirContent() {
    assertThat(recognised("hooks/hooks.json", CLAUDE).host().id()).isEqualTo("claude-code");
    assertThat(recognised("hooks/hooks.json", CURSOR).host().id()).isEqualTo("cursor");
    assertThat(recognised("hooks/hooks.json", GEMINI).host().id()).isEqualTo("gemini-cli");
    assertThat(recognised("hooks/hooks.json", COPILOT).host().id()).isEqualTo("copilot-cli");
    assertThat(recognised("hooks/hooks.json", "{\"hooks\": []}").host().id())
        .isEqualTo("claude-code");
  }

  @Test
  void aFolderBesideAPluginSaysWhoseItIs() throws IOException {
    Files.createDirectories(folder.resolve("project/.codex-plugin"));

    assertThat(recognised("hooks/hooks.json", CLAUDE).host().id()).isEqualTo("codex");
  }

  @Test
  void anyNameIsToldByItsContentAndPath() {
    assertThat(recognised("templates/settings.template.json", CLAUDE).host().id())
        .isEqualTo("claude-code");
    assertThat(recognised("cursor/hooks.json", CURSOR).host().id()).isEqualTo("cursor");
    assertThat(recognised("codex/hooks.json", CLAUDE).host().id()).isEqualTo("codex");
    assertThat(recognised("some.json", GEMINI).host().id()).isEqualTo("gemini-cli");
  }

  @Test
  void bothSpellingsOfGithubsHooksHaveTheirHost() {
    String vscode = "{\"hooks\": {\"PreToolUse\": [{\"type\": \"command\", \"command\": \"x\"}]}}";

    assertThat(recognised(".github/hooks/a.json", COPILOT).host().id()).isEqualTo("copilot-cli");
    assertThat(recognised(".github/hooks/a.json", vscode).host().id()).isEqualTo("vscode");
    assertThat(recognised("configs/vscode/hooks.json", vscode).place().shape())
        .isEqualTo("copilot-hooks");
  }

  @Test
  void whatSaysNothingIsNobodys() {
    ConfigKinds kinds = new ConfigKinds(machine(Map.of()));

    assertThat(kinds.recognise(folder.resolve("package.json"), "{\"name\": \"x\"}", null))
        .isEmpty();
    assertThat(kinds.recognise(folder.resolve("hooks.json"), "{\"foo\": 1}", null)).isEmpty();
    assertThat(kinds.recognise(folder.resolve("broken.json"), "{\"hooks\": ", null)).isEmpty();
  }

  @Test
  void theUserHasTheLastWord() {
    ConfigKinds kinds = new ConfigKinds(machine(Map.of()));

    List<ConfigKind> told = kinds.recognise(folder.resolve("x.json"), CLAUDE, "qwen-code");

    assertThat(told)
        .singleElement()
        .satisfies(kind -> assertThat(kind.host().id()).isEqualTo("qwen-code"));
    assertThat(requireNonNull(told.getFirst()).place().format()).isEqualTo("json");
  }

  private ConfigKind recognised(String path, String text) {
    return new ConfigKinds(machine(Map.of()))
        .recognise(folder.resolve("project").resolve(path), text, null)
        .getFirst();
  }

  private Machine machine(Map<String, String> environment) {
    return new Machine(folder.resolve("home"), folder.resolve("project"), environment, false);
  }
}
