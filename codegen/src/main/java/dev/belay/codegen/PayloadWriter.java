package dev.belay.codegen;

import dev.belay.codegen.HostFile.Event;
import dev.belay.codegen.HostFile.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a host's payload records: a sealed interface with one record for each event. */
final class PayloadWriter {
  private final HostFile host;
  private final String name;

  PayloadWriter(HostFile host) {
    this.host = host;
    this.name = className(host);
  }

  static String className(HostFile host) {
    return JavaName.ofHost(host.id()) + "Payload";
  }

  String write() {
    String cases =
        host.events().stream().map(PayloadWriter::makeCase).collect(Collectors.joining());
    String records = host.events().stream().map(this::record).collect(Collectors.joining("\n"));
    String body =
        """
        %s  /**
           * Makes the record of an event.
           *
           * @param event what the host calls the event; case does not count
           * @throws PayloadException when the host has no such event, or the payload is not as its contract says
           */
          static %s from(String event, JsonObject payload) {
            return switch (event.toLowerCase(Locale.ROOT)) {
        %s      default -> throw PayloadException.unknownEvent(%s);
            };
          }

        %s}
        """
            .formatted(commonAccessors(), name, cases, JavaText.string(host.id()), records);
    return """
        package dev.belay.contract.payload;

        %s
        /** The payloads of %s's hook events. Generated from {@code hosts/%s.yml}: do not edit. */
        public sealed interface %s extends HostPayload {
        %s"""
        .formatted(imports(body), JavaText.javadoc(host.title()), host.id(), name, body);
  }

  private static String imports(String body) {
    StringBuilder imports = new StringBuilder();
    if (body.contains("JsonArray ")) {
      imports.append("import com.google.gson.JsonArray;\n");
    }
    if (body.contains("JsonElement ")) {
      imports.append("import com.google.gson.JsonElement;\n");
    }
    imports.append("import com.google.gson.JsonObject;\n");
    if (body.contains("List<String> ")) {
      imports.append("import java.util.List;\n");
    }
    imports.append("import java.util.Locale;\n");
    if (body.contains("@Nullable ")) {
      imports.append("import org.jspecify.annotations.Nullable;\n");
    }
    return imports.toString();
  }

  private static String makeCase(Event event) {
    Set<String> labels = new LinkedHashSet<>();
    event.spellings().forEach(spelling -> labels.add(spelling.toLowerCase(Locale.ROOT)));
    return "      case %s -> new %s(payload);\n"
        .formatted(
            labels.stream().map(JavaText::string).collect(Collectors.joining(", ")),
            JavaName.ofRecord(event.name()));
  }

  /**
   * Accessors of the common fields that have one name and one type in every event: with the reading
   * where they are the same everywhere, declared alone where they are null in some.
   */
  private String commonAccessors() {
    StringBuilder accessors = new StringBuilder();
    for (Field common : host.common()) {
      List<Component> same = everywhere(common.name());
      if (same.stream().map(Component::name).distinct().count() == 1
          && same.stream().map(Component::plainType).distinct().count() == 1) {
        if (isInherited(common.name())) {
          accessors.append(same.get(0).accessor("default ", "json()", 2)).append('\n');
        } else {
          String type =
              same.stream()
                  .map(Component::type)
                  .max(Comparator.comparing(String::length))
                  .orElseThrow();
          accessors
              .append(same.get(0).javadoc(2))
              .append("  %s %s();\n\n".formatted(type, same.get(0).name()));
        }
      }
    }
    return accessors.toString();
  }

  private List<Component> everywhere(String field) {
    return host.events().stream()
        .flatMap(event -> components(event).stream())
        .filter(component -> component.field().name().equals(field))
        .toList();
  }

  /** Whether a field is read in the same way in every event. */
  private boolean isInherited(String field) {
    List<Component> same = everywhere(field);
    return host.common().stream().anyMatch(common -> common.name().equals(field))
        && same.stream().map(Component::name).distinct().count() == 1
        && same.stream().map(Component::type).distinct().count() == 1;
  }

  private String record(Event event) {
    String record = JavaName.ofRecord(event.name());
    StringBuilder accessors = new StringBuilder();
    for (Component component : components(event)) {
      if (!isInherited(component.field().name())) {
        accessors.append('\n').append(component.accessor("public ", "json", 4));
      }
    }
    return """
          /** %s */
          record %s(JsonObject json) implements %s {
            /** What the host calls the event. */
            public static final String NATIVE_NAME = %s;

            /**
             * Checks the payload.
             *
             * @throws PayloadException when it is not as the contract says
             */
            public %s {
              Members.check(%s, NATIVE_NAME, json);
            }

            @Override
            public String nativeName() {
              return NATIVE_NAME;
            }
        %s
            // Written out, as what a record brings makes its class half as large again.
            @Override
            public boolean equals(Object other) {
              return Members.equal(this, other);
            }

            @Override
            public int hashCode() {
              return json.hashCode();
            }

            @Override
            public String toString() {
              return Members.toString(this);
            }
          }
        """
        .formatted(
            JavaText.javadoc(event.summary()),
            record,
            name,
            JavaText.string(event.name()),
            record,
            JavaText.string(host.id()),
            accessors);
  }

  private List<Component> components(Event event) {
    List<Field> fields = host.fieldsOf(event);
    List<String> names = JavaName.ofComponents(fields.stream().map(Field::name).toList());
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      components.add(new Component(fields.get(i), names.get(i)));
    }
    return components;
  }

  /** An accessor and the field that it reads. */
  private record Component(Field field, String name) {
    boolean alwaysThere() {
      return field.type().required() && !field.type().nullable();
    }

    String type() {
      return alwaysThere() ? plainType() : "@Nullable " + plainType();
    }

    String plainType() {
      return switch (field.type().base()) {
        case STRING, PATH, URL, ENUM -> "String";
        case INT -> alwaysThere() ? "long" : "Long";
        case NUMBER -> "Number";
        case BOOL -> alwaysThere() ? "boolean" : "Boolean";
        case OBJECT -> "JsonObject";
        case OBJECT_LIST, LIST -> "JsonArray";
        case STRING_LIST -> "List<String>";
        case ANY, UNION -> "JsonElement";
      };
    }

    /** The method of {@code Members}. */
    String reader() {
      return switch (field.type().base()) {
        case STRING, PATH, URL, ENUM -> "text";
        case INT -> "integer";
        case NUMBER -> "number";
        case BOOL -> "bool";
        case OBJECT -> "object";
        case OBJECT_LIST, LIST -> "array";
        case STRING_LIST -> "texts";
        case ANY, UNION -> "any";
      };
    }

    String accessor(String modifier, String json, int indent) {
      String margin = " ".repeat(indent);
      return javadoc(indent)
          + "%s%s%s %s() {\n%s  return Members.%s(%s, %s);\n%s}\n"
              .formatted(
                  margin,
                  modifier,
                  type(),
                  name,
                  margin,
                  reader(),
                  json,
                  JavaText.string(field.name()),
                  margin);
    }

    String javadoc(int indent) {
      return " ".repeat(indent) + "/** " + description() + " */\n";
    }

    String description() {
      StringBuilder text = new StringBuilder("{@code " + JavaText.javadoc(field.name()) + "}");
      if (!field.note().isEmpty()) {
        text.append(": ").append(JavaText.javadoc(field.note()));
      }
      if (!field.type().values().isEmpty()) {
        String values =
            field.type().values().stream().map(JavaText::javadoc).collect(Collectors.joining(", "));
        text.append("; known values: ").append(values);
      }
      return text.append(alwaysThere() ? "" : "; may be null").toString();
    }
  }
}
