package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Texts that hide others: base64, base32, hexadecimal digits, compressed bytes. */
final class Decoders {
  private Decoders() {}

  /** Digits of so many bits each, whatever else is between them; null where a gap is. */
  static @Nullable Word digits(Word input, String alphabet, int bits, Span span) {
    if (!input.isKnown()) {
      return null;
    }
    String text = input.text();
    byte[] bytes = new byte[(int) ((long) text.length() * bits / 8) + 1];
    int length = 0;
    int held = 0;
    int count = 0;
    for (int i = 0; i < text.length() && length < OutputText.MOST; i++) {
      char c = text.charAt(i);
      if (c == '=') {
        count = 0;
        held = 0;
        continue;
      }
      int digit = alphabet.indexOf(c);
      if (digit < 0) {
        continue;
      }
      held = (held << bits | digit) & 0xFFFFFF;
      count += bits;
      if (count >= 8) {
        count -= 8;
        bytes[length++] = (byte) (held >> count);
      }
    }
    return word(bytes, length, span);
  }

  static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  static final String BASE64_URL =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  static final String BASE32_HEX = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
  static final String BASE16 = "0123456789ABCDEF";
  static final String BASE2 = "01";

  /** The other way. */
  static @Nullable Word encoded(Word input, String alphabet, int bits, boolean wrap, Span span) {
    if (!input.isKnown()) {
      return null;
    }
    byte[] bytes = bytes(input.text());
    OutputText out = new OutputText();
    int held = 0;
    int count = 0;
    int column = 0;
    for (int i = 0; i < bytes.length; i++) {
      held = (held << 8 | bytes[i] & 0xFF) & 0xFFFF;
      count += 8;
      while (count >= bits || (i == bytes.length - 1 && count > 0)) {
        int digit = count >= bits ? held >> (count - bits) : held << (bits - count);
        count -= bits;
        out.append(alphabet.charAt(digit & ((1 << bits) - 1)));
        if (wrap && ++column % 76 == 0) {
          out.append('\n');
        }
      }
    }
    int group = bits == 6 ? 4 : bits == 5 ? 8 : 1;
    while (out.length() > 0 && (column(out, wrap)) % group != 0) {
      out.append('=');
    }
    return (wrap ? out.append('\n') : out).word(span);
  }

  private static int column(OutputText out, boolean wrap) {
    return wrap ? out.length() - out.length() / 77 : out.length();
  }

  /** Pairs of hexadecimal digits, as {@code xxd -r -p} takes them. */
  static @Nullable Word hexadecimal(Word input, Span span) {
    if (!input.isKnown()) {
      return null;
    }
    String text = input.text();
    byte[] bytes = new byte[text.length() / 2 + 1];
    int length = 0;
    int high = -1;
    for (int i = 0; i < text.length() && length < OutputText.MOST; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        if (text.charAt(i) == 'x') {
          high = -1;
        }
        continue;
      }
      if (high < 0) {
        high = digit;
      } else {
        bytes[length++] = (byte) (high * 16 + digit);
        high = -1;
      }
    }
    return word(bytes, length, span);
  }

  /** Lines of offset, digits and text, as {@code xxd -r} takes them. */
  static @Nullable Word dump(Word input, Span span) {
    if (!input.isKnown()) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    for (String line : input.text().split("\n")) {
      int colon = line.indexOf(':');
      int end = line.indexOf("  ", colon + 2);
      if (colon >= 0) {
        digits.append(line, colon + 1, end < 0 ? line.length() : end);
      }
    }
    return hexadecimal(Word.literal(digits.toString(), span), span);
  }

  /** What was compressed with gzip or zlib; null where it was not, or is too large. */
  static @Nullable Word inflated(Word input, Span span) {
    if (!input.isKnown()) {
      return null;
    }
    byte[] bytes = bytes(input.text());
    boolean gzip = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    try (InputStream in =
        gzip
            ? new GZIPInputStream(new ByteArrayInputStream(bytes))
            : new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      byte[] all = in.readNBytes(OutputText.MOST);
      return word(all, all.length, span);
    } catch (IOException e) {
      return null;
    }
  }

  /** Text as bytes: one for each character where all are small enough and not plain, else UTF-8. */
  static byte[] bytes(String text) {
    boolean binary = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xFF) {
        return text.getBytes(StandardCharsets.UTF_8);
      }
      binary |= c >= 0x80;
    }
    byte[] single = text.getBytes(StandardCharsets.ISO_8859_1);
    if (!binary) {
      return single;
    }
    boolean compressed =
        single.length > 1 && ((single[0] == 0x1f && single[1] == (byte) 0x8b) || single[0] == 0x78);
    return compressed ? single : text.getBytes(StandardCharsets.UTF_8);
  }

  private static Word word(byte[] bytes, int length, Span span) {
    return new OutputText().append(Escapes.text(Arrays.copyOf(bytes, length), length)).word(span);
  }
}
