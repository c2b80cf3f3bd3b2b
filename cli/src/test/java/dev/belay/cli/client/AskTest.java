package dev.belay.cli.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.belay.cli.client.Client.Outcome;
import dev.belay.cli.client.FakeEngine.Connection;
import dev.belay.cli.client.FakeEngine.Request;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The client for commands: a whole answer of a running engine, or the launcher's own process as if
 * nobody had asked.
 */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class AskTest {
  private static final byte[] GOOD = answer(10, "found\n", "told\n");
  private static final Outcome COLD = new Outcome(7, "lint --no-engine a b c\n", "");

  @TempDir Path folder;
  private Client client;
  private Path ask;
  private Path launcher;

  @BeforeEach
  void install() throws IOException {
    Path built = Path.of("target", "client", "belay-ask").toAbsolutePath();
    assumeTrue(Files.isExecutable(built), "the client is not built: no C compiler here");
    client = Client.in(folder);
    ask = Files.copy(built, client.program().resolveSibling("belay-ask"));
    launcher = Files.writeString(folder.resolve("belay"), "#!/bin/sh\necho \"$@\"\nexit 7\n");
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private enum Fault {
    GARBAGE("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8)),
    ANSWER_OF_AN_OLDER_ENGINE(FakeEngine.answer(2, "", "belay: this engine cannot be asked\n")),
    OTHER_VERSION(changed(3, 2)),
    HUGE_LENGTH(changed(5, 0x7f)),
    NEGATIVE_LENGTH(changed(9, 0xff)),
    BYTES_AFTER_THE_ANSWER(Arrays.copyOf(GOOD, GOOD.length + 1)),
    HALF_AN_ANSWER(Arrays.copyOf(GOOD, GOOD.length - 1)),
    ACCEPTED_AND_NO_MORE(Arrays.copyOf(GOOD, 4)),
    NO_ANSWER(new byte[0]),
    CLOSES_AT_ONCE((engine, requests) -> {}),
    HANGS(
        (engine, requests) -> {
          FakeEngine.read(engine);
          Thread.sleep(60_000);
        }),
    HANGS_WITHIN_THE_ACCEPTANCE(
        (engine, requests) -> {
          FakeEngine.write(engine, Arrays.copyOf(GOOD, 3));
          Thread.sleep(60_000);
        }),
    DOES_NOT_READ((engine, requests) -> Thread.sleep(60_000));

    private final Connection connection;

    Fault(byte[] answer) {
      this(FakeEngine.answering(answer));
    }

    Fault(Connection connection) {
      this.connection = connection;
    }

    private static byte[] changed(int at, int to) {
      byte[] answer = GOOD.clone();
      answer[at] = (byte) to;
      return answer;
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aFaultEndsInAProcessOfItsOwnAndIsNotSeen(Fault fault) throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), fault.connection)) {
      long begun = System.nanoTime();

      assertThat(run("lint", "a", "b c")).isEqualTo(COLD);

      assertThat(System.nanoTime() - begun).as("nanoseconds").isLessThan(5_000_000_000L);
    }
  }

  @Test
  void withoutAnEngineNothingIsStartedAndNothingIsMade() throws Exception {
    client.engineCommand("/bin/false");

    assertThat(run("lint", "a", "b c")).isEqualTo(COLD);
    assertThat(client.directory()).isEmptyDirectory();

    Files.delete(client.directory());
    assertThat(run("lint", "a", "b c")).isEqualTo(COLD);
    assertThat(client.directory()).doesNotExist();
  }

  @Test
  void aDirectoryThatOthersMayEnterIsNotTrusted() throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      assertThat(run("lint", "a").exitCode()).isEqualTo(10);

      Files.setPosixFilePermissions(
          client.directory(), PosixFilePermissions.fromString("rwxrwxrwx"));

      assertThat(run("lint", "a", "b c")).isEqualTo(COLD);
    }
  }

  @Test
  void everyExitCodeAndBothStreamsArePassedOn() throws Exception {
    String large = "x".repeat(3 << 20);
    for (int code : new int[] {0, 1, 4, 125, 255}) {
      byte[] answer = answer(code, large, "err\n");
      try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(answer))) {
        assertThat(run("lint")).isEqualTo(new Outcome(code, large, "err\n"));
      }
    }
  }

  @Test
  void theEngineIsToldWhatACommandDependsOn() throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      Process process =
          start(
              Map.of("HOME", "/h", "NO_COLOR", "", "CLAUDE_CONFIG_DIR", "/c", "SECRET", "s"),
              "lint",
              "",
              "a b");
      Client.outcome(process);
      Request request = engine.taken();

      assertThat(request.ended()).isTrue();
      assertThat(request.input()).isEmpty();
      assertThat(request.fields())
          .contains(
              "preamble:BLY1",
              "k:command",
              "s:\0\0\0\0",
              "p:" + client.home().toRealPath(),
              "d:" + Path.of("").toAbsolutePath(),
              "e:HOME=/h",
              "e:NO_COLOR=",
              "e:CLAUDE_CONFIG_DIR=/c")
          .containsSubsequence("a:lint", "a:", "a:a b")
          .noneMatch(field -> field.contains("SECRET"));
    }
  }

  @Test
  void standardInputIsLeftToTheCommand() throws Exception {
    Files.writeString(launcher, "#!/bin/sh\ncat\n");
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(new byte[0]))) {
      Process process = start(Map.of(), "lint", "-");
      Client.give(process, "all of it");
      Client.close(process);

      assertThat(Client.outcome(process)).isEqualTo(new Outcome(0, "all of it", ""));
    }
  }

  @Test
  void aLauncherThatCannotBeStartedIsAnErrorThatSaysSo() throws Exception {
    Files.delete(launcher);

    Outcome outcome = run("lint");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.stderr()).contains(launcher + " cannot be started: No such file");
  }

  @Test
  void theEngineAnswersAsAProcessOfItsOwnWould() throws Exception {
    Path file = Files.writeString(folder.resolve("hooks.json"), "{\"hooks\":{\"Stopp\":[]}}");
    try (RealEngine engine =
        RealEngine.installed(client, folder, "-Dbelay.home=" + client.home())) {
      client.run(Client.EVENT);
      assertThat(engine.pid()).as("a hook has started the engine").isPositive();

      Outcome warm = run("lint", "--compat", "claude-mods", file.toString());

      assertThat(warm.exitCode()).isEqualTo(10);
      assertThat(warm.stdout())
          .startsWith("error\t/hooks/Stopp\tunknown hook event 'Stopp' — not in the 30-event");
      assertThat(warm.stderr()).startsWith("=== hooks-lint: " + file + " ===\n");
      assertThat(run("lint", "--fix", file.toString()).stdout())
          .as("what changes files")
          .startsWith("lint --no-engine --fix ");
    }
  }

  @Test
  void anEngineThatHangsOrWasKilledIsPassedOver() throws Exception {
    String[] words = {"lint", "--compat", "claude-mods", folder.resolve("nowhere").toString()};
    try (RealEngine engine =
        RealEngine.installed(client, folder, "-Dbelay.home=" + client.home())) {
      client.run(Client.EVENT);
      assertThat(run(words).exitCode()).as("an engine that is well").isEqualTo(3);

      engine.signal("STOP");
      assertThat(run(words).exitCode()).as("a hung one").isEqualTo(7);
      engine.signal("CONT");
      engine.signal("KILL");
      assertThat(run(words).exitCode()).as("a dead one").isEqualTo(7);
    }
  }

  @Test
  void anEngineOfAnotherInstallationIsPassedOver() throws Exception {
    try (RealEngine engine = RealEngine.installed(client, folder, "-Dbelay.home=" + folder)) {
      client.run(Client.EVENT);

      assertThat(run("lint", "--compat", "claude-mods", "nowhere").exitCode()).isEqualTo(7);
    }
  }

  private Outcome run(String... words) throws IOException, InterruptedException {
    Process process = start(Map.of(), words);
    Client.close(process);
    return Client.outcome(process);
  }

  private Process start(Map<String, String> environment, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(ask.toString(), "--dir", client.directory().toString()));
    command.add(launcher.toString());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static byte[] answer(int exitCode, String out, String err) {
    byte[] outBytes = out.getBytes(UTF_8);
    byte[] errBytes = err.getBytes(UTF_8);
    return ByteBuffer.allocate(13 + outBytes.length + errBytes.length)
        .put(new byte[] {'B', 'L', 'C', 1, (byte) exitCode})
        .putInt(outBytes.length)
        .putInt(errBytes.length)
        .put(outBytes)
        .put(errBytes)
        .array();
  }
}
