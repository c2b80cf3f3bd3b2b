package dev.belay.engine.resident;

import dev.belay.contract.Reply;
import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import dev.belay.engine.wire.WireAnswer;
import dev.belay.journal.WayIn;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One connection: whoever is first, its own thread or the overseer, writes the answer. */
final class SocketCall implements Overseer.Call {
  /** Before the client has said how long it waits. */
  private static final long HEAD_NANOS = TimeUnit.SECONDS.toNanos(8);

  /** How long a client may take to read its answer. */
  private static final long WRITING_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final SocketChannel channel;
  private final HookService hooks;
  private final AtomicBoolean claimed = new AtomicBoolean();
  private volatile long asked = System.nanoTime();
  private volatile long deadline = asked + HEAD_NANOS;
  private volatile @Nullable HookOptions options;

  SocketCall(SocketChannel channel, HookService hooks) {
    this.channel = channel;
    this.hooks = hooks;
  }

  /** For how long the question has been known. */
  long nanos() {
    return System.nanoTime() - asked;
  }

  /** From now on there is a fail mode's verdict to give, a little before the client gives it. */
  void promise(HookOptions known, int patienceMillis) {
    int patience = patienceMillis <= 0 ? known.timeoutMillis() : patienceMillis;
    options = known;
    asked = System.nanoTime();
    deadline = asked + TimeUnit.MILLISECONDS.toNanos(patience) * 7 / 8;
  }

  @Override
  public long deadline() {
    return deadline;
  }

  @Override
  public void overdue() {
    HookOptions known = options;
    boolean first = claimed.compareAndSet(false, true);
    if (first && known != null) {
      deadline = System.nanoTime() + WRITING_NANOS;
      HookAnswer answer =
          known.failed(
              "no answer within "
                  + TimeUnit.NANOSECONDS.toMillis(nanos())
                  + " ms (was the event's JSON complete on standard input?)");
      if (write(answer.reply())) {
        hooks.answered(WayIn.CLIENT, known, answer, nanos());
      }
    }
    // Its thread is not interrupted: that would close whatever channel it has come to since.
    closeQuietly();
  }

  /** Writes the answer, unless that was done; says whether it went out. */
  boolean answer(Reply reply) {
    // First of all, or the overseer could close the connection between claim and write.
    deadline = System.nanoTime() + WRITING_NANOS;
    return claimed.compareAndSet(false, true) && write(reply);
  }

  private boolean write(Reply reply) {
    // A peer that does not read is cut off by the overseer.
    ByteBuffer bytes = new WireAnswer(reply.exitCode(), reply.stdout(), reply.stderr()).encoded();
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      return true;
    } catch (IOException e) {
      // The client is gone: its host has heard the fail mode's verdict from it, or is gone too.
      return false;
    }
  }

  void closeQuietly() {
    try {
      channel.close();
    } catch (IOException e) {
      // Closed is closed.
    }
  }
}
