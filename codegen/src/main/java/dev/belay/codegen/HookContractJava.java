package dev.belay.codegen;

import dev.belay.codegen.HookContractCatalog.Event;
import dev.belay.codegen.HookContractCatalog.Field;
import dev.belay.codegen.HookContractCatalog.Spec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Java sources of hook-contract 0.1.2: the table of events, and one record for each published
 * payload.
 */
final class HookContractJava {
  private static final String MADE =
      "// Made by the build from catalogs/hook-contract-"
          + HookContractCatalog.VERSION
          + ".yml (OrchestKit, MIT: see NOTICE.md).\n";

  private HookContractJava() {}

  /** The source of {@code HookContractTable}. */
  static String table(Spec spec) {
    StringBuilder out = new StringBuilder(MADE);
    out.append(
        """
                package dev.belay.contract.catalog;

                import dev.belay.contract.catalog.HookContractField.Type;
                import java.util.List;
                import java.util.Optional;

                /** OrchestKit hook-contract %1$s as published: %2$d events, in the order of the spec (last updated %3$s). */
                public final class HookContractTable {
                    /** The version of the published packages. */
                    public static final String VERSION = "%1$s";

                    /** The spec file's own version. */
                    public static final int SPEC_VERSION = %4$d;

                    /** The fields around every payload. */
                    public static final List<HookContractField> ENVELOPE = List.of(
                """
            .formatted(
                HookContractCatalog.VERSION,
                spec.events().size(),
                spec.lastUpdated(),
                spec.specVersion()));
    out.append(fields(spec.envelope(), 12)).append(");\n\n");
    out.append("    /** The events, in the order of the spec. */\n");
    out.append("    public static final List<HookContractEvent> EVENTS = List.of(\n");
    List<String> events = new ArrayList<>();
    for (Event event : spec.events()) {
      String head =
          "            new HookContractEvent(%s, %s, %s, %s, List.of("
              .formatted(
                  JavaText.string(event.name()),
                  JavaText.string(event.sinceCc()),
                  JavaText.string(event.description()),
                  event.hasPayload());
      String payload = event.payload().isEmpty() ? "" : "\n" + fields(event.payload(), 20);
      events.add(head + payload + "))");
    }
    out.append(String.join(",\n", events)).append(");\n\n");
    out.append(
        """
                    private HookContractTable() {}

                    /** The event with exactly this name (upper and lower case differ). */
                    public static Optional<HookContractEvent> event(String name) {
                        return EVENTS.stream().filter(event -> event.name().equals(name)).findFirst();
                    }
                }
                """
            .indent(0));
    return out.toString();
  }

  /** The sources of the package {@code dev.belay.contract.catalog.payload}, by class name. */
  static Map<String, String> payloads(Spec spec) {
    List<Event> withPayload = spec.events().stream().filter(Event::hasPayload).toList();
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("package-info", packageInfo());
    sources.put("HookContractPayload", family(withPayload));
    withPayload.forEach(event -> sources.put(event.name() + "Payload", payload(event)));
    return sources;
  }

  private static String packageInfo() {
    return MADE
        + """
                /** The payloads of OrchestKit hook-contract %s, as published; what hosts really send may differ. */
                @NullMarked
                package dev.belay.contract.catalog.payload;

                import org.jspecify.annotations.NullMarked;
                """
            .formatted(HookContractCatalog.VERSION);
  }

  private static String family(List<Event> events) {
    StringBuilder cases = new StringBuilder();
    List<String> permits = new ArrayList<>();
    for (Event event : events) {
      permits.add(event.name() + "Payload");
      cases.append(
          "            case \"%1$s\" -> Optional.of(%1$sPayload.read(payload));\n"
              .formatted(event.name()));
    }
    return MADE
        + """
                package dev.belay.contract.catalog.payload;

                import com.google.gson.JsonObject;
                import java.util.Optional;

                /** The payload of one of the %d events that are published with one. */
                public sealed interface HookContractPayload permits %s {
                    /** The payload as it was read, with the keys that the catalog does not name. */
                    JsonObject json();

                    /**
                     * The payload of the event {@code event}; empty for the events that have none and for unknown names.
                     *
                     * @throws dev.belay.contract.catalog.PayloadFieldException if a field is missing or of another type
                     */
                    static Optional<HookContractPayload> read(String event, JsonObject payload) {
                        return switch (event) {
                %s            default -> Optional.empty();
                        };
                    }
                }
                """
            .formatted(events.size(), String.join(", ", permits), cases);
  }

