package dev.belay.setup.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What Belay remembers of the files that it stands in, and those files as they were without it. In
 * a folder of the user alone, since settings may hold secrets.
 */
public final class InstallStore {
  private static final long TURN_MILLIS = 5;

  private final Path folder;
  private final Disk disk;
  private final ReentrantLock threads = new ReentrantLock();

  /**
   * @param state the user's directory of Belay's state
   */
  public InstallStore(Path state) {
    this(state, new Disk());
  }

  InstallStore(Path state, Disk disk) {
    this.folder = state.resolve("install");
    this.disk = disk;
  }

  /** The file of the records. */
  public Path file() {
    return folder.resolve("records.json");
  }

  /**
   * All records; none where there is no file.
   *
   * @throws IOException if the file cannot be read, or is not what Belay wrote
   */
  public List<InstallRecord> records() throws IOException {
    byte[] bytes = Disk.bytes(file());
    if (bytes == null) {
      return List.of();
    }
    try {
      List<InstallRecord> records = new ArrayList<>();
      JsonObject whole = Json.parseObject(new String(bytes, StandardCharsets.UTF_8));
      for (JsonElement record : whole.getAsJsonArray("files")) {
        records.add(InstallRecord.of(record.getAsJsonObject()));
      }
      return records;
    } catch (JsonException | RuntimeException e) {
      throw new IOException(
          file() + " is not what Belay wrote; move it away, then run belay install again", e);
    }
  }

  /** What is remembered of a file; null if nothing is. */
  public @Nullable InstallRecord of(Path path) throws IOException {
    for (InstallRecord record : records()) {
      if (record.file().equals(path)) {
        return record;
      }
    }
    return null;
  }

  /** Keeps one, in the place of the one before; forgets the file where nothing of Belay is left. */
  void keep(InstallRecord kept) throws IOException {
    change(
        records -> {
          List<InstallRecord> changed = new ArrayList<>();
          for (InstallRecord record : records) {
            if (!record.file().equals(kept.file())) {
              changed.add(record);
            }
          }
          if (!kept.isGone()) {
            changed.add(kept);
          }
          return changed;
        });
  }

  private void change(UnaryOperator<List<InstallRecord>> change) throws IOException {
    disk.write(file(), text(change.apply(records())), Disk.Mode.PRIVATE);
  }

  /** Something that nobody else's changes to registrations may come between. */
  @FunctionalInterface
  public interface Work<E extends Exception> {
    void run() throws E, IOException;
  }

  /**
   * Does something while all others keep from changing registrations, so that what stands in files
   * and what is remembered of them are seen together. Waits for its turn; may be called inside
   * itself.
   */
  public <E extends Exception> void alone(Work<E> work) throws E, IOException {
    if (!Files.exists(folder)) {
      // Makes the folder, for the user alone.
      disk.write(file(), text(List.of()), Disk.Mode.PRIVATE);
    }
    threads.lock();
    try {
      if (threads.getHoldCount() > 1) {
        work.run();
        return;
      }
      try (FileChannel channel = lockFile()) {
        while (!isLocked(channel, true)) {
          Thread.sleep(TURN_MILLIS);
        }
        work.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + folder);
    } finally {
      threads.unlock();
    }
  }

  /** As {@link #alone}, without waiting; false if somebody else is at it, and nothing was done. */
  public <E extends Exception> boolean aloneAtOnce(Work<E> work) throws E, IOException {
    if (!threads.tryLock()) {
      return false;
    }
    try (FileChannel channel = lockFile()) {
      boolean locked = isLocked(channel, false);
      if (locked) {
        work.run();
      }
      return locked;
    } finally {
      threads.unlock();
    }
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static boolean isLocked(FileChannel channel, boolean wait) throws IOException {
    try {
      return (wait ? channel.lock() : channel.tryLock()) != null;
    } catch (OverlappingFileLockException e) {
      // Another store of this process has it.
      return false;
    }
  }

  private static byte[] text(List<InstallRecord> records) {
    JsonArray files = new JsonArray();
    records.forEach(record -> files.add(record.json()));
    JsonObject whole = new JsonObject();
    whole.addProperty("version", 1);
    whole.add("files", files);
    return (Json.pretty(whole) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Keeps a file's content; returns the name to ask for it. */
  String backup(byte[] content) throws IOException {
    String name = digest(content);
    Path file = folder.resolve("originals").resolve(name);
    if (!Files.exists(file)) {
      disk.write(file, content, Disk.Mode.PRIVATE);
    }
    return name;
  }

  /** What was kept under this name; null if it is gone or is not that any more. */
  byte @Nullable [] original(String name) throws IOException {
    byte[] content = name.isEmpty() ? null : Disk.bytes(folder.resolve("originals").resolve(name));
    return content != null && digest(content).equals(name) ? content : null;
  }

  /** Where an original is kept, for people. */
  public Path path(String name) {
    return folder.resolve("originals").resolve(name);
  }

  public static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
