package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which file said what. Files are named as people know them: absolute paths.
 *
 * @param preset who chose the preset
 * @param observe who chose whether everything is only observed
 * @param packs who switched a pack on or off
 * @param rules who spoke of a rule by name
 */
public record Origins(
    String preset, String observe, Map<String, String> packs, Map<String, String> rules) {
  /** What stands where no file has spoken. */
  public static final String BUILT_IN = "built-in";

  private static final Origins NONE = new Origins(BUILT_IN, BUILT_IN, Map.of(), Map.of());

  public Origins {
    requireNonNull(preset, "preset");
    requireNonNull(observe, "observe");
    packs = Collections.unmodifiableMap(new TreeMap<>(packs));
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
  }

  static Origins none() {
    return NONE;
  }
}
