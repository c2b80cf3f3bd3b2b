package dev.belay.setup.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.setup.text.JsonNode.Container;
import dev.belay.setup.text.JsonNode.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonTextProperties {
  private static final Pattern TEXT_OR_COMMENT =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|//[^\r\n]*|/\\*(?s:.*?)\\*/");

  @Property(tries = 1000)
  void whatIsAddedIsThereAndTheRestStaysInOnePiece(
      @ForAll("documents") String text, @ForAll Random random) throws ConfigSyntaxException {
    JsonText before = JsonText.parse(text);
    RandomAddition addition = RandomAddition.to(before, random, "new");

    JsonText after = addition.apply(before);

    assertThat(after.tree()).isEqualTo(addition.expected(before.tree()));
    assertThat(after.leniencies().keySet()).isEqualTo(before.leniencies().keySet());
    assertThat(isInsertion(text, after.text())).isTrue();
  }

  @Property(tries = 1000)
  void noLineChangesWhereEveryItemHasItsOwn(@ForAll("documents") String text, @ForAll Random random)
      throws ConfigSyntaxException {
    JsonText before = JsonText.parse(text);
    RandomAddition addition = RandomAddition.to(before, random, "new");

    if (hasLines(text, (Container) node(text, addition.container()))) {
      List<String> lines = new ArrayList<>(addition.apply(before).text().lines().toList());
      for (String line : text.lines().toList()) {
        int at = lines.indexOf(line);
        assertThat(at).as(line).isNotNegative();
        lines.subList(0, at + 1).clear();
      }
    }
  }

  @Property(tries = 1500)
  void takingAwayWhatWasAddedGivesTheTextBack(
      @ForAll("documents") String text, @ForAll Random random) throws ConfigSyntaxException {
    JsonText before = JsonText.parse(text);
    RandomAddition addition = RandomAddition.to(before, random, "new");

    assertThat(addition.takeAway(addition.apply(before)).text()).isEqualTo(text);
  }

  @Property(tries = 1500)
  void additionsAreTakenAwayInAnyOrder(@ForAll("documents") String text, @ForAll Random random)
      throws ConfigSyntaxException {
    JsonText json = JsonText.parse(text);
    List<RandomAddition> additions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      RandomAddition addition = RandomAddition.to(json, random, "new" + i);
      json = addition.apply(json);
      additions.replaceAll(earlier -> earlier.after(addition));
      additions.add(addition);
    }
    while (!additions.isEmpty()) {
      RandomAddition addition = additions.remove(random.nextInt(additions.size()));
      if (additions.stream().anyMatch(other -> other.within(addition))) {
        additions.add(addition);
      } else {
        json = addition.takeAway(json);
        additions.replaceAll(other -> other.without(addition));
      }
    }

    assertThat(json.text()).isEqualTo(text);
  }

  @Property(tries = 1000)
  void whatChangedElsewhereInTheMeantimeStaysChanged(
      @ForAll("documents") String text, @ForAll Random random) throws ConfigSyntaxException {
    JsonText before = JsonText.parse(text);
    RandomAddition addition = RandomAddition.to(before, random, "new");
    List<Object> path = pick(before, random);
    if (path.isEmpty() || addition.container().equals(path) || within(addition, path)) {
      return;
    }
    JsonElement value = new JsonPrimitive("changed");

    JsonText after = addition.apply(before).withValue(addition.shift(path), value);

    assertThat(addition.takeAway(after).text()).isEqualTo(before.withValue(path, value).text());
  }

  @Property(tries = 1500)
  void whatIsTakenAwayTakesNoCommentAlong(@ForAll("documents") String text, @ForAll Random random)
      throws ConfigSyntaxException {
    JsonText before = JsonText.parse(text);
    List<Object> path = pick(before, random);
    if (path.isEmpty()) {
      return;
    }
    Container parent = (Container) node(text, path.subList(0, path.size() - 1));
    Item item = parent.items().get(parent.find(path.getLast()));

    JsonText after = before.without(path);

    assertThat(after.has(path.toArray()))
        .isEqualTo(path.getLast() instanceof Integer i && i + 1 < parent.items().size());
    assertThat(comments(after.text()))
        .containsExactlyInAnyOrderElementsOf(
            comments(text.substring(0, item.start()) + text.substring(item.end())));
  }

  @Property(tries = 3000)
  void anyTextIsReadOrRefused(@ForAll("broken") String text) throws ConfigSyntaxException {
    JsonElement strict;
    try {
      strict = Json.parse(text);
    } catch (JsonException e) {
      strict = null;
    }
    JsonText read = null;
    try {
      read = JsonText.parse(text);
    } catch (ConfigSyntaxException e) {
      assertThat(e.line()).isBetween(1, (int) text.lines().count() + 1);
      assertThat(e.column()).isBetween(1, text.length() + 1);
    }

    boolean asItIs = read != null && read.leniencies().isEmpty();
    assertThat(asItIs).isEqualTo(strict != null && !text.startsWith("\uFEFF"));
    if (read != null && strict != null) {
      assertThat(read.tree()).isEqualTo(strict);
    }
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.longs().map(RandomJson::document);
  }

  /** Documents with some characters taken out, put in or changed. */
  @Provide
  Arbitrary<String> broken() {
    String characters = "{}[],:\"\\/*\n\r\t 01-+.eEtfnu'#\u0000\u00a0\uFEFFé";
    return Arbitraries.longs()
        .map(
            seed -> {
              Random random = new Random(seed);
              StringBuilder text = new StringBuilder(RandomJson.document(random.nextLong()));
              for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), at + random.nextInt(2));
                int character = random.nextInt(characters.length());
                boolean put = random.nextBoolean();
                text.replace(at, end, put ? characters.substring(character, character + 1) : "");
              }
              return text.toString();
            });
  }

  private static boolean within(RandomAddition addition, List<Object> path) {
    int depth = path.size();
    return addition.container().size() >= depth
        && addition.container().subList(0, depth).equals(path);
  }

  private static boolean isInsertion(String before, String after) {
    int prefix = 0;
    while (prefix < before.length() && before.charAt(prefix) == after.charAt(prefix)) {
      prefix++;
    }
    return after.endsWith(before.substring(prefix));
  }

  /** Whether each item, and the closing bracket, starts a line. */
  private static boolean hasLines(String text, Container container) {
    JsonTrivia trivia = new JsonTrivia(text);
    int from = container.start() + 1;
    for (Item item : container.items()) {
      if (trivia.breakBefore(from, item.start()) < 0) {
        return false;
      }
      from = Math.max(item.end(), item.comma() + 1);
    }
    return !container.items().isEmpty() && trivia.breakBefore(from, container.close()) >= 0;
  }

  private static JsonNode node(String text, List<Object> path) throws ConfigSyntaxException {
    JsonNode node = new JsonSyntax(text).read();
    for (Object step : path) {
      Container container = (Container) node;
      node = container.items().get(container.find(step)).value();
    }
    return node;
  }

  /** The path of any value. */
  private static List<Object> pick(JsonText json, Random random) {
    List<Object> path = new ArrayList<>();
    JsonElement at = json.tree();
    while (at.isJsonObject() || at.isJsonArray()) {
      int size = at.isJsonObject() ? at.getAsJsonObject().size() : at.getAsJsonArray().size();
      if (size == 0 || (!path.isEmpty() && random.nextInt(4) == 0)) {
        break;
      }
      int index = random.nextInt(size);
      if (at.isJsonObject()) {
        String key = List.copyOf(at.getAsJsonObject().keySet()).get(index);
        path.add(key);
        at = at.getAsJsonObject().get(key);
      } else {
        path.add(index);
        at = at.getAsJsonArray().get(index);
      }
    }
    return path;
  }

  private static List<String> comments(String text) {
    return TEXT_OR_COMMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(String::strip)
        .filter(token -> token.startsWith("/"))
        .toList();
  }
}
