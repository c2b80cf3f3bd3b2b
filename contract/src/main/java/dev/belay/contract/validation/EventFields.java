package dev.belay.contract.validation;

import dev.belay.contract.catalog.HookContractEvent;
import dev.belay.contract.catalog.HookContractField;
import dev.belay.contract.catalog.HookContractTable;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.Field.Type;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event and the fields of its payload, of a host or of the frozen catalog. */
record EventFields(String name, List<String> aliases, List<Field> fields) {

  /** The events of a host or catalog; null when nobody knows it. */
  static @Nullable List<EventFields> of(String host) {
    if (host.equals(Validator.HOOK_CONTRACT)) {
      return HookContractTable.EVENTS.stream().map(EventFields::of).toList();
    }
    HostContract known = HostCatalog.find(host);
    return known == null ? null : known.events().stream().map(EventFields::of).toList();
  }

  private static EventFields of(EventContract event) {
    return new EventFields(event.name(), event.aliases(), event.fields());
  }

  private static EventFields of(HookContractEvent event) {
    List<Field> payload = event.payload().stream().map(EventFields::of).toList();
    List<Field> envelope = new ArrayList<>();
    for (HookContractField field : HookContractTable.ENVELOPE) {
      Field plain = of(field);
      envelope.add(
          switch (field.name()) {
            case "event" -> with(plain, List.of(event.name()), List.of());
            case "payload" -> with(plain, List.of(), payload);
            default -> plain;
          });
    }
    return new EventFields(event.name(), List.of(), envelope);
  }

  private static Field of(HookContractField field) {
    Type type =
        switch (field.type()) {
          case STRING -> Type.STRING;
          case NUMBER -> Type.NUMBER;
          case BOOLEAN -> Type.BOOL;
          case OBJECT -> Type.OBJECT;
          case STRINGS -> Type.STRING_LIST;
          case UNKNOWN -> Type.ANY;
        };
    return new Field(
        field.name(), type, field.required(), false, List.of(), List.of(), field.description());
  }

  private static Field with(Field field, List<String> only, List<Field> members) {
    return new Field(
        field.name(),
        field.types(),
        field.required(),
        field.nullable(),
        field.values(),
        only,
        members,
        field.note());
  }

  /** The key that names the event in every payload; empty where there is none. */
  String tag() {
    return fields.stream()
        .filter(field -> !field.only().isEmpty())
        .map(Field::name)
        .findFirst()
        .orElse("");
  }

  /**
   * The event of this name or alias, else the one whose name differs in the case of ASCII letters
   * alone.
   */
  static @Nullable EventFields find(List<EventFields> events, String name) {
    for (EventFields event : events) {
      if (event.name.equals(name) || event.aliases.contains(name)) {
        return event;
      }
    }
    String lowered = lowered(name);
    return events.stream()
        .filter(event -> lowered(event.name).equals(lowered))
        .findFirst()
        .orElse(null);
  }

  /** Without the letters that only Unicode takes for others in another case. */
  private static String lowered(String text) {
    StringBuilder lowered = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lowered.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return lowered.toString();
  }
}
