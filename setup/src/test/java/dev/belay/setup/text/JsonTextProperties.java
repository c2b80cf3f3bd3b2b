package dev.belay.setup.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.setup.text.JsonText.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonTextProperties {
  private static final JsonElement ENTRY =
      JsonParser.parseString(
          """
          {"matcher": "*", "hooks": [{"type": "command", "command": "belay hook // 'x'"}], "n": [1, 2], "o": {}}
          """);

  @Property(tries = 2000)
  void whatIsAddedIsThereAndNothingElse(@ForAll("documents") String text, @ForAll Random random)
      throws ConfigSyntaxException {
    JsonText before = JsonText.parse(text);
    Addition addition = Addition.to(before, random, "new");

    JsonText after = addition.apply(before);

    assertThat(after.tree()).isEqualTo(addition.expected(before.tree()));
    assertThat(after.leniencies().keySet()).isEqualTo(before.leniencies().keySet());
  }

  @Property(tries = 3000)
  void takingAwayWhatWasAddedGivesTheTextBack(
      @ForAll("documents") String text, @ForAll Random random) throws ConfigSyntaxException {
    JsonText before = JsonText.parse(text);
    Addition addition = Addition.to(before, random, "new");

    assertThat(addition.takeAway(addition.apply(before)).text()).isEqualTo(text);
  }

  @Property(tries = 3000)
  void additionsAreTakenAwayInAnyOrder(@ForAll("documents") String text, @ForAll Random random)
      throws ConfigSyntaxException {
    JsonText json = JsonText.parse(text);
    List<Addition> additions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Addition addition = Addition.to(json, random, "new" + i);
      json = addition.apply(json);
      additions.replaceAll(earlier -> earlier.after(addition));
      additions.add(addition);
    }
    while (!additions.isEmpty()) {
      Addition addition = additions.remove(random.nextInt(additions.size()));
      List<Addition> within = additions.stream().filter(other -> other.within(addition)).toList();
      if (within.isEmpty()) {
        json = addition.takeAway(json);
        additions.replaceAll(other -> other.without(addition));
      } else {
        additions.add(addition);
      }
    }

    assertThat(json.text()).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.longs().map(RandomJson::document);
  }

  /** Of an item, to any container of a document. */
  private record Addition(List<Object> container, Object step, End end) {
    static Addition to(JsonText json, Random random, String name) {
      List<List<Object>> containers = new ArrayList<>();
      collect(json.tree(), List.of(), containers);
      List<Object> path = containers.get(random.nextInt(containers.size()));
      JsonElement target = at(json.tree(), path);
      if (target.isJsonObject()) {
        return new Addition(path, name, End.FIRST);
      }
      boolean first = random.nextBoolean();
      return new Addition(
          path, first ? 0 : target.getAsJsonArray().size(), first ? End.FIRST : End.LAST);
    }

    private static void collect(
        JsonElement tree, List<Object> path, List<List<Object>> containers) {
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

    boolean within(Addition other) {
      List<Object> outer = other.path();
      return container.size() >= outer.size() && container.subList(0, outer.size()).equals(outer);
    }

    /** Where it is once another has been added: an element moves those behind it. */
    Addition after(Addition other) {
      return moved(other, 1);
    }

    Addition without(Addition other) {
      return moved(other, -1);
    }

    private Addition moved(Addition other, int by) {
      List<Object> path = new ArrayList<>(path());
      int depth = other.container.size();
      if (other.step instanceof Integer index
          && path.size() > depth
          && path.subList(0, depth).equals(other.container)
          && (int) path.get(depth) >= index) {
        path.set(depth, (int) path.get(depth) + by);
      }
      return new Addition(List.copyOf(path.subList(0, path.size() - 1)), path.getLast(), end);
    }
  }
}
