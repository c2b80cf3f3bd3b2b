package dev.belay.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A process that appends: {@code DIRECTORY COUNT NAME}. Tells on standard output each number up to
 * which records are durable. A count of 0 goes on until the process is killed.
 */
public final class AppendingProcess {
  private AppendingProcess() {}

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[1]);
    JournalOptions options =
        JournalOptions.defaults().withSegmentBytes(200_000).withGather(Duration.ofMillis(1));
    try (Journal journal = Journal.open(Path.of(args[0]), options)) {
      for (int i = 0; count == 0 || i < count; i++) {
        journal.append(Entries.shell(args[2] + " " + i));
        if (i % 20 == 19) {
          if (!journal.flush(Duration.ofSeconds(60))) {
            throw new IllegalStateException("not written: " + journal.health());
          }
          System.out.println(journal.health().durableSequence());
        }
      }
    }
  }

  /** Starts one. */
  static Process start(Path directory, int count, String name) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            AppendingProcess.class.getName(),
            directory.toString(),
            Integer.toString(count),
            name);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
