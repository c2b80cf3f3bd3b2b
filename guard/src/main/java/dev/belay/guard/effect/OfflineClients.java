package dev.belay.guard.effect;

import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.List;

/** Clients of the network that stay on this machine. */
final class OfflineClients {
  private OfflineClients() {}

  /** Whether a client of the network stays on this machine. */
  static boolean isLocal(Invocation invocation) {
    return switch (invocation.program()) {
      case "curl" ->
          !invocation.hasAny("-K", "--config")
              && isFiles(invocation.words(), invocation.values("--url"));
      case "http", "https", "xh", "xhs" -> invocation.has("--offline");
      default -> false;
    };
  }

  private static boolean isFiles(List<Word> words, List<Word> urls) {
    boolean any = !words.isEmpty() || !urls.isEmpty();
    for (int i = 0; i < words.size(); i++) {
      any &= words.get(i).text().startsWith("file:///");
    }
    for (int i = 0; i < urls.size(); i++) {
      any &= urls.get(i).text().startsWith("file:///");
    }
    return any;
  }
}
