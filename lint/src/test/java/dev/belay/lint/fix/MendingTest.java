package dev.belay.lint.fix;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.FileReport;
import dev.belay.lint.Linter;
import dev.belay.lint.Surroundings;
import dev.belay.lint.find.ConfigKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MendingTest {
  private static final HostContract CLAUDE = requireNonNull(HostCatalog.find("claude-code"));
  private static final ConfigKind SETTINGS =
      new ConfigKind(
          CLAUDE,
          CLAUDE.config().stream()
              .filter(place -> place.path().equals(".claude/settings.json"))
              .findFirst()
              .orElseThrow());

  private static final String WRONG =
      "{\r\n\t\"hooks\" : {\r\n\t\t\"stop\": [ {\"hooks\":[{\"type\":\"command\",\"command\":\"a\"}]} ],\r\n"
          + "\t\t\"PreToolUze\": [{\"matcher\": \"bash\", \"hooks\": [{\"type\": \"command\", \"command\": \"b\"}]}]\r\n\t}\r\n}";

  @Test
  void mendsWhatIsSafeAndKeepsTheRestAsItIs() {
    Mended mended = mend(WRONG, false);

    assertThat(mended.text()).isEqualTo(WRONG.replace("\"stop\"", "\"Stop\""));
    assertThat(mended.mended()).hasSize(1);
  }

  @Test
  void mendsMoreWhereItIsToldTo() {
    assertThat(mend(WRONG, true).text())
        .isEqualTo(
            WRONG
                .replace("\"stop\"", "\"Stop\"")
                .replace("PreToolUze", "PreToolUse")
                .replace("\"bash\"", "\"Bash\""));
  }

  @Test
  void theSecondTimeNothingChanges() {
    Mended once = mend(WRONG, true);
    Mended twice = mend(once.text(), true);

    assertThat(twice.text()).isEqualTo(once.text());
    assertThat(twice.mended()).isEmpty();
  }

  @Test
  void leavesWhatIsNotWanted() {
    Linter linter = new Linter();
    Mended mended =
        new Mending(linter, true, report -> List.of())
            .mend(SETTINGS, Path.of("/p/.claude/settings.json"), WRONG, Surroundings.none());

    assertThat(mended.text()).isEqualTo(WRONG);
  }

  @Test
  void aFileThatCannotBeReadIsLeftAlone() {
    assertThat(mend("{\"hooks\": ", true).text()).isEqualTo("{\"hooks\": ");
  }

  private static Mended mend(String text, boolean unsafe) {
    return new Mending(new Linter(), unsafe, FileReport::findings)
        .mend(SETTINGS, Path.of("/p/.claude/settings.json"), text, Surroundings.none());
  }
}
