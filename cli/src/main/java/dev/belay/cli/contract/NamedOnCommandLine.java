package dev.belay.cli.contract;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.util.Collection;

/**
 * Hosts and events that the user named. A wrong name is a usage failure that suggests the right
 * one.
 */
public final class NamedOnCommandLine {
  private NamedOnCommandLine() {}

  /**
   * The host of this id.
   *
   * @throws CommandFailure if there is none
   */
  public static HostContract host(String id) {
    HostContract host = HostCatalog.find(id);
    if (host == null) {
      throw unknown("unknown host " + id, id, HostCatalog.ids());
    }
    return host;
  }

  /**
   * The event of this name or alias.
   *
   * @throws CommandFailure if the host has none
   */
  public static EventContract event(HostContract host, String name) {
    EventContract event = host.event(name);
    if (event == null) {
      throw unknown(
          host.id() + " has no event " + name,
          name,
          host.events().stream().map(EventContract::name).toList());
    }
    return event;
  }

  /** The failure for a name that is none of {@code known}. */
  public static CommandFailure unknown(String what, String name, Collection<String> known) {
    return new CommandFailure(ExitCode.USAGE, what, "", Suggestion.of(name, known));
  }
}
