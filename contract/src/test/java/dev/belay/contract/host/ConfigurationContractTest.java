package dev.belay.contract.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.OldAnswer.Fate;
import dev.belay.contract.host.Unknown.Loss;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationContractTest {
  /** Hooks of these are modules and scripts, or stand in files of another host. */
  private static final List<String> WITHOUT_LAYOUT =
      List.of(
          "amp-plugin", "hook-files", "opencode-plugin", "opencode-plugin-list", "pi-extension");

  @Test
  void everyFileThatAHostHasOfItsOwnHasALayout() {
    for (HostContract host : HostCatalog.all()) {
      for (ConfigFile file : host.config()) {
        boolean own = !file.path().contains(".claude") || host.id().equals("claude-code");
        if (own && !WITHOUT_LAYOUT.contains(file.shape())) {
          assertThat(ConfigurationContract.of(host).layout(file))
              .as(host.id() + " " + file.path())
              .isNotNull();
        }
      }
    }
  }

  @Test
  void handlersThatNameNoTypeHaveOne() {
    for (HostContract host : HostCatalog.all()) {
      for (Layout layout : ConfigurationContract.of(host).layouts()) {
        assertThat(layout.typed() || !layout.defaultKind().isEmpty()).isTrue();
      }
    }
  }

  @Test
  void whatHoldsACommandIsToldOfEveryLayoutWithHandlers() {
    for (HostContract host : HostCatalog.all()) {
      for (Layout layout : ConfigurationContract.of(host).layouts()) {
        HandlerKind command = layout.kind("command");
        if (!layout.kinds().isEmpty()) {
          assertThat(command).as(host.id() + " " + layout.name()).isNotNull();
          assertThat(Objects.requireNonNull(command).commands()).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, user, ~/.claude/settings.json, settings, false",
    "claude-code, plugin, hooks/hooks.json, hooks, true",
    "claude-code, skill, skills/*/SKILL.md, front-matter, false",
    "copilot-cli, user, ~/.copilot/settings.json, settings, false",
    "copilot-cli, user, ~/.copilot/hooks/*.json, hooks, false",
    "codex, project, .codex/hooks.json, hooks, true",
    "codex, project, .codex/config.toml, config, false",
    "kiro, project, .kiro/agents/*.json, agent, false",
  })
  void theLayoutOfAFileFollowsFromItsPlace(
      String host, String scope, String path, String name, boolean closed) {
    HostContract contract = HostCatalog.host(host);
    ConfigFile file =
        contract.config().stream()
            .filter(config -> config.scope().equals(scope) && config.path().equals(path))
            .findFirst()
            .orElseThrow();
    Layout layout = ConfigurationContract.of(contract).layout(file);
    assertThat(layout).isNotNull();
    assertThat(Objects.requireNonNull(layout).name()).isEqualTo(name);
    assertThat(layout.closed()).isEqualTo(closed);
  }

  @Test
  void claudeCodeTakesPromptsWhereSomethingCanBeDecidedAlone() {
    HandlerKind prompt = kind("claude-code", "prompt");
    assertThat(prompt.isTakenBy(event("claude-code", "Stop"))).isTrue();
    assertThat(prompt.isTakenBy(event("claude-code", "SessionStart"))).isFalse();
    HandlerKind http = kind("claude-code", "http");
    assertThat(http.isTakenBy(event("claude-code", "PreToolUse"))).isTrue();
    assertThat(http.isTakenBy(event("claude-code", "SessionStart"))).isFalse();
  }

  @Test
  void aMemberMayCountInSomePlacesOnly() {
    MemberLimit once = limit("claude-code", "once");
    assertThat(once.counts("skill", event("claude-code", "Stop"))).isTrue();
    assertThat(once.counts("user", event("claude-code", "Stop"))).isFalse();
    MemberLimit failure = limit("claude-code", "onFailure");
    assertThat(failure.counts("user", event("claude-code", "PreToolUse"))).isTrue();
    assertThat(failure.counts("user", event("claude-code", "Stop"))).isFalse();
    assertThat(limit("vscode", "matcher").counts("user", event("vscode", "PreToolUse"))).isFalse();
  }

  @Test
  void timeLimitsHaveTheirUnitAndBounds() {
    TimeLimit claude = layout("claude-code").time();
    assertThat(claude.max(event("claude-code", "SessionEnd"))).isEqualTo(60);
    assertThat(claude.max(event("claude-code", "Stop"))).isZero();
    assertThat(layout("kimi-code").time().max(event("kimi-code", "Stop"))).isEqualTo(600);
    assertThat(layout("gemini-cli").time().unit()).isEqualTo("ms");
    assertThat(layout("copilot-cli").time().members()).containsExactly("timeoutSec", "timeout");
  }

  @Test
  void aToolThatIsGoneIsToldFromOneThatHasAnotherName() {
    ConfigurationContract claude = configuration("claude-code");
    assertThat(claude.gone("MultiEdit")).isEqualTo(new GoneTool("MultiEdit", "", false));
    assertThat(claude.gone("Task")).isEqualTo(new GoneTool("Task", "Agent", true));
    assertThat(claude.gone("Bash")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, user, session",
    "cursor, user, file",
    "cursor, project, project",
    "vscode, user, home",
    "junie, user, ''",
  })
  void relativePathsStartFromAFolder(String host, String scope, String folder) {
    assertThat(configuration(host).workingFolder(scope)).isEqualTo(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, UserPromptSubmit, CONTEXT",
    "claude-code, PreToolUse, IGNORED",
    "claude-code, WorktreeCreate, ANSWER",
    "codex, Stop, ERROR",
    "gemini-cli, BeforeTool, MESSAGE",
    "junie, Stop, UNKNOWN",
  })
  void plainTextOnStandardOutputMeansSomethingElseOnEachEvent(
      String host, String event, PlainText meaning) {
    assertThat(configuration(host).stdout(event(host, event))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "claude-code; {\"decision\":\"deny\"}; IGNORED",
        "claude-code; {\"decision\":\"block\"}; READ",
        "codex; {\"decision\":\"deny\"}; FAILS",
        "gemini-cli; {\"hookSpecificOutput\":{\"permissionDecision\":\"deny\"}}; IGNORED",
        "copilot-cli; {\"decision\":\"block\"}; IGNORED",
      })
  void anAnswerOfAnotherHostIsNotTakenForARefusal(String host, String json, Fate fate) {
    assertThat(configuration(host).oldAnswers())
        .filteredOn(answer -> answer.json().equals(json))
        .first()
        .satisfies(
            answer -> {
              assertThat(answer.fate()).isEqualTo(fate);
              assertThat(answer.evidence().verified()).isTrue();
            });
  }

  @Test
  void whatOneMistakeCostsIsKnown() {
    assertThat(configuration("kimi-code").unknown().member()).isEqualTo(Loss.HOOKS);
    assertThat(configuration("codex").unknown().fileMember()).isEqualTo(Loss.FILE);
    assertThat(configuration("claude-code").unknown().event()).isEqualTo(Loss.ITSELF);
    assertThat(configuration("junie").unknown()).isEqualTo(Unknown.NONE);
  }

  @Test
  void aHostOutsideTheCatalogHasNothing() {
    assertThat(ConfigurationCatalog.of("nobody")).isSameAs(ConfigurationContract.NONE);
  }

  private static ConfigurationContract configuration(String host) {
    return ConfigurationContract.of(HostCatalog.host(host));
  }

  private static Layout layout(String host) {
    return configuration(host).layouts().get(0);
  }

  private static HandlerKind kind(String host, String name) {
    return Objects.requireNonNull(layout(host).kind(name));
  }

  private static MemberLimit limit(String host, String member) {
    return layout(host).limits().stream()
        .filter(limit -> limit.member().equals(member))
        .findFirst()
        .orElseThrow();
  }

  private static EventContract event(String host, String name) {
    return Objects.requireNonNull(HostCatalog.host(host).event(name));
  }
}
