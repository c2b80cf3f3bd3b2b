package dev.belay.lint.rule;

import com.google.gson.JsonPrimitive;
import dev.belay.lint.config.EventEntry;
import dev.belay.lint.config.HookConfig;

/** How names are put right. */
final class Renaming {
  private Renaming() {}

  /**
   * The text with another name for an event.
   *
   * @throws UnsupportedOperationException if the author has to do it
   */
  static String event(HookConfig config, EventEntry event, String name) {
    return event.isKey()
        ? config.text().withName(event.path(), name)
        : config.text().withValue(event.path(), new JsonPrimitive(name));
  }
}
