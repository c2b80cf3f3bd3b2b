package dev.belay.hosts.transcript;

import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.hosts.HostCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The transcripts of one host: where they are, and what calls stand in them. Immutable. */
public final class Transcripts {
  private static final int DEEPEST = 12;

  /** Documents that are not written line by line are read whole. */
  private static final long LARGEST_DOCUMENT = 64L << 20;

  private static final List<TranscriptFormat> FORMATS =
      List.of(
          new ClaudeTranscripts(),
          new CodexTranscripts(),
          new GeminiTranscripts(),
          new QwenTranscripts());

  private final TranscriptFormat format;
  private final HostCodec codec;

  private Transcripts(TranscriptFormat format) {
    this.format = format;
    this.codec = HostCodec.of(format.host());
  }

  /** The ids of the hosts whose transcripts can be read. */
  public static List<String> hosts() {
    return FORMATS.stream().map(TranscriptFormat::host).toList();
  }

  /** The transcripts of the host with this id; null where they cannot be read. */
  public static @Nullable Transcripts of(String hostId) {
    for (TranscriptFormat format : FORMATS) {
      if (format.host().equals(hostId)) {
        return new Transcripts(format);
      }
    }
    return null;
  }

  /** Whose transcript a file is, by its place and its first lines; null where that is not told. */
  public static @Nullable Transcripts ofFile(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    for (TranscriptFormat format : FORMATS) {
      for (String folder : format.folders()) {
        if (absolute.toString().contains("/" + folder + "/") && format.isTranscript(absolute)) {
          return new Transcripts(format);
        }
      }
    }
    Transcripts best = null;
    int most = 0;
    for (TranscriptFormat format : FORMATS) {
      Transcripts one = new Transcripts(format);
      int calls = one.read(file).calls().size();
      if (calls > most) {
        most = calls;
        best = one;
      }
    }
    return best;
  }

  /** The host's id. */
  public String host() {
    return format.host();
  }

  /**
   * Whether a call has the same id here and in what the host tells its hooks. Otherwise it is known
   * by what it does, and when.
   */
  public boolean sharesIds() {
    return format.sharesIds();
  }

  /** The folders that are looked into, for people: {@code ~/.codex/sessions}. */
  public List<String> places() {
    return format.folders().stream().map(folder -> "~/" + folder).toList();
  }

  /**
   * The transcripts that were changed at or after a time, in the order of their paths.
   *
   * @param home the user's home
   * @param sinceMillis in milliseconds since 1970
   * @throws IOException if a folder that is there cannot be read
   */
  public List<Path> find(Path home, long sinceMillis) throws IOException {
    Map<String, Path> found = new TreeMap<>();
    for (String folder : format.folders()) {
      Path root = home.resolve(folder);
      if (Files.isDirectory(root)) {
        // People keep such folders elsewhere; links inside them are not followed.
        Files.walkFileTree(
            root.toRealPath(),
            EnumSet.noneOf(FileVisitOption.class),
            DEEPEST,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()
                    && attributes.lastModifiedTime().toMillis() >= sinceMillis
                    && format.isTranscript(file)) {
                  found.put(file.toString(), file);
                }
                return FileVisitResult.CONTINUE;
              }
            });
      }
    }
    return new ArrayList<>(found.values());
  }

  /**
   * The calls in one transcript. One that grows meanwhile is read as far as it goes.
   *
   * @throws IOException if the file cannot be read, or is one document and malformed
   */
  public Transcript read(Path file) throws IOException {
    CallLedger calls = new CallLedger(codec);
    TranscriptFormat.Lines lines = format.lines(file, calls);
    if (file.toString().endsWith(".json")) {
      lines.read(document(file));
      return transcript(file, calls, 1, 0);
    }
    JsonlFile read = JsonlFile.read(file, lines);
    return transcript(file, calls, read.lines(), read.unreadable());
  }

  private Transcript transcript(Path file, CallLedger calls, long lines, long unreadable) {
    List<TranscriptCall> sorted = new ArrayList<>(calls.calls());
    sorted.sort(Comparator.comparingLong(TranscriptCall::begunMillis));
    return new Transcript(format.host(), file, sorted, lines, unreadable);
  }

  private static JsonObject document(Path file) throws IOException {
    if (Files.size(file) > LARGEST_DOCUMENT) {
      throw new IOException("larger than " + (LARGEST_DOCUMENT >> 20) + " MB");
    }
    try {
      return Json.parseObject(Files.readString(file, StandardCharsets.UTF_8));
    } catch (JsonException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
