package dev.belay.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookContractCatalogTest {
  private static final Path CONTRACT = Path.of("..", "contract", "src", "main", "contract");
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path out;

  @Test
  void makesTheTableAndThePayloads() throws IOException {
    generate();

    // the table; 13 payloads, their family, package-info; the notice
    assertThat(files()).hasSize(1 + 15 + 1);
    assertThat(out.resolve("java/dev/belay/contract/catalog/payload/StopPayload.java"))
        .isRegularFile();
  }

  @Test
  void touchesOnlyFilesThatChange() throws IOException {
    generate();
    Path changed = out.resolve("java/dev/belay/contract/catalog/HookContractTable.java");
    String made = Files.readString(changed);
    Files.writeString(changed, "edited");
    for (Path file : files()) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }

    generate();

    assertThat(Files.readString(changed)).isEqualTo(made);
    for (Path file : files()) {
      assertThat(Files.getLastModifiedTime(file).equals(LONG_AGO)).isEqualTo(!file.equals(changed));
    }
  }

  private void generate() throws IOException {
    HookContractCatalog.generate(CONTRACT, out.resolve("java"), out.resolve("resources"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
