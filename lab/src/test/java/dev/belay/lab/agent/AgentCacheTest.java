package dev.belay.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installing, with a script in npm's place. */
class AgentCacheTest {
  private static final Agent CODEX = Agents.pinned().named("codex");

  @TempDir Path folder;

  private final List<String> progress = new ArrayList<>();

  @Test
  void anAgentIsInstalledOnceIntoAFolderOfItsVersion() throws Exception {
    AgentCache cache = cache("echo \"$@\" >>asked; mkdir node_modules");
    cache.install(CODEX, progress::add);
    cache.install(CODEX, progress::add);

    Path installed = folder.resolve("cache/codex-" + CODEX.version());
    assertThat(cache.of(CODEX)).isEqualTo(installed);
    assertThat(installed.resolve("node_modules")).isDirectory();
    assertThat(installed.resolve("asked"))
        .content()
        .hasLineCount(1)
        .contains("install ")
        .contains(" @openai/codex@" + CODEX.version());
    assertThat(progress).containsExactly("codex " + CODEX.version() + ": npm is installing it");
  }

  @Test
  void aFailedInstallationLeavesNothingAndSaysWhatNpmSaid() throws Exception {
    AgentCache cache = cache("mkdir node_modules; echo no such version; exit 1");
    assertThatThrownBy(() -> cache.install(CODEX, progress::add))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("@openai/codex@")
        .hasMessageContaining("no such version");
    assertThat(cache.has(CODEX)).isFalse();
    try (Stream<Path> left = Files.list(folder.resolve("cache"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void withoutNpmItSaysSo() {
    AgentCache cache = new AgentCache(folder.resolve("cache"), folder.resolve("none").toString());
    assertThatThrownBy(() -> cache.install(CODEX, progress::add))
        .hasMessageStartingWith("npm cannot be started");
  }

  @Test
  void itIsInTheUsersCache() {
    assertThat(AgentCache.usual(Map.of("XDG_CACHE_HOME", "/c")).folder())
        .isEqualTo(Path.of("/c/belay/lab"));
    assertThat(AgentCache.usual(Map.of()).folder()).endsWith(Path.of(".cache/belay/lab"));
  }

  private AgentCache cache(String script) throws IOException {
    Path npm = folder.resolve("npm");
    Files.writeString(npm, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(npm, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new AgentCache(folder.resolve("cache"), npm.toString());
  }
}
