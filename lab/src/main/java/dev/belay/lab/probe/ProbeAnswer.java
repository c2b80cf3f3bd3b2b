package dev.belay.lab.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.lab.hook.HookAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a hook may say.
 *
 * @param name what it is called in recordings
 * @param answer with {@code ${event}} and {@code ${input}} for the event's name and new arguments
 */
record ProbeAnswer(String name, HookAnswer answer) {
  ProbeAnswer {
    requireNonNull(name, "name");
    requireNonNull(answer, "answer");
  }

  /** What is said before a tool is run. */
  static List<ProbeAnswer> beforeTool() {
    return read("before-tool");
  }

  /** What is said on other events. */
  static List<ProbeAnswer> elsewhere() {
    return read("elsewhere");
  }

  private static List<ProbeAnswer> read(String group) {
    List<ProbeAnswer> answers = new ArrayList<>();
    try (InputStream in =
            requireNonNull(ProbeAnswer.class.getResourceAsStream("answers.json"), "answers.json");
        InputStreamReader reader = new InputStreamReader(in, UTF_8)) {
      JsonObject all = JsonParser.parseReader(reader).getAsJsonObject();
      for (JsonElement each : all.getAsJsonArray(group)) {
        JsonObject row = each.getAsJsonObject();
        answers.add(
            new ProbeAnswer(
                row.get("case").getAsString(),
                new HookAnswer(
                    row.get("stdout").getAsString(),
                    row.get("stderr").getAsString(),
                    row.get("exit").getAsInt())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answers;
  }

  /** The answer on an event. */
  HookAnswer on(String event, JsonObject input) {
    String stdout =
        answer.stdout().replace("${event}", event).replace("${input}", input.toString());
    return new HookAnswer(stdout, answer.stderr(), answer.exit());
  }
}
