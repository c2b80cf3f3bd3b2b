package dev.belay.engine.wire;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the engine answers.
 *
 * @param exitCode what the client ends with: 0, 2 or 3
 * @param out what it writes to standard output
 * @param err what it writes to standard error
 */
public record WireAnswer(int exitCode, String out, String err) {
  public WireAnswer {
    requireNonNull(out, "out");
    requireNonNull(err, "err");
    if (exitCode != 0 && exitCode != 2 && exitCode != 3) {
      throw new IllegalArgumentException("no exit code of a hook: " + exitCode);
    }
  }

  /** The answer's bytes. */
  public ByteBuffer encoded() {
    byte[] outBytes = out.getBytes(StandardCharsets.UTF_8);
    byte[] errBytes = err.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes =
        ByteBuffer.allocate(Wire.ANSWER_HEAD + outBytes.length + errBytes.length)
            .put(Wire.PREAMBLE)
            .put((byte) exitCode)
            .putInt(outBytes.length)
            .putInt(errBytes.length)
            .put(outBytes)
            .put(errBytes);
    return bytes.flip();
  }

  /**
   * Reads one answer, and the end of the stream after it.
   *
   * @throws WireException if it is no answer of this version
   * @throws EOFException if it ends before it is whole
   */
  public static WireAnswer read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    for (int i = 0; i < Wire.PREAMBLE.length; i++) {
      int b = in.readUnsignedByte();
      if (i == Wire.PREAMBLE.length - 1 && b != Wire.VERSION) {
        throw new WireException(
            "the engine speaks version " + b + " of the protocol, not " + Wire.VERSION);
      }
      if (b != Wire.PREAMBLE[i]) {
        throw new WireException("the answer does not begin as one");
      }
    }
    int exitCode = in.readUnsignedByte();
    long outLength = in.readInt() & 0xffffffffL;
    long errLength = in.readInt() & 0xffffffffL;
    if (exitCode != 0 && exitCode != 2 && exitCode != 3) {
      throw new WireException("the answer's exit code is " + exitCode);
    }
    if (outLength + errLength > Wire.LARGEST_ANSWER) {
      throw new WireException("the answer is too long");
    }
    String out = text(in, (int) outLength);
    String err = text(in, (int) errLength);
    if (goesOn(in)) {
      throw new WireException("there is more after the answer");
    }
    return new WireAnswer(exitCode, out, err);
  }

  /** An engine that answers before it has read everything resets the connection behind it. */
  private static boolean goesOn(InputStream in) {
    try {
      return in.read() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String text(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the answer ends in its middle");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
