package dev.belay.lint.rule;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.NearestName;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Unknown;
import dev.belay.lint.Severity;
import dev.belay.lint.config.EventEntry;
import dev.belay.lint.config.HookConfig;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name of an event that no host has, a slip of the pen most often. */
final class UnknownEvent implements Rule {
  private static final int SHOWN = 14;

  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C20",
          "unknown-event",
          Severity.ERROR,
          "Hooks are registered for an event that the host does not have.",
          "Nothing ever starts them. Hosts pass the entry over, some of them the whole file.",
          Example.claude(
              """
              {"hooks": {"PreToolUze": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (EventEntry event : config.events()) {
      if (!config.isEventName(event.name()) && !CommentKey.isComment(event.name())) {
        report(config, event, findings);
      }
    }
  }

  private static void report(HookConfig config, EventEntry event, Findings findings) {
    HostContract host = config.host();
    boolean wrapper = event.name().equals("hooks") && config.arrangement().wrapper().isEmpty();
    if (event.name().isEmpty() || wrapper || ForeignEvent.owner(config, event.name()) != null) {
      return;
    }
    Findings.Draft draft =
        (event.isKey() ? findings.atKey(CARD, event.path()) : findings.atValue(CARD, event.path()))
            .as(losesHooks(config, event) ? Severity.ERROR : Severity.WARNING);
    String nearest = nearest(config.eventNames(), event.name());
    if (nearest == null) {
      draft.say(
          host.title() + " has no event " + event.name(),
          config.eventNames().size() <= SHOWN
              ? "it has " + String.join(", ", config.eventNames())
              : "belay contract show " + host.id() + " lists those that it has");
      return;
    }
    boolean spelling = plain(nearest).equals(plain(event.name()));
    String title = "rename to " + nearest;
    if (spelling) {
      draft.fix(title, () -> Renaming.event(config, event, nearest));
    } else {
      draft.unsafeFix(title, () -> Renaming.event(config, event, nearest));
    }
    draft.say(
        host.title() + " has no event " + event.name(),
        (spelling ? "write " : "did you mean ") + nearest + (spelling ? "" : "?"));
  }

  /**
   * A number or a truth holds no hook; where the host drops nothing else for it, all the rest runs.
   */
  private static boolean losesHooks(HookConfig config, EventEntry event) {
    boolean holdsNone =
        event.isKey()
            && (event.value().isJsonNull()
                || event.value() instanceof JsonPrimitive value && !value.isString());
    return !holdsNone || config.contract().unknown().event() != Unknown.Loss.ITSELF;
  }

  private static @Nullable String nearest(List<String> names, String name) {
    for (String candidate : names) {
      if (plain(candidate).equals(plain(name))) {
        return candidate;
      }
    }
    String nearest = NearestName.of(name, names);
    return nearest == null || isOpposite(name, nearest) ? null : nearest;
  }

  /** Before for after, and the like: so much is no slip of the pen. */
  private static boolean isOpposite(String name, String other) {
    return isLate(plain(name)) != isLate(plain(other))
        && isEarly(plain(name)) != isEarly(plain(other));
  }

  private static boolean isEarly(String name) {
    return name.startsWith("pre") || name.startsWith("before");
  }

  private static boolean isLate(String name) {
    return name.startsWith("post") || name.startsWith("after");
  }

  /** A name without what people spell differently: case, hyphens, underscores. */
  static String plain(String name) {
    return name.replace("-", "").replace("_", "").replace(":", "").toLowerCase(Locale.ROOT);
  }
}
