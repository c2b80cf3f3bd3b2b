package dev.belay.cli.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.cli.client.Client.Outcome;
import dev.belay.cli.client.FakeEngine.Request;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an engine is told, and what becomes of its answer. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class ClientRequestTest {
  private static final byte[] GOOD = FakeEngine.answer(0, "out", "err");

  @TempDir Path folder;
  private Client client;

  @BeforeEach
  void install() throws IOException {
    client = Client.in(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3})
  void theAnswerGoesThroughUnchanged(int exitCode) throws Exception {
    String out = "{\"é\":\"\u0001\"}\n".repeat(100_000);
    String err = "no newline".repeat(50_000);
    byte[] answer = FakeEngine.answer(exitCode, out, err);
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(answer))) {
      Process process = client.startRedirected("2>" + folder.resolve("err"));
      Client.give(process, Client.EVENT);

      assertThat(Client.outcome(process)).isEqualTo(new Outcome(exitCode, out, ""));
      assertThat(folder.resolve("err")).hasContent(err);
    }
  }

  @Test
  void theEngineIsToldArgumentsDirectoryTimeAndTheKnownVariablesAlone() throws Exception {
    Map<String, String> environment =
        Map.of("TMPDIR", "/t", "BELAY_POLICY", "", "CLAUDE_CODE_SESSION_ID", "ü=1", "SECRET", "x");
    List<String> options =
        List.of("--hots=x", "", "é", "--timeout", "20000", "--dir=" + client.directory());
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      Process process = client.startWith("cd / && exec \"$@\"", environment, options);
      Client.give(process, Client.EVENT);

      assertThat(Client.outcome(process)).isEqualTo(new Outcome(0, "out", "err"));
      Request request = engine.taken();
      assertThat(request.input()).isEqualTo(Client.EVENT);
      assertThat(request.fields()).startsWith("preamble:BLY1", "t:20000", "d:/");
      assertThat(request.fields().stream().filter(field -> field.startsWith("a:")))
          .containsExactlyElementsOf(options.stream().map(option -> "a:" + option).toList());
      assertThat(request.fields())
          .contains("e:TMPDIR=/t", "e:BELAY_POLICY=", "e:CLAUDE_CODE_SESSION_ID=ü=1")
          .noneMatch(field -> field.contains("SECRET") || field.startsWith("e:PATH"));
    }
  }

  @Test
  void anEngineThatNeedsNoInputIsAskedBeforeThereIsAny() throws Exception {
    byte[] help = FakeEngine.answer(0, "usage\n", "");
    try (FakeEngine engine =
        FakeEngine.in(
            client.directory(),
            (accepted, requests) -> {
              accepted.read(ByteBuffer.allocate(1 << 18));
              FakeEngine.write(accepted, help);
            })) {
      Process process = client.start("--help", "--timeout", "30000");

      assertThat(Client.outcome(process)).isEqualTo(new Outcome(0, "usage\n", ""));
    }
  }

  @Test
  void aHeadThatIsTooLargeIsARefusal() throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      String long1 = "x".repeat(120_000);
      Outcome outcome =
          client.run(Client.EVENT, "--policy", long1, "--policy", long1, "--policy", long1);

      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.stderr()).contains("larger than 262144 bytes");
      assertThat(engine.sawNobody()).isTrue();
    }
  }

  @Test
  void aRelativeRuntimeDirectoryIsMeantFromWhereTheHookRuns() throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      Process process =
          client.startWith("cd " + folder + " && exec \"$@\"", Map.of(), List.of("--dir", "run"));
      Client.give(process, Client.EVENT);

      assertThat(Client.outcome(process)).isEqualTo(new Outcome(0, "out", "err"));
    }
  }

  @Test
  void aWorkingDirectoryThatIsGoneIsNoFailure() throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      Process process =
          client.startWith(
              "mkdir " + folder + "/gone && cd " + folder + "/gone && rmdir ../gone && exec \"$@\"",
              Map.of(),
              List.of("--dir", client.directory().toString()));
      Client.give(process, Client.EVENT);

      assertThat(Client.outcome(process)).isEqualTo(new Outcome(0, "out", "err"));
      assertThat(engine.taken().fields()).noneMatch(field -> field.startsWith("d:"));
    }
  }
}
