package dev.belay.lint.command;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A script that a command starts.
 *
 * @param call the command
 * @param word the word that names the script
 * @param launcher the program that reads it, {@code node}; empty where the script is the command
 */
public record ScriptStart(ShellCall call, CommandWord word, String launcher) {
  private static final Set<String> EXTENSIONS =
      Set.of(
          "sh", "bash", "zsh", "py", "js", "mjs", "cjs", "ts", "mts", "rb", "pl", "php", "ps1",
          "bat", "cmd", "tsx", "fish", "lua");
  private static final int DEPTH = 4;

  public ScriptStart {
    requireNonNull(call, "call");
    requireNonNull(word, "word");
    requireNonNull(launcher, "launcher");
  }

  /** Whether the file itself is what is started, so that it has to be executable. */
  public boolean isDirect() {
    return launcher.isEmpty();
  }

  /** The scripts that a command starts, as far as that is certain. */
  public static List<ScriptStart> of(HookCommand command) {
    List<ScriptStart> starts = new ArrayList<>();
    for (ShellCall call : command.calls()) {
      ScriptStart start = of(call, call.started(), 0);
      if (start != null) {
        starts.add(start);
      }
    }
    return starts;
  }

  private static @Nullable ScriptStart of(ShellCall call, List<CommandWord> words, int depth) {
    if (words.isEmpty() || depth > DEPTH) {
      return null;
    }
    CommandWord first = words.getFirst();
    RootedText program = first.rooted();
    if (program == null) {
      return null;
    }
    List<CommandWord> rest = words.subList(1, words.size());
    String name = Launchers.plain(ShellCall.baseName(program.rest()));
    List<String> values = Launchers.optionsWithValue(name);
    if (values == null) {
      boolean path = program.rest().indexOf('/') >= 0 && isPath(program.rest());
      return path ? new ScriptStart(call, first, "") : null;
    }
    int at = 0;
    while (at < rest.size()) {
      String word = rest.get(at).text();
      if (word == null || !word.startsWith("-") || word.equals("-")) {
        break;
      }
      if (Launchers.isCode(name, word)) {
        return null;
      }
      at += values.contains(word) ? 2 : 1;
    }
    if (at >= rest.size()) {
      return null;
    }
    CommandWord word = rest.get(at);
    String text = word.text();
    if (Launchers.isRunner(name)) {
      boolean run = text != null && Launchers.isRunWord(name, text);
      List<CommandWord> behind = rest.subList(run ? at + 1 : at, rest.size());
      return runner(call, name, behind, depth);
    }
    return isScript(word, true) ? new ScriptStart(call, word, name) : null;
  }

  /** {@code uv run x.py}, {@code npx tsx x.ts}, {@code bun run x.ts}, {@code deno run x.ts}. */
  private static @Nullable ScriptStart runner(
      ShellCall call, String name, List<CommandWord> words, int depth) {
    List<String> values = Launchers.optionsWithValue(name);
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at).text();
      if (word == null || !word.startsWith("-")) {
        break;
      }
      at += values != null && values.contains(word) ? 2 : 1;
    }
    if (at >= words.size()) {
      return null;
    }
    List<CommandWord> left = words.subList(at, words.size());
    String next = left.getFirst().text();
    if (next != null && Launchers.optionsWithValue(Launchers.plain(next)) != null) {
      return of(call, left, depth + 1);
    }
    return isScript(left.getFirst(), false) ? new ScriptStart(call, left.getFirst(), name) : null;
  }

  /** Whether a word surely names a script's file. */
  private static boolean isScript(CommandWord word, boolean launched) {
    RootedText text = word.rooted();
    if (text == null || !isPath(text.rest())) {
      return false;
    }
    String name = ShellCall.baseName(text.rest());
    boolean extension =
        EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.indexOf('.') > 0;
    return extension || (launched && text.rest().indexOf('/') >= 0);
  }

  /** Addresses, patterns and lists of assignments are none. */
  private static boolean isPath(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*?[]{}=<>|;\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !text.isEmpty() && !text.contains("://") && !text.endsWith("/");
  }

  /** The parts of the word. */
  public List<WordPart> parts() {
    return word.flat();
  }
}
