package dev.belay.hosts.transcript;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;

/**
 * What was found in one transcript. A session with sub-agents has several.
 *
 * @param host the host's id
 * @param file where it was read
 * @param calls in the order in which the model asked for them
 * @param lines how many lines it has
 * @param unreadable how many of them could not be read, so that calls may be missing
 */
public record Transcript(
    String host, Path file, List<TranscriptCall> calls, long lines, long unreadable) {
  public Transcript {
    requireNonNull(host, "host");
    requireNonNull(file, "file");
    calls = List.copyOf(calls);
  }
}
