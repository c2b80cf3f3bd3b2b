package dev.belay.lint.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.FileReport;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lint.Linter;
import dev.belay.lint.Severity;
import dev.belay.lint.Surroundings;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import dev.belay.setup.text.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule says of itself is true. */
class RulesTest {
  /** Older than Claude Code's newest events. */
  private static final String VERSION = "2.1.250";

  @TempDir Path folder;

  static List<Rule> rules() {
    return Rules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsWrongExample(Rule rule) throws IOException {
    assertThat(findings(rule.card().wrong()))
        .as("the wrong example of %s", rule.card().id())
        .anyMatch(finding -> finding.rule().equals(rule.card().id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasNothingAgainstItsRightExample(Rule rule) throws IOException {
    assertThat(findings(rule.card().right()))
        .as("the right example of %s", rule.card().id())
        .noneMatch(finding -> finding.rule().equals(rule.card().id()))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFixOfItsWrongExampleTakesTheFindingAway(Rule rule) throws IOException {
    Example wrong = rule.card().wrong();
    for (Finding finding : findings(wrong)) {
      for (Fix fix : finding.fixes()) {
        String fixed = TextEdit.apply(wrong.text(), List.of(fix.edit()));
        assertThat(findings(new Example(wrong.host(), wrong.file(), fixed, wrong.besides())))
            .as("%s after: %s", finding.message(), fix.title())
            .noneMatch(
                left ->
                    left.rule().equals(finding.rule())
                        && left.pointer().equals(finding.pointer())
                        && left.message().equals(finding.message()));
      }
    }
  }

  @Test
  void noTwoRulesShareAnIdOrAName() {
    Set<String> seen = new HashSet<>();
    for (Rule rule : Rules.all()) {
      assertThat(rule.card().id()).matches("BLY-C[0-9]{2}");
      assertThat(seen.add(rule.card().id())).as(rule.card().id()).isTrue();
      assertThat(seen.add(rule.card().name())).as(rule.card().name()).isTrue();
    }
  }

  private List<Finding> findings(Example example) throws IOException {
    Path project = Files.createTempDirectory(folder, "project");
    for (Map.Entry<String, String> beside : example.besides().entrySet()) {
      String name = beside.getKey();
      boolean executable = name.endsWith("*");
      Path file = project.resolve(executable ? name.substring(0, name.length() - 1) : name);
      Files.createDirectories(requireNonNull(file.getParent()));
      Files.writeString(file, beside.getValue());
      assertThat(file.toFile().setExecutable(executable)).isTrue();
    }
    Path file = project.resolve(example.file());
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.writeString(file, example.text());
    HostContract host = requireNonNull(HostCatalog.find(example.host()));
    Machine machine =
        new Machine(project.resolve("home"), project, Map.of("PATH", "/usr/bin:/bin"), false);
    Path plugin = place(host, example.file()).scope().equals("plugin") ? project : null;
    FileReport report =
        new Linter()
            .lint(
                host,
                place(host, example.file()),
                file,
                example.text(),
                new Surroundings(machine, plugin, VERSION, true));
    return report.findings();
  }

  private static ConfigFile place(HostContract host, String file) {
    for (String written : List.of(file, "~/" + file)) {
      for (ConfigFile place : host.config()) {
        if (HookFile.matches(place.path(), written)) {
          return place;
        }
      }
    }
    throw new AssertionError(host.id() + " reads no file " + file);
  }
}
