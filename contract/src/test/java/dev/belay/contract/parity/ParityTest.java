package dev.belay.contract.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParityTest {
  @ParameterizedTest
  @EnumSource
  void signaturesAreAsTheVectorsSay(Language language) throws Exception {
    List<JsonObject> vectors = Vectors.published("signatures.json");

    assertThat(vectors).hasSizeGreaterThan(700);
    assertThat(differences(vectors, answers(language, vectors))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsValidAndWhyNotIsAsTheVectorsSay(Language language) throws Exception {
    List<JsonObject> vectors = Vectors.published("validation.json");

    assertThat(vectors).hasSizeGreaterThan(80);
    assertThat(differences(vectors, answers(language, vectors))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void publishedRowsHaveThePublishedResults(Language language) throws Exception {
    List<JsonObject> vectors = Vectors.golden();
    assertThat(vectors).hasSize(13 + 35 + 15);

    List<JsonObject> answers = new ArrayList<>();
    for (JsonObject answer : answers(language, vectors)) {
      // The published packages tell warnings, but their tables do not.
      answer.remove("warnings");
      answers.add(answer);
    }

    assertThat(differences(vectors, answers)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "JAVA", mode = EnumSource.Mode.EXCLUDE)
  void recordedPayloadsAreReadAlike(Language language) throws Exception {
    List<JsonObject> vectors = Vectors.decoding();
    List<JsonObject> java = answers(Language.JAVA, vectors);

    assertThat(vectors).hasSizeGreaterThan(190);
    assertThat(java).noneMatch(answer -> answer.has("error"));
    assertThat(between(java, answers(language, vectors))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "JAVA", mode = EnumSource.Mode.EXCLUDE)
  void brokenPayloadsAreRefusedInTheSameWords(Language language) throws Exception {
    List<JsonObject> vectors = Vectors.broken();
    List<JsonObject> java = answers(Language.JAVA, vectors);

    assertThat(java).filteredOn(ParityTest::isRefused).hasSizeGreaterThan(5_000);
    assertThat(between(java, answers(language, vectors))).isEmpty();
  }

  private static boolean isRefused(JsonObject answer) {
    return !answer.get("valid").getAsBoolean();
  }

  /** The gate can fail: without any one field of any one answer, there is a difference. */
  @Test
  void aFieldThatALanguageLeavesOutIsADifference() throws Exception {
    List<JsonObject> vectors = new ArrayList<>(Vectors.published("signatures.json"));
    vectors.addAll(Vectors.published("validation.json"));
    for (JsonObject answer : answers(Language.JAVA, vectors)) {
      List<List<String>> places = new ArrayList<>();
      collect(answer, List.of(), places);
      for (List<String> place : places) {
        JsonObject less = answer.deepCopy();
        remove(less, place);
        assertThat(between(List.of(answer), List.of(less))).as("%s %s", answer, place).hasSize(1);
      }
    }
  }

  private static void collect(JsonElement value, List<String> place, List<List<String>> places) {
    if (value instanceof JsonObject object) {
      for (String key : object.keySet()) {
        List<String> inner = new ArrayList<>(place);
        inner.add(key);
        if (!inner.equals(List.of("name"))) {
          places.add(inner);
        }
        collect(object.get(key), inner, places);
      }
    }
  }

  private static void remove(JsonObject object, List<String> place) {
    JsonObject holder = object;
    for (String key : place.subList(0, place.size() - 1)) {
      holder = holder.getAsJsonObject(key);
    }
    holder.remove(place.get(place.size() - 1));
  }

  @Test
  void theVectorsAreWhatTheirScriptMakes(@TempDir Path folder) throws Exception {
    Language.PYTHON.require();
    Language.run("python3", Vectors.PUBLISHED.resolve("make.py").toString(), folder.toString());

    for (String file : List.of("signatures.json", "validation.json")) {
      assertThat(Files.readString(folder.resolve(file)))
          .as("%s: python3 contract/published/vectors/make.py", file)
          .isEqualTo(Files.readString(Vectors.PUBLISHED.resolve(file)));
    }
  }

  private static List<JsonObject> answers(Language language, List<JsonObject> vectors)
      throws Exception {
    language.require();
    return language.run(vectors);
  }

  /** Where answers differ from what vectors expect. */
  private static List<String> differences(List<JsonObject> vectors, List<JsonObject> answers) {
    List<JsonObject> expected = new ArrayList<>();
    for (JsonObject vector : vectors) {
      JsonObject answer = new JsonObject();
      answer.add("name", vector.get("name"));
      answer.add("kind", vector.get("kind"));
      vector
          .getAsJsonObject("expected")
          .entrySet()
          .forEach(entry -> answer.add(entry.getKey(), entry.getValue()));
      expected.add(answer);
    }
    return between(expected, answers);
  }

  private static List<String> between(List<JsonObject> left, List<JsonObject> right) {
    assertThat(right).hasSameSizeAs(left);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      JsonElement skipped = right.get(i).get("skipped");
      // Python without its package cryptography.
      if (skipped == null || skipped instanceof JsonNull) {
        differences.addAll(
            Differences.between(left.get(i).get("name").getAsString(), left.get(i), right.get(i)));
      }
    }
    return differences;
  }
}
