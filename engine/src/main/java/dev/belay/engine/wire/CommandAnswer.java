package dev.belay.engine.wire;

import static java.util.Objects.requireNonNull;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the engine answers to a command. It begins unlike any other answer, so that a client can
 * take whatever else comes for a refusal.
 *
 * @param exitCode what the client ends with, 0 to 255
 * @param out what it writes to standard output
 * @param err what it writes to standard error
 */
public record CommandAnswer(int exitCode, String out, String err) {
  private static final int HEAD = 9;

  public CommandAnswer {
    requireNonNull(out, "out");
    requireNonNull(err, "err");
    if (exitCode < 0 || exitCode > 255) {
      throw new IllegalArgumentException("no exit code: " + exitCode);
    }
  }

  /**
   * What goes out at once, when a command is taken on: who reads it knows that the engine is alive.
   */
  public static ByteBuffer accepted() {
    return ByteBuffer.wrap(Wire.COMMAND_PREAMBLE.clone());
  }

  /** The bytes that follow. */
  public ByteBuffer encoded() {
    byte[] outBytes = out.getBytes(StandardCharsets.UTF_8);
    byte[] errBytes = err.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(HEAD + outBytes.length + errBytes.length)
        .put((byte) exitCode)
        .putInt(outBytes.length)
        .putInt(errBytes.length)
        .put(outBytes)
        .put(errBytes)
        .flip();
  }

  /**
   * Reads a whole answer, from its first byte on.
   *
   * @throws IOException if the engine refused, or ended before the answer was whole
   */
  public static CommandAnswer read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    for (byte expected : Wire.COMMAND_PREAMBLE) {
      if (in.readByte() != expected) {
        throw new WireException("the engine did not take the command on");
      }
    }
    int exitCode = in.readUnsignedByte();
    long outLength = in.readInt() & 0xffffffffL;
    long errLength = in.readInt() & 0xffffffffL;
    if (outLength + errLength > Wire.LARGEST_ANSWER) {
      throw new WireException("the answer is too long");
    }
    byte[] out = new byte[(int) outLength];
    byte[] err = new byte[(int) errLength];
    in.readFully(out);
    in.readFully(err);
    return new CommandAnswer(
        exitCode, new String(out, StandardCharsets.UTF_8), new String(err, StandardCharsets.UTF_8));
  }
}
