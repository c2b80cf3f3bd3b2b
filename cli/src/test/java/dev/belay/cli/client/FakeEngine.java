package dev.belay.cli.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An engine that does to its clients what a test says. */
final class FakeEngine implements AutoCloseable {
  /** What becomes of one connection, which is closed afterwards. */
  interface Connection {
    void serve(SocketChannel client, BlockingQueue<Request> requests) throws Exception;
  }

  /**
   * What a client sent.
   *
   * @param fields all but the input, each as its tag, a colon and its value
   * @param input what came on standard input
   * @param ended whether its end was told
   */
  record Request(List<String> fields, String input, boolean ended) {}

  private final ServerSocketChannel server;
  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

  private FakeEngine(ServerSocketChannel server) {
    this.server = server;
  }

  /** Listens in {@code directory} until it is closed. */
  static FakeEngine in(Path directory, Connection connection) throws IOException {
    FakeEngine engine = new FakeEngine(listener(directory, 200));
    Thread.ofPlatform().daemon().start(() -> engine.acceptAll(connection));
    return engine;
  }

  static ServerSocketChannel listener(Path directory, int backlog) throws IOException {
    Path socket = directory.resolve("engine.sock");
    Files.deleteIfExists(socket);
    return ServerSocketChannel.open(StandardProtocolFamily.UNIX)
        .bind(UnixDomainSocketAddress.of(socket), backlog);
  }

  /** Answers every request when its input has ended, or its JSON object has closed. */
  static Connection answering(byte[] answer) {
    return (client, requests) -> {
      requests.add(read(client));
      write(client, answer);
    };
  }

  static byte[] answer(int exitCode, String out, String err) {
    byte[] outBytes = out.getBytes(UTF_8);
    byte[] errBytes = err.getBytes(UTF_8);
    return ByteBuffer.allocate(13 + outBytes.length + errBytes.length)
        .put(new byte[] {'B', 'L', 'Y', 1, (byte) exitCode})
        .putInt(outBytes.length)
        .putInt(errBytes.length)
        .put(outBytes)
        .put(errBytes)
        .array();
  }

  /** Reads a request as far as it is needed. */
  static Request read(SocketChannel client) throws IOException {
    DataInputStream in = new DataInputStream(Channels.newInputStream(client));
    byte[] preamble = in.readNBytes(4);
    if (preamble.length < 4) {
      throw new EOFException("no preamble");
    }
    List<String> fields = new ArrayList<>();
    fields.add("preamble:" + new String(preamble, UTF_8).replace("\1", "1"));
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    while (true) {
      int tag = in.readUnsignedByte();
      byte[] value = in.readNBytes(in.readInt());
      if (tag == 'z') {
        return new Request(fields, input.toString(UTF_8), true);
      }
      if (tag == 'i') {
        input.write(value);
        if (value[value.length - 1] == '}') {
          return new Request(fields, input.toString(UTF_8), false);
        }
      } else if (tag == 't') {
        fields.add("t:" + ByteBuffer.wrap(value).getInt());
      } else {
        fields.add((char) tag + ":" + new String(value, UTF_8));
      }
    }
  }

  static void write(SocketChannel client, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      client.write(buffer);
    }
  }

  /** The next request that came. */
  Request taken() throws InterruptedException {
    Request request = requests.poll(30, TimeUnit.SECONDS);
    assertThat(request).as("the client's request").isNotNull();
    return request;
  }

  boolean sawNobody() {
    return requests.isEmpty();
  }

  private void acceptAll(Connection connection) {
    try {
      while (true) {
        SocketChannel client = server.accept();
        Thread.ofPlatform().daemon().start(() -> serve(client, connection));
      }
    } catch (ClosedChannelException e) {
      // The test is over.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(SocketChannel client, Connection connection) {
    try (client) {
      connection.serve(client, requests);
    } catch (Exception e) {
      // A client that goes away in the middle is what several tests are about.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
