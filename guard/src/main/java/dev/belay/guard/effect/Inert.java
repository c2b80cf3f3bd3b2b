package dev.belay.guard.effect;

import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.List;

/** Starts of a program that do nothing of what it is for. */
final class Inert {
  private Inert() {}

  /**
   * Whether it only shows its help or its version. An option of which nobody knows whether it takes
   * a value makes the word behind it say nothing.
   */
  static boolean isHelp(Invocation invocation) {
    if (!invocation.hasAny("--help", "--version")) {
      return false;
    }
    List<Word> arguments = invocation.execution().arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String text = arguments.get(i).text();
      if (text.equals("--help") || text.equals("--version")) {
        return i == 0 || !mayTakeValue(arguments.get(i - 1).text(), invocation);
      }
    }
    return false;
  }

  private static boolean mayTakeValue(String text, Invocation invocation) {
    return text.startsWith("-")
        && text.indexOf('=') < 0
        && !invocation.grammar().flags().contains(text);
  }

  /** Whether a client of the network stays on this machine. */
  static boolean isLocal(Invocation invocation) {
    return switch (invocation.program()) {
      case "curl" -> isFiles(invocation.words(), invocation.values("--url"));
      case "http", "https", "xh", "xhs" -> invocation.has("--offline");
      default -> false;
    };
  }

  private static boolean isFiles(List<Word> words, List<Word> urls) {
    boolean any = !words.isEmpty() || !urls.isEmpty();
    for (int i = 0; i < words.size(); i++) {
      any &= words.get(i).text().startsWith("file:");
    }
    for (int i = 0; i < urls.size(); i++) {
      any &= urls.get(i).text().startsWith("file:");
    }
    return any;
  }
}
