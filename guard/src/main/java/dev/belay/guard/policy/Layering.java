package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.rule.Preset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One policy file laid over what stands below it. A floor is a policy that may not be gone under:
 * all of what is below for a file that can only tighten, the managed policy's where it is locked.
 * What would go under it is left out and told.
 */
final class Layering {
  private final Policy base;
  private final PolicyDocument said;
  private final @Nullable Policy floor;
  private final Path file;
  private final Layer layer;
  private final List<String> warnings = new ArrayList<>();

  /**
   * @param floor null where the file may loosen
   */
  Layering(Policy base, PolicyDocument said, @Nullable Policy floor, Path file, Layer layer) {
    this.base = base;
    this.said = said;
    this.floor = floor;
    this.file = file;
    this.layer = layer;
  }

  /** What was left out, and why. */
  List<String> warnings() {
    return warnings;
  }

  Policy policy() {
    String name = file.toString();
    Map<String, String> packOrigins = new TreeMap<>(base.origins().packs());
    Map<String, String> ruleOrigins = new TreeMap<>(base.origins().rules());
    boolean ownPreset = said.preset() != null && mayPreset(said.preset());
    boolean ownObserve = said.observe() != null && mayObserve(said.observe());
    return new Policy(
        ownPreset ? requireNonNull(said.preset()) : base.preset(),
        packs(name, packOrigins),
        modes(name, ruleOrigins),
        exemptions(),
        ownObserve ? requireNonNull(said.observe()) : base.observe(),
        base.locked() || (said.locked() && layer == Layer.MANAGED),
        ownPacks(),
        new Origins(
            ownPreset ? name : base.origins().preset(),
            ownObserve ? name : base.origins().observe(),
            packOrigins,
            ruleOrigins));
  }

  private boolean mayPreset(Preset preset) {
    if (floor != null && preset.compareTo(floor.preset()) < 0) {
      ignored(
          "preset: "
              + preset.wireName()
              + " is milder than "
              + floor.preset().wireName()
              + " and is ignored");
      return false;
    }
    return true;
  }

  private boolean mayObserve(boolean observe) {
    if (floor != null && observe && !floor.observe()) {
      ignored("observe: true would stop nothing any more and is ignored");
      return false;
    }
    return true;
  }

  private Map<String, Boolean> packs(String name, Map<String, String> origins) {
    Map<String, Boolean> packs = new TreeMap<>(base.packs());
    List<String> kept = new ArrayList<>();
    for (Map.Entry<String, Boolean> entry : said.switched().entrySet()) {
      String pack = entry.getKey();
      boolean on = entry.getValue();
      if (!on && floor != null && isOn(floor, pack)) {
        kept.add(pack);
      } else if (on || isOn(base, pack)) {
        packs.put(pack, on);
        origins.put(pack, name);
      }
    }
    // Words on several packs that a stricter file has on: only those that name them are a surprise.
    kept.removeIf(pack -> !isNamed(pack));
    if (!kept.isEmpty()) {
      ignored("packs.off: " + String.join(", ", kept) + " would weaken the policy and is ignored");
    }
    return packs;
  }

  private boolean isNamed(String pack) {
    for (Map.Entry<String, Boolean> word : said.packs().entrySet()) {
      if (!word.getValue() && KnownRules.selects(word.getKey(), pack)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOn(Policy policy, String pack) {
    Boolean switched = policy.packs().get(pack);
    return switched == null ? Boolean.TRUE.equals(said.known().packs().get(pack)) : switched;
  }

  private Map<String, RuleMode> modes(String name, Map<String, String> origins) {
    Map<String, RuleMode> modes = new TreeMap<>(base.modes());
    for (Map.Entry<String, RuleMode> entry : said.rules().entrySet()) {
      String rule = entry.getKey();
      RuleMode mode = entry.getValue();
      RuleMode least = least(rule);
      if (mode.compareTo(least) >= 0) {
        modes.put(rule, mode);
        origins.put(rule, name);
      } else {
        ignored(
            rule
                + ": "
                + mode.wireName()
                + " would weaken "
                + least.wireName()
                + " and is ignored");
      }
    }
    return modes;
  }

  private RuleMode least(String rule) {
    return floor == null
        ? RuleMode.OFF
        : floor.modeOf(requireNonNull(said.known().rule(rule), "checked by the reader"));
  }

  private List<Exemption> exemptions() {
    if (said.allow().isEmpty()) {
      return base.exemptions();
    }
    if (floor != null) {
      for (Exemption exemption : said.allow()) {
        warnings.add(
            file
                + ": "
                + who()
                + " may not allow anything: the exemption from "
                + String.join(", ", exemption.rules())
                + " is ignored");
      }
      return base.exemptions();
    }
    List<Exemption> all = new ArrayList<>(base.exemptions());
    all.addAll(said.allow());
    return all;
  }

  private List<OwnPack> ownPacks() {
    List<OwnPack> all = new ArrayList<>(base.ownPacks());
    all.addAll(said.ownPacks());
    return all;
  }

  private void ignored(String what) {
    warnings.add(file + ": " + what + ": " + who() + " can only make the policy stricter");
  }

  /** Those whom only a locked policy holds back should know that it does. */
  private String who() {
    return layer == Layer.USER ? "the managed policy is locked, and " + layer.who() : layer.who();
  }
}
