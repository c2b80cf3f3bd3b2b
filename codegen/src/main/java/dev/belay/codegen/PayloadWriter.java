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
        host.events().stream().map(PayloadWriter::readCase).collect(Collectors.joining());
    String records = host.events().stream().map(this::record).collect(Collectors.joining("\n"));
    String body =
        """
          /** What the host calls the event. */
          String nativeName();

          /** The payload as the host sent it, whatever else is in it. */
          JsonObject json();
        %s
          /**
           * Reads the payload of an event.
           *
           * @param event what the host calls the event; case does not count
           * @throws PayloadException when the host has no such event, or a field is missing or of another type
           */
          static %s read(String event, JsonObject payload) {
            return switch (event.toLowerCase(Locale.ROOT)) {
        %s      default -> throw PayloadException.unknownEvent(%s, event);
            };
          }

        %s}
        """
            .formatted(commonAccessors(), name, cases, JavaText.string(host.id()), records);
    return """
        package dev.belay.contract.payload;

        %s
        /** The payloads of %s's hook events. Generated from {@code hosts/%s.yml}: do not edit. */
        public sealed interface %s {
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

  private static String readCase(Event event) {
    Set<String> labels = new LinkedHashSet<>();
    labels.add(event.name().toLowerCase(Locale.ROOT));
    event.aliases().forEach(alias -> labels.add(alias.toLowerCase(Locale.ROOT)));
    return "      case %s -> %s.read(payload);\n"
        .formatted(
            labels.stream().map(JavaText::string).collect(Collectors.joining(", ")),
            JavaName.ofRecord(event.name()));
  }

  /**
   * Accessors of the common fields that have one name and one type in every event; nullable where
   * one of them is.
   */
  private String commonAccessors() {
    List<Component> all =
        host.events().stream().flatMap(event -> components(event).stream()).toList();
    StringBuilder accessors = new StringBuilder();
    for (Field common : host.common()) {
      List<Component> same =
          all.stream().filter(component -> component.field().name().equals(common.name())).toList();
      if (same.stream().map(Component::name).distinct().count() == 1
          && same.stream().map(Component::plainType).distinct().count() == 1) {
        String type =
            same.stream()
                .map(Component::type)
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        String note = common.note().isEmpty() ? "" : ": " + JavaText.javadoc(common.note());
        accessors.append(
            """

              /** {@code %s}%s */
              %s %s();
            """
                .formatted(JavaText.javadoc(common.name()), note, type, same.get(0).name()));
      }
    }
    return accessors.toString();
  }

  private String record(Event event) {
    String record = JavaName.ofRecord(event.name());
    List<Component> components = components(event);
    List<String> declared = new ArrayList<>();
    List<String> read = new ArrayList<>();
    StringBuilder params = new StringBuilder();
    for (Component component : components) {
      declared.add(component.type() + " " + component.name());
      read.add(
          "reader." + component.reader() + "(" + JavaText.string(component.field().name()) + ")");
      params
          .append("   * @param ")
          .append(component.name())
          .append(' ')
          .append(component.description())
          .append('\n');
    }
    declared.add("JsonObject json");
    read.add("payload");
    return """
          /**
           * %s
           *
        %s   * @param json the payload as the host sent it
           */
          %s implements %s {
            /** What the host calls the event. */
            public static final String NATIVE_NAME = %s;

            /**
             * Reads the event's payload.
             *
             * @throws PayloadException when a field is missing or of another type
             */
            public static %s read(JsonObject payload) {
        %s      return %s;
            }

            @Override
            public String nativeName() {
              return NATIVE_NAME;
            }
          }
        """
        .formatted(
            JavaText.javadoc(event.summary()),
            params,
            JavaText.indent(JavaText.call("record " + record, declared), 2).stripLeading(),
            name,
            JavaText.string(event.name()),
            record,
            components.isEmpty()
                ? ""
                : "      PayloadReader reader = new PayloadReader(%s, NATIVE_NAME, payload);\n"
                    .formatted(JavaText.string(host.id())),
            JavaText.indent(JavaText.call("new " + record, read), 6).stripLeading());
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

  /** A record component and the field that it holds. */
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

    /** The method of {@code PayloadReader}. */
    String reader() {
      String plain =
          switch (field.type().base()) {
            case STRING, PATH, URL, ENUM -> "text";
            case INT -> "integer";
            case NUMBER -> "number";
            case BOOL -> "bool";
            case OBJECT -> "object";
            case OBJECT_LIST, LIST -> "array";
            case STRING_LIST -> "texts";
            case ANY, UNION -> "any";
          };
      if (alwaysThere()) {
        return plain;
      }
      // A nullable field that is always there may be null, and may not be missing.
      return field.type().required() ? plain + "OrNull" : plain + "OrAbsent";
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
