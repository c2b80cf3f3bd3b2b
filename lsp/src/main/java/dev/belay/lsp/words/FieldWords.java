package dev.belay.lsp.words;

import dev.belay.contract.host.Field;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fields in words. */
public final class FieldWords {
  private FieldWords() {}

  /** What a field holds. */
  public static String type(Field field) {
    String type = field.types().stream().map(FieldWords::type).collect(Collectors.joining(" or "));
    return field.nullable() ? type + " or null" : type;
  }

  private static String type(Field.Type type) {
    return switch (type) {
      case STRING_LIST -> "list of strings";
      case OBJECT_LIST -> "list of objects";
      case BOOL -> "true or false";
      case INT -> "whole number";
      case ENUM -> "string";
      default -> type.name().toLowerCase(Locale.ROOT);
    };
  }

  /** What may stand in a field, as JSON; empty where that is not known. */
  public static List<String> values(Field field) {
    if (field.types().contains(Field.Type.BOOL)) {
      return List.of("true", "false");
    }
    List<String> values = field.only().isEmpty() ? field.values() : field.only();
    return values.stream().map(value -> '"' + value + '"').toList();
  }
}
