package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Decision;
import dev.belay.guard.rule.Preset;

/**
 * What a policy has to know of a rule: where it belongs, and what it does where no policy speaks. A
 * stricter preset never does less than a milder one.
 *
 * @param rule the rule's id
 * @param pack the pack that holds it: {@code core.git}
 * @param packOn whether that pack is on where no policy speaks of it
 * @param relaxed its mode in the preset {@code relaxed}
 * @param standard its mode in {@code standard}
 * @param strict its mode in {@code strict}
 */
public record RuleDefaults(
    String rule,
    String pack,
    boolean packOn,
    RuleMode relaxed,
    RuleMode standard,
    RuleMode strict) {
  /** The pack of rules that belong to no other. */
  public static final String CORE = "core.rules";

  public RuleDefaults {
    requireNonNull(rule, "rule");
    requireNonNull(pack, "pack");
    requireNonNull(relaxed, "relaxed");
    requireNonNull(standard, "standard");
    requireNonNull(strict, "strict");
    standard = stricter(relaxed, standard);
    strict = stricter(standard, strict);
  }

  private static RuleMode stricter(RuleMode one, RuleMode other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Of a rule of the core that does the same in every preset. */
  public static RuleDefaults always(String rule, Decision decision) {
    RuleMode mode = RuleMode.of(decision);
    return new RuleDefaults(rule, CORE, true, mode, mode, mode);
  }

  /** Its mode in a preset, were its pack on. */
  public RuleMode in(Preset preset) {
    return switch (preset) {
      case RELAXED -> relaxed;
      case STANDARD -> standard;
      case STRICT -> strict;
    };
  }

  /**
   * What it would do if it were asked to speak: its mode in the preset, or the next that has one.
   */
  RuleMode spoken(Preset preset) {
    for (Preset next : Preset.values()) {
      if (next.compareTo(preset) >= 0 && in(next).stops()) {
        return in(next);
      }
    }
    return standard.stops() ? standard : RuleMode.ASK;
  }
}
