package dev.belay.setup.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.setup.text.JsonText.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Of an item, to any container of a document. */
record RandomAddition(List<Object> container, Object step, End end) {
  static final JsonElement ENTRY =
      JsonParser.parseString(
          """
          {"matcher": "*", "hooks": [{"type": "command", "command": "belay hook // 'x'"}], "n": [1, 2], "o": {}}
          """);

  static RandomAddition to(JsonText json, Random random, String name) {
    List<List<Object>> containers = new ArrayList<>();
    collect(json.tree(), List.of(), containers);
    List<Object> path = containers.get(random.nextInt(containers.size()));
    JsonElement target = at(json.tree(), path);
    if (target.isJsonObject()) {
      return new RandomAddition(path, name, End.FIRST);
    }
    boolean first = random.nextBoolean();
    return new RandomAddition(
        path, first ? 0 : target.getAsJsonArray().size(), first ? End.FIRST : End.LAST);
  }

  private static void collect(JsonElement tree, List<Object> path, List<List<Object>> containers) {
    if (tree instanceof JsonObject object) {
      containers.add(path);
      object.entrySet().forEach(m -> collect(m.getValue(), with(path, m.getKey()), containers));
    } else if (tree instanceof JsonArray array) {
      containers.add(path);
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), with(path, i), containers);
      }
    }
  }

  private static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static JsonElement at(JsonElement tree, List<Object> path) {
    JsonElement at = tree;
    for (Object step : path) {
      at =
          step instanceof Integer i
              ? at.getAsJsonArray().get(i)
              : at.getAsJsonObject().get((String) step);
    }
    return at;
  }

  JsonText apply(JsonText json) {
    return step instanceof String name
        ? json.withMember(container, name, ENTRY)
        : json.withElement(container, ENTRY, end);
  }

  JsonElement expected(JsonElement tree) {
    JsonElement target = at(tree, container);
    if (step instanceof Integer index) {
      target.getAsJsonArray().asList().add(index, ENTRY);
    } else {
      target.getAsJsonObject().add((String) step, ENTRY);
    }
    return tree;
  }

  JsonText takeAway(JsonText json) {
    return json.without(path());
  }

  List<Object> path() {
    return with(container, step);
  }

  boolean within(RandomAddition other) {
    List<Object> outer = other.path();
    return container.size() >= outer.size() && container.subList(0, outer.size()).equals(outer);
  }

  /** Where it is once another has been added: an element moves those behind it. */
  RandomAddition after(RandomAddition other) {
    return moved(other, 1);
  }

  RandomAddition without(RandomAddition other) {
    return moved(other, -1);
  }

  private RandomAddition moved(RandomAddition other, int by) {
    List<Object> path = other.moved(path(), by);
    return new RandomAddition(List.copyOf(path.subList(0, path.size() - 1)), path.getLast(), end);
  }

  /** Where a value is once this has been added. */
  List<Object> shift(List<Object> path) {
    return moved(path, 1);
  }

  private List<Object> moved(List<Object> from, int by) {
    List<Object> path = new ArrayList<>(from);
    int depth = container.size();
    if (step instanceof Integer index
        && path.size() > depth
        && path.subList(0, depth).equals(container)
        && (int) path.get(depth) >= index) {
      path.set(depth, (int) path.get(depth) + by);
    }
    return path;
  }
}
