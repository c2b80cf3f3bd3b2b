package dev.belay.setup.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stops Belay between two steps on the disk: every file is the old one or the new one. */
class CrashTest {
  private static final String OLD =
      """
      {
        "hooks": {
          "PreToolUse": [
            {"hooks": [{"type": "command", "command": "mine.sh"}]}
          ]
        },
        "other": true
      }
      """;

  @TempDir private Path folder;

  /** Fails before its n-th step. */
  private static final class FailingDisk extends Disk {
    private final int failing;
    private int steps;

    FailingDisk(int failing) {
      this.failing = failing;
    }

    @Override
    void step(String what) throws IOException {
      if (steps++ == failing) {
        throw new IOException("the disk fails here: " + what);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"claude-code", "copilot-cli", "codex"})
  void installing(String id) throws Exception {
    HostContract host = HostCatalog.host(id);
    Home whole = new Home(folder.resolve("whole"));
    Path file = whole.home.resolve(host.setup().userFiles().getFirst().substring(2));
    prepare(file);
    whole.install(id);
    String installed = Files.readString(file);

    int failing = 0;
    for (boolean failed = true; failed; failing++) {
      Home home = new Home(folder.resolve("home" + failing));
      Path here = home.home.resolve(whole.home.relativize(file));
      prepare(here);
      failed = fails(home, new FailingDisk(failing), id);

      assertThat(Files.readString(here)).isIn(OLD, installed);
      assertThat(drafts(home.home)).isEmpty();
      home.install(id);
      assertThat(Files.readString(here)).isEqualTo(installed);
      home.uninstall(id);
      assertThat(Files.readString(here)).isEqualTo(OLD);
    }
    assertThat(failing).isGreaterThan(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"claude-code", "copilot-cli", "codex"})
  void uninstalling(String id) throws Exception {
    HostContract host = HostCatalog.host(id);
    int failing = 0;
    for (boolean failed = true; failed; failing++) {
      Home home = new Home(folder.resolve("home" + failing));
      Path file = home.home.resolve(host.setup().userFiles().getFirst().substring(2));
      prepare(file);
      home.install(id);
      String installed = Files.readString(file);
      Installer installer = home.installer(new FailingDisk(failing));
      failed = false;
      try {
        installer.carryOut(installer.uninstall(host, Scope.USER));
      } catch (IOException e) {
        failed = true;
      }

      assertThat(Files.readString(file)).isIn(OLD, installed);
      home.uninstall(id);
      assertThat(Files.readString(file)).isEqualTo(OLD);
      assertThat(new InstallStore(home.state).records()).isEmpty();
    }
    assertThat(failing).isGreaterThan(3);
  }

  private static boolean fails(Home home, Disk disk, String id) throws InstallException {
    Installer installer = home.installer(disk);
    try {
      installer.carryOut(installer.install(HostCatalog.host(id), Home.wish(Scope.USER)));
      return false;
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("the disk fails here");
      return true;
    }
  }

  private static void prepare(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, OLD);
  }

  private static List<Path> drafts(Path home) throws IOException {
    List<Path> drafts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home)) {
      files.filter(file -> file.getFileName().toString().contains(".belay-")).forEach(drafts::add);
    }
    return drafts;
  }
}
