package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.ToolCall;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Match;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule must let pass: one exact command, or paths.
 *
 * @param rule the rule's id
 * @param path a path with wildcards, absolute: <code>/scratch/**</code>
 * @param command the exact command
 * @param reason why, for those who read the policy
 */
public record Exemption(
    String rule, @Nullable String path, @Nullable String command, @Nullable String reason) {
  public Exemption {
    requireNonNull(rule, "rule");
    if ((path == null) == (command == null)) {
      throw new IllegalArgumentException("an exemption names a path or a command: " + rule);
    }
  }

  boolean coversCall(Finding finding, ToolCall call) {
    return command != null
        && rule.equals(finding.rule())
        && call.command() != null
        && command.strip().equals(call.command().strip());
  }

  boolean covers(Finding finding, Match match) {
    return path != null
        && rule.equals(finding.rule())
        && match.path() != null
        && PathGlob.matches(path, match.path());
  }
}
