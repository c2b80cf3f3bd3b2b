package dev.belay.hosts.transcript;

import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Goes through a file of JSON Lines that may still grow. A line that is no JSON object, or too
 * long, is counted and passed over; the last one may be unfinished, which is no fault.
 */
final class JsonlFile {
  /** Far above any line that tells of a call: file contents are cut by the hosts. */
  private static final int LONGEST_LINE = 16 << 20;

  private static final int BLOCK = 1 << 16;

  private final TranscriptFormat.Lines reader;
  private final int longest;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(BLOCK);
  private boolean tooLong;
  private long lines;
  private long unreadable;

  private JsonlFile(TranscriptFormat.Lines reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** Reads all of {@code file} there is now. */
  static JsonlFile read(Path file, TranscriptFormat.Lines reader) throws IOException {
    return read(file, reader, LONGEST_LINE);
  }

  static JsonlFile read(Path file, TranscriptFormat.Lines reader, int longest) throws IOException {
    JsonlFile read = new JsonlFile(reader, longest);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[BLOCK];
      for (int length = in.read(block); length >= 0; length = in.read(block)) {
        read.take(block, length);
      }
    }
    read.end(true);
    return read;
  }

  long lines() {
    return lines;
  }

  long unreadable() {
    return unreadable;
  }

  private void take(byte[] block, int length) {
    int from = 0;
    for (int i = 0; i < length; i++) {
      if (block[i] == '\n') {
        keep(block, from, i);
        end(false);
        from = i + 1;
      }
    }
    keep(block, from, length);
  }

  private void keep(byte[] block, int from, int to) {
    tooLong |= line.size() + to - from > longest;
    if (!tooLong) {
      line.write(block, from, to - from);
    }
  }

  private void end(boolean unfinished) {
    String text = line.toString(StandardCharsets.UTF_8);
    boolean skipped = tooLong;
    line.reset();
    tooLong = false;
    if (text.isBlank() && !skipped) {
      return;
    }
    lines++;
    if (skipped) {
      unreadable++;
    } else if (reader.concerns(text) || !looksWhole(text)) {
      parse(text, unfinished);
    }
  }

  private void parse(String text, boolean unfinished) {
    JsonObject object;
    try {
      object = Json.parseObject(text);
    } catch (JsonException e) {
      unreadable += unfinished ? 0 : 1;
      return;
    }
    try {
      reader.read(object);
    } catch (IllegalStateException | UnsupportedOperationException | ClassCastException e) {
      // A host's new version put something else where a text or an object was.
      unreadable++;
    }
  }

  private static boolean looksWhole(String text) {
    String stripped = text.strip();
    return stripped.startsWith("{") && stripped.endsWith("}");
  }
}
