package dev.belay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README says of the contracts is what the contracts say. */
class ReadmeTest {
  @Test
  void theCoverageMatrixIsTheOneThatTheContractsGive() throws Exception {
    String printed = Belay.run("contract", "coverage", "--markdown").out();

    assertThat(Files.readString(Path.of("..", "README.md")))
        .as("paste the output of ./belay contract coverage --markdown into the README")
        .contains(printed.strip());
  }
}
