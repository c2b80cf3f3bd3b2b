package dev.belay.lint.compat;

import java.util.Map;

/** How the published linter draws on standard error. */
record TerminalPaint(boolean colours, boolean ascii) {
  private static final String RED = "\u001b[31m";
  private static final String ORANGE = "\u001b[38;5;208m";
  private static final String GREEN = "\u001b[32m";
  private static final String CYAN = "\u001b[36m";
  private static final String OFF = "\u001b[0m";

  static TerminalPaint of(Map<String, String> env, boolean terminal) {
    boolean colours =
        !env.getOrDefault("FORCE_COLOR", "").isEmpty()
            || (terminal && !env.containsKey("NO_COLOR") && !"dumb".equals(env.get("TERM")));
    return new TerminalPaint(
        colours, "1".equals(env.get("TERM_ASCII")) || "1".equals(env.get("FLEET_ASCII")));
  }

  String heading(String path) {
    return paint(CYAN, "=== hooks-lint: " + path + " ===");
  }

  String finding(ClaudeModsFinding finding) {
    String colour = finding.isError() ? RED : ORANGE;
    String mark = finding.isError() ? ascii ? "x" : "✗" : ascii ? "!" : "▲";
    return "  "
        + paint(colour, mark)
        + " "
        + paint(colour, finding.isError() ? "ERROR" : "warn")
        + " "
        + finding.place()
        + ": "
        + finding.message();
  }

  String clean() {
    return "  " + paint(GREEN, ascii ? "+" : "✓") + " clean, no findings";
  }

  String summary(int errors, int warnings) {
    return "--- "
        + paint(RED, Integer.toString(errors))
        + " error(s), "
        + paint(ORANGE, Integer.toString(warnings))
        + " warning(s) ---";
  }

  private String paint(String colour, String text) {
    return colours ? colour + text + OFF : text;
  }
}
