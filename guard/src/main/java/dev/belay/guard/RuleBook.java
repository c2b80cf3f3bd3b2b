package dev.belay.guard;

import dev.belay.contract.Decision;
import dev.belay.guard.pack.BuiltInPacks;
import dev.belay.guard.pack.Pack;
import dev.belay.guard.pack.PackException;
import dev.belay.guard.pack.PackReader;
import dev.belay.guard.pack.PackSummary;
import dev.belay.guard.policy.KnownRules;
import dev.belay.guard.policy.OwnPack;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.policy.PolicyException;
import dev.belay.guard.policy.RuleDefaults;
import dev.belay.guard.policy.RuleMode;
import dev.belay.guard.rule.ActiveRule;
import dev.belay.guard.rule.PackRule;
import dev.belay.guard.rule.Preset;
import dev.belay.guard.rule.RuleSet;
import dev.belay.guard.rule.Verdicts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every rule that a policy may switch on. Packs are read when a policy first needs them, and kept.
 * Safe for use by many threads.
 */
public final class RuleBook {
  private static final String CORE = "core";

  private final Map<String, List<Pack>> categories = new HashMap<>();
  private final KnownRules known = KnownRules.later(RuleBook::all);

  /** The rules that come with Belay. */
  public static RuleBook builtIn() {
    return new RuleBook();
  }

  private RuleBook() {}

  /** What a policy may speak of. */
  public KnownRules known() {
    return known;
  }

  private static Collection<RuleDefaults> all() {
    List<RuleDefaults> all = new ArrayList<>();
    for (PackSummary pack : BuiltInPacks.index()) {
      for (PackSummary.RuleSummary rule : pack.rules()) {
        all.add(defaults(rule.id(), pack.id(), pack.onByDefault(), rule.verdicts()));
      }
    }
    return all;
  }

  /**
   * The packs that a policy brings along; they are on, whatever they say of themselves.
   *
   * @throws PolicyException if one cannot be read any more, or is no pack
   */
  public static List<Pack> own(Policy policy) throws PolicyException {
    List<Pack> packs = new ArrayList<>();
    for (OwnPack pack : policy.ownPacks()) {
      packs.add(own(pack, pack.text()));
    }
    return packs;
  }

  /** What the rules of such a pack do where no policy speaks of them. */
  public static Collection<RuleDefaults> ownRules(OwnPack file, String text)
      throws PolicyException {
    Pack pack = own(file, text);
    List<RuleDefaults> rules = new ArrayList<>();
    for (PackRule rule : pack.rules()) {
      rules.add(defaults(rule, pack));
    }
    return rules;
  }

  private static Pack own(OwnPack file, String text) throws PolicyException {
    try {
      Pack pack = PackReader.read(file.file().toString(), text).pack();
      return new Pack(pack.id(), pack.title(), pack.about(), true, pack.rules());
    } catch (PackException e) {
      throw new PolicyException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The rules that speak under a policy, in the order of packs and rules.
   *
   * @param own the packs that the policy brings along
   */
  Speaking speaking(Policy policy, List<Pack> own) {
    Map<String, RuleDefaults> defaults = new HashMap<>();
    List<ActiveRule> active = new ArrayList<>();
    for (String category : categories(policy)) {
      for (Pack pack : packs(category)) {
        add(pack, policy, active, defaults);
      }
    }
    for (Pack pack : own) {
      add(pack, policy, active, defaults);
    }
    return new Speaking(RuleSet.of(active), Map.copyOf(defaults));
  }

  /**
   * Rules that speak.
   *
   * @param defaults what the policy has to know of each, by id
   */
  record Speaking(RuleSet rules, Map<String, RuleDefaults> defaults) {}

  private static void add(
      Pack pack, Policy policy, List<ActiveRule> active, Map<String, RuleDefaults> defaults) {
    for (PackRule rule : pack.rules()) {
      RuleDefaults standing = defaults(rule, pack);
      RuleMode mode = policy.modeOf(standing);
      if (mode != RuleMode.OFF) {
        active.add(new ActiveRule(rule, decision(rule, mode, policy.preset())));
        defaults.put(rule.id(), standing);
      }
    }
  }

  /** A rule that is off in the preset, and named all the same, decides as where it is on. */
  private static Decision decision(PackRule rule, RuleMode mode, Preset preset) {
    if (mode != RuleMode.OBSERVE) {
      return mode == RuleMode.DENY ? Decision.DENY : Decision.ASK;
    }
    Decision own = rule.verdicts().in(preset);
    Decision strict = rule.verdicts().in(Preset.STRICT);
    return own != null ? own : strict != null ? strict : Decision.ASK;
  }

  /** What a policy has to know of a rule. */
  public static RuleDefaults defaults(PackRule rule, Pack pack) {
    return defaults(rule.id(), pack.id(), pack.onByDefault(), rule.verdicts());
  }

  private static RuleDefaults defaults(String id, String pack, boolean on, Verdicts verdicts) {
    return new RuleDefaults(
        id, pack, on, mode(verdicts.relaxed()), mode(verdicts.standard()), mode(verdicts.strict()));
  }

  private static RuleMode mode(@Nullable Decision decision) {
    return decision == null ? RuleMode.OFF : RuleMode.of(decision);
  }

  /** The categories that a rule may speak in; the index is read only where a policy has a word. */
  private Set<String> categories(Policy policy) {
    Set<String> categories = new TreeSet<>();
    categories.add(CORE);
    for (Map.Entry<String, Boolean> pack : policy.packs().entrySet()) {
      if (pack.getValue()) {
        categories.add(pack.getKey().substring(0, Math.max(0, pack.getKey().indexOf('.'))));
      }
    }
    if (!policy.modes().isEmpty()) {
      for (String rule : policy.modes().keySet()) {
        RuleDefaults standing = known().rule(rule);
        if (standing != null) {
          categories.add(standing.pack().substring(0, Math.max(0, standing.pack().indexOf('.'))));
        }
      }
    }
    return categories;
  }

  private synchronized List<Pack> packs(String category) {
    List<Pack> packs = categories.get(category);
    if (packs == null) {
      packs = BuiltInPacks.category(category);
      categories.put(category, packs);
    }
    return packs;
  }
}
