package dev.belay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.cli.lint.LintCommand;
import dev.belay.cli.terminal.TerminalFacts;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.CommandOutcome;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say of the contracts is what the contracts say. */
class DocsTest {
  @Test
  void theCoveragePageIsTheOneThatTheContractsGive() throws Exception {
    String printed = Belay.run("contract", "coverage", "--events", "--markdown").out();

    assertThat(Files.readString(Path.of("..", "docs", "coverage.md")))
        .as("paste the output of ./belay contract coverage --events --markdown into the page")
        .contains(printed.strip());
  }

  @Test
  void theHostsPagesAreThoseThatTheContractsGive() {
    Belay check = Belay.run("contract", "docs", "--check", "--root", "..");

    assertThat(check.exitCode()).as("%s%s", check.out(), check.err()).isZero();
  }

  @Test
  void theFilesOfAnInstallationAreThoseOfTheContracts() throws Exception {
    String table = HostCatalog.all().stream().map(DocsTest::row).collect(Collectors.joining("\n"));

    assertThat(Files.readString(Path.of("..", "docs", "install.md")))
        .as("the table of files in docs/install.md")
        .contains(table);
  }

  @Test
  void thePageOfTheLintersRulesIsTheOneThatTheRulesGive() throws Exception {
    CommandOutcome rules =
        LintCommand.run(
            List.of("rules", "--markdown"),
            Path.of("").toAbsolutePath(),
            Map.of(),
            InputStream::nullInputStream,
            TerminalFacts.NONE,
            1);

    assertThat(Files.readString(Path.of("..", "docs", "lint-rules.md")))
        .as("./belay lint rules --markdown > docs/lint-rules.md")
        .isEqualTo(rules.out());
  }

  @Test
  void thePackOfThePageOnRulesDoesWhatItsExamplesSay(@TempDir Path folder) throws Exception {
    String page = Files.readString(Path.of("..", "docs", "writing-rules.md"));
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    String pack = page.substring(start, page.indexOf("```", start));
    Path file = Files.writeString(folder.resolve("deploy.yml"), pack);

    Belay test = Belay.run("rules", "test", file.toString());

    assertThat(test.out() + test.err()).isNotBlank();
    assertThat(page).contains("$ belay rules test deploy.yml\n    " + test.out());
    assertThat(test.exitCode()).as(test.out() + test.err()).isZero();
  }

  private static String row(HostContract host) {
    return "| %s | %s | %s |"
        .formatted(
            host.title(), files(host.setup().userFiles()), files(host.setup().projectFiles()));
  }

  private static String files(List<String> files) {
    return files.isEmpty()
        ? "–"
        : files.stream().map(file -> "`" + file + "`").collect(Collectors.joining(" or "));
  }
}
