package dev.belay.cli.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.cli.client.Client.Outcome;
import dev.belay.cli.client.FakeEngine.Connection;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Engines that do everything but answer: each is a refusal, or told, and never a silent pass. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class ClientFaultTest {
  private static final byte[] GOOD = FakeEngine.answer(0, "out", "err");

  @TempDir Path folder;
  private Client client;

  @BeforeEach
  void install() throws IOException {
    client = Client.in(folder);
  }

  private enum Fault {
    GARBAGE("malformed", "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8)),
    OTHER_VERSION("another version", changed(3, 2)),
    BAD_EXIT_CODE("malformed", changed(4, 1)),
    HUGE_LENGTH("malformed", changed(5, 0x7f)),
    NEGATIVE_LENGTH("malformed", changed(9, 0xff)),
    BYTES_AFTER_THE_ANSWER("malformed", Arrays.copyOf(GOOD, GOOD.length + 1)),
    HALF_AN_ANSWER("in the middle of its answer", Arrays.copyOf(GOOD, GOOD.length - 1)),
    HALF_A_HEADER("in the middle of its answer", Arrays.copyOf(GOOD, 7)),
    NO_ANSWER("ended without an answer", new byte[0]),
    CLOSES_AT_ONCE("ended without an answer", (client, requests) -> {}),
    HANGS("no answer within 400 ms", Fault::hang),
    HANGS_WITHIN_THE_ANSWER(
        "no answer within 400 ms",
        (client, requests) -> {
          FakeEngine.write(client, Arrays.copyOf(GOOD, 14));
          hang(client, requests);
        }),
    DOES_NOT_READ("no answer within 400 ms", (client, requests) -> Thread.sleep(60_000));

    private final String told;
    private final Connection connection;

    Fault(String told, byte[] answer) {
      this(told, FakeEngine.answering(answer));
    }

    Fault(String told, Connection connection) {
      this.told = told;
      this.connection = connection;
    }

    private static byte[] changed(int at, int to) {
      byte[] answer = GOOD.clone();
      answer[at] = (byte) to;
      return answer;
    }

    private static void hang(SocketChannel client, BlockingQueue<FakeEngine.Request> requests)
        throws Exception {
      requests.add(FakeEngine.read(client));
      Thread.sleep(60_000);
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aFaultIsARefusalOrToldAsTheFailModeSays(Fault fault) throws Exception {
    String input = fault == Fault.DOES_NOT_READ ? " ".repeat(2 << 20) + "{}" : Client.EVENT;
    try (FakeEngine engine = FakeEngine.in(client.directory(), fault.connection)) {
      Outcome closed = client.run(input, "--fail", "closed", "--timeout", timeout(fault));
      Outcome open = client.run(input, "--fail", "open", "--timeout", timeout(fault));

      assertThat(closed.exitCode()).isEqualTo(2);
      assertThat(closed.stdout()).isEmpty();
      assertThat(closed.stderr()).startsWith("Belay could not check").contains(fault.told);
      assertThat(open.exitCode()).isZero();
      assertThat(open.stdout()).isEmpty();
      assertThat(open.stderr()).startsWith("belay: let pass").contains(fault.told);
    }
  }

  /** Those that have to be waited for are not waited for long. */
  private static String timeout(Fault fault) {
    return fault.told.contains("400 ms") ? "400" : "20000";
  }

  @Test
  void aHostThatObeysJsonAloneGetsJson() throws Exception {
    try (FakeEngine engine =
        FakeEngine.in(client.directory(), FakeEngine.answering("no\n".getBytes(UTF_8)))) {
      Outcome outcome = client.run(Client.EVENT, "--host=cline");

      assertThat(outcome.stdout()).contains("\"cancel\":true", "malformed").endsWith("}\n");
      assertThat(outcome.exitCode()).isZero();
    }
  }

  @Test
  void aWrongOptionIsNoPassWhenNoEngineCanJudgeIt() throws Exception {
    // An event that mode gates, the usual one, would let pass.
    Outcome right = client.run(Client.EVENT, "--event", "Stop");
    Outcome wrong = client.run(Client.EVENT, "--event", "Stop", "--hots", "x");

    assertThat(right.exitCode()).isZero();
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.stderr()).contains("engine-command");
  }

  @Test
  void aFullQueueIsWaitedForUntilTheTimeIsUp() throws Exception {
    try (ServerSocketChannel listener = FakeEngine.listener(client.directory(), 1)) {
      List<Process> waiting = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        waiting.add(client.start("--timeout", "1000"));
      }
      int told = 0;
      for (Process process : waiting) {
        Outcome outcome = Client.outcome(process);
        assertThat(outcome.exitCode()).isEqualTo(2);
        told += outcome.stderr().contains("takes no more connections") ? 1 : 0;
      }

      assertThat(told).as("those for whom the queue had no place").isPositive();
      assertThat(listener.isOpen()).isTrue();
    }
  }

  @Test
  void aFullQueueThatMovesOnAnswersEveryone() throws Exception {
    try (ServerSocketChannel listener = FakeEngine.listener(client.directory(), 1)) {
      List<Process> waiting = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        waiting.add(client.start("--timeout", "30000"));
        Client.give(waiting.getLast(), Client.EVENT);
      }
      for (int i = 0; i < 8; i++) {
        try (SocketChannel accepted = listener.accept()) {
          FakeEngine.read(accepted);
          FakeEngine.write(accepted, GOOD);
        }
      }
      for (Process process : waiting) {
        assertThat(Client.outcome(process)).isEqualTo(new Outcome(0, "out", "err"));
      }
    }
  }
}
