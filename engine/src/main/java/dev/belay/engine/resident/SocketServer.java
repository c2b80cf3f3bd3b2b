package dev.belay.engine.resident;

import dev.belay.contract.Reply;
import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import dev.belay.engine.wire.RequestReader;
import dev.belay.engine.wire.WireException;
import dev.belay.engine.wire.WireRequest;
import dev.belay.journal.WayIn;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/**
 * Answers clients on the Unix domain socket. A few platform threads take connections and answer
 * them themselves, since with busy cores their latency has a far better tail than that of virtual
 * threads; the last free one hands its connection to a virtual thread, so that slow peers, however
 * many, keep nobody from being heard.
 */
final class SocketServer {
  private static final int BACKLOG = 4096;
  private static final int BUFFER = 64 * 1024;
  private static final int SLOW_BUFFER = 8 * 1024;

  private static final long LATECOMERS_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  /** Each costs a descriptor and some kilobytes. Whoever is turned away has a fail mode. */
  private static final int MOST_CONNECTIONS = 4096;

  private final Path socket;
  private final UserPrincipal owner;
  private final HookService hooks;
  private final Overseer overseer;
  private final EngineLog log;
  private final Control control;
  private final ResidentCommands commands;
  private final int workers;
  private final AtomicInteger free = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();
  private final ServerSocketChannel server;
  private volatile boolean stopping;

  /** What can be asked beside hooks. */
  interface Control {
    /** The text that answers a request of this kind; null for an unknown one. */
    @Nullable String answer(String kind);
  }

  SocketServer(
      Path socket,
      HookService hooks,
      Overseer overseer,
      EngineLog log,
      Control control,
      ResidentCommands commands,
      int workers)
      throws IOException {
    this.socket = socket;
    this.hooks = hooks;
    this.overseer = overseer;
    this.log = log;
    this.control = control;
    this.commands = commands;
    this.workers = workers;
    this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    this.owner = Files.getOwner(socket.resolveSibling("."));
  }

  /**
   * From here on there is an engine to those who ask.
   *
   * @throws IOException if the socket cannot be made, or it was told to stop before
   */
  synchronized void start() throws IOException {
    if (stopping) {
      throw new IOException("told to stop before it served");
    }
    // The lock is ours: whatever lies here was left behind.
    Files.deleteIfExists(socket);
    server.bind(UnixDomainSocketAddress.of(socket), BACKLOG);
    free.set(workers);
    for (int i = 0; i < workers; i++) {
      threads.add(
          Thread.ofPlatform().daemon().name("belay-worker-" + i).start(this::takeConnections));
    }
  }

  /**
   * Takes no new connections any more; those that were made before are still answered, also the
   * ones that nobody has looked at yet. The overseer knows when all of them are.
   */
  synchronized void stop() {
    stopping = true;
    if (threads.isEmpty()) {
      // Nobody can have connected.
      return;
    }
    try {
      wakeWorkers();
      for (Thread thread : threads) {
        // One that is busy longer has taken its last connection all the same.
        thread.join(1000);
      }
      // From here on clients find nobody and start another engine.
      Files.deleteIfExists(socket);
      server.configureBlocking(false);
      // A client that had found the socket's file just before may connect a moment later.
      long end = System.nanoTime() + LATECOMERS_NANOS;
      while (System.nanoTime() < end) {
        SocketChannel channel = server.accept();
        if (channel == null) {
          Thread.sleep(1);
        } else {
          channel.configureBlocking(true);
          open.incrementAndGet();
          Thread.startVirtualThread(() -> serve(channel, ByteBuffer.allocate(SLOW_BUFFER)));
        }
      }
      server.close();
    } catch (IOException e) {
      log.error("engine.stop", "connections may have been lost: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether there is a connection that was taken and is not done with. */
  boolean isServing() {
    return open.get() > 0;
  }

  /** A connection for each of them: closing the channel under them would lose those that wait. */
  private void wakeWorkers() throws IOException {
    for (int i = 0; i < threads.size(); i++) {
      SocketChannel.open(UnixDomainSocketAddress.of(socket)).close();
    }
  }

  private void takeConnections() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    while (!stopping) {
      try {
        SocketChannel channel = server.accept();
        if (open.incrementAndGet() > MOST_CONNECTIONS) {
          open.decrementAndGet();
          channel.close();
        } else if (free.decrementAndGet() > 0) {
          serve(channel, buffer);
          free.incrementAndGet();
        } else {
          free.incrementAndGet();
          Thread.startVirtualThread(() -> serve(channel, ByteBuffer.allocate(SLOW_BUFFER)));
        }
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        // Out of descriptors, most likely: the next moment may be better.
        log.error("socket.accept", e.toString());
        pause();
      } catch (Error e) {
        log.error("socket.worker", e.toString());
        pause();
      }
    }
  }

  private void serve(SocketChannel channel, ByteBuffer buffer) {
    SocketCall call = new SocketCall(channel, hooks);
    overseer.begin(call);
    boolean handedOver = false;
    try {
      if (!channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().equals(owner)) {
        log.error("socket.peer", "another user asked and was turned away");
        return;
      }
      handedOver = answer(call, channel, new RequestReader(channel, buffer));
    } catch (WireException e) {
      call.answer(new Reply("", "belay: " + e.getMessage() + "\n", 2, List.of()));
    } catch (EOFException e) {
      // It changed its mind, or was killed.
    } catch (IOException e) {
      log.info("socket.lost", e.toString());
    } catch (RuntimeException | Error e) {
      log.error("socket.call", e.toString());
      call.answer(new Reply("", "belay: internal error: " + e + "\n", 2, List.of()));
    } finally {
      overseer.end(call);
      if (!handedOver) {
        call.closeQuietly();
        open.decrementAndGet();
      }
    }
  }

  /** Whether another thread has the connection now. */
  private boolean answer(SocketCall call, SocketChannel channel, RequestReader reader)
      throws IOException {
    WireRequest request = reader.head();
    if (request.kind().equals("hook")) {
      hook(call, request, reader);
      return false;
    }
    if (request.kind().equals("command")) {
      return commands.takeOn(request, channel, overseer, log, open::decrementAndGet);
    }
    String text = control.answer(request.kind());
    if (text == null) {
      throw new WireException("this engine cannot be asked for: " + request.kind());
    }
    call.answer(new Reply(text, "", 0, List.of()));
    return false;
  }

  private void hook(SocketCall call, WireRequest request, RequestReader reader) {
    String[] arguments = request.arguments().toArray(new String[0]);
    HookOptions options;
    try {
      options = HookOptions.parse(arguments);
    } catch (IllegalArgumentException e) {
      HookAnswer wrong = HookOptions.wrong(arguments, String.valueOf(e.getMessage()));
      finish(call, null, wrong);
      return;
    }
    call.promise(options, request.patienceMillis());
    finish(
        call,
        options,
        hooks.answer(options, request.directory(), request.environment(), reader.input()));
  }

  private void finish(SocketCall call, @Nullable HookOptions options, HookAnswer answer) {
    if (call.answer(answer.reply())) {
      call.closeQuietly();
      hooks.answered(WayIn.CLIENT, options, answer, call.nanos());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      // The loop looks for itself whether it is to stop.
    }
  }
}
