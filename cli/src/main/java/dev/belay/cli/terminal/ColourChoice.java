package dev.belay.cli.terminal;

import java.util.Map;

/**
 * Whether a stream gets colours. {@code --no-color} and a non-empty {@code NO_COLOR} (no-color.org)
 * forbid them; else {@code FORCE_COLOR} asks for them; else only a terminal that is not {@code
 * dumb} has them.
 */
final class ColourChoice {
  private ColourChoice() {}

  static boolean colours(Map<String, String> environment, boolean forbidden, boolean isTerminal) {
    if (forbidden || !environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("FORCE_COLOR", "");
    if (!force.isEmpty()) {
      return !force.equals("0") && !force.equals("false");
    }
    return isTerminal && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
