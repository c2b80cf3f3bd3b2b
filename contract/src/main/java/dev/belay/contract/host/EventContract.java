package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.EventType;
import dev.belay.contract.host.Answer.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event of a host.
 *
 * @param name the native name: what stands in the host's configuration
 * @param aliases other spellings that payloads use for it
 * @param type the canonical type
 * @param summary when it fires, in one sentence
 * @param since the first host version that has it; empty where unknown
 * @param gate what a refusal stops: {@code tool}, {@code prompt}, {@code stop}, ...; empty where
 *     nothing can be stopped
 * @param matcher the field that a configuration's matcher is tested against; empty where matchers
 *     are ignored
 * @param timeoutSeconds the host's default time limit for this event; 0 for the host's general
 *     default
 * @param fields the input fields, the common ones included
 * @param call where tool calls lie, when it differs from the host's general places; null otherwise
 * @param batch where a list of tool calls lies; empty for events with one call or none
 * @param answers what may be said; a part that is absent cannot be said
 * @param openOn the failures of a hook that this host lets through
 * @param seen how the event itself is known
 */
public record EventContract(
    String name,
    List<String> aliases,
    EventType type,
    String summary,
    String since,
    String gate,
    String matcher,
    int timeoutSeconds,
    List<Field> fields,
    @Nullable CallPlaces call,
    String batch,
    Map<Part, Answer> answers,
    List<String> openOn,
    Evidence seen) {
  public EventContract {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    aliases = List.copyOf(aliases);
    fields = List.copyOf(fields);
    answers = Map.copyOf(answers);
    openOn = List.copyOf(openOn);
  }

  /** Events of a host differ in their names; hashing all of an event costs more than it tells. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /**
   * Whether a refusal on this event stops a tool call: the events whose fail mode is closed unless
   * the user says otherwise.
   */
  public boolean gatesTool() {
    return gate.equals("tool");
  }

  public @Nullable Answer answer(Part part) {
    return answers.get(part);
  }

  /** Whether {@code spelling} names this event: exactly, or by one of its aliases. */
  public boolean isNamed(String spelling) {
    return name.equals(spelling) || aliases.contains(spelling);
  }
}
