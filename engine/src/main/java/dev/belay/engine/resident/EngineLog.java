package dev.belay.engine.resident;

import com.google.gson.JsonObject;
import dev.belay.contract.EventTimes;
import dev.belay.contract.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own log: one JSON object a line, about the engine and never about what an event
 * holds. Keeps the last files, and remembers the last errors for {@code engine status}. Safe for
 * use by many threads; a log that cannot be written stops nobody. Lines wait in memory until {@link
 * #flush}.
 */
public final class EngineLog implements AutoCloseable {
  private static final long LARGEST = 4 << 20;
  private static final int KEPT_FILES = 3;
  private static final int KEPT_ERRORS = 10;
  private static final int MOST_WAITING = 1000;

  private final Path file;
  private final Deque<String> errors = new ArrayDeque<>();
  private final Queue<JsonObject> waiting = new ConcurrentLinkedQueue<>();
  private @Nullable FileChannel channel;
  private long size;

  /**
   * @param file where it is written; its directory exists
   */
  public EngineLog(Path file) {
    this.file = file;
  }

  /** Something that a reader of the log will want to know. */
  public void info(String event, String text) {
    write("info", event, text);
  }

  /** Something that is wrong and should be mended by the user. */
  public synchronized void error(String event, String text) {
    if (errors.size() == KEPT_ERRORS) {
      errors.removeFirst();
    }
    errors.addLast(EventTimes.ofMillis(System.currentTimeMillis()) + " " + event + ": " + text);
    write("error", event, text);
  }

  /** The last errors, the oldest first. */
  public synchronized List<String> lastErrors() {
    return new ArrayList<>(errors);
  }

  private void write(String level, String event, String text) {
    JsonObject line = new JsonObject();
    line.addProperty("time", EventTimes.ofMillis(System.currentTimeMillis()));
    line.addProperty("level", level);
    line.addProperty("event", event);
    line.addProperty("text", text);
    if (waiting.size() < MOST_WAITING) {
      waiting.add(line);
    }
  }

  /** Writes the lines that wait. */
  public synchronized void flush() {
    try {
      for (JsonObject line = waiting.poll(); line != null; line = waiting.poll()) {
        byte[] bytes = (Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8);
        size += open().write(ByteBuffer.wrap(bytes));
        if (size > LARGEST) {
          rotate();
        }
      }
    } catch (IOException e) {
      // There is nowhere else to say it: the errors above are kept in memory all the same.
      closeQuietly();
    }
  }

  private FileChannel open() throws IOException {
    FileChannel current = channel;
    if (current == null) {
      current =
          FileChannel.open(
              file,
              Set.of(
                  StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      size = current.size();
      channel = current;
    }
    return current;
  }

  private void rotate() throws IOException {
    closeQuietly();
    for (int i = KEPT_FILES - 1; i >= 0; i--) {
      Path from = i == 0 ? file : Path.of(file + "." + i);
      if (Files.exists(from)) {
        Files.move(from, Path.of(file + "." + (i + 1)), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void closeQuietly() {
    try {
      FileChannel current = channel;
      channel = null;
      if (current != null) {
        current.close();
      }
    } catch (IOException e) {
      size = 0;
    }
  }

  @Override
  public synchronized void close() {
    flush();
    closeQuietly();
  }
}
