package dev.belay.cli.demo;

import com.google.gson.JsonObject;
import dev.belay.cli.explain.CallJson;
import dev.belay.cli.explain.ReplyJson;

/** The demo for programs: one JSON object for each row, and one for the summary. */
final class ReplayJson {
  private ReplayJson() {}

  static JsonObject row(Replayed row) {
    JsonObject json = new JsonObject();
    json.addProperty("origin", row.forged() ? "forged" : "recorded");
    json.addProperty("host", row.session().host());
    json.addProperty("host_version", row.session().version());
    json.addProperty("payload", row.file());
    json.addProperty("event", row.event().nativeName());
    json.addProperty("type", row.event().type().name());
    json.add("calls", CallJson.of(row.event()));
    json.addProperty("decision", row.verdict().decision().wireName());
    json.addProperty("rule", row.verdict().rule());
    json.addProperty("reason", row.verdict().reason());
    json.addProperty("told", row.told().said());
    json.add("reply", ReplyJson.of(row.answer().reply()));
    json.addProperty("micros", row.nanos() / 1_000.0);
    return json;
  }

  static JsonObject summary(ReplayCount count) {
    JsonObject summary = new JsonObject();
    summary.addProperty("sessions", count.sessions());
    summary.add("recorded", verdicts(count.recorded()));
    summary.add("forged", verdicts(count.forged()));
    summary.addProperty("native_events", count.nativeEvents());
    summary.addProperty("types", count.types());
    summary.addProperty("median_micros", count.medianNanos() / 1_000.0);
    summary.addProperty("first_micros", count.firstNanos() / 1_000.0);
    JsonObject json = new JsonObject();
    json.add("summary", summary);
    return json;
  }

  private static JsonObject verdicts(ReplayCount.Verdicts verdicts) {
    JsonObject json = new JsonObject();
    json.addProperty("events", verdicts.all());
    json.addProperty("denied", verdicts.denied());
    json.addProperty("asked", verdicts.asked());
    json.addProperty("passed", verdicts.passed());
    return json;
  }
}
