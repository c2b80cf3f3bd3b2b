package dev.belay.cli.contract;

import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HandlerType;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.HttpHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What HTTP hooks can do on a host, and what not.
 *
 * @param handlers what the host does with them
 * @param notSent the events that an engine on the loopback interface never gets
 * @param notRefused the events of the others that can be stopped by a command alone
 */
record HttpReach(
    HttpHandlers handlers, List<EventContract> notSent, List<EventContract> notRefused) {
  HttpReach {
    notSent = List.copyOf(notSent);
    notRefused = List.copyOf(notRefused);
  }

  /** Null where the host has no HTTP hooks. */
  static @Nullable HttpReach of(HostContract host) {
    HttpHandlers handlers = host.http();
    if (handlers == null) {
      return null;
    }
    return new HttpReach(
        handlers,
        host.events().stream().filter(event -> !handlers.sends(event)).toList(),
        host.events().stream()
            .filter(event -> handlers.sends(event) && !event.gate().isEmpty())
            .filter(event -> !refuses(event, Part.DENY) && !refuses(event, Part.REFUSE))
            .toList());
  }

  static List<String> names(List<EventContract> events) {
    return events.stream().map(EventContract::name).toList();
  }

  /** The failures that the host lets through, in words. */
  String openOn() {
    return String.join(", ", handlers.openOn().stream().map(HttpReach::inWords).toList());
  }

  private static String inWords(String failure) {
    return switch (failure) {
      case "no-connection" -> "no engine";
      case "not-2xx" -> "another status than 2xx";
      case "timeout" -> "a timeout";
      case "bad-body" -> "a body that is no JSON";
      default -> failure;
    };
  }

  private static boolean refuses(EventContract event, Part part) {
    Answer answer = event.answer(part);
    return answer != null && answer.form() != null && HandlerType.HTTP.carries(answer.form());
  }
}
