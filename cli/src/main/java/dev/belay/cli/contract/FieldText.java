package dev.belay.cli.contract;

import dev.belay.contract.host.Field;
import java.util.Locale;

/** A field's type in the notation of the contract files. */
final class FieldText {
  private FieldText() {}

  static String type(Field field) {
    String type =
        switch (field.type()) {
          case STRING_LIST -> "string[]";
          case OBJECT_LIST -> "object[]";
          default -> field.type().name().toLowerCase(Locale.ROOT);
        };
    return field.nullable() ? type + "|null" : type;
  }

  /** What the field means, and the values it is known to have. */
  static String meaning(Field field) {
    String values = String.join(", ", field.values());
    String note = field.note();
    return values.isEmpty() || note.isEmpty() ? values + note : values + "; " + note;
  }
}
