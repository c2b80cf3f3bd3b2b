package dev.belay.guard.policy;

import dev.belay.guard.rule.Preset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one policy file says, before anybody asked whether it may.
 *
 * @param preset null where it says nothing of it
 * @param packs packs, categories and {@code all}, with whether they are to be on
 * @param rules the rules that it names
 * @param observe null where it says nothing of it
 * @param locked whether files below it may only tighten
 * @param allow what rules must let pass
 * @param trust wildcards for projects whose files may loosen
 * @param ownPacks the rule files that it brings along
 * @param watched what else would have to be looked at to see that it changed
 * @param known the rules that it could speak of: the built-in ones and those of its own packs
 * @param warnings what the user should know
 */
record PolicyDocument(
    @Nullable Preset preset,
    Map<String, Boolean> packs,
    Map<String, RuleMode> rules,
    @Nullable Boolean observe,
    boolean locked,
    List<Exemption> allow,
    List<String> trust,
    List<OwnPack> ownPacks,
    List<Path> watched,
    KnownRules known,
    List<String> warnings) {

  /** This document with warnings before its own. */
  PolicyDocument warned(List<String> first) {
    List<String> all = new ArrayList<>(first);
    all.addAll(warnings);
    return new PolicyDocument(
        preset, packs, rules, observe, locked, allow, trust, ownPacks, watched, known, all);
  }

  /** What it speaks of, in a few words. */
  String summary() {
    List<String> says = new ArrayList<>();
    if (locked) {
      says.add("locked");
    }
    if (preset != null) {
      says.add("preset " + preset.wireName());
    }
    if (observe != null) {
      says.add(observe ? "observes only" : "enforces");
    }
    count(says, packs.size(), "pack");
    count(says, rules.size(), "rule");
    count(says, allow.size(), "exemption");
    count(says, trust.size(), "trusted project");
    count(says, ownPacks.size(), "own pack");
    return says.isEmpty() ? "nothing" : String.join(", ", says);
  }

  private static void count(List<String> says, int number, String what) {
    if (number > 0) {
      says.add(number + " " + what + (number == 1 ? "" : "s"));
    }
  }

  /** The packs that it switches: of two words on one pack the narrower counts. */
  Map<String, Boolean> switched() {
    Map<String, Boolean> switched = new TreeMap<>();
    if (packs.isEmpty()) {
      return switched;
    }
    List<String> selectors = new ArrayList<>(packs.keySet());
    selectors.sort(
        (one, other) -> Integer.compare(KnownRules.narrowness(one), KnownRules.narrowness(other)));
    for (String selector : selectors) {
      for (String pack : known.packs().keySet()) {
        if (KnownRules.selects(selector, pack)) {
          switched.put(pack, Boolean.TRUE.equals(packs.get(selector)));
        }
      }
    }
    return switched;
  }
}
