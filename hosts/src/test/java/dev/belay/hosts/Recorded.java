package dev.belay.hosts;

import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A payload that a real agent sent, with what a person says it is. */
record Recorded(
    String file, String host, String event, String type, String session, List<String> calls) {

  /** Every line of {@code expectations.tsv}. */
  static List<Recorded> all() {
    return text("expectations.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Recorded::parse)
        .toList();
  }

  static String text(String resource) {
    try (InputStream in = Recorded.class.getResourceAsStream("/" + resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonObject payload() {
    try {
      return Json.parseObject(text(file));
    } catch (JsonException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static Recorded parse(String line) {
    String[] cells = line.split("\t");
    List<String> calls = cells[5].equals("-") ? List.of() : Arrays.asList(cells[5].split(" ;; "));
    return new Recorded(cells[0], cells[1], cells[2], cells[3], cells[4], calls);
  }

  @Override
  public String toString() {
    return file;
  }
}
