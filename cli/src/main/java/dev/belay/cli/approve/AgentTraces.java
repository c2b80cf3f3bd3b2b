package dev.belay.cli.approve;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What tells that a process was started by an agent, however far above it. */
final class AgentTraces {
  private static final int DEEPEST = 64;

  /**
   * Variables that agents give to the shells that they start, beside those that the contract names
   * for hooks.
   */
  private static final List<String> NAMES =
      List.of(
          "CLAUDECODE",
          "CURSOR_AGENT",
          "GEMINI_CLI",
          "OPENCODE",
          "CRUSH",
          "AGENT",
          "GOOSE_TERMINAL",
          "AMP_THREAD_ID",
          "CLINE_ACTIVE",
          "AUGMENT_AGENT");

  /** Beginnings of such variables. */
  private static final List<String> PREFIXES =
      List.of(
          "CLAUDE_CODE_",
          "CODEX_",
          "QWEN_CODE_",
          "COPILOT_AGENT_",
          "COPILOT_CLI",
          "OPENCODE_",
          "GEMINI_SESSION_",
          "DEVIN_",
          "OPENHANDS_",
          "KIRO_SESSION_");

  private AgentTraces() {}

  /** The variable that only an agent sets; null when there is none. */
  static @Nullable String variable(Map<String, String> environment) {
    for (String name : environment.keySet()) {
      if (NAMES.contains(name) || startsLikeOne(name)) {
        return name;
      }
    }
    for (HostContract host : HostCatalog.all()) {
      for (String name : host.recognition().env()) {
        if (environment.containsKey(name)) {
          return name;
        }
      }
    }
    return null;
  }

  private static boolean startsLikeOne(String name) {
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The title of the agent that one of these processes is; null when none is one.
   *
   * @param commandLines the program and its first arguments, of every process above
   */
  static @Nullable String agent(List<List<String>> commandLines) {
    Map<String, String> programs = new HashMap<>();
    for (HostContract host : HostCatalog.all()) {
      for (String program : host.setup().programs()) {
        programs.put(program, host.title());
      }
    }
    for (List<String> line : commandLines) {
      for (String word : line) {
        String title = programs.get(programName(word));
        if (title != null) {
          return title;
        }
      }
    }
    return null;
  }

  /** {@code claude} of {@code /usr/bin/claude} and of {@code ...\claude.exe}. */
  private static String programName(String word) {
    String name = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
    for (String ending : List.of(".exe", ".js", ".mjs", ".cmd")) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  /**
   * The processes above this one, nearest first: each one's program, and its first argument, which
   * is the program where an interpreter runs it.
   */
  static List<List<String>> above(ProcessHandle process) {
    List<List<String>> lines = new ArrayList<>();
    Optional<ProcessHandle> parent = process.parent();
    while (parent.isPresent() && lines.size() < DEEPEST) {
      List<String> words = new ArrayList<>();
      ProcessHandle.Info info = parent.get().info();
      info.command().ifPresent(words::add);
      String[] arguments = info.arguments().orElse(new String[0]);
      if (arguments.length > 0) {
        words.add(arguments[0]);
      }
      lines.add(words);
      parent = parent.get().parent();
    }
    return lines;
  }
}
