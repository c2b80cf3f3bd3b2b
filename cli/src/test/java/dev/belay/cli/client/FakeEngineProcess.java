package dev.belay.cli.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An engine as a process of its own: {@code FakeEngineProcess --dir DIR}. Ends by itself. */
final class FakeEngineProcess {
  private FakeEngineProcess() {}

  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[1]);
    byte[] answer = FakeEngine.answer(0, "out", "err");
    try (FakeEngine engine = FakeEngine.in(directory, FakeEngine.answering(answer))) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (!Files.exists(directory.resolve("enough")) && System.nanoTime() < end) {
        Thread.sleep(20);
      }
    }
  }
}
