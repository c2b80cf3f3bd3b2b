package dev.belay.lint.script;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of hook scripts that are read. */
public enum ScriptLanguage {
  /** What every sh reads. */
  SH,
  /** What bash, zsh and ksh read. */
  BASH,
  PYTHON,
  JAVASCRIPT,
  JQ;

  /**
   * The language of a script.
   *
   * @param launcher the program that it is given to; empty where it is started itself
   * @param name its file name
   * @param text what stands in it; only the first line counts
   * @return null where it is none of these
   */
  public static @Nullable ScriptLanguage of(String launcher, String name, String text) {
    ScriptLanguage known = ofProgram(launcher);
    if (known != null) {
      return known;
    }
    if (text.startsWith("#!")) {
      int end = text.indexOf('\n');
      for (String word : text.substring(2, end < 0 ? text.length() : end).trim().split("\\s+")) {
        known = ofProgram(word);
        if (known != null) {
          return known;
        }
        if (!word.startsWith("-") && !word.endsWith("/env") && !word.contains("=")) {
          return known == null && !word.equals("uv") && !word.equals("run") ? null : known;
        }
      }
    }
    return ofName(name);
  }

  /** The language that a program reads: {@code /usr/bin/python3.12}; null for others. */
  public static @Nullable ScriptLanguage ofProgram(String program) {
    String name =
        program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
    name = name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "sh", "dash", "ash" -> SH;
      case "bash", "zsh", "ksh" -> BASH;
      case "node", "nodejs", "bun", "deno", "tsx", "ts-node" -> JAVASCRIPT;
      case "jq", "gojq", "jaq" -> JQ;
      default -> isPython(name) ? PYTHON : null;
    };
  }

  /** {@code python3.12} and its like. */
  private static boolean isPython(String name) {
    int end = name.startsWith("python") ? 6 : name.startsWith("pypy") ? 4 : -1;
    if (end < 0) {
      return name.equals("py");
    }
    for (int i = end; i < name.length(); i++) {
      if (name.charAt(i) != '.' && !Character.isDigit(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable ScriptLanguage ofName(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "py" -> PYTHON;
      case "js", "mjs", "cjs", "ts", "mts", "cts" -> JAVASCRIPT;
      case "sh" -> SH;
      case "bash", "zsh" -> BASH;
      case "jq" -> JQ;
      default -> null;
    };
  }

  boolean isShell() {
    return this == SH || this == BASH;
  }
}
