package dev.belay.engine.http;

import com.sun.net.httpserver.HttpExchange;
import dev.belay.contract.Reply;
import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import dev.belay.engine.http.HttpBackend.TimedCall;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One hook over HTTP: whoever is first, its own thread or the overseer's, answers and closes the
 * exchange.
 */
final class HttpCall implements TimedCall {
  /** How long a peer may take to read its answer, and to send the rest of what it began. */
  private static final long WRITING_NANOS = TimeUnit.SECONDS.toNanos(5);

  /**
   * How much of a body is read after it was answered: a connection that is closed under a sender
   * may take the answer with it, and without one the host lets the call pass.
   */
  private static final int MOST_DRAINED = 256 << 20;

  private static final byte[] NEUTRAL = "{}\n".getBytes(StandardCharsets.US_ASCII);

  private final HttpExchange exchange;
  private final HookOptions options;
  private final HttpBackend backend;
  private final AtomicBoolean claimed = new AtomicBoolean();
  private final Blocking reading = new Blocking();
  private final Blocking writing = new Blocking();
  private final CountDownLatch overseen = new CountDownLatch(1);
  private final @Nullable HookAnswer known;
  private final long asked = System.nanoTime();
  private volatile long deadline;
  private volatile @Nullable IOException lost;

  /**
   * @param options what the call is registered with
   * @param known the answer, where it is known without a look at the event; null otherwise
   */
  HttpCall(
      HttpExchange exchange, HookOptions options, HttpBackend backend, @Nullable HookAnswer known) {
    this.exchange = exchange;
    this.options = options;
    this.backend = backend;
    this.known = known;
    this.deadline = asked + TimeUnit.MILLISECONDS.toNanos(options.timeoutMillis()) * 7 / 8;
  }

  /**
   * Returns when the call is answered, whoever does that, and the exchange closed.
   *
   * @throws IOException if the peer is gone: the server then closes the connection
   */
  void run() throws IOException {
    HookAnswer answer = known != null ? known : decided();
    // In this order: an overseer that comes too late to answer sees the later deadline.
    deadline = System.nanoTime() + WRITING_NANOS;
    if (!claimed.compareAndSet(false, true)) {
      awaitOverseer();
      return;
    }
    writing.enter();
    try {
      send(answer);
      drain();
      exchange.getResponseBody().close();
    } finally {
      writing.leave();
    }
  }

  private HookAnswer decided() {
    try {
      return backend.answer(options, new Body(exchange.getRequestBody()));
    } catch (RuntimeException | Error e) {
      return options.failed("internal error: " + e);
    }
  }

  @Override
  public long deadline() {
    return deadline;
  }

  @Override
  public void overdue() {
    long begun = System.nanoTime();
    if (begun - deadline < 0) {
      return;
    }
    if (!claimed.compareAndSet(false, true)) {
      if (System.nanoTime() - deadline >= 0) {
        reading.cut();
        writing.cut();
      }
      return;
    }
    deadline = begun + WRITING_NANOS;
    try {
      writing.enter();
      try {
        // Its thread may never come back to this connection, so nobody else is to use it.
        exchange.getResponseHeaders().set("Connection", "close");
        send(
            options.failed(
                "no answer within "
                    + TimeUnit.NANOSECONDS.toMillis(begun - asked)
                    + " ms (was the event's JSON sent whole?)"));
        // Before the close, which waits for whoever reads.
        reading.cut();
        exchange.getResponseBody().close();
      } finally {
        writing.leave();
      }
    } catch (IOException e) {
      lost = e;
      reading.cut();
    } finally {
      overseen.countDown();
    }
  }

  /** The connection is not to be closed under the overseer. */
  private void awaitOverseer() throws IOException {
    boolean interrupted = false;
    while (true) {
      try {
        overseen.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    IOException failure = lost;
    if (failure != null) {
      throw failure;
    }
  }

  private void send(HookAnswer answer) throws IOException {
    Reply reply = answer.reply();
    byte[] body =
        reply.stdout().isEmpty() ? NEUTRAL : reply.stdout().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.getResponseBody().flush();
    backend.answered(options, answer, System.nanoTime() - asked);
  }

  private void drain() throws IOException {
    InputStream rest = exchange.getRequestBody();
    if (rest.read() < 0) {
      return;
    }
    byte[] scratch = new byte[16 * 1024];
    int drained = 0;
    int read = rest.read(scratch);
    while (read >= 0 && drained < MOST_DRAINED) {
      drained += read;
      read = rest.read(scratch);
    }
  }

  /** The request's body, from which a reader can be torn away. */
  private final class Body extends FilterInputStream {
    Body(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      reading.enter();
      try {
        return in.read();
      } finally {
        reading.leave();
      }
    }

    @Override
    public int read(byte @Nullable [] to, int offset, int length) throws IOException {
      reading.enter();
      try {
        return in.read(to, offset, length);
      } finally {
        reading.leave();
      }
    }
  }

  /**
   * A thread that may be stuck on the network. Interrupting it closes the connection, and it is
   * interrupted nowhere else, since that would close whatever channel it has come to since.
   */
  private static final class Blocking {
    private @Nullable Thread thread;
    private boolean over;

    synchronized void enter() throws IOException {
      if (over) {
        throw new IOException("the time for this call is over");
      }
      thread = Thread.currentThread();
    }

    synchronized void leave() {
      thread = null;
      if (over) {
        // Taken back, so that it strikes nothing else.
        Thread.interrupted();
      }
    }

    synchronized void cut() {
      over = true;
      Thread stuck = thread;
      if (stuck != null) {
        stuck.interrupt();
      }
    }
  }
}
