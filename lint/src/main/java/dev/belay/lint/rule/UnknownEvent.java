package dev.belay.lint.rule;

import dev.belay.contract.NearestName;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.EventEntry;
import dev.belay.lint.config.HookConfig;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name of an event that no host has, a slip of the pen most often. */
final class UnknownEvent implements Rule {
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
      if (event.event() == null && !CommentKey.isComment(event.name())) {
        report(config, event, findings);
      }
    }
  }

  private static void report(HookConfig config, EventEntry event, Findings findings) {
    HostContract host = config.host();
    if (event.name().isEmpty() || ForeignEvent.owner(host, event.name()) != null) {
      return;
    }
    Findings.Draft draft =
        event.isKey()
            ? findings.atKey(CARD, event.path())
            : findings.atValue(CARD, event.path());
    String nearest = nearest(host, event.name());
    if (nearest == null) {
      draft.say(
          host.title() + " has no event " + event.name(),
          "use one of its events: " + names(host));
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

  static @Nullable String nearest(HostContract host, String name) {
    List<String> names = host.events().stream().map(EventContract::name).toList();
    for (String candidate : names) {
      if (plain(candidate).equals(plain(name))) {
        return candidate;
      }
    }
    return NearestName.of(name, names);
  }

  /** A name without what people spell differently: case, hyphens, underscores. */
  static String plain(String name) {
    return name.replace("-", "").replace("_", "").replace(":", "").toLowerCase(Locale.ROOT);
  }

  private static String names(HostContract host) {
    return String.join(", ", host.events().stream().map(EventContract::name).toList());
  }
}
