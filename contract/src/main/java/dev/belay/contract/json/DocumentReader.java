package dev.belay.contract.json;

import dev.belay.contract.json.JsonException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object or array from a stream and stops as soon as it closes, since some hosts
 * leave the stream open (Claude Code 2.1 and Codex 0.169 close it; editors on Windows do not
 * always). Tolerates what real hosts send: a byte order mark (once or twice), UTF-16 from Windows
 * shells, and raw control characters inside strings (Windsurf), which are escaped.
 *
 * <p>Not safe for use by several threads; one reader reads one document.
 */
public final class DocumentReader {
  private static final int CHUNK = 8192;

  private final JsonLimits limits;
  private byte[] kept = new byte[CHUNK];
  private int size;
  private long consumed;
  private int depth;
  private boolean started;
  private boolean inString;
  private boolean escaped;
  private boolean closed;

  public DocumentReader(JsonLimits limits) {
    this.limits = limits;
  }

  /**
   * The text of the document.
   *
   * @throws JsonException if the stream ends before the document closes, holds something else, or
   *     exceeds a limit
   * @throws IOException if the stream cannot be read
   */
  public String read(InputStream in) throws IOException, JsonException {
    byte[] chunk = new byte[CHUNK];
    int length = in.read(chunk);
    Charset utf16 = length >= 2 ? utf16(chunk) : null;
    if (utf16 != null) {
      return readUtf16(in, chunk, length, utf16);
    }
    while (length >= 0) {
      accept(chunk, length);
      if (closed) {
        return new String(kept, 0, size, StandardCharsets.UTF_8);
      }
      length = in.read(chunk);
    }
    if (!started) {
      throw new JsonException(Kind.EMPTY, "the input is empty: expected one JSON object");
    }
    throw new JsonException(
        Kind.TRUNCATED,
        "the input ends in the middle of the JSON document, after " + consumed + " bytes");
  }

  private void accept(byte[] chunk, int length) throws JsonException {
    for (int i = 0; i < length; i++) {
      int b = chunk[i] & 0xff;
      consumed++;
      if (closed) {
        if (!isSpace(b) && b != 0) {
          throw new JsonException(
              Kind.SECOND_DOCUMENT, "there is more text after the end of the JSON document");
        }
      } else if (!started) {
        start(b);
      } else if (inString) {
        inString(b);
      } else {
        outsideString(b);
      }
    }
  }

  private void start(int b) throws JsonException {
    if (isSpace(b) || isMark(b)) {
      return;
    }
    if (b != '{' && b != '[') {
      throw new JsonException(Kind.MALFORMED, "not JSON: the input does not begin with { or [");
    }
    started = true;
    outsideString(b);
  }

  private void inString(int b) throws JsonException {
    if (b < 0x20) {
      escapeControl(b);
      escaped = false;
      return;
    }
    keep(b);
    if (escaped) {
      escaped = false;
    } else if (b == '\\') {
      escaped = true;
    } else if (b == '"') {
      inString = false;
    }
  }

  private void outsideString(int b) throws JsonException {
    keep(b);
    switch (b) {
      case '"':
        inString = true;
        break;
      case '{':
      case '[':
        if (++depth > limits.maxDepth()) {
          throw new JsonException(
              Kind.TOO_DEEP,
              "the JSON document nests deeper than " + limits.maxDepth() + " levels");
        }
        break;
      case '}':
      case ']':
        closed = --depth == 0;
        break;
      default:
        break;
    }
  }

  private void escapeControl(int b) throws JsonException {
    if (!escaped) {
      keep('\\');
    }
    keep('u');
    keep('0');
    keep('0');
    keep(Character.forDigit(b >> 4, 16));
    keep(Character.forDigit(b & 0xf, 16));
  }

  private void keep(int b) throws JsonException {
    if (consumed > limits.maxBytes()) {
      throw new JsonException(
          Kind.TOO_LARGE, "the input is larger than " + limits.maxBytes() + " bytes");
    }
    if (size == kept.length) {
      kept = Arrays.copyOf(kept, size * 2);
    }
    kept[size++] = (byte) b;
  }

  private String readUtf16(InputStream in, byte[] first, int length, Charset charset)
      throws IOException, JsonException {
    byte[] rest = in.readNBytes(limits.maxBytes() - length + 1);
    if (length + rest.length > limits.maxBytes()) {
      throw new JsonException(
          Kind.TOO_LARGE, "the input is larger than " + limits.maxBytes() + " bytes");
    }
    byte[] whole = Arrays.copyOf(first, length + rest.length);
    System.arraycopy(rest, 0, whole, length, rest.length);
    byte[] utf8 = new String(whole, charset).getBytes(StandardCharsets.UTF_8);
    accept(utf8, utf8.length);
    if (!closed) {
      throw new JsonException(Kind.TRUNCATED, "the input ends in the middle of the JSON document");
    }
    return new String(kept, 0, size, StandardCharsets.UTF_8);
  }

  private static @Nullable Charset utf16(byte[] head) {
    int a = head[0] & 0xff;
    int b = head[1] & 0xff;
    if ((a == 0xff && b == 0xfe) || (a == '{' && b == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return (a == 0xfe && b == 0xff) || (a == 0 && b == '{') ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** A byte of a UTF-8 byte order mark. */
  private static boolean isMark(int b) {
    return b == 0xef || b == 0xbb || b == 0xbf;
  }
}
