package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a host replaces in commands by itself, beside the environment variables that their shell
 * knows.
 *
 * @param text what is written, as <code>${extensionPath}</code>; a {@code *} stands for any name
 * @param meaning what comes instead
 * @param scopes the scopes of files that it is replaced in; empty for all
 * @param escaped whether what comes instead is escaped for the shell, so that it needs no quotes
 */
public record Placeholder(String text, String meaning, List<String> scopes, boolean escaped) {
  public Placeholder {
    requireNonNull(text, "text");
    requireNonNull(meaning, "meaning");
    scopes = List.copyOf(scopes);
  }

  /** Whether it is replaced in a file of this scope. */
  public boolean isReplacedIn(String scope) {
    return scopes.isEmpty() || scopes.contains(scope);
  }
}
