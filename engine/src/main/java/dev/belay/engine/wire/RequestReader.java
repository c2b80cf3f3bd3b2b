package dev.belay.engine.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one request from a channel: its head, and then the client's standard input as a stream. Not
 * safe for use by several threads.
 */
public final class RequestReader {
  private final ReadableByteChannel channel;
  private final ByteBuffer buffer;
  private int inputLeft;
  private boolean inputEnded;

  /**
   * @param channel in blocking mode
   * @param buffer scratch space for this reader alone, at least one kilobyte
   */
  public RequestReader(ReadableByteChannel channel, ByteBuffer buffer) {
    this.channel = channel;
    this.buffer = buffer.clear().flip();
  }

  /**
   * Reads everything before the standard input. Requests other than hooks have none: they end here.
   *
   * @throws WireException if this is no request of this version, or too large
   * @throws EOFException if the peer leaves before it is whole
   */
  public WireRequest head() throws IOException {
    preamble();
    String kind = "hook";
    int patience = 0;
    String directory = null;
    String product = null;
    int terminals = 0;
    List<String> arguments = new ArrayList<>();
    Map<String, String> environment = new HashMap<>();
    int total = 0;
    int seen = 0;
    while (true) {
      require(Wire.FIELD_HEAD);
      int tag = buffer.get() & 0xff;
      long length = buffer.getInt() & 0xffffffffL;
      if (tag == 'i' || tag == 'z') {
        beginInput(tag, length);
        return new WireRequest(
            kind, patience, directory, arguments, environment, product, terminals);
      }
      total += (int) Math.min(length, Wire.LARGEST_HEAD) + Wire.FIELD_HEAD;
      if (length > Wire.LARGEST_HEAD || total > Wire.LARGEST_HEAD) {
        throw new WireException(
            "the request's fields take more than " + Wire.LARGEST_HEAD + " bytes");
      }
      switch (tag) {
        case 'k':
          seen = once(seen, 1, tag);
          kind = text((int) length);
          break;
        case 't':
          seen = once(seen, 2, tag);
          patience = number((int) length);
          break;
        case 'd':
          seen = once(seen, 4, tag);
          directory = text((int) length);
          break;
        case 'p':
          seen = once(seen, 8, tag);
          product = text((int) length);
          break;
        case 's':
          seen = once(seen, 16, tag);
          terminals = number((int) length);
          break;
        case 'a':
          arguments.add(text((int) length));
          break;
        case 'e':
          variable(text((int) length), environment);
          break;
        default:
          throw new WireException("the request has a field with the unknown tag " + tag);
      }
    }
  }

  /** The client's standard input. Ends with it, and early with an error where the peer leaves. */
  public InputStream input() {
    return new Input();
  }

  private void preamble() throws IOException {
    require(Wire.PREAMBLE.length);
    for (int i = 0; i < Wire.PREAMBLE.length - 1; i++) {
      if (buffer.get() != Wire.PREAMBLE[i]) {
        throw new WireException("the request does not begin as one");
      }
    }
    int version = buffer.get() & 0xff;
    if (version != Wire.VERSION) {
      throw new WireException(
          "the client speaks version "
              + version
              + " of the protocol, this engine version "
              + Wire.VERSION
              + "; run: belay engine restart");
    }
  }

  private static int once(int seen, int bit, int tag) throws WireException {
    if ((seen & bit) != 0) {
      throw new WireException("the request has the field " + (char) tag + " twice");
    }
    return seen | bit;
  }

  private static void variable(String text, Map<String, String> environment) throws WireException {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new WireException("the request has an environment variable without a name");
    }
    environment.putIfAbsent(text.substring(0, equals), text.substring(equals + 1));
  }

  private int number(int length) throws IOException {
    if (length != 4) {
      throw new WireException("a number in the request is not four bytes long");
    }
    require(4);
    return Math.max(0, buffer.getInt());
  }

  private String text(int length) throws IOException {
    if (length <= buffer.capacity()) {
      require(length);
      byte[] bytes = new byte[length];
      buffer.get(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
    byte[] bytes = new byte[length];
    int at = 0;
    while (at < length) {
      require(1);
      int part = Math.min(length - at, buffer.remaining());
      buffer.get(bytes, at, part);
      at += part;
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void beginInput(int tag, long length) throws WireException {
    if (tag == 'z') {
      if (length != 0) {
        throw new WireException("the end of the input has a length");
      }
      inputEnded = true;
    } else if (length > Wire.LARGEST_INPUT_FIELD) {
      throw new WireException(
          "a field of input is longer than " + Wire.LARGEST_INPUT_FIELD + " bytes");
    } else {
      inputLeft = (int) length;
    }
  }

  /** Has {@code count} bytes in the buffer, which is large enough for them. */
  private void require(int count) throws IOException {
    if (buffer.remaining() >= count) {
      return;
    }
    buffer.compact();
    try {
      while (buffer.position() < count) {
        if (channel.read(buffer) < 0) {
          throw new EOFException("the client left in the middle of its request");
        }
      }
    } finally {
      buffer.flip();
    }
  }

  private final class Input extends InputStream {
    @Override
    public int read() throws IOException {
      return advance() ? take() : -1;
    }

    private int take() {
      inputLeft--;
      return buffer.get() & 0xff;
    }

    @Override
    public int read(byte @Nullable [] to, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!advance()) {
        return -1;
      }
      int part = Math.min(length, Math.min(inputLeft, buffer.remaining()));
      buffer.get(to, offset, part);
      inputLeft -= part;
      return part;
    }

    /** Whether there is a byte to read, waiting for it. */
    private boolean advance() throws IOException {
      while (inputLeft == 0 && !inputEnded) {
        require(Wire.FIELD_HEAD);
        int tag = buffer.get() & 0xff;
        long fieldLength = buffer.getInt() & 0xffffffffL;
        if (tag != 'i' && tag != 'z') {
          throw new WireException("a field with the tag " + tag + " stands among the input");
        }
        beginInput(tag, fieldLength);
      }
      if (inputEnded) {
        return false;
      }
      require(1);
      return true;
    }
  }
}
