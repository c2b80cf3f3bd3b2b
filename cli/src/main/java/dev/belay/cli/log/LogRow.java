package dev.belay.cli.log;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A record as a row of a table. Whatever somebody made of the record, a row comes of it.
 *
 * @param time local time
 * @param what the command, the paths or the like
 * @param verdict in the colour of its meaning
 */
public record LogRow(
    String time,
    String host,
    String session,
    String event,
    String what,
    String verdict,
    String rule,
    String millis) {
  private static final int SESSION = 8;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);

  public LogRow {
    requireNonNull(time, "time");
  }

  /** Of a record of the journal. */
  public static LogRow of(JsonObject record, ZoneId zone) {
    String session = text(record, "session");
    boolean note = text(record, "kind").equals("note");
    return new LogRow(
        time(text(record, "time"), zone),
        text(record, "host"),
        session.substring(0, Math.min(SESSION, session.length())),
        note ? text(record, "note") : text(record, "event"),
        note ? details(record) : what(record),
        verdict(record),
        text(object(record, record.has("would") ? "would" : "verdict"), "rule"),
        millis(text(record, "micros")));
  }

  List<String> cells() {
    return List.of(time, host, session, event, what, verdict, rule, millis);
  }

  /** The text or number under a name; empty where there is none. */
  public static String text(JsonObject of, String name) {
    JsonElement found = of.get(name);
    return found == null || !found.isJsonPrimitive() ? "" : found.getAsString();
  }

  private static JsonObject object(JsonObject of, String name) {
    return of.get(name) instanceof JsonObject found ? found : new JsonObject();
  }

  private static JsonArray array(JsonObject of, String name) {
    return of.get(name) instanceof JsonArray found ? found : new JsonArray();
  }

  private static String time(String utc, ZoneId zone) {
    try {
      return TIME.format(Instant.parse(utc).atZone(zone));
    } catch (DateTimeException e) {
      return utc;
    }
  }

  private static String millis(String micros) {
    if (!micros.chars().allMatch(Character::isDigit) || micros.isEmpty() || micros.length() > 15) {
      return "";
    }
    long tenths = (Long.parseLong(micros) + 50) / 100;
    return tenths >= 100 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private static String details(JsonObject note) {
    List<String> details = new ArrayList<>();
    JsonObject found = object(note, "details");
    for (String name : found.keySet()) {
      details.add(name + " " + text(found, name));
    }
    return String.join(", ", details);
  }

  private static String what(JsonObject event) {
    List<String> done = new ArrayList<>();
    String failure = text(event, "failure");
    if (!failure.isEmpty()) {
      done.add(failure);
    }
    for (JsonElement call : array(event, "calls")) {
      if (call instanceof JsonObject found) {
        done.add(call(found));
      }
    }
    String prompt = text(event, "prompt_chars");
    if (!prompt.isEmpty()) {
      done.add("prompt of " + prompt + " characters");
    }
    return String.join("; ", done).replace("\n", " ⏎ ");
  }

  private static String call(JsonObject call) {
    String command = text(call, "command");
    if (!command.isEmpty()) {
      return "$ " + command;
    }
    List<String> files = new ArrayList<>();
    for (JsonElement file : array(call, "files")) {
      if (file instanceof JsonObject found) {
        files.add(text(found, "operation") + " " + text(found, "path"));
      }
    }
    if (!files.isEmpty()) {
      return String.join(", ", files);
    }
    String url = text(call, "url");
    return url.isEmpty() ? text(call, "name") : "fetch " + url;
  }

  private static String verdict(JsonObject record) {
    if (!record.has("verdict")) {
      return record.has("failure") ? Style.RED.of("failed") : "";
    }
    String would = text(object(record, "would"), "decision");
    if (record.has("approved")) {
      return Style.YELLOW.of("approved");
    }
    if (!would.isEmpty()) {
      return Style.YELLOW.of("would " + SafeText.of(would));
    }
    JsonObject verdict = object(record, "verdict");
    String wanted = text(verdict, "decision");
    String told = wanted;
    for (JsonElement one : array(object(record, "reply"), "degradations")) {
      if (one instanceof JsonObject degradation && text(degradation, "wanted").equals(wanted)) {
        told = text(degradation, "given");
      }
    }
    String shown = told.equals(wanted) ? wanted : wanted + " → " + told;
    return switch (wanted) {
      case "deny" -> Style.RED.of(shown);
      case "ask" -> Style.YELLOW.of(shown);
      case "allow" -> Style.GREEN.of(shown);
      default ->
          verdict.has("stop")
              ? Style.RED.of("stop")
              : verdict.has("rewritten") ? Style.YELLOW.of("rewrite") : Style.DIM.of("pass");
    };
  }
}
