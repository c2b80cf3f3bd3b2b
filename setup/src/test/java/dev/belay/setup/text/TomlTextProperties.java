package dev.belay.setup.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.belay.setup.text.TomlLayout.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TomlTextProperties {
  @Property(tries = 200)
  void tablesAreTakenOutAgainInAnyOrder(@ForAll("documents") String text, @ForAll Random random)
      throws ConfigSyntaxException {
    TomlText toml = TomlText.parse(text);
    List<String> events = new ArrayList<>(List.of("PreToolUse", "Stop", "\"a ]]\""));
    for (String event : events) {
      toml = toml.withTables(block(event, 1)).withTables(block(event, 2));
    }
    Collections.shuffle(events, random);
    for (String event : events) {
      List<String> name = List.of("hooks", event.replace("\"", ""));
      toml = toml.withoutTable(name, random.nextInt(2)).withoutTable(name, 0);
    }

    assertThat(toml.text()).isEqualTo(text);
  }

  @Property(tries = 200)
  void whatIsAddedIsThereAndTheTextBeforeItStays(@ForAll("documents") String text)
      throws ConfigSyntaxException {
    TomlText before = TomlText.parse(text);

    TomlText after = before.withTables(block("Stop", 7));

    assertThat(after.text()).startsWith(text);
    JsonElement hooks = after.tree().remove("hooks");
    assertThat(hooks).hasToString("{\"Stop\":[{\"n\":7,\"hooks\":[{\"command\":\"belay\"}]}]}");
    assertThat(after.withoutTable(List.of("hooks", "Stop"), 0).tree()).isEqualTo(before.tree());
  }

  @Property(tries = 200)
  void anyTableOfAnArrayCanGoAndTheOthersStay(
      @ForAll("documents") String text, @ForAll Random random) throws ConfigSyntaxException {
    List<Table> arrays = TomlLayout.of(text).tables().stream().filter(Table::array).toList();
    if (arrays.isEmpty()) {
      return;
    }
    List<String> name = arrays.get(random.nextInt(arrays.size())).name();
    int count = (int) arrays.stream().filter(table -> table.name().equals(name)).count();
    TomlText before = TomlText.parse(text);

    TomlText after = before.withoutTable(name, random.nextInt(count));

    assertThat(TomlLayout.of(after.text()).tables().stream().filter(t -> t.name().equals(name)))
        .hasSize(count - 1);
    List<String> lines = new ArrayList<>(body(text).lines().toList());
    assertThat(body(after.text()).lines()).allMatch(lines::remove);
  }

  @Property(tries = 800)
  void anyTextIsReadOrRefused(@ForAll("broken") String text) {
    try {
      TomlText toml = TomlText.parse(text);
      assertThat(toml.tree()).isNotNull();
    } catch (ConfigSyntaxException e) {
      assertThat(e.line()).isBetween(1, (int) text.lines().count() + 1);
    } catch (AssertionError e) {
      // tomlj's own assertions, which are off outside of tests, do not hold for a bad escape in a
      // key.
      assertThat(e.getStackTrace()[0].getClassName()).startsWith("org.tomlj.");
    }
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.longs().map(RandomToml::document);
  }

  /** Documents with some characters taken out, put in or changed. */
  @Provide
  Arbitrary<String> broken() {
    String characters = "{}[],=.\"'\\#\n\r\t 019-:+_eEuUtTzZ\u0000\u007fé";
    return Arbitraries.longs()
        .map(
            seed -> {
              Random random = new Random(seed);
              StringBuilder text = new StringBuilder(RandomToml.document(random.nextLong()));
              for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), at + random.nextInt(2));
                int character = random.nextInt(characters.length());
                boolean put = random.nextBoolean();
                text.replace(at, end, put ? characters.substring(character, character + 1) : "");
              }
              return text.toString();
            });
  }

  private static String body(String text) {
    return text.replace("\uFEFF", "");
  }

  private static String block(String event, int n) {
    return "[[hooks."
        + event
        + "]]\nn = "
        + n
        + "\n\n[[hooks."
        + event
        + ".hooks]]\ncommand = \"belay\"\n";
  }
}
