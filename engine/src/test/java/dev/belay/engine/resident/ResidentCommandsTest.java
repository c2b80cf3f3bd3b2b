package dev.belay.engine.resident;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.belay.engine.wire.CommandAnswer;
import dev.belay.engine.wire.EngineClient;
import dev.belay.engine.wire.WireAnswer;
import dev.belay.engine.wire.WireRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands that an engine in this process is asked for, over its real socket. */
@Timeout(60)
class ResidentCommandsTest {
  private static final byte[] EVENT =
      "{\"session_id\":\"s\",\"cwd\":\"/\",\"hook_event_name\":\"Stop\"}".getBytes(UTF_8);

  @TempDir Path folder;

  private final CountDownLatch begun = new CountDownLatch(2);
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final AtomicBoolean replaced = new AtomicBoolean();
  private EngineClient client;
  private Engine engine;

  @BeforeEach
  void startAnEngine() throws IOException {
    start(Duration.ofSeconds(10));
  }

  private void start(Duration limit) throws IOException {
    Map<String, ResidentCommand> commands =
        Map.of(
            "echo",
            ResidentCommandsTest::echo,
            "elsewhere",
            call -> null,
            "fail",
            call -> CompletableFuture.<CommandAnswer>failedFuture(new IOException()).join(),
            "overflow",
            ResidentCommandsTest::overflow,
            "huge",
            call -> new CommandAnswer(0, "x".repeat(CommandRun.LARGEST_ANSWER), ""),
            "wait",
            this::await);
    EngineDirectories directories = EngineDirectories.below(folder.resolve("e"));
    engine =
        Engine.start(
            new EngineOptions(directories, folder.resolve("home"), "test", Duration.ZERO, 0),
            new ResidentCommands(commands, folder, replaced::get, limit),
            Duration.ZERO,
            started -> {});
    assertThat(engine).isNotNull();
    client = new EngineClient(directories.socket(), Duration.ofSeconds(20));
  }

  @AfterEach
  void stopIt() {
    told.countDown();
    engine.close();
  }

  @Test
  void aCommandIsToldHowItWasCalled() throws IOException {
    assertThat(client.command(request("echo", "a", "b c")))
        .isEqualTo(new CommandAnswer(10, "[a, b c] in " + folder + " {HOME=/h}", "terminal"));
  }

  @Test
  void whatTheEngineDoesNotTakeOnItRefuses() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));

    assertRefused(request("unknown"));
    assertRefused(new WireRequest("command", 0, "/", List.of(), Map.of(), folder.toString(), 0));
    assertRefused(
        new WireRequest("command", 0, null, List.of("echo"), Map.of(), folder.toString(), 0));
    assertRefused(
        new WireRequest("command", 0, "/", List.of("echo"), Map.of(), other.toString(), 0));
    assertRefused(new WireRequest("command", 0, "/", List.of("echo"), Map.of()));
    replaced.set(true);
    assertRefused(request("echo"));
  }

  @Test
  void aCommandThatNeedsAProcessOfItsOwnOrFailsHasNoAnswer() throws IOException {
    for (int round = 0; round < 3; round++) {
      assertRefused(request("elsewhere"));
      assertRefused(request("fail"));
      assertRefused(request("overflow"));
      assertRefused(request("huge"));
    }

    assertThat(client.command(request("echo")).exitCode()).isEqualTo(10);
    assertThat(client.ask(hook(), EVENT)).isEqualTo(new WireAnswer(0, "", ""));
  }

  @Test
  void commandsThatHangKeepNoHookWaitingAndTakeNoMorePlacesThanThereAre() throws Exception {
    CompletableFuture<CommandAnswer> first = waiting();
    CompletableFuture<CommandAnswer> second = waiting();
    begun.await();

    assertRefused(request("echo"));
    for (int i = 0; i < 50; i++) {
      assertThat(client.ask(hook(), EVENT)).isEqualTo(new WireAnswer(0, "", ""));
    }

    told.countDown();
    assertThat(first.get().out()).isEqualTo("waited");
    assertThat(second.get().out()).isEqualTo("waited");
    for (int i = 0; i < 200; i++) {
      assertThat(client.command(request("echo")).exitCode()).as("call %d", i).isEqualTo(10);
    }
  }

  @Test
  void aCommandThatTakesTooLongIsCutOffAndItsPlaceIsFreeAgain() throws Exception {
    engine.close();
    start(Duration.ofMillis(200));

    assertRefused(request("wait"));
    assertRefused(request("wait"));
    interrupted.await();

    assertThat(eventually("echo").exitCode()).isEqualTo(10);
  }

  /** A command that was cut off has its place until it has noticed. */
  private CommandAnswer eventually(String command) throws Exception {
    while (true) {
      try {
        return client.command(request(command));
      } catch (IOException e) {
        Thread.sleep(5);
      }
    }
  }

  private void assertRefused(WireRequest request) {
    assertThatThrownBy(() -> client.command(request)).isInstanceOf(IOException.class);
  }

  private CompletableFuture<CommandAnswer> waiting() {
    return CompletableFuture.supplyAsync(this::askToWait, Thread::startVirtualThread);
  }

  private CommandAnswer askToWait() {
    try {
      return client.command(request("wait"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private WireRequest request(String... words) {
    return new WireRequest(
        "command",
        0,
        folder.toString(),
        List.of(words),
        Map.of("HOME", "/h"),
        folder.toString(),
        2);
  }

  private static WireRequest hook() {
    return new WireRequest("hook", 8000, "/", List.of("--host", "claude-code"), Map.of());
  }

  private static CommandAnswer echo(CommandCall call) {
    return new CommandAnswer(
        10,
        call.arguments() + " in " + call.directory() + " " + call.environment(),
        call.errIsTerminal() && !call.outIsTerminal() ? "terminal" : "");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static @Nullable CommandAnswer overflow(CommandCall call) {
    return overflow(call);
  }

  private @Nullable CommandAnswer await(CommandCall call) {
    begun.countDown();
    try {
      told.await();
      return new CommandAnswer(0, "waited", "");
    } catch (InterruptedException e) {
      interrupted.countDown();
      return null;
    }
  }
}
