package dev.belay.codegen.published;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.codegen.ContractYaml;
import dev.belay.codegen.FieldType;
import dev.belay.codegen.FieldType.Base;
import dev.belay.codegen.JavaName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Belay's own shapes: {@code canonical.yml}. */
final class CanonicalShapes {
  static final String FILE = "canonical.yml";

  private CanonicalShapes() {}

  static Family read(Path contractDir) throws IOException {
    JsonObject root = ContractYaml.read(contractDir.resolve(FILE));
    Map<String, Shape> shapes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> entry : root.entrySet()) {
      JsonObject shape = entry.getValue().getAsJsonObject();
      List<Member> members = new ArrayList<>();
      for (Map.Entry<String, JsonElement> field : shape.getAsJsonObject("fields").entrySet()) {
        members.add(member(field.getKey(), field.getValue(), shapes));
      }
      shapes.put(
          entry.getKey(),
          new Shape(
              entry.getKey(),
              typeName(entry.getKey()),
              List.of(),
              shape.get("title").getAsString(),
              shape.get("summary").getAsString(),
              "",
              "",
              "",
              "",
              members));
    }
    return new Family("belay", "Belay", "", List.copyOf(shapes.values()));
  }

  /** The names that these have in the packages. */
  private static String typeName(String key) {
    return switch (key) {
      case "openhook" -> "OpenHookEnvelope";
      case "file" -> "FileTouch";
      case "call" -> "ToolCall";
      case "event" -> "CanonicalEvent";
      default -> JavaName.ofRecord(key);
    };
  }

  private static Member member(String name, JsonElement written, Map<String, Shape> known) {
    if (!(written instanceof JsonObject form)) {
      FieldType type = FieldType.parse(written.getAsString());
      return new Member(name, type, only(type), "", List.of(), "");
    }
    FieldType type = FieldType.parse(form.get("type").getAsString());
    String note = form.has("note") ? form.get("note").getAsString() : "";
    if (!form.has("of")) {
      return new Member(name, type, only(type), note, List.of(), "");
    }
    Shape of = known.get(form.get("of").getAsString());
    if (of == null) {
      throw new IllegalArgumentException(
          FILE + ": " + name + " is of " + form.get("of") + ", which stands nowhere above it");
    }
    return new Member(name, type, List.of(), note, of.members(), of.name());
  }

  private static List<String> only(FieldType type) {
    return type.parts().contains(Base.ENUM) ? type.values() : List.of();
  }
}
