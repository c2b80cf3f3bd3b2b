package dev.belay.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
  @TempDir private Path folder;

  private Path contractDir;
  private Path javaOut;
  private Path resourcesOut;

  @BeforeEach
  void writeContract() throws IOException {
    contractDir = Files.createDirectories(folder.resolve("contract"));
    javaOut = folder.resolve("java");
    resourcesOut = folder.resolve("resources");
    Files.copy(
        ExampleHost.CONTRACT_DIR.resolve("host.schema.json"),
        contractDir.resolve("host.schema.json"));
    writeHost("example", ExampleHost.TEXT);
  }

  @Test
  void theSameFilesGiveTheSameBytesAndUnchangedOnesAreNotTouched() throws IOException {
    generate();
    Map<String, String> first = contents();
    Path table = javaOut.resolve("dev/belay/contract/host/ExampleTable.java");
    Files.setLastModifiedTime(table, FileTime.fromMillis(0));
    generate();
    assertThat(contents()).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(table)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void whatNoFileAsksForAnyMoreIsRemoved() throws IOException {
    writeHost("other", ExampleHost.with("host: example", "host: other"));
    generate();
    Path table = javaOut.resolve("dev/belay/contract/host/OtherTable.java");
    Path byHand = Files.writeString(table.resolveSibling("ByHand.java"), "");
    assertThat(table).exists();
    Files.delete(contractDir.resolve("hosts/other.yml"));
    generate();
    assertThat(table).doesNotExist();
    assertThat(byHand).exists();
  }

  @Test
  void theProblemsOfAllFilesAreToldAndNothingIsWritten() throws IOException {
    writeHost("a", ExampleHost.TEXT);
    writeHost("b", ExampleHost.TEXT);
    assertThatThrownBy(this::generate)
        .isInstanceOf(ContractFileException.class)
        .hasMessageContaining("a.yml:1:1: host:")
        .hasMessageContaining("b.yml:1:1: host:");
    assertThat(javaOut).doesNotExist();
  }

  private void generate() throws IOException {
    Generate.hosts(contractDir, javaOut, resourcesOut);
  }

  private void writeHost(String id, String text) throws IOException {
    Files.writeString(
        Files.createDirectories(contractDir.resolve("hosts")).resolve(id + ".yml"), text);
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path root : List.of(javaOut)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          contents.put(root.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }
}
