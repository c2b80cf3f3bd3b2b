package dev.belay.cli.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The hook events of one run of a real agent, in order, as it sent them (only folders were
 * renamed).
 *
 * @param host the host's id
 * @param version the host's version
 * @param files the names of its payloads: {@code NN-Event.json} or {@code NN-Event-Tool.json}
 */
public record RecordedSession(String host, String version, List<String> files) {
  public RecordedSession {
    requireNonNull(host, "host");
    requireNonNull(version, "version");
    files = List.copyOf(files);
  }

  /** Every session that the product carries. Reads the index, and no payload. */
  public static List<RecordedSession> all() {
    Map<String, List<String>> folders =
        text("index.txt")
            .lines()
            .collect(
                Collectors.groupingBy(
                    line -> line.substring(0, line.indexOf('/')),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        line -> line.substring(line.indexOf('/') + 1), Collectors.toList())));
    return folders.entrySet().stream()
        .map(folder -> of(folder.getKey(), folder.getValue()))
        .toList();
  }

  private static RecordedSession of(String folder, List<String> files) {
    int dash = folder.lastIndexOf('-');
    return new RecordedSession(folder.substring(0, dash), folder.substring(dash + 1), files);
  }

  /** The JSON of one of {@link #files}. */
  public String payload(String file) {
    return text(host + "-" + version + "/" + file);
  }

  /** The event that a file's name tells: some hosts name it nowhere else. */
  public static String event(String file) {
    String name = file.substring(file.indexOf('-') + 1, file.length() - ".json".length());
    int dash = name.indexOf('-');
    return dash < 0 ? name : name.substring(0, dash);
  }

  private static String text(String name) {
    try (InputStream in = RecordedSession.class.getResourceAsStream("captured/" + name)) {
      return new String(
          requireNonNull(in, "captured/" + name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read captured/" + name + " from the jar", e);
    }
  }
}
