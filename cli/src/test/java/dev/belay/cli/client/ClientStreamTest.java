package dev.belay.cli.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.cli.client.Client.Outcome;
import dev.belay.cli.client.FakeEngine.Connection;
import dev.belay.cli.client.FakeEngine.Request;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever hosts do to a hook's streams and with signals. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class ClientStreamTest {
  private static final byte[] GOOD = FakeEngine.answer(0, "out", "err");

  @TempDir Path folder;
  private Client client;

  @BeforeEach
  void install() throws IOException {
    client = Client.in(folder);
  }

  @Test
  void answersAlthoughStandardInputNeverCloses() throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      Process process = client.start("--timeout", "60000");
      Client.give(process, Client.EVENT);

      assertThat(Client.outcome(process)).isEqualTo(new Outcome(0, "out", "err"));
    }
  }

  @Test
  void passesSlowInputOnAsItComes() throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      Process process = client.start("--timeout", "60000");
      for (String piece : Client.EVENT.split("(?<=:)")) {
        Client.give(process, piece);
        Thread.sleep(20);
      }

      assertThat(Client.outcome(process)).isEqualTo(new Outcome(0, "out", "err"));
      assertThat(engine.taken().input()).isEqualTo(Client.EVENT);
    }
  }

  @Test
  void passesMegabytesOnWhole() throws Exception {
    String input = "{\"a\":\"" + "0123456789".repeat(900_000) + "\"}";
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      assertThat(client.run(input, "--timeout", "60000")).isEqualTo(new Outcome(0, "out", "err"));
      assertThat(engine.taken().input()).isEqualTo(input);
    }
  }

  @Test
  void inputThatEndsTooEarlyIsTheEnginesToJudge() throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      assertThat(client.run("{\"a\":")).isEqualTo(new Outcome(0, "out", "err"));
      assertThat(engine.taken())
          .extracting(Request::input, Request::ended)
          .containsExactly("{\"a\":", true);
    }
  }

  @ParameterizedTest
  @CsvSource({"closed, 2", "gates, 2", "open, 0"})
  void inputThatNeverCompletesEndsInTheFailMode(String failMode, int exitCode) throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      Process process = client.start("--timeout", "400", "--fail", failMode);
      Client.give(process, "{\"a\":");

      Outcome outcome = Client.outcome(process);
      assertThat(outcome.exitCode()).isEqualTo(exitCode);
      assertThat(outcome.stderr()).contains("400 ms", "complete on standard input");
    }
  }

  @ParameterizedTest
  @CsvSource({"closed, 2", "open, 0"})
  void twentyMegabytesAreTooMany(String failMode, int exitCode) throws Exception {
    Connection drain =
        (accepted, requests) ->
            Channels.newInputStream(accepted).transferTo(OutputStream.nullOutputStream());
    try (FakeEngine engine = FakeEngine.in(client.directory(), drain)) {
      Outcome outcome =
          client.run("{\"a\":\"" + "x".repeat(20 << 20), "--fail", failMode, "--timeout", "60000");

      assertThat(outcome.exitCode()).isEqualTo(exitCode);
      assertThat(outcome.stderr()).contains("larger than 16777216 bytes");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<&-, 0",
    ">&-, 2",
    "2>&-, 0",
    "<&- >&-, 2",
    ">&- 2>&-, 2",
    "<&- >&- 2>&-, 2",
    "</, 0",
    ">/dev/null, 0"
  })
  void aStreamThatIsNotOpenIsNeverTheSocketAndNeverAPass(String streams, int exitCode)
      throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      Process process = client.startRedirected(streams, "--timeout", "20000");
      Client.close(process);

      Outcome outcome = Client.outcome(process);
      assertThat(outcome.exitCode()).isEqualTo(exitCode);
      Request request = engine.taken();
      assertThat(request.input()).isEmpty();
      assertThat(request.ended()).isTrue();
      if (!streams.contains(">")) {
        assertThat(outcome).isEqualTo(new Outcome(0, "out", "err"));
      } else if (exitCode == 2 && !streams.contains("2>")) {
        assertThat(outcome.stderr()).contains("could not be written (Bad file descriptor)");
      }
    }
  }

  @EnabledOnOs(OS.LINUX)
  @ParameterizedTest
  @CsvSource({">/dev/full, 2, No space left", "2>/dev/full, 0, ''"})
  void aFullDeviceIsARefusalUnlessTheAnswerIsThere(String streams, int exitCode, String told)
      throws Exception {
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(GOOD))) {
      Process process = client.startRedirected(streams, "--fail", "open");
      Client.give(process, Client.EVENT);

      Outcome outcome = Client.outcome(process);
      assertThat(outcome.exitCode()).isEqualTo(exitCode);
      assertThat(outcome.stderr()).contains(told);
    }
  }

  @Test
  void aReaderThatWentAwayIsARefusal() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    Connection late =
        (accepted, requests) -> {
          FakeEngine.read(accepted);
          gone.await();
          FakeEngine.write(accepted, GOOD);
        };
    try (FakeEngine engine = FakeEngine.in(client.directory(), late)) {
      Process process = client.start("--timeout", "60000");
      process.getInputStream().close();
      gone.countDown();
      Client.give(process, Client.EVENT);

      assertThat(new String(process.getErrorStream().readAllBytes()))
          .contains("could not be written (Broken pipe)");
      assertThat(Client.exitCode(process)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"closed, 2", "gates, 2", "open, 0"})
  void aHostThatDoesNotReadDoesNotKeepTheClientAlive(String failMode, int exitCode)
      throws Exception {
    byte[] answer = FakeEngine.answer(0, "x".repeat(1 << 20), "");
    try (FakeEngine engine = FakeEngine.in(client.directory(), FakeEngine.answering(answer))) {
      Process process = client.start("--timeout", "300", "--fail", failMode);
      Client.give(process, Client.EVENT);

      assertThat(Client.exitCode(process)).isEqualTo(exitCode);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT", "HUP"})
  void aSignalIsAnsweredAtOnce(String signal) throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    Connection hang =
        (accepted, requests) -> {
          requests.add(FakeEngine.read(accepted));
          asked.await();
        };
    try (FakeEngine engine = FakeEngine.in(client.directory(), hang)) {
      for (String failMode : List.of("closed", "open")) {
        // As nohup would start it.
        Process process =
            client.startWith(
                "trap '' " + signal + "; exec \"$@\"",
                Map.of(),
                List.of("--fail", failMode, "--timeout=30000", "--dir=" + client.directory()));
        Client.give(process, Client.EVENT);
        engine.taken();
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();

        Outcome outcome = Client.outcome(process);
        assertThat(outcome.exitCode()).isEqualTo(failMode.equals("open") ? 0 : 2);
        assertThat(outcome.stderr()).contains("SIG" + signal);
      }
      asked.countDown();
    }
  }
}
