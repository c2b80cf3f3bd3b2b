package dev.belay.lint.rule;

import dev.belay.lint.command.StringPlace;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.text.TextSpan;
import java.util.List;

/** Places inside of the strings of a configuration. */
final class StringPlaces {
  private StringPlaces() {}

  /** Where a stretch of the string at this path stands. */
  static TextSpan of(HookConfig config, List<Object> path, String text, int from, int to) {
    return StringPlace.of(config.text().text(), config.text().value(path), text, from, to);
  }
}
