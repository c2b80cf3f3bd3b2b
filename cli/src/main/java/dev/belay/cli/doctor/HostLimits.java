package dev.belay.cli.doctor;

import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a host cannot show, or be told, on the events before a tool call. */
final class HostLimits {
  private HostLimits() {}

  /** In a few words each, the most important first. */
  static List<String> of(HostContract host, boolean open) {
    List<String> limits = new ArrayList<>();
    Set<String> unsaid = new LinkedHashSet<>();
    Set<String> passing = new LinkedHashSet<>();
    int unseen = 0;
    for (EventContract event : host.events()) {
      unseen += event.seen().verified() ? 0 : 1;
      if (event.gatesTool() && event.type().name().equals("tool.start")) {
        passing.addAll(event.openOn());
        for (Part part : new Part[] {Part.DENY, Part.ASK, Part.REWRITE, Part.CONTEXT}) {
          unsaid(event, part, unsaid);
        }
      }
    }
    if (!open && host.setup().closed().isEmpty() && !passing.isEmpty()) {
      limits.add(
          "a failing hook passes calls ("
              + String.join(", ", passing.stream().map(HostLimits::failure).distinct().toList())
              + ")");
    }
    limits.addAll(unsaid);
    if (unseen > 0) {
      limits.add(
          unseen == host.events().size()
              ? "known from documents alone, never run"
              : unseen + " of " + host.events().size() + " events known from documents alone");
    }
    return limits;
  }

  private static void unsaid(EventContract event, Part part, Set<String> unsaid) {
    Answer answer = event.answer(part);
    String name = part.name().toLowerCase(Locale.ROOT);
    if (answer != null && answer.form() != null) {
      return;
    }
    Part instead = answer == null ? null : answer.degradeTo();
    switch (part) {
      case DENY -> {
        Answer refuse = event.answer(Part.REFUSE);
        if (refuse == null || refuse.form() == null) {
          unsaid.add("cannot be told deny on " + event.name());
        }
      }
      case CONTEXT -> unsaid.add("no context before a call");
      default ->
          unsaid.add(
              instead == Part.ABSTAIN
                  ? name + " has no effect"
                  : name
                      + " becomes "
                      + (instead == null ? "deny" : instead.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static String failure(String failure) {
    return switch (failure) {
      case "exit-1", "exit-other" -> "exit codes";
      case "missing-command" -> "missing program";
      case "exit-2-silent" -> "no reason";
      case "bad-json" -> "bad JSON";
      case "signal" -> "crash";
      default -> failure.replace('-', ' ');
    };
  }
}
