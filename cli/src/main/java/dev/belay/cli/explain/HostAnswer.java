package dev.belay.cli.explain;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Degradation;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.ToolKind;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Effect;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Evidence;
import dev.belay.contract.host.HostContract;
import dev.belay.hosts.HostCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict comes to on one host.
 *
 * @param host the host
 * @param event its event for what was asked about
 * @param told what it is told, in a few words
 * @param reply what it is told, byte by byte
 * @param evidence how it is known that the host obeys; null where nothing is said to it
 * @param notes what is lost on the way and why, and what else the host does
 */
record HostAnswer(
    HostContract host,
    EventContract event,
    Told told,
    Reply reply,
    @Nullable Evidence evidence,
    List<String> notes) {
  HostAnswer {
    requireNonNull(host, "host");
    requireNonNull(event, "event");
    requireNonNull(told, "told");
    requireNonNull(reply, "reply");
    notes = List.copyOf(notes);
  }

  /** Whether the host hears nothing at all, as the verdict wants it. */
  boolean isNothing() {
    return !told.degraded() && notes.isEmpty() && told.form().equals("silent");
  }

  /**
   * The answer of {@code host} to {@code verdict} on {@code seen}; null where the host has no such
   * event.
   */
  static @Nullable HostAnswer of(HostContract host, HookEvent seen, Verdict verdict) {
    EventContract event = eventOf(host, seen);
    if (event == null) {
      return null;
    }
    Reply reply = HostCodec.of(host).encode(verdict, named(event.name(), seen));
    Told told = Told.of(verdict, reply);
    Answer answer = event.answer(part(told));
    return new HostAnswer(
        host, event, told, reply, answer == null ? null : answer.evidence(), notes(reply, answer));
  }

  private static @Nullable EventContract eventOf(HostContract host, HookEvent seen) {
    if (host.id().equals(seen.host())) {
      EventContract own = host.event(seen.nativeName());
      if (own != null) {
        return own;
      }
    }
    ToolKind kind = seen.calls().isEmpty() ? null : seen.calls().getFirst().kind();
    return Counterpart.of(host, seen.type(), kind);
  }

  private static HookEvent named(String nativeName, HookEvent seen) {
    return new HookEvent(
        seen.id(),
        seen.host(),
        seen.hostVersion(),
        nativeName,
        seen.type(),
        seen.time(),
        seen.session(),
        seen.cwd(),
        seen.roots(),
        seen.calls(),
        seen.prompt(),
        seen.transcript(),
        seen.agent(),
        seen.payload());
  }

  private static Part part(Told told) {
    return told.said().equals("pass")
        ? Part.ABSTAIN
        : Part.valueOf(told.said().toUpperCase(Locale.ROOT));
  }

  private static List<String> notes(Reply reply, @Nullable Answer answer) {
    List<String> notes = new ArrayList<>();
    for (Degradation degradation : reply.degradations()) {
      notes.add(degradation.why());
    }
    if (answer != null && answer.effect() == Effect.ENDS_RUN) {
      notes.add("ends the whole run");
    } else if (answer != null && answer.effect() == Effect.FEEDBACK) {
      notes.add("too late to prevent it: the model is told");
    }
    return notes.stream().distinct().toList();
  }
}
