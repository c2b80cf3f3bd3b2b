package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Decision;
import dev.belay.contract.ToolCall;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Match;
import dev.belay.guard.rule.Preset;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are on and what they decide. Immutable.
 *
 * @param preset what rules do of which nothing is said by name
 * @param packs the packs that the policy switches on or off; all others are as they come
 * @param modes the rules that the policy speaks of by name
 * @param exemptions what rules must let pass
 * @param observe whether nothing is stopped at all, only told
 * @param locked whether nobody but who wrote the managed policy may loosen it, approvals included
 * @param ownPacks the rule files that it brings along
 * @param origins which file said what
 */
public record Policy(
    Preset preset,
    Map<String, Boolean> packs,
    Map<String, RuleMode> modes,
    List<Exemption> exemptions,
    boolean observe,
    boolean locked,
    List<OwnPack> ownPacks,
    Origins origins) {
  private static final Policy BUILT_IN = new Policy(Map.of(), List.of());

  public Policy {
    requireNonNull(preset, "preset");
    requireNonNull(origins, "origins");
    packs = Collections.unmodifiableMap(new TreeMap<>(packs));
    modes = Collections.unmodifiableMap(new TreeMap<>(modes));
    exemptions = List.copyOf(exemptions);
    ownPacks = List.copyOf(ownPacks);
  }

  /** The standard preset with the usual packs, these rules and these exemptions. */
  public Policy(Map<String, RuleMode> modes, List<Exemption> exemptions) {
    this(Preset.STANDARD, Map.of(), modes, exemptions, false, false, List.of(), Origins.none());
  }

  /** The standard preset with the usual packs: what holds where there is no file. */
  public static Policy builtIn() {
    return BUILT_IN;
  }

  /** This policy with another preset, whatever files said. For trying out. */
  public Policy with(Preset other) {
    return new Policy(other, packs, modes, exemptions, observe, locked, ownPacks, origins);
  }

  /** This policy with these packs on or off, whatever files said. For trying out. */
  public Policy withPacks(Map<String, Boolean> others) {
    Map<String, Boolean> all = new TreeMap<>(packs);
    all.putAll(others);
    return new Policy(preset, all, modes, exemptions, observe, locked, ownPacks, origins);
  }

  /** Whether a pack's rules speak. */
  public boolean isOn(RuleDefaults rule) {
    Boolean said = packs.get(rule.pack());
    return said == null ? rule.packOn() : said;
  }

  /** What the rule does: the word on its name, or else on its pack and the preset. */
  public RuleMode modeOf(RuleDefaults rule) {
    RuleMode named = modes.get(rule.rule());
    if (named != null) {
      return named;
    }
    return isOn(rule) ? rule.in(preset) : RuleMode.OFF;
  }

  public boolean isOff(RuleDefaults rule) {
    return modeOf(rule) == RuleMode.OFF;
  }

  /** Which file decided what the rule does; {@link Origins#BUILT_IN} where none did. */
  public String originOf(RuleDefaults rule) {
    String named = origins.rules().get(rule.rule());
    if (named != null) {
      return named;
    }
    String pack = origins.packs().get(rule.pack());
    boolean byPack = pack != null && isOn(rule) != rule.packOn();
    boolean byPreset = isOn(rule) && rule.in(preset) != rule.standard();
    return byPreset ? origins.preset() : byPack ? requireNonNull(pack) : Origins.BUILT_IN;
  }

  /**
   * The policy's word on a finding. A finding may decide more mildly than its rule; a mode that is
   * set by the rule's name counts as it stands.
   *
   * @param call the call that it was found in
   * @param project the top directory of the project at hand, where there is one
   * @param clock tells whether an exemption is over
   * @return null when the policy lets it pass
   */
  public @Nullable Ruling apply(
      Finding finding,
      RuleDefaults rule,
      ToolCall call,
      @Nullable String project,
      InstantSource clock) {
    RuleMode mode = modeOf(rule);
    if (mode == RuleMode.OFF
        || (!exemptions.isEmpty() && isExempt(finding, call, project, clock.instant()))) {
      return null;
    }
    boolean named = modes.containsKey(rule.rule());
    RuleMode spoken = mode == RuleMode.OBSERVE ? rule.spoken(preset) : mode;
    Decision decision =
        named && mode != RuleMode.OBSERVE
            ? spoken.decision()
            : milder(finding.decision(), spoken.decision());
    return new Ruling(finding.withDecision(decision), observe || mode == RuleMode.OBSERVE);
  }

  private static Decision milder(Decision one, Decision other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** By one entry that is about the call, or by entries that cover every path that was matched. */
  private boolean isExempt(Finding finding, ToolCall call, @Nullable String project, Instant now) {
    boolean paths = false;
    for (Exemption exemption : exemptions) {
      if (exemption.concerns(finding, project) && !exemption.isOver(now)) {
        if (exemption.coversCall(call)) {
          return true;
        }
        paths |= exemption.path() != null;
      }
    }
    return paths && everyPathIsCovered(finding, project, now);
  }

  private boolean everyPathIsCovered(Finding finding, @Nullable String project, Instant now) {
    for (Match match : finding.matches()) {
      boolean covered = false;
      for (Exemption exemption : exemptions) {
        covered |=
            exemption.covers(match)
                && exemption.concerns(finding, project)
                && !exemption.isOver(now);
      }
      if (!covered) {
        return false;
      }
    }
    return true;
  }

  /**
   * The SHA-256 of the policy's content in hex: equal policies have equal digests, however their
   * files are written and wherever they stand.
   */
  public String digest() {
    StringBuilder text = new StringBuilder("belay policy 2\n");
    part(text, "preset", preset.wireName());
    part(text, "observe", Boolean.toString(observe));
    part(text, "locked", Boolean.toString(locked));
    packs.forEach((pack, on) -> part(text, "pack " + pack, Boolean.toString(on)));
    modes.forEach((rule, mode) -> part(text, "rule " + rule, mode.wireName()));
    for (Exemption exemption : exemptions) {
      part(text, "allow", String.join(",", exemption.rules()));
      part(text, "command", exemption.command());
      part(text, "path", exemption.path());
      part(text, "project", exemption.project());
      part(text, "until", exemption.until() == null ? null : exemption.until().toString());
    }
    for (OwnPack pack : ownPacks) {
      part(text, "own", pack.digest());
    }
    return Sha256.of(text.toString());
  }

  /** With its length before it, so that no text can pass for two. */
  private static void part(StringBuilder text, String name, @Nullable String value) {
    text.append(name).append('=');
    if (value != null) {
      text.append(value.length()).append(':').append(value);
    }
    text.append('\n');
  }
}
