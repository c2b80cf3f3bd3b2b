package dev.belay.cli.doctor;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a program did.
 *
 * @param exitCode its exit code; -1 if it did not end in time, and was ended
 * @param out its standard output
 * @param err its standard error
 */
record ProgramRun(int exitCode, String out, String err) {
  private static final int LATE = -1;

  /** More than any answer has. */
  private static final int LONGEST = 1 << 20;

  boolean isLate() {
    return exitCode == LATE;
  }

  /**
   * Runs a program to its end.
   *
   * @param more variables beside those of this process
   * @param input its standard input
   * @throws IOException if it cannot be started
   */
  static ProgramRun of(
      List<String> command, Path folder, Map<String, String> more, String input, Duration limit)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(new File(folder.toString()));
    builder.environment().putAll(more);
    Process process = builder.start();
    CompletableFuture<String> out = read(process.getInputStream());
    CompletableFuture<String> err = read(process.getErrorStream());
    Thread.startVirtualThread(() -> write(process, input));
    long end = System.nanoTime() + limit.toNanos();
    boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    // What it left behind in the background may hold its streams open for ever.
    long left = Math.max(end - System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(200));
    return new ProgramRun(ended ? process.exitValue() : LATE, text(out, left), text(err, left));
  }

  private static void write(Process process, String input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It may have answered before it had read everything.
      return;
    }
  }

  private static CompletableFuture<String> read(InputStream stream) {
    CompletableFuture<String> text = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> {
          try (stream) {
            text.complete(new String(stream.readNBytes(LONGEST), StandardCharsets.UTF_8));
          } catch (IOException e) {
            text.complete("");
          }
        });
    return text;
  }

  private static String text(CompletableFuture<String> text, long nanos)
      throws InterruptedException {
    try {
      return text.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return "";
    }
  }
}
