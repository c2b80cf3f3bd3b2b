package dev.belay.lint.compat;

/** What the published linter was asked for. */
sealed interface ClaudeModsArguments {

  /** {@code path} is empty where none was given. */
  record Run(String path, boolean json, boolean strict) implements ClaudeModsArguments {}

  record Help() implements ClaudeModsArguments {}

  record Misuse(String message) implements ClaudeModsArguments {}
}
