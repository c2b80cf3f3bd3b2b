package dev.belay.engine.resident;

import dev.belay.engine.wire.CommandAnswer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One command that was taken on. Its client hears at once that the engine is alive, and nothing
 * more before the answer is whole: an end without one makes it run the command itself.
 */
final class CommandRun implements Overseer.Call {
  /** What an answer may take, in bytes: a command that says more had better write as it goes. */
  static final int LARGEST_ANSWER = 8 << 20;

  private final ResidentCommand command;
  private final CommandCall call;
  private final SocketChannel channel;
  private final long limitNanos;
  private final EngineLog log;
  private final Runnable computed;
  private final Consumer<CommandRun> ended;

  /**
   * No virtual one: those share the processors without being interrupted, and slow hooks are
   * answered on them.
   */
  private final Thread thread =
      Thread.ofPlatform().daemon().name("belay-command").unstarted(this::run);

  private volatile long deadline;

  CommandRun(
      ResidentCommand command,
      CommandCall call,
      SocketChannel channel,
      long limitNanos,
      EngineLog log,
      Runnable computed,
      Consumer<CommandRun> ended) {
    this.command = command;
    this.call = call;
    this.channel = channel;
    this.limitNanos = limitNanos;
    this.deadline = System.nanoTime() + limitNanos;
    this.log = log;
    this.computed = computed;
    this.ended = ended;
  }

  void start() {
    thread.start();
  }

  @Override
  public long deadline() {
    return deadline;
  }

  @Override
  public void overdue() {
    // Not at every look from now on: it may never end.
    deadline = System.nanoTime() + limitNanos;
    closeQuietly();
    thread.interrupt();
  }

  private void run() {
    try {
      CommandAnswer answer = computed();
      if (answer != null) {
        ByteBuffer bytes = answer.encoded();
        if (bytes.remaining() <= LARGEST_ANSWER) {
          write(bytes);
        }
      }
    } catch (IOException e) {
      // The client is gone, or had to wait for too long.
      log.info("command.lost", e.toString());
    } catch (RuntimeException | Error e) {
      log.error("command.failed", e.toString());
    } finally {
      closeQuietly();
      ended.accept(this);
    }
  }

  /** Who has its answer may ask the next question: its place has to be free by then. */
  private @Nullable CommandAnswer computed() throws IOException {
    try {
      write(CommandAnswer.accepted());
      return command.run(call);
    } finally {
      computed.run();
    }
  }

  /** A client that does not read is cut off by the overseer. */
  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private void closeQuietly() {
    try {
      channel.close();
    } catch (IOException e) {
      // Closed is closed.
    }
  }
}
