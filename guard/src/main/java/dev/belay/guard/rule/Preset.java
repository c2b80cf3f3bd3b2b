package dev.belay.guard.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much is stopped. */
public enum Preset {
  RELAXED,
  STANDARD,
  STRICT;

  /** The lower-case name used in policies and packs. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The preset of this name; null where there is none. */
  public static @Nullable Preset named(String name) {
    for (Preset preset : values()) {
      if (preset.wireName().equals(name)) {
        return preset;
      }
    }
    return null;
  }
}
