package dev.belay.cli.gaps;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.contract.EventTimes;
import dev.belay.hosts.transcript.TranscriptCall;
import java.util.Locale;

/** The report for programs. */
final class GapsJson {
  private GapsJson() {}

  /**
   * @param all whether calls that are no gaps are listed too
   */
  static JsonObject of(GapsReport report, boolean all) {
    JsonObject json = new JsonObject();
    json.addProperty("since", EventTimes.ofMillis(report.sinceMillis()));
    if (report.journalBegins() > 0) {
      json.addProperty("journal_begins", EventTimes.ofMillis(report.journalBegins()));
    }
    json.addProperty("ok", !report.hasFindings());
    JsonObject transcripts = new JsonObject();
    report.transcripts().forEach(transcripts::addProperty);
    json.add("transcripts", transcripts);
    JsonObject unreadable = new JsonObject();
    report.unreadableHosts().forEach(unreadable::addProperty);
    json.add("hosts_without_readable_transcript", unreadable);
    JsonArray sessions = new JsonArray();
    for (SessionGaps session : report.sessions()) {
      sessions.add(session(session, all));
    }
    json.add("sessions", sessions);
    return json;
  }

  private static JsonObject session(SessionGaps session, boolean all) {
    JsonObject json = new JsonObject();
    json.addProperty("host", session.host());
    json.addProperty("session", session.session());
    json.addProperty("made", session.made());
    for (Judgement judgement : Judgement.values()) {
      json.addProperty(judgement.wireName(), session.count(judgement));
    }
    json.addProperty("missing_events", session.missing());
    JsonArray stretches = new JsonArray();
    for (Stretch stretch : session.stretches()) {
      JsonObject one = new JsonObject();
      one.addProperty("calls", stretch.calls());
      one.addProperty("from", EventTimes.ofMillis(stretch.fromMillis()));
      one.addProperty("to", EventTimes.ofMillis(stretch.toMillis()));
      one.addProperty("other_events", !stretch.silent());
      stretches.add(one);
    }
    json.add("stretches", stretches);
    JsonArray calls = new JsonArray();
    for (JudgedCall call : session.calls()) {
      if (all || call.judgement().isGap()) {
        calls.add(call(call));
      }
    }
    json.add("calls", calls);
    return json;
  }

  private static JsonObject call(JudgedCall judged) {
    TranscriptCall call = judged.call();
    CallText text = judged.text();
    JsonObject json = new JsonObject();
    if (call.begunMillis() > 0) {
      json.addProperty("time", EventTimes.ofMillis(call.begunMillis()));
    }
    json.addProperty("tool", text.tool());
    json.addProperty("kind", call.call().kind().name().toLowerCase(Locale.ROOT));
    json.addProperty("id", call.call().id());
    if (call.agent() != null) {
      json.addProperty("agent", call.agent());
    }
    if (!text.command().isEmpty()) {
      json.addProperty("command", text.command());
    }
    if (!text.paths().isEmpty()) {
      JsonArray paths = new JsonArray();
      text.paths().forEach(paths::add);
      json.add("paths", paths);
    }
    if (!text.url().isEmpty()) {
      json.addProperty("url", text.url());
    }
    json.addProperty("outcome", call.outcome().wireName());
    json.addProperty("judgement", judged.judgement().wireName());
    json.addProperty("why", judged.why());
    return json;
  }
}
