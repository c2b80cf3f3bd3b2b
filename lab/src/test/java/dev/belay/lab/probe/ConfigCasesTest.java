package dev.belay.lab.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigCasesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"claude-code", "codex", "gemini-cli", "qwen-code", "copilot-cli", "kimi-code"})
  void everyHostHasAFileWithoutAMistakeToCompareWith(String host) {
    List<ConfigCase> cases = ConfigCases.of(host);

    assertThat(cases).hasSizeGreaterThan(20).anyMatch(each -> each.name().equals("no mistake"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"claude-code", "codex", "gemini-cli", "qwen-code", "copilot-cli", "kimi-code"})
  void noTwoCasesOfAHostHaveTheSameName(String host) {
    Set<String> names = new HashSet<>();

    assertThat(ConfigCases.of(host)).allMatch(each -> names.add(each.name()));
  }

  @Test
  void nothingIsLeftToBeFilled() {
    assertThat(ConfigCases.of("claude-code")).noneMatch(each -> each.text().contains("%"));
  }

  @Test
  void commandsStandInTheFileAsItsFormatQuotesThem() {
    ConfigCase plain = named("no mistake");

    JsonObject file = JsonParser.parseString(plain.text()).getAsJsonObject();

    assertThat(
            file.getAsJsonObject("hooks")
                .getAsJsonArray("PreToolUse")
                .get(1)
                .getAsJsonObject()
                .getAsJsonArray("hooks")
                .get(0)
                .getAsJsonObject()
                .get("command")
                .getAsString())
        .isEqualTo("echo faulty >>\"$HOME/ran\"");
  }

  @Test
  void aCaseMayBeForSomeHostsAlone() {
    assertThat(ConfigCases.of("gemini-cli")).anyMatch(each -> each.name().contains("hooksConfig"));
    assertThat(ConfigCases.of("codex")).noneMatch(each -> each.name().contains("hooksConfig"));
  }

  @Test
  void codeIsNoFileOfSettings() {
    assertThat(ConfigCases.of("opencode")).isEmpty();
  }

  private static ConfigCase named(String name) {
    return ConfigCases.of("claude-code").stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
