package dev.belay.engine.resident;

import com.google.gson.JsonObject;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.engine.ActivePolicy;
import dev.belay.engine.HookAnswer;
import dev.belay.journal.HookEntry;
import dev.belay.journal.Journal;
import dev.belay.journal.JournalEntry;
import dev.belay.journal.JournalHealth;
import dev.belay.journal.JournalOptions;
import dev.belay.journal.NoteEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers: every call, and what happens to itself. An engine whose journal cannot
 * be opened answers all the same, and says so. Safe for use by many threads.
 */
final class JournalRecorder
    implements CallListener,
        PolicyListener,
        RegistrationListener,
        UnseenCallListener,
        MetricSource,
        AutoCloseable {
  /** The first hook does not wait for the journal; more than these hooks cannot come before it. */
  private static final int MOST_EARLY = 4096;

  private final Path directory;
  private final EngineLog log;
  private final List<JournalEntry> early = new ArrayList<>();
  private volatile @Nullable Journal journal;
  private volatile @Nullable String problem;
  private long dropped;

  JournalRecorder(Path directory, EngineLog log) {
    this.directory = directory;
    this.log = log;
  }

  /** Opens the journal, which takes what was said before. */
  synchronized void open() {
    try {
      Journal opened = Journal.open(directory, JournalOptions.defaults());
      for (JournalEntry entry : early) {
        opened.append(entry);
      }
      journal = opened;
    } catch (IOException e) {
      problem = String.valueOf(e.getMessage());
      dropped += early.size();
      log.error("journal.open", String.valueOf(e.getMessage()));
    }
    early.clear();
  }

  private void append(JournalEntry entry) {
    Journal open = journal;
    if (open == null) {
      appendEarly(entry);
    } else {
      open.append(entry);
    }
  }

  private synchronized void appendEarly(JournalEntry entry) {
    Journal open = journal;
    if (open != null) {
      open.append(entry);
    } else if (problem == null && early.size() < MOST_EARLY) {
      early.add(entry);
    } else {
      dropped++;
    }
  }

  @Override
  public void answered(AnsweredCall call) {
    HookAnswer answer = call.answer();
    append(
        new HookEntry(
            System.currentTimeMillis(),
            call.way(),
            answer.event(),
            call.host(),
            call.event(),
            answer.verdict(),
            answer.reply(),
            answer.failure(),
            call.micros(),
            answer.policy(),
            call.sequence(),
            answer.would(),
            answer.call(),
            answer.approved()));
  }

  @Override
  public void inForce(ActivePolicy policy) {
    Path source = policy.source();
    note(
        NoteEntry.POLICY_CHANGED,
        Map.of(
            "source",
            source == null ? "built-in" : source.toString(),
            "digest",
            "sha256:" + policy.digest()));
  }

  @Override
  public void broken(String text) {
    note(NoteEntry.POLICY_BROKEN, Map.of("problem", text));
  }

  @Override
  public void unseen(HookEvent end, ToolCall call) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("host", end.host());
    details.put("session", String.valueOf(end.session()));
    details.put("tool", call.name());
    String id = call.id();
    if (id != null) {
      details.put("call", id);
    }
    note(NoteEntry.UNSEEN_CALL, details);
  }

  @Override
  public void happened(RegistrationNews news) {
    note(news.name(), news.details());
  }

  /**
   * @param engine the name under which this engine counts sessions' events
   */
  void started(String version, String engine) {
    note(
        NoteEntry.ENGINE_START,
        Map.of(
            "version",
            version,
            "pid",
            Long.toString(ProcessHandle.current().pid()),
            "engine",
            engine));
  }

  void stopped() {
    note(NoteEntry.ENGINE_STOP, Map.of("pid", Long.toString(ProcessHandle.current().pid())));
  }

  private void note(String name, Map<String, String> details) {
    append(new NoteEntry(System.currentTimeMillis(), name, details));
  }

  /** For {@code engine status}. */
  JsonObject status() {
    JsonObject status = new JsonObject();
    Journal open = journal;
    if (open == null) {
      status.addProperty("problem", problem);
      status.addProperty("lost", dropped);
      return status;
    }
    JournalHealth health = open.health();
    status.addProperty("written", health.written());
    status.addProperty("lost", health.lost());
    status.addProperty("sequence", health.durableSequence());
    status.addProperty("head", health.head());
    status.addProperty("segment", health.segment().toString());
    status.addProperty("segment_bytes", health.bytes());
    status.addProperty("problem", health.lastError());
    return status;
  }

  @Override
  public void write(MetricsText text) {
    Journal open = journal;
    text.family("belay_journal_up", "gauge", null, "Whether the journal can be written.");
    JournalHealth health = open == null ? null : open.health();
    boolean up = health != null && health.lastError() == null;
    text.sample("belay_journal_up", Map.of(), up ? 1 : 0);
    if (health != null) {
      text.family(
          "belay_journal_records", "counter", null, "Records written, all of them durable.");
      text.sample("belay_journal_records_total", Map.of(), health.written());
      text.family("belay_journal_lost", "counter", null, "Entries that could not be written.");
      text.sample("belay_journal_lost_total", Map.of(), health.lost());
    }
  }

  /** Writes what waits. */
  @Override
  public void close() {
    Journal open = journal;
    if (open != null) {
      open.close();
    }
  }
}
