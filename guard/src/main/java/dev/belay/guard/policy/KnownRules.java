package dev.belay.guard.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules and packs that a policy may speak of. Immutable. */
public final class KnownRules {
  /** Selects every pack. */
  static final String ALL = "all";

  private final Map<String, RuleDefaults> rules;
  private final Map<String, Boolean> packs;
  private final Set<String> selectors;

  private KnownRules(Collection<RuleDefaults> all) {
    Map<String, RuleDefaults> byId = new TreeMap<>();
    Map<String, Boolean> on = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    for (RuleDefaults rule : all) {
      byId.put(rule.rule(), rule);
      on.putIfAbsent(rule.pack(), rule.packOn());
      names.add(rule.pack());
      names.add(category(rule.pack()));
    }
    names.add(ALL);
    rules = Collections.unmodifiableMap(byId);
    packs = Collections.unmodifiableMap(on);
    selectors = Collections.unmodifiableSet(names);
  }

  public static KnownRules of(Collection<RuleDefaults> rules) {
    return new KnownRules(rules);
  }

  /** These rules and more. */
  public KnownRules and(Collection<RuleDefaults> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<RuleDefaults> all = new ArrayList<>(rules.values());
    all.addAll(more);
    return new KnownRules(all);
  }

  /** The rule of this id; null when there is none. */
  public @Nullable RuleDefaults rule(String id) {
    return rules.get(id);
  }

  /** Every rule, by id. */
  public Collection<RuleDefaults> all() {
    return rules.values();
  }

  Set<String> ids() {
    return rules.keySet();
  }

  /** Every pack with whether it is on where no policy speaks of it. */
  public Map<String, Boolean> packs() {
    return packs;
  }

  /** What {@code packs:} may name: packs, categories and {@code all}. */
  Set<String> selectors() {
    return selectors;
  }

  static boolean selects(String selector, String pack) {
    return selector.equals(ALL) || selector.equals(pack) || selector.equals(category(pack));
  }

  /** {@code all} before a category before a pack: the narrower word counts. */
  static int narrowness(String selector) {
    return selector.equals(ALL) ? 0 : selector.indexOf('.') < 0 ? 1 : 2;
  }

  private static String category(String pack) {
    int dot = pack.indexOf('.');
    return dot < 0 ? pack : pack.substring(0, dot);
  }
}
