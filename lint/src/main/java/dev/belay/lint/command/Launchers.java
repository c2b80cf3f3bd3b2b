package dev.belay.lint.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Programs that run scripts, and how they are called. */
final class Launchers {
  private static final List<String> NONE = List.of();

  /** The options whose value is the next word. */
  private static final Map<String, List<String>> OPTIONS =
      Map.ofEntries(
          Map.entry("sh", List.of("-o")),
          Map.entry("bash", List.of("-o", "-O", "--rcfile", "--init-file")),
          Map.entry("zsh", List.of("-o")),
          Map.entry("dash", List.of("-o")),
          Map.entry("ksh", List.of("-o")),
          Map.entry("source", NONE),
          Map.entry(".", NONE),
          Map.entry("python", List.of("-W", "-X")),
          Map.entry("python3", List.of("-W", "-X")),
          Map.entry("py", NONE),
          Map.entry("node", List.of("-r", "--require", "--import", "--loader", "-C")),
          Map.entry("nodejs", List.of("-r", "--require", "--import", "--loader", "-C")),
          Map.entry("tsx", NONE),
          Map.entry("ts-node", List.of("-P", "--project", "-O")),
          Map.entry("ruby", List.of("-I", "-r")),
          Map.entry("perl", List.of("-I")),
          Map.entry("php", List.of("-d", "-c")),
          Map.entry("pwsh", List.of("-ExecutionPolicy", "-File")),
          Map.entry("bun", List.of("--cwd", "--env-file", "-r", "--preload")),
          Map.entry("deno", List.of("--config", "-c", "--import-map")),
          Map.entry(
              "uv",
              List.of(
                  "--with",
                  "--python",
                  "-p",
                  "--project",
                  "--directory",
                  "--extra",
                  "--group",
                  "--env-file",
                  "--index-url",
                  "--from")),
          Map.entry("npx", List.of("-p", "--package")),
          Map.entry("bunx", NONE),
          Map.entry("pnpx", NONE));

  private static final Set<String> RUNNERS = Set.of("bun", "deno", "uv", "npx", "bunx", "pnpx");

  private Launchers() {}

  /** The options of a program that runs scripts; null where it runs none. */
  static @Nullable List<String> optionsWithValue(String program) {
    List<String> options = OPTIONS.get(program);
    return options == null && program.startsWith("python3.") ? OPTIONS.get("python3") : options;
  }

  /** Whether a program finds out what to run by itself. */
  static boolean isRunner(String program) {
    return RUNNERS.contains(program);
  }

  /** Whether the word only says that something is run. */
  static boolean isRunWord(String program, String word) {
    return switch (program) {
      case "bun" -> word.equals("run") || word.equals("x");
      case "deno", "uv" -> word.equals("run");
      default -> false;
    };
  }

  /** Whether what follows an option is code, or the name of a module, and no file. */
  static boolean isCode(String program, String option) {
    return switch (program) {
      case "sh", "bash", "zsh", "dash", "ksh" ->
          option.equals("-s") || (!option.startsWith("--") && option.indexOf('c') > 0);
      case "python", "python3", "py" -> option.equals("-c") || option.equals("-m");
      case "node", "nodejs", "tsx", "bun" ->
          option.equals("-e")
              || option.equals("-p")
              || option.equals("--eval")
              || option.equals("--print")
              || option.equals("-pe");
      case "ruby", "perl" -> option.startsWith("-e") || option.startsWith("-ne");
      case "php" -> option.equals("-r");
      case "pwsh" -> option.equalsIgnoreCase("-Command") || option.equals("-c");
      default -> program.startsWith("python3.") && (option.equals("-c") || option.equals("-m"));
    };
  }

  /** A package's name without its version. */
  static String plain(String name) {
    int version = name.indexOf('@', 1);
    return version > 0 ? name.substring(0, version) : name;
  }
}
