package dev.belay.cli.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.belay.cli.client.Client.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that finds no engine: it starts one, once, in a runtime directory that it can trust. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class ClientStartTest {
  @TempDir Path folder;
  private Client client;

  @BeforeEach
  void install() throws IOException {
    client = Client.in(folder);
  }

  @Test
  void twoHundredFirstCallsStartOneEngineAndAreAllAnswered() throws Exception {
    engineThatNotes("echo started >>" + folder + "/starts");
    List<Process> calls = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      calls.add(client.start("--timeout", "60000"));
    }
    for (Process call : calls) {
      Client.give(call, Client.EVENT);
    }
    for (Process call : calls) {
      assertThat(Client.outcome(call)).isEqualTo(new Outcome(0, "out", "err"));
    }
    end();

    assertThat(Files.readAllLines(folder.resolve("starts"))).containsExactly("started");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theEngineInheritsNothing() throws Exception {
    engineThatNotes(
        "{ env; pwd; umask; cut -d' ' -f6 /proc/$$/stat; } >"
            + folder
            + "/seen; ls -l /proc/$$/fd >"
            + folder
            + "/open");
    Process call =
        client.startWith(
            "trap '' TERM; exec \"$@\" 7</dev/zero",
            Map.of("LD_PRELOAD", "", "JAVA_TOOL_OPTIONS", "-Dno=such"),
            List.of("--timeout=60000", "--dir=" + client.directory()));
    Client.give(call, Client.EVENT);

    assertThat(Client.outcome(call)).isEqualTo(new Outcome(0, "out", "err"));
    end();
    List<String> seen =
        Files.readAllLines(folder.resolve("seen")).stream().map(String::strip).toList();
    // The shell itself adds PWD and the like.
    assertThat(seen)
        .contains("LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "/", "0077")
        .noneMatch(line -> line.startsWith("JAVA_TOOL_OPTIONS") || line.startsWith("HOME="));
    String own = Files.readString(Path.of("/proc/self/stat"));
    assertThat(seen.getLast())
        .as("a session of its own")
        .isNotEqualTo(own.substring(own.lastIndexOf(')')).split(" ")[4]);
    assertThat(Files.readString(folder.resolve("open")))
        .contains("0 -> /dev/null", "2 -> /dev/null")
        .doesNotContain("/dev/zero", "start.lock", "pipe:", "socket:");
  }

  @Test
  void aSocketFileThatNobodyListensOnIsNoEngine() throws Exception {
    FakeEngine.listener(client.directory(), 1).close();
    assertThat(client.directory().resolve("engine.sock")).exists();
    engineThatNotes(":");

    assertThat(client.run(Client.EVENT, "--timeout", "60000"))
        .isEqualTo(new Outcome(0, "out", "err"));
    end();
  }

  @Test
  void withoutAnEngineCommandTheFailModeHoldsAtOnce() throws Exception {
    FakeEngine.listener(client.directory(), 1).close();

    assertRefused("engine-command: No such file or directory", "600000");
  }

  @Test
  void anEngineCommandWithNothingInItIsAFailure() throws Exception {
    Files.writeString(client.home().resolve("engine-command"), "");

    assertRefused("engine-command", "600000");
  }

  @Test
  void aProgramThatDoesNotExistIsToldAtOnce() throws Exception {
    client.engineCommand("/no/such \"java\"", "-x");

    assertRefused("/no/such \"java\": No such file or directory", "600000");
  }

  @Test
  void aProgramThatMayNotBeRunIsToldAtOnce() throws Exception {
    client.engineCommand(Files.writeString(folder.resolve("plain"), "").toString());

    assertRefused("Permission denied", "600000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit 1", "sleep 0.2; exit 3", "kill -9 $$"})
  void anEngineThatFailsBeforeItServesIsToldAtOnce(String script) throws Exception {
    client.engineCommand("/bin/sh", "-c", script, "sh");

    assertRefused("ended without serving", "600000");
  }

  @Test
  void anEngineThatFailsIsToldAtOnceToClientsOfHostsThatIgnoreTheirChildren() throws Exception {
    client.engineCommand("/bin/sh", "-c", "exit 1", "sh");
    Process call =
        client.startWith(
            "trap '' CHLD; exec \"$@\"",
            Map.of(),
            List.of("--fail=closed", "--timeout=600000", "--dir=" + client.directory()));

    assertThat(Client.outcome(call).stderr()).contains("ended without serving");
  }

  @Test
  void anEngineThatLeavesToAnotherOneIsWaitedForUntilTheTimeIsUp() throws Exception {
    client.engineCommand("/bin/sh", "-c", "exit 0", "sh");

    assertRefused("no answer within 600 ms: the engine was started and ended", "600");
  }

  @Test
  void anEngineThatDoesNotServeIsToldWhenTheTimeIsUp() throws Exception {
    client.engineCommand("/bin/sh", "-c", "exec sleep 3", "sh");

    assertRefused("does not serve yet", "600");
  }

  @Test
  void aRuntimeDirectoryIsMadeForTheUserAlone() throws Exception {
    Files.delete(client.directory());
    engineThatNotes(":");

    assertThat(client.run(Client.EVENT, "--timeout", "60000"))
        .isEqualTo(new Outcome(0, "out", "err"));
    end();
    assertThat(Files.getPosixFilePermissions(client.directory()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxr-xr-x", "rwx--x---", "rwx-----x", "r-x------"})
  void aDirectoryThatIsOpenToOthersIsNotUsed(String mode) throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), (accepted, requests) -> {})) {
      Files.setPosixFilePermissions(client.directory(), PosixFilePermissions.fromString(mode));

      assertRefused("chmod 700", "600000");
    }
  }

  @Test
  void aLinkIsNoRuntimeDirectory() throws Exception {
    Path real = folder.resolve("real");
    Files.move(client.directory(), real);
    Files.createSymbolicLink(client.directory(), real);

    assertRefused("no directory of this user", "600000");
  }

  @Test
  void aFileIsNoRuntimeDirectory() throws Exception {
    Files.delete(client.directory());
    Files.writeString(client.directory(), "");

    assertRefused("no directory of this user", "600000");
  }

  @Test
  void theDirectoryOfSomeoneElseIsNotUsed() throws Exception {
    assumeRoot();
    chown(client.directory());

    assertRefused("no directory of this user", "600000");
  }

  @Test
  void theEngineOfSomeoneElseIsNotAsked() throws Exception {
    assumeRoot();
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is not here");
    for (Path open = client.program(); !open.equals(folder.getParent()); open = open.getParent()) {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    try (FakeEngine engine =
        FakeEngine.in(client.directory(), FakeEngine.answering(FakeEngine.answer(0, "", "")))) {
      chown(client.directory());
      chown(client.directory().resolve("engine.sock"));
      Process process =
          client.startWith(
              "exec setpriv --reuid 65534 --regid 65534 --clear-groups \"$@\"",
              Map.of(),
              List.of("--dir", client.directory().toString()));
      Client.close(process);

      Outcome outcome = Client.outcome(process);
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.stderr()).contains("another user listens");
      assertThat(engine.sawNobody()).isTrue();
    }
  }

  @Test
  void aDirectoryTooLongForASocketIsToldAtOnce() throws Exception {
    Path directory = Files.createDirectory(folder.resolve("d".repeat(100)));
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));

    Process process =
        client.startWith("exec \"$@\"", Map.of(), List.of("--dir", directory.toString()));
    Client.close(process);

    Outcome outcome = Client.outcome(process);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.stderr()).contains("too long for a socket");
  }

  private void engineThatNotes(String script) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = Path.of("target", "test-classes").toAbsolutePath().toString();
    client.engineCommand(
        "/bin/sh",
        "-c",
        script
            + "; exec '"
            + java
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
            + classes
            + "' dev.belay.cli.client.FakeEngineProcess \"$@\"",
        "sh");
  }

  /** Lets the engine that was started end before its folder goes away. */
  private void end() throws IOException {
    Files.writeString(client.directory().resolve("enough"), "");
  }

  private void assertRefused(String told, String timeout) throws Exception {
    Outcome closed = client.run(Client.EVENT, "--fail", "closed", "--timeout", timeout);
    Outcome open = client.run(Client.EVENT, "--fail", "open", "--timeout", timeout);

    assertThat(closed.exitCode()).isEqualTo(2);
    assertThat(closed.stdout()).isEmpty();
    assertThat(closed.stderr()).startsWith("Belay could not check").contains(told);
    assertThat(open.exitCode()).isZero();
    assertThat(open.stderr()).startsWith("belay: let pass").contains(told);
  }

  private void assumeRoot() throws IOException {
    assumeTrue(
        Files.getAttribute(folder, "unix:uid").equals(0), "only root can give a folder away");
  }

  private static void chown(Path path) throws IOException {
    Files.setAttribute(path, "unix:uid", 65534);
  }
}
