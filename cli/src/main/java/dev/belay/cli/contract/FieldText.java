package dev.belay.cli.contract;

import dev.belay.contract.host.Field;
import java.util.Locale;
import java.util.stream.Collectors;

/** A field's type in the notation of the contract files. */
final class FieldText {
  private FieldText() {}

  static String type(Field field) {
    String type = field.types().stream().map(FieldText::spelling).collect(Collectors.joining("|"));
    return field.nullable() ? type + "|null" : type;
  }

  private static String spelling(Field.Type type) {
    return switch (type) {
      case STRING_LIST -> "string[]";
      case OBJECT_LIST -> "object[]";
      default -> type.name().toLowerCase(Locale.ROOT);
    };
  }

  /** What the field means, and the values it is known to have. */
  static String meaning(Field field) {
    String values = String.join(", ", field.values());
    String note = field.note();
    return values.isEmpty() || note.isEmpty() ? values + note : values + "; " + note;
  }
}
