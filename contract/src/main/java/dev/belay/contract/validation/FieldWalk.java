package dev.belay.contract.validation;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.Field.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One walk along the fields of a contract. Not safe for use by several threads. */
final class FieldWalk {
  private static final Gson TEXT = new GsonBuilder().disableHtmlEscaping().create();

  private final List<ValidationError> errors = new ArrayList<>();

  /** What JSON knows, in the order in which messages name it. */
  private enum Kind {
    STRING("a string"),
    WHOLE_NUMBER("a whole number"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    OBJECT("an object"),
    ARRAY("an array"),
    NULL("null"),
    /** What a reader that is not strict makes of NaN, and of a number that no double holds. */
    NOT_FINITE("a number that is not finite");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    static Kind of(JsonElement value) {
      if (value.isJsonNull()) {
        return NULL;
      }
      if (value.isJsonObject()) {
        return OBJECT;
      }
      if (value.isJsonArray()) {
        return ARRAY;
      }
      JsonPrimitive primitive = value.getAsJsonPrimitive();
      if (primitive.isString()) {
        return STRING;
      }
      return primitive.isBoolean() ? BOOLEAN : ofNumber(primitive.getAsDouble());
    }

    /** As doubles have it: 3.0 and 3e2 are whole, and so is what rounds to a whole double. */
    private static Kind ofNumber(double number) {
      if (!Double.isFinite(number)) {
        return NOT_FINITE;
      }
      return number == Math.rint(number) ? WHOLE_NUMBER : NUMBER;
    }

    static Kind wantedBy(Type type) {
      return switch (type) {
        case STRING, PATH, URL, ENUM -> STRING;
        case INT -> WHOLE_NUMBER;
        case NUMBER -> NUMBER;
        case BOOL -> BOOLEAN;
        case OBJECT -> OBJECT;
        case STRING_LIST, OBJECT_LIST, LIST -> ARRAY;
        case ANY, UNION -> throw new IllegalArgumentException(type + " wants no kind");
      };
    }

    /** A whole number is a number. */
    boolean isAmong(Set<Kind> wanted) {
      return wanted.contains(this) || (this == WHOLE_NUMBER && wanted.contains(NUMBER));
    }

    String found() {
      return this == WHOLE_NUMBER ? NUMBER.words : words;
    }
  }

  ValidationResult document(List<Field> fields, JsonElement value) {
    if (value instanceof JsonObject object) {
      object(fields, object, "");
    } else {
      add("", "must be an object, is " + Kind.of(value).found());
    }
    return new ValidationResult(errors);
  }

  private void object(List<Field> fields, JsonObject object, String pointer) {
    for (Field field : fields) {
      if (full()) {
        return;
      }
      String at = pointer + "/" + field.name().replace("~", "~0").replace("/", "~1");
      JsonElement value = object.get(field.name());
      if (value != null) {
        value(field, value, at);
      } else if (field.required()) {
        add(at, "is missing");
      }
    }
  }

  private void value(Field field, JsonElement value, String at) {
    if (field.types().contains(Type.ANY)) {
      return;
    }
    Set<Kind> wanted = new TreeSet<>();
    field.types().forEach(type -> wanted.add(Kind.wantedBy(type)));
    if (field.nullable()) {
      wanted.add(Kind.NULL);
    }
    Kind found = Kind.of(value);
    if (!found.isAmong(wanted)) {
      String words = wanted.stream().map(kind -> kind.words).collect(Collectors.joining(" or "));
      add(at, "must be " + words + ", is " + found.found());
    } else if (found == Kind.STRING
        && !field.only().isEmpty()
        && !field.only().contains(value.getAsString())) {
      add(
          at,
          "must be one of "
              + field.only().stream().map(TEXT::toJson).collect(Collectors.joining(", ")));
    } else if (value instanceof JsonObject object) {
      object(field.fields(), object, at);
    } else if (value instanceof JsonArray array) {
      items(field, array, at);
    }
  }

  /** The items, where one kind of array is possible. */
  private void items(Field field, JsonArray array, String at) {
    List<Type> arrays =
        field.types().stream().filter(type -> Kind.wantedBy(type) == Kind.ARRAY).toList();
    if (arrays.size() != 1 || arrays.get(0) == Type.LIST) {
      return;
    }
    Kind wanted = arrays.get(0) == Type.STRING_LIST ? Kind.STRING : Kind.OBJECT;
    for (int i = 0; i < array.size() && !full(); i++) {
      JsonElement item = array.get(i);
      Kind found = Kind.of(item);
      if (found != wanted) {
        add(at + "/" + i, "must be " + wanted.words + ", is " + found.found());
      } else if (item instanceof JsonObject object) {
        object(field.fields(), object, at + "/" + i);
      }
    }
  }

  private boolean full() {
    return errors.size() == Validator.MAX_ERRORS;
  }

  private void add(String pointer, String message) {
    if (!full()) {
      errors.add(new ValidationError(pointer, message));
    }
  }
}
