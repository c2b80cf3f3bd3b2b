package dev.belay.codegen.published;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An object that is published: the payload of an event, or one of Belay's own.
 *
 * @param event the event's name as the host spells it, or the shape's own
 * @param name the same as the name of a type
 * @param aliases other spellings of {@code event}
 * @param title for people
 * @param summary one sentence
 * @param type the event's canonical type; empty when there is none
 * @param since the first version that has it; empty where unknown
 * @param gate what a refusal stops; empty where nothing can be stopped
 * @param tag the key that names the event in every payload; empty where there is none
 */
record Shape(
    String event,
    String name,
    List<String> aliases,
    String title,
    String summary,
    String type,
    String since,
    String gate,
    String tag,
    List<Member> members) {
  Shape {
    requireNonNull(event, "event");
    requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    requireNonNull(title, "title");
    requireNonNull(summary, "summary");
    requireNonNull(type, "type");
    requireNonNull(since, "since");
    requireNonNull(gate, "gate");
    requireNonNull(tag, "tag");
    members = List.copyOf(members);
  }

  /** What a reader wants to know of the event, as sentences. */
  List<String> sentences() {
    List<String> sentences = new java.util.ArrayList<>();
    sentences.add(summary);
    if (!type.isEmpty()) {
      sentences.add("Canonical type: " + type + ".");
    }
    if (!since.isEmpty()) {
      sentences.add("Since " + since + ".");
    }
    if (!type.isEmpty()) {
      sentences.add(gate.isEmpty() ? "Nothing can be refused." : "A refusal stops: " + gate + ".");
    }
    return sentences;
  }
}
