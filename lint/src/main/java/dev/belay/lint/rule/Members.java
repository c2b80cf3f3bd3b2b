package dev.belay.lint.rule;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.contract.host.Layout;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import dev.belay.lint.config.HookGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member of a file, a group or a handler beside what the contract says of it.
 *
 * @param where {@code file}, {@code group} or {@code handler}
 * @param path where it stands
 * @param name its name
 * @param value what stands there
 * @param field what the contract knows of it; null where it knows no such member
 * @param known the names of all members that may stand there
 * @param hook the handler that it is a member of; null where of none
 */
record Members(
    String where,
    List<Object> path,
    String name,
    JsonElement value,
    @Nullable Field field,
    List<String> known,
    @Nullable HookEntry hook) {

  /** All members of a file whose kind is known well enough. */
  static List<Members> all(HookConfig config) {
    List<Members> all = new ArrayList<>();
    Layout layout = config.layout();
    if (layout == null) {
      return all;
    }
    if (layout.closed()
        && config.tree() instanceof JsonObject document
        && !layout.members().isEmpty()) {
      collect("file", document, List.of(), layout.members(), null, layout.typed(), all);
    }
    if (!layout.group().isEmpty()) {
      for (HookGroup group : config.groups()) {
        if (group.value() instanceof JsonObject object && !Shapes.isHandler(object)) {
          collect("group", object, group.path(), layout.group(), null, layout.typed(), all);
        }
      }
    }
    for (HookEntry hook : config.hooks()) {
      List<Field> fields = fields(config, layout, hook);
      if (!fields.isEmpty() && hook.value() instanceof JsonObject object && !object.has("hooks")) {
        collect("handler", object, hook.path(), fields, hook, layout.typed(), all);
      }
    }
    return all;
  }

  static List<Field> fields(HookConfig config, Layout layout, HookEntry hook) {
    HandlerKind kind = config.kind(hook);
    if (kind == null || kind.fields().isEmpty()) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>(kind.fields());
    if (layout.kindAt().isEmpty()) {
      fields.addAll(layout.handler());
    }
    return fields;
  }

  private static void collect(
      String where,
      JsonObject object,
      List<Object> path,
      List<Field> fields,
      @Nullable HookEntry hook,
      boolean typed,
      List<Members> all) {
    List<String> known = new ArrayList<>();
    fields.forEach(field -> known.add(field.name()));
    for (Map.Entry<String, JsonElement> member : object.entrySet()) {
      String name = member.getKey();
      if (where.equals("handler") && name.equals("type") && typed) {
        continue;
      }
      List<Object> place = new ArrayList<>(path);
      place.add(name);
      all.add(new Members(where, place, name, member.getValue(), field(fields, name), known, hook));
    }
  }

  private static @Nullable Field field(List<Field> fields, String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }
}
