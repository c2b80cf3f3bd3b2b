package dev.belay.guard.policy;

import dev.belay.contract.ToolCall;
import dev.belay.guard.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are on and what they decide. Immutable.
 *
 * @param modes the rules that the policy speaks of; all others keep their own decisions
 * @param exemptions what rules must let pass
 */
public record Policy(Map<String, RuleMode> modes, List<Exemption> exemptions) {
  private static final Policy BUILT_IN = new Policy(Map.of(), List.of());

  public Policy {
    modes = Collections.unmodifiableMap(new TreeMap<>(modes));
    exemptions = List.copyOf(exemptions);
  }

  /** Every rule on, with its own decision. */
  public static Policy builtIn() {
    return BUILT_IN;
  }

  public boolean isOff(String rule) {
    return modes.get(rule) == RuleMode.OFF;
  }

  /** A finding with the policy's decision; null when the policy lets it pass. */
  public @Nullable Finding apply(Finding finding, ToolCall call) {
    RuleMode mode = modes.get(finding.rule());
    if (mode == RuleMode.OFF) {
      return null;
    }
    for (Exemption exemption : exemptions) {
      if (exemption.coversCall(finding, call)) {
        return null;
      }
    }
    boolean covered =
        !exemptions.isEmpty()
            && finding.matches().stream()
                .allMatch(match -> exemptions.stream().anyMatch(e -> e.covers(finding, match)));
    if (covered) {
      return null;
    }
    return mode == null ? finding : finding.withDecision(mode.decision());
  }

  /**
   * The SHA-256 of the policy's content in hex: equal policies have equal digests, however their
   * files are written.
   */
  public String digest() {
    StringBuilder text = new StringBuilder("belay policy 1\n");
    modes.forEach(
        (rule, mode) -> text.append(rule).append('=').append(mode.wireName()).append('\n'));
    for (Exemption exemption : exemptions) {
      text.append(exemption.rule())
          .append('\0')
          .append(exemption.path())
          .append('\0')
          .append(exemption.command());
      text.append('\n');
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
