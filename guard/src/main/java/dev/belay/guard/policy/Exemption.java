package dev.belay.guard.policy;

import dev.belay.contract.ToolCall;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Match;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that rules must let pass: one exact command, paths, or a project.
 *
 * @param rules the rules' ids; {@code *} alone for every rule
 * @param command the exact command
 * @param path a path with wildcards, absolute: <code>/scratch/**</code>
 * @param project the directory of the projects in which it holds; null for everywhere
 * @param until when it ends; null for never
 * @param reason why, for those who read the policy
 */
public record Exemption(
    List<String> rules,
    @Nullable String command,
    @Nullable String path,
    @Nullable String project,
    @Nullable Instant until,
    @Nullable String reason) {
  /** Stands for every rule. */
  public static final String EVERY_RULE = "*";

  public Exemption {
    rules = List.copyOf(rules);
    if (command != null && path != null) {
      throw new IllegalArgumentException("an exemption names a path or a command, not both");
    }
    if (command == null && path == null && project == null) {
      throw new IllegalArgumentException("an exemption names a command, a path or a project");
    }
    if (rules.contains(EVERY_RULE) && (command == null || reason == null)) {
      throw new IllegalArgumentException("an exemption from every rule needs a command and a why");
    }
  }

  /** Of one rule, everywhere and for ever. */
  public static Exemption of(String rule, @Nullable String path, @Nullable String command) {
    return new Exemption(List.of(rule), command, path, null, null, null);
  }

  boolean isOver(Instant now) {
    return until != null && !now.isBefore(until);
  }

  /** Whether it is about this rule and this place, as far as that can be said without a path. */
  boolean concerns(Finding finding, @Nullable String callProject) {
    return (rules.contains(finding.rule()) || rules.contains(EVERY_RULE))
        && (project == null || (callProject != null && isWithin(callProject, project)));
  }

  boolean coversCall(ToolCall call) {
    if (command == null) {
      return path == null;
    }
    return call.command() != null && command.strip().equals(call.command().strip());
  }

  boolean covers(Match match) {
    return path != null && match.path() != null && PathGlob.matches(path, match.path());
  }

  private static boolean isWithin(String directory, String root) {
    return directory.equals(root)
        || (directory.startsWith(root)
            && (root.endsWith("/") || directory.charAt(root.length()) == '/'));
  }
}
