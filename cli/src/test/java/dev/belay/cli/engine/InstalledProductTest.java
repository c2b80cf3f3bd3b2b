package dev.belay.cli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledProductTest {
  @TempDir Path home;

  @Test
  void anotherBuildReplacesItAndARemovedOneDoesNot() throws Exception {
    Path stamp = Files.writeString(home.resolve("java"), "/usr/bin/java\n");
    Files.setLastModifiedTime(stamp, FileTime.fromMillis(1_000_000));
    InstalledProduct product = InstalledProduct.in(home.toFile());
    assertThat(product.getAsBoolean()).isFalse();

    Files.setLastModifiedTime(stamp, FileTime.fromMillis(2_000_000));
    assertThat(product.getAsBoolean()).isTrue();

    Files.delete(stamp);
    assertThat(product.getAsBoolean()).isFalse();
  }
}
