package dev.belay.guard.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules and packs that a policy may speak of. They are looked up when a policy speaks of one: a
 * process without a policy file never does. Safe for use by many threads.
 */
public final class KnownRules {
  /** Selects every pack. */
  static final String ALL = "all";

  private final Supplier<Collection<RuleDefaults>> source;
  private @Nullable Tables tables;

  private KnownRules(Supplier<Collection<RuleDefaults>> source) {
    this.source = source;
  }

  public static KnownRules of(Collection<RuleDefaults> rules) {
    return new KnownRules(() -> rules);
  }

  /** The rules that {@code source} tells when it is asked for the first time. */
  public static KnownRules later(Supplier<Collection<RuleDefaults>> source) {
    return new KnownRules(source);
  }

  /** These rules and more. */
  public KnownRules and(Collection<RuleDefaults> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<RuleDefaults> all = new ArrayList<>(all());
    all.addAll(more);
    return of(all);
  }

  /** The rule of this id; null when there is none. */
  public @Nullable RuleDefaults rule(String id) {
    return tables().rules.get(id);
  }

  /** Every rule, by id. */
  public Collection<RuleDefaults> all() {
    return tables().rules.values();
  }

  Set<String> ids() {
    return tables().rules.keySet();
  }

  /** Every pack with whether it is on where no policy speaks of it. */
  public Map<String, Boolean> packs() {
    return tables().packs;
  }

  /** What {@code packs:} may name: packs, categories and {@code all}. */
  public Set<String> selectors() {
    return tables().selectors;
  }

  /**
   * The packs that a name selects: itself, those of a category, or all; none where it is unknown.
   */
  public Set<String> selected(String selector) {
    Set<String> selected = new TreeSet<>();
    for (String pack : packs().keySet()) {
      if (selects(selector, pack)) {
        selected.add(pack);
      }
    }
    return selected;
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

  private synchronized Tables tables() {
    if (tables == null) {
      tables = Tables.of(source.get());
    }
    return tables;
  }

  private record Tables(
      Map<String, RuleDefaults> rules, Map<String, Boolean> packs, Set<String> selectors) {
    static Tables of(Collection<RuleDefaults> all) {
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
      return new Tables(
          Collections.unmodifiableMap(byId),
          Collections.unmodifiableMap(on),
          Collections.unmodifiableSet(names));
    }
  }
}