  private static String payload(Event event) {
    StringBuilder params = new StringBuilder();
    List<String> components = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    List<String> names = JavaName.ofComponents(event.payload().stream().map(Field::name).toList());
    boolean list = false;
    boolean nullable = false;
    boolean unknown = false;
    for (Field field : event.payload()) {
      String name = names.get(components.size());
      list |= type(field).startsWith("List");
      nullable |= !field.required();
      unknown |= type(field).equals("JsonElement");
      params.append(" * @param %s %s\n".formatted(name, JavaText.javadoc(field.description())));
      components.add("%s%s %s".formatted(field.required() ? "" : "@Nullable ", type(field), name));
      arguments.add("fields.%s(%s)".formatted(reader(field), JavaText.string(field.name())));
    }
    return MADE
        + """
                package dev.belay.contract.catalog.payload;

                %simport com.google.gson.JsonObject;
                import dev.belay.contract.catalog.PayloadFields;
                %s%s
                /**
                 * The published payload of {@code %s}. %s
                 *
                %s * @param json the payload as it was read, with the keys that the catalog does not name
                 */
                public record %sPayload(
                        %s,
                        JsonObject json)
                        implements HookContractPayload {
                    /**
                     * Reads a payload; for an optional field {@code null} means absent, as in the published Pydantic models.
                     *
                     * @throws dev.belay.contract.catalog.PayloadFieldException if a field is missing or of another type
                     */
                    public static %sPayload read(JsonObject payload) {
                        PayloadFields fields = new PayloadFields(%s, payload);
                        return new %sPayload(
                                %s,
                                payload);
                    }
                }
                """
            .formatted(
                unknown ? "import com.google.gson.JsonElement;\n" : "",
                list ? "import java.util.List;\n" : "",
                nullable ? "import org.jspecify.annotations.Nullable;\n" : "",
                event.name(),
                JavaText.javadoc(event.description()),
                params,
                event.name(),
                String.join(",\n        ", components),
                event.name(),
                JavaText.string(event.name()),
                event.name(),
                String.join(",\n                ", arguments));
  }

  private static String fields(List<Field> fields, int indent) {
    List<String> lines = new ArrayList<>();
    for (Field field : fields) {
      lines.add(
          " ".repeat(indent)
              + "new HookContractField(%s, Type.%s, %s, %s)"
                  .formatted(
                      JavaText.string(field.name()),
                      kind(field),
                      field.required(),
                      JavaText.string(field.description())));
    }
    return String.join(",\n", lines);
  }

  private static String kind(Field field) {
    return switch (field.type()) {
      case "string", "number", "boolean", "object" -> field.type().toUpperCase(Locale.ROOT);
      case "string[]", "array<string>" -> "STRINGS";
      default -> "UNKNOWN";
    };
  }

  private static String type(Field field) {
    return switch (kind(field)) {
      case "STRING" -> "String";
      case "NUMBER" -> "Number";
      case "BOOLEAN" -> field.required() ? "boolean" : "Boolean";
      case "OBJECT" -> "JsonObject";
      case "STRINGS" -> "List<String>";
      default -> "JsonElement";
    };
  }

  private static String reader(Field field) {
    String name = kind(field).toLowerCase(Locale.ROOT);
    if (field.required() && name.equals("boolean")) {
      return "bool"; // "boolean" is no name for a method
    }
    return field.required()
        ? name
        : "optional" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
