package dev.belay.cli.hook;

import dev.belay.contract.json.JsonLimits;
import dev.belay.engine.FailMode;
import dev.belay.engine.HookPath;
import dev.belay.engine.HookRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The run that the JDK's AOT cache is made from: recorded payloads through the hook path, so that the classes which a hook
 * needs are loaded and linked ahead of time. They lie in folders named after their host.
 */
public final class HookTraining {
  private HookTraining() {}

  /** Answers every payload in {@code folder} and throws the replies away. */
  public static void run(String folder) {
    HookPath path = new HookPath(HookCommand.pipelines(HookOptions.parse(new String[0])), JsonLimits.DEFAULT);
    try (Stream<Path> payloads = Files.walk(Path.of(folder))) {
      for (Path payload : payloads.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        String host = payload.getParent().getFileName().toString();
        try (InputStream in = Files.newInputStream(payload)) {
          path.answer(new HookRequest(host, null, FailMode.GATES, in, Map.of()));
        }
        try (InputStream in = Files.newInputStream(payload)) {
          path.answer(new HookRequest(null, null, FailMode.OPEN, in, Map.of()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
