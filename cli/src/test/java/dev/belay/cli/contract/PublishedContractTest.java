package dev.belay.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import dev.belay.contract.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedContractTest {
  private static final Path CHECKOUT = Path.of("..");

  @TempDir private Path root;

  @Test
  void whatIsCommittedIsWhatTheContractFilesGive() {
    Belay check = Belay.run("contract", "generate", "--check", "--root", CHECKOUT.toString());

    assertThat(check.out()).endsWith("files are what the contract files give\n");
    assertThat(check.exitCode()).isZero();
  }

  @Test
  void driftIsShownAsADiffAndMended() throws IOException {
    copy("contract/src/main/contract");
    copy("contract/published");
    Path host = root.resolve("contract/src/main/contract/hosts/amp.yml");
    Files.writeString(
        host, Files.readString(host).replace("  hook: {type: string?", "  hook: {type: int?"));
    Path published = root.resolve("contract/published");
    Files.delete(published.resolve("schemas/codex.json"));
    Files.writeString(published.resolve("schemas/nobody.json"), "{}\n");
    Path byHand = published.resolve("typescript/src/validate.js");
    Files.writeString(byHand, "// by hand\n");

    Belay check = check();

    assertThat(check.exitCode()).isEqualTo(10);
    assertThat(check.out())
        .contains(
            """
            --- contract/published/python/belay_contract/hosts/amp.py
            +++ contract/published/python/belay_contract/hosts/amp.py
            """,
            "-    hook: NotRequired[str]\n+    hook: NotRequired[int]\n",
            "--- /dev/null\n+++ contract/published/schemas/codex.json\n",
            "--- contract/published/schemas/nobody.json\n+++ /dev/null\n",
            "... ")
        .doesNotContain("validate.js")
        .contains("files have drifted: run belay contract generate, and commit what it writes");

    assertThat(Belay.run("contract", "generate", "--root", root.toString()).out())
        .endsWith("files written\n");
    assertThat(check().exitCode()).isZero();
    assertThat(published.resolve("schemas/nobody.json")).doesNotExist();
    assertThat(byHand).hasContent("// by hand");
    assertThat(Belay.run("contract", "generate", "--root", root.toString()).out())
        .isEqualTo("nothing to do\n");
  }

  @Test
  void aContractFileThatIsWrongIsToldWithItsPlace() throws IOException {
    copy("contract/src/main/contract");
    Path host = root.resolve("contract/src/main/contract/hosts/amp.yml");
    Files.writeString(host, Files.readString(host).replace("string?", "sting?"));

    Belay check = check();

    assertThat(check.exitCode()).isEqualTo(10);
    assertThat(check.out()).contains("amp.yml:", "unknown type \"sting\"; did you mean string?");
  }

  @Test
  void elsewhereItSaysWhereItBelongs() {
    Belay check = check();

    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.err()).contains("this is no checkout of Belay", "--root");
  }

  @Test
  void whatDecodePrintsIsACanonicalEvent() throws IOException {
    Path recordings = CHECKOUT.resolve("recordings");
    int decoded = 0;
    for (String line : Files.readAllLines(recordings.resolve("expectations.tsv"))) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#")) {
        String file = recordings.resolve(cells[0]).toString();
        Belay decode = Belay.run("decode", "--host", cells[1], file);
        for (JsonObject event : decode.json()) {
          assertThat(Validator.validateEvent(event).errors()).as(file).isEmpty();
          decoded++;
        }
      }
    }
    assertThat(decoded).isGreaterThan(200);
  }

  private Belay check() {
    return Belay.run("contract", "generate", "--check", "--root", root.toString());
  }

  private void copy(String folder) throws IOException {
    Path from = CHECKOUT.resolve(folder);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve(folder).resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }
}
