package dev.belay.cli.gaps;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.json.JsonException;
import dev.belay.journal.NoteEntry;
import dev.belay.journal.read.JournalReader;
import dev.belay.journal.read.JournalRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The journal from some time on, by host and session. */
final class SeenJournal {
  /** Ids that are at least so long are given once in the world, others once in a session. */
  private static final int LONG_ID = 12;

  private static final String TIME = "\"time\":\"";

  private final Map<String, Map<String, SeenSession>> sessions = new HashMap<>();
  private final Map<String, Map<String, SeenCall>> gates = new HashMap<>();
  private final Map<String, Long> events = new TreeMap<>();
  private final TreeMap<Long, Long> lost = new TreeMap<>();
  private final Map<String, TreeSet<Long>> failures = new HashMap<>();
  private long begins;
  private long unreadable;

  private SeenJournal() {}

  /**
   * Reads what was answered at or after a time.
   *
   * @throws IOException when the journal cannot be read
   */
  static SeenJournal read(Path directory, long sinceMillis) throws IOException {
    SeenJournal journal = new SeenJournal();
    try (JournalReader reader = JournalReader.from(directory, 1)) {
      for (JournalRecord record = reader.next(); record != null; record = reader.next()) {
        journal.take(record, sinceMillis);
      }
      journal.unreadable += reader.skipped();
    }
    return journal;
  }

  /** When the first record was written: what was before is not known; 0 for an empty journal. */
  long begins() {
    return begins;
  }

  /** Records that could not be read. */
  long unreadable() {
    return unreadable;
  }

  /** How many entries could not be written between two times, as far as that is noted. */
  long lost(long from, long to) {
    // The note follows the loss.
    return lost.tailMap(from, true).headMap(to + 60_000, true).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** How many events of a host could not be read between two times, so that nobody knows which. */
  int failures(String host, long from, long to) {
    TreeSet<Long> times = failures.get(host);
    return times == null ? 0 : times.subSet(from, true, to, true).size();
  }

  /** How many events each host sent. */
  Map<String, Long> events() {
    return events;
  }

  SeenSession session(String host, String session) {
    return sessions.getOrDefault(host, Map.of()).getOrDefault(session, SeenSession.NOTHING);
  }

  /**
   * The event before a call, of whatever session: hosts copy calls into the transcript of a session
   * that goes on from another one.
   */
  @Nullable SeenCall gate(String host, @Nullable String id) {
    return id == null ? null : gates.getOrDefault(host, Map.of()).get(id);
  }

  private void take(JournalRecord record, long since) {
    long millis = time(record.text());
    begins = begins == 0 ? millis : begins;
    if (millis < since) {
      return;
    }
    try {
      JsonObject facts = record.json();
      if (Facts.text(facts, "kind").equals("event")) {
        event(facts, millis);
      } else if (Facts.text(facts, "note").equals(NoteEntry.JOURNAL_LOST)
          && facts.get("details") instanceof JsonObject details) {
        lost.merge(millis, Facts.number(details, "count"), Long::sum);
      }
    } catch (JsonException e) {
      unreadable++;
    }
  }

  /** Most records are older than anybody wants to know: they need not be parsed. */
  private static long time(String line) {
    int at = line.indexOf(TIME);
    int from = at + TIME.length();
    int to = at < 0 ? -1 : line.indexOf('"', from);
    return to < 0 ? 0 : Facts.millis(line.substring(from, to));
  }

  private void event(JsonObject facts, long millis) {
    String host = Facts.text(facts, "host");
    events.merge(host, 1L, Long::sum);
    SeenSession session =
        sessions
            .computeIfAbsent(host, name -> new HashMap<>())
            .computeIfAbsent(Facts.text(facts, "session"), name -> new SeenSession());
    if (facts.has("failure") && !facts.has("session")) {
      failures.computeIfAbsent(host, name -> new TreeSet<>()).add(millis);
    }
    session.event(millis, Facts.text(facts, "engine"), Facts.number(facts, "session_seq"));
    if (!(facts.get("calls") instanceof JsonArray calls)) {
      return;
    }
    SeenCall.Moment moment = SeenCall.Moment.of(Facts.text(facts, "type"));
    String failure = Facts.text(facts, "failure");
    for (JsonElement element : calls) {
      if (element instanceof JsonObject call) {
        String id = Facts.text(call, "id");
        SeenCall seen =
            new SeenCall(
                id.isEmpty() ? null : id,
                CallText.of(call),
                millis,
                moment,
                failure.isEmpty() ? null : failure);
        session.add(seen);
        if (moment.gates() && id.length() >= LONG_ID) {
          gates.computeIfAbsent(host, name -> new HashMap<>()).put(id, seen);
        }
      }
    }
  }
}
