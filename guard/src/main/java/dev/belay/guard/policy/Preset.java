package dev.belay.guard.policy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How strict a policy is where it says nothing of a rule by name, mildest first. */
public enum Preset {
  /** Only what is grave is stopped. */
  RELAXED,
  /** What comes without a policy. */
  STANDARD,
  /** Asks for a lot. */
  STRICT;

  /** The name used in policy files. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The preset of this name; null when there is none. */
  public static @Nullable Preset named(String name) {
    for (Preset preset : values()) {
      if (preset.wireName().equals(name)) {
        return preset;
      }
    }
    return null;
  }
}
