package dev.belay.cli.hook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The run that the JDK's AOT cache is made from: recorded payloads through the hook path, so that
 * the classes which a hook needs are loaded and linked ahead of time. They lie in folders named
 * after their host.
 */
public final class HookTraining {
  private HookTraining() {}

  /** Answers every payload in {@code folder} and throws the replies away. */
  public static void run(String folder) {
    Path root = Path.of(folder);
    try (Stream<Path> payloads = Files.walk(root)) {
      for (Path payload : payloads.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        String host = withoutVersion(root.relativize(payload).getName(0).toString());
        rehearse(payload, "--host", host, "--event", eventOf(payload));
        rehearse(payload, "--fail", "open");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rehearse(Path payload, String... args) throws IOException {
    try (InputStream in = Files.newInputStream(payload)) {
      HookCommand.rehearse(args, in);
    }
  }

  /** {@code claude-code} of {@code claude-code-2.1.329}. */
  private static String withoutVersion(String folder) {
    return folder.substring(0, folder.lastIndexOf('-'));
  }

  /** {@code PreToolUse} of {@code 03-PreToolUse-Bash.json}. */
  private static String eventOf(Path payload) {
    String name = payload.getFileName().toString();
    return name.substring(name.indexOf('-') + 1).split("[-.]", 2)[0];
  }
}
