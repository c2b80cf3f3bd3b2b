package dev.belay.engine.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request's bytes. */
public final class RequestWriter {
  private RequestWriter() {}

  /** The preamble and the head, without any input. */
  public static byte[] head(WireRequest request) {
    Fields fields = new Fields();
    fields.bytes.writeBytes(Wire.PREAMBLE);
    fields.text('k', request.kind());
    if (request.patienceMillis() > 0) {
      fields.number('t', request.patienceMillis());
    }
    String directory = request.directory();
    if (directory != null) {
      fields.text('d', directory);
    }
    String product = request.product();
    if (product != null) {
      fields.text('p', product);
    }
    if (request.terminals() != 0) {
      fields.number('s', request.terminals());
    }
    for (String argument : request.arguments()) {
      fields.text('a', argument);
    }
    for (Map.Entry<String, String> variable : request.environment().entrySet()) {
      fields.text('e', variable.getKey() + "=" + variable.getValue());
    }
    return fields.bytes.toByteArray();
  }

  /** Standard input in as many fields as it takes. */
  public static byte[] input(byte[] input) {
    Fields fields = new Fields();
    for (int at = 0; at < input.length; at += Wire.LARGEST_INPUT_FIELD) {
      fields.field('i', input, at, Math.min(Wire.LARGEST_INPUT_FIELD, input.length - at));
    }
    return fields.bytes.toByteArray();
  }

  /** The end of standard input. */
  public static byte[] end() {
    Fields fields = new Fields();
    fields.field('z', new byte[0], 0, 0);
    return fields.bytes.toByteArray();
  }

  private static final class Fields {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(bytes);

    void text(char tag, String text) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      field(tag, encoded, 0, encoded.length);
    }

    void number(char tag, int number) {
      try {
        data.writeByte(tag);
        data.writeInt(4);
        data.writeInt(number);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void field(char tag, byte[] from, int offset, int length) {
      try {
        data.writeByte(tag);
        data.writeInt(length);
        data.write(from, offset, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
