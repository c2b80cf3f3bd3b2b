package dev.belay.codegen;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The frozen catalog OrchestKit hook-contract 0.1.2: its published spec file becomes a Java table
 * and payload records; {@link HookContractSchemas} has the JSON Schemas that its npm and PyPI
 * packages carry.
 */
public final class HookContractCatalog {
  public static final String VERSION = "0.1.2";
  private static final String SPEC = "catalogs/hook-contract-" + VERSION + ".yml";
  private static final String NOTICE = "catalogs/NOTICE.md";
  private static final String RESOURCES = "dev/belay/contract/catalogs/";
  private static final String JAVA = "dev/belay/contract/catalog/";

  private HookContractCatalog() {}

  /** The spec file, as far as it is used. */
  public record Spec(
      int specVersion, String lastUpdated, List<Field> envelope, List<Event> events) {}

  /**
   * One event; {@code hasPayload} is false for those that are published without a payload block.
   */
  public record Event(
      String name, String sinceCc, String description, boolean hasPayload, List<Field> payload) {}

  /** One field of the envelope or of a payload. */
  public record Field(String name, String type, boolean required, String description) {}

  /**
   * Makes everything; a file whose content is as it should be stays untouched.
   *
   * @param contractDir {@code contract/src/main/contract}
   * @param javaOut the root of the generated sources
   * @param resourcesOut the root of the generated resources
   * @throws IOException if a file cannot be read or written
   * @throws ContractFileException if the spec file is no YAML
   */
  public static void generate(Path contractDir, Path javaOut, Path resourcesOut)
      throws IOException {
    Spec spec = read(contractDir);
    Outputs outputs = new Outputs(javaOut, resourcesOut);
    outputs.java(JAVA + "HookContractTable.java", HookContractJava.table(spec));
    for (Map.Entry<String, String> source : HookContractJava.payloads(spec).entrySet()) {
      outputs.java(JAVA + "payload/" + source.getKey() + ".java", source.getValue());
    }
    outputs.resource(RESOURCES + "NOTICE.md", notice(contractDir));
  }

  /**
   * The spec file of the folder {@code contract/src/main/contract}.
   *
   * @throws IOException if the file cannot be read
   */
  public static Spec read(Path contractDir) throws IOException {
    return parse(contractDir.resolve(SPEC));
  }

  /** The notice that goes with everything made from the catalog. */
  public static String notice(Path contractDir) throws IOException {
    return Files.readString(contractDir.resolve(NOTICE));
  }

  /** The file is frozen, so its shape is taken as it is. */
  private static Spec parse(Path file) throws IOException {
    JsonObject root = ContractYaml.read(file);
    List<Event> events = new ArrayList<>();
    for (JsonElement item : root.getAsJsonArray("events")) {
      JsonObject event = item.getAsJsonObject();
      JsonObject payload = event.getAsJsonObject("payload");
      events.add(
          new Event(
              text(event, "name"),
              text(event, "since_cc"),
              text(event, "description"),
              payload != null,
              payload == null ? List.of() : fields(payload)));
    }
    int specVersion = root.get("spec_version").getAsInt();
    return new Spec(
        specVersion, text(root, "last_updated"), fields(root.getAsJsonObject("envelope")), events);
  }

  private static List<Field> fields(JsonObject block) {
    List<Field> fields = new ArrayList<>();
    for (String presence : List.of("required", "optional")) {
      if (block.has(presence)) {
        for (JsonElement item : block.getAsJsonArray(presence)) {
          JsonObject field = item.getAsJsonObject();
          fields.add(
              new Field(
                  text(field, "name"),
                  text(field, "type"),
                  presence.equals("required"),
                  text(field, "description")));
        }
      }
    }
    return fields;
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString();
  }
}
