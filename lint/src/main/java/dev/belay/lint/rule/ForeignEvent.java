package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.HostCatalog;
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
      HostContract owner = event.event() == null ? owner(config.host(), event.name()) : null;
      if (owner != null) {
        report(config, event, owner, findings);
      }
    }
  }

  private static void report(
      HookConfig config, EventEntry event, HostContract owner, Findings findings) {
    Findings.Draft draft =
        event.isKey()
            ? findings.atKey(CARD, event.path())
            : findings.atValue(CARD, event.path());
    String own = counterpart(config.host(), owner, event.name());
    if (own != null) {
      draft.unsafeFix("rename to " + own, () -> Renaming.event(config, event, own));
    }
    draft.say(
        event.name() + " is an event of " + owner.title() + ", not of " + config.host().title(),
        own == null ? "take it away: there is nothing like it here" : "here it is called " + own);
  }

  /**
   * The host that has an event of exactly this name, if the given one has none that differs in
   * spelling alone; null if no host has it.
   */
  static @Nullable HostContract owner(HostContract host, String name) {
    for (EventContract event : host.events()) {
      if (UnknownEvent.plain(event.name()).equals(UnknownEvent.plain(name))) {
        return null;
      }
    }
    for (HostContract other : HostCatalog.all()) {
      for (EventContract event : other.events()) {
        if (!other.id().equals(host.id()) && event.name().equals(name)) {
          return other;
        }
      }
    }
    return null;
  }

  /** What this host calls the other's event; null if it has none, or several. */
  private static @Nullable String counterpart(HostContract host, HostContract owner, String name) {
    List<String> same = new ArrayList<>();
    for (EventContract foreign : owner.events()) {
      for (EventContract own : host.events()) {
        if (foreign.name().equals(name) && own.type().equals(foreign.type())) {
          same.add(own.name());
        }
      }
    }
    return same.size() == 1 ? same.getFirst() : null;
  }
}
