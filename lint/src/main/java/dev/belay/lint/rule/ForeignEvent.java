package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.EventEntry;
import dev.belay.lint.config.HookConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of an event that another host has and this one has not. */
final class ForeignEvent implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C21",
          "foreign-event",
          Severity.ERROR,
          "Hooks are registered for an event that other hosts have, but not the one that reads this file.",
          "Nothing ever starts them. It happens when a configuration is copied from one agent to another.",
          Example.of(
              "gemini-cli",
              ".gemini/settings.json",
              """
              {"hooks": {"PreToolUse": [{"matcher": "run_shell_command", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.of(
              "gemini-cli",
              ".gemini/settings.json",
              """
              {"hooks": {"BeforeTool": [{"matcher": "run_shell_command", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (EventEntry event : config.events()) {
      HostContract owner = config.isEventName(event.name()) ? null : owner(config, event.name());
      if (owner != null) {
        report(config, event, owner, findings);
      }
    }
  }

  private static void report(
      HookConfig config, EventEntry event, HostContract owner, Findings findings) {
    Findings.Draft draft =
        event.isKey() ? findings.atKey(CARD, event.path()) : findings.atValue(CARD, event.path());
    String own = counterpart(config, owner, event.name());
    if (own != null) {
      draft.unsafeFix("rename to " + own, () -> Renaming.event(config, event, own));
    }
    draft.say(
        event.name() + " is an event of " + owner.title() + ", not of " + config.host().title(),
        own == null ? "take it away: there is nothing like it here" : "here it is called " + own);
  }

  /**
   * The host that has an event of exactly this name, of several the one with the most events, if
   * the file's host has none that differs in spelling alone; null if no host has it.
   */
  static @Nullable HostContract owner(HookConfig config, String name) {
    for (String own : config.eventNames()) {
      if (UnknownEvent.plain(own).equals(UnknownEvent.plain(name))) {
        return null;
      }
    }
    HostContract owner = null;
    for (HostContract other : HostCatalog.all()) {
      boolean more = owner == null || other.events().size() > owner.events().size();
      if (more && !other.id().equals(config.host().id()) && hasEvent(other, name)) {
        owner = other;
      }
    }
    return owner;
  }

  private static boolean hasEvent(HostContract host, String name) {
    for (EventContract event : host.events()) {
      if (event.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** What this host calls the other's event; null if it has none, or several. */
  private static @Nullable String counterpart(HookConfig config, HostContract owner, String name) {
    List<String> same = new ArrayList<>();
    for (EventContract foreign : owner.events()) {
      for (EventContract own : config.host().events()) {
        if (foreign.name().equals(name) && own.type().equals(foreign.type())) {
          same.add(own.name());
        }
      }
    }
    return same.size() == 1 && config.isEventName(same.getFirst()) ? same.getFirst() : null;
  }
}
