package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.Field.Type;

/** Whether values are of the types that the contract has for members. */
final class MemberTypes {
  private MemberTypes() {}

  static boolean fits(Field field, JsonElement value) {
    if (value.isJsonNull()) {
      return field.nullable();
    }
    for (Type type : field.types()) {
      if (fits(type, value)) {
        return true;
      }
    }
    return field.types().isEmpty();
  }

  private static boolean fits(Type type, JsonElement value) {
    return switch (type) {
      case STRING, PATH, URL, ENUM -> value instanceof JsonPrimitive text && text.isString();
      case INT -> value instanceof JsonPrimitive number && number.isNumber() && isWhole(number);
      case NUMBER -> value instanceof JsonPrimitive number && number.isNumber();
      case BOOL -> value instanceof JsonPrimitive truth && truth.isBoolean();
      case OBJECT -> value instanceof JsonObject;
      case ANY, UNION -> true;
      case LIST -> value instanceof JsonArray;
      case STRING_LIST -> value instanceof JsonArray list && all(list, Type.STRING);
      case OBJECT_LIST -> value instanceof JsonArray;
    };
  }

  private static boolean isWhole(JsonPrimitive number) {
    double value = number.getAsDouble();
    return value == Math.rint(value);
  }

  private static boolean all(JsonArray list, Type type) {
    for (JsonElement element : list) {
      if (!fits(type, element)) {
        return false;
      }
    }
    return true;
  }

  /** What a member has to be, in words. */
  static String words(Field field) {
    StringBuilder words = new StringBuilder();
    for (Type type : field.types()) {
      words.append(words.isEmpty() ? "" : " or ").append(words(type));
    }
    return words.toString();
  }

  private static String words(Type type) {
    return switch (type) {
      case STRING, PATH, URL, ENUM -> "a text";
      case INT -> "a whole number";
      case NUMBER -> "a number";
      case BOOL -> "true or false";
      case OBJECT -> "an object";
      case LIST -> "a list";
      case STRING_LIST -> "a list of texts";
      case OBJECT_LIST -> "a list of objects";
      case ANY, UNION -> "any value";
    };
  }
}
