package dev.belay.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.codegen.HostFile.Config;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigPathsWriterTest {
  @ParameterizedTest
  @CsvSource({
    "user, ~/.codex/hooks.json, .codex/hooks.json",
    "project, .github/hooks/*.json, .github/hooks/",
    "managed, /etc/cursor/hooks.json, etc/cursor/hooks.json",
    "managed, C:\\ProgramData\\Augment\\settings.json, Augment/settings.json",
    "project, opencode.json, opencode.json",
    "project, _agents/hooks.json, _agents/hooks.json",
    "agent, .kiro/agents/*.json, .kiro/agents/",
    "plugin, hooks/hooks.json, hooks/hooks.json",
    "plugin, hooks.json,",
    "agent, agents/*.md,",
    "agent, *.agent.md,",
    "skill, skills/*/SKILL.md,"
  })
  void namesWhatTellsTheFileFromAnyOther(String scope, String path, String ending) {
    assertThat(ConfigPathsWriter.ending(new Config(scope, path, "json", "claude-groups", "")))
        .isEqualTo(ending);
  }
}
