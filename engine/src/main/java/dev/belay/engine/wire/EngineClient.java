package dev.belay.engine.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The client in Java, for commands and tests; what hosts start is written in C ({@code client/}).
 * Safe for use by many threads.
 */
public final class EngineClient {
  private final Path socket;
  private final Duration patience;

  /**
   * @param socket the engine's socket
   * @param patience how long one question may take; the connection is closed then
   */
  public EngineClient(Path socket, Duration patience) {
    this.socket = socket;
    this.patience = patience;
  }

  /**
   * Asks without standard input.
   *
   * @throws IOException if no engine listens there, it does not answer in time, or it does not keep
   *     to the protocol
   */
  public WireAnswer ask(WireRequest request) throws IOException {
    return ask(request, new byte[0]);
  }

  /**
   * Asks for a command.
   *
   * @throws IOException as {@link #ask(WireRequest)}, or if the engine does not take it on
   */
  public CommandAnswer command(WireRequest request) throws IOException {
    return ask(request, new byte[0], CommandAnswer::read);
  }

  /** Asks with all of standard input. */
  public WireAnswer ask(WireRequest request, byte[] input) throws IOException {
    return ask(request, input, WireAnswer::read);
  }

  private interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  private <T> T ask(WireRequest request, byte[] input, Reading<T> reading) throws IOException {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      Thread watch = Thread.startVirtualThread(() -> closeWhenOverdue(channel));
      try {
        write(channel, RequestWriter.head(request));
        write(channel, RequestWriter.input(input));
        write(channel, RequestWriter.end());
      } catch (IOException e) {
        // It may have answered before it had read everything.
      }
      InputStream in = Channels.newInputStream(channel);
      T answer = reading.read(in);
      watch.interrupt();
      return answer;
    } catch (AsynchronousCloseException e) {
      throw new IOException("no answer within " + patience.toMillis() + " ms", e);
    }
  }

  private void closeWhenOverdue(SocketChannel channel) {
    try {
      Thread.sleep(patience);
      channel.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SocketChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }
}
