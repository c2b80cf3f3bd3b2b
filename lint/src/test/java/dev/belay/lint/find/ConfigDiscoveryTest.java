package dev.belay.lint.find;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.HostCatalog;
import dev.belay.lint.Surroundings;
import dev.belay.setup.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigDiscoveryTest {
  @TempDir Path folder;

  @Test
  void findsWhatCountsForAUserInAProject() throws IOException {
    make("home/.claude/settings.json", "home/.codex/config.toml", "home/.cursor/hooks.json");
    make("home/.claude/agents/one.md", "home/Documents/Cline/Hooks/PreToolUse");
    make("home/.config/opencode/plugin/guard.js", "home/.kiro/agents/default.json");
    make("home/.claude/plugins/cache/market/tool/hooks/hooks.json");
    make("home/.claude/plugins/marketplaces/market/other/hooks/hooks.json");
    Files.writeString(
        folder.resolve("home/.claude/plugins/installed_plugins.json"),
        "{\"version\": 2, \"plugins\": {\"tool@market\": [{\"scope\": \"user\", \"installPath\": \""
            + folder.resolve("home/.claude/plugins/cache/market/tool")
            + "\"}]}}");
    make("project/.git/HEAD", "project/.claude/settings.json", "project/.github/hooks/a.json");
    make("project/.claude/skills/deploy/SKILL.md", "project/sub/.gemini/settings.json");
    make("project/README.md", "project/package.json", "other/.claude/settings.json");

    assertThat(names(new ConfigDiscovery(machine("project/sub")).ofMachine()))
        .containsExactlyInAnyOrder(
            "home/.claude/settings.json",
            "home/.codex/config.toml",
            "home/.cursor/hooks.json",
            "home/.claude/agents/one.md",
            "home/Documents/Cline/Hooks/PreToolUse",
            "home/.config/opencode/plugin/guard.js",
            "home/.kiro/agents/default.json",
            "home/.claude/plugins/cache/market/tool/hooks/hooks.json",
            "project/.claude/settings.json",
            "project/.github/hooks/a.json",
            "project/.claude/skills/deploy/SKILL.md",
            "project/sub/.gemini/settings.json");
  }

  @Test
  void withoutARepositoryTheCurrentFolderIsTheProject() throws IOException {
    make("home/work/.claude/settings.json", "home/work/sub/.claude/settings.json");

    assertThat(names(new ConfigDiscovery(machine("home/work/sub")).ofMachine()))
        .containsExactly("home/work/sub/.claude/settings.json");
  }

  @Test
  void looksThroughAFolderButNotWhatOthersWrote() throws IOException {
    make("tree/a/.claude/settings.json", "tree/plugins/x/hooks/hooks.json");
    make("tree/node_modules/y/hooks/hooks.json", "tree/.git/hooks/hooks.json");
    make("tree/dist/.claude/settings.json", "tree/a/settings.json");

    ConfigDiscovery.Found found =
        new ConfigDiscovery(machine("tree")).below(folder.resolve("tree"));

    assertThat(names(found))
        .containsExactly("tree/a/.claude/settings.json", "tree/plugins/x/hooks/hooks.json");
    assertThat(found.complete()).isTrue();
  }

  @Test
  void aFileThatALinkLeadsToIsFoundOnce() throws IOException {
    make("tree/.claude/settings.json");
    Files.createDirectories(folder.resolve("tree/copy/.claude"));
    Files.createSymbolicLink(
        folder.resolve("tree/copy/.claude/settings.json"),
        folder.resolve("tree/.claude/settings.json"));

    assertThat(new ConfigDiscovery(machine("tree")).below(folder.resolve("tree")).files())
        .hasSize(1);
  }

  @Test
  void theProjectIsWhereTheHostsFolderStands() throws IOException {
    make("tree/.claude-plugin/plugin.json");

    assertThat(around("tree/a/.claude/settings.json").machine().project())
        .isEqualTo(folder.resolve("tree/a"));
    assertThat(around("tree/a/.claude/agents/x.md").machine().project())
        .isEqualTo(folder.resolve("tree/a"));
    assertThat(around("tree/hooks/hooks.json").plugin()).isEqualTo(folder.resolve("tree"));
    assertThat(around("tree/skills/x/SKILL.md").plugin()).isEqualTo(folder.resolve("tree"));
    assertThat(around("tree/a/.claude/settings.json").plugin()).isNull();
    assertThat(around("home/.claude/settings.json").machine().project())
        .as("a user's file counts for the project at hand")
        .isEqualTo(folder.resolve("tree"));
  }

  private Surroundings around(String name) {
    Machine machine = machine("tree");
    Path file = folder.resolve(name);
    ConfigKind kind = new ConfigKinds(machine).recognise(file, "", null).getFirst();
    assertThat(kind.host()).isEqualTo(requireNonNull(HostCatalog.find("claude-code")));
    return new FileSurroundings(machine, "", true).of(file, kind);
  }

  private List<String> names(ConfigDiscovery.Found found) {
    return found.files().stream().map(file -> folder.relativize(file).toString()).toList();
  }

  private void make(String... files) throws IOException {
    for (String file : files) {
      Path path = folder.resolve(file);
      Files.createDirectories(requireNonNull(path.getParent()));
      Files.writeString(path, "{}");
    }
  }

  private Machine machine(String project) {
    return new Machine(folder.resolve("home"), folder.resolve(project), Map.of(), false);
  }
}
