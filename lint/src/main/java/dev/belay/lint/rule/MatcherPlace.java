package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import dev.belay.setup.matcher.Matcher;
import dev.belay.setup.text.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A matcher in a file, read as its host does.
 *
 * @param config the file
 * @param event the event that it limits
 * @param path where it stands
 * @param matcher what it says
 */
record MatcherPlace(HookConfig config, EventContract event, List<Object> path, Matcher matcher) {

  /**
   * All matchers of a file that the contract can say something about, each once.
   *
   * <p>Under another spelling of an event's name, hosts may test other names; those are left out.
   */
  static List<MatcherPlace> all(HookConfig config) {
    List<MatcherPlace> places = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (HookEntry hook : config.hooks()) {
      EventContract event = hook.event().event();
      String text = hook.matcherText();
      if (event != null
          && text != null
          && event.name().equals(hook.event().name())
          && seen.add(hook.matcherPath())) {
        places.add(
            new MatcherPlace(
                config, event, hook.matcherPath(), Matcher.read(config.host(), event, text)));
      }
    }
    return places;
  }

  /** Where one of its names stands in the text; the whole value where that cannot be told. */
  TextSpan span(String name) {
    TextSpan value = config.text().value(path);
    String written = config.text().text().substring(value.start(), value.end());
    int from = 0;
    while (true) {
      int at = written.indexOf(name, from);
      if (at < 0 || name.isEmpty()) {
        return value;
      }
      int end = at + name.length();
      boolean whole =
          at > 0
              && end < written.length()
              && !Character.isLetterOrDigit(written.charAt(at - 1))
              && !Character.isLetterOrDigit(written.charAt(end));
      if (whole) {
        return new TextSpan(value.start() + at, value.start() + end);
      }
      from = at + 1;
    }
  }

  /** The matcher with another name in the place of one of its own. */
  String with(String name, String other) {
    TextSpan span = span(name);
    TextSpan value = config.text().value(path);
    String text = config.text().text();
    if (span.equals(value)) {
      throw new UnsupportedOperationException("the name cannot be told from the rest");
    }
    return text.substring(0, span.start()) + other + text.substring(span.end());
  }
}
