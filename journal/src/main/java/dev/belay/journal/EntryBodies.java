package dev.belay.journal;

import dev.belay.contract.Degradation;
import dev.belay.contract.EventTimes;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.ToolCall;
import dev.belay.contract.Verdict;
import dev.belay.journal.redact.Redaction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The middle parts of records, one after the other: all of a line but its number and its hashes,
 * which are known only once the journal is locked. Secrets are taken out here. Not for use by
 * several threads.
 */
final class EntryBodies {
  private static final int COMMAND = RecordLimits.COMMAND;
  private static final int REASON = RecordLimits.REASON;
  private static final int PATH = RecordLimits.PATH;
  private static final int NAME = RecordLimits.NAME;

  /** A line that has grown beyond this gets no more calls, paths or degradations. */
  private static final int LONG_LINE = 128 * 1024;

  private final LineBuffer buffer = new LineBuffer(64 * 1024);
  private int[] ends = new int[64];
  private int count;
  private int start;

  int count() {
    return count;
  }

  byte[] array() {
    return buffer.array();
  }

  int from(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  int to(int index) {
    return ends[index];
  }

  void clear() {
    buffer.truncate(0);
    count = 0;
  }

  /** Adds one; if that fails, nothing of it is left behind. */
  void add(JournalEntry entry) {
    start = buffer.length();
    try {
      if (entry instanceof HookEntry hook) {
        hook(hook);
      } else if (entry instanceof NoteEntry note) {
        note(note);
      }
    } catch (RuntimeException | Error e) {
      buffer.truncate(start);
      throw e;
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = buffer.length();
  }

  private void head(long millis, String kind) {
    buffer.ascii(",\"time\":\"").ascii(EventTimes.ofMillis(millis));
    buffer.ascii("\",\"kind\":\"").ascii(kind).ascii("\"");
  }

  private void note(NoteEntry note) {
    head(note.millis(), "note");
    text("note", note.name(), NAME);
    if (!note.details().isEmpty()) {
      buffer.ascii(",\"details\":{");
      boolean first = true;
      for (Map.Entry<String, String> detail : note.details().entrySet()) {
        buffer.ascii(first ? "" : ",").string(Redaction.of(detail.getKey(), NAME)).ascii(":");
        buffer.string(Redaction.of(detail.getValue(), REASON));
        first = false;
      }
      buffer.ascii("}");
    }
  }

  private void hook(HookEntry entry) {
    head(entry.millis(), "event");
    buffer.ascii(",\"way\":\"").ascii(entry.way().wireName()).ascii("\"");
    HookEvent event = entry.event();
    if (event == null) {
      text("host", entry.host(), NAME);
      text("event", entry.eventName(), NAME);
    } else {
      event(event);
    }
    if (entry.verdict() != null) {
      verdict("verdict", entry.verdict());
    }
    if (entry.would() != null) {
      verdict("would", entry.would());
    }
    id("call", entry.call());
    flag("approved", entry.approved());
    reply(entry.reply());
    text("failure", entry.failure(), REASON);
    number("micros", entry.micros());
    id("policy", entry.policy());
    SessionSequence sequence = entry.sequence();
    if (sequence != null) {
      text("engine", sequence.engine(), NAME);
      number("session_seq", sequence.number());
    }
  }

  private void event(HookEvent event) {
    id("id", event.id());
    text("host", event.host(), NAME);
    text("host_version", event.hostVersion(), NAME);
    text("event", event.nativeName(), NAME);
    text("type", event.type().name(), NAME);
    id("session", event.session());
    text("cwd", event.cwd(), PATH);
    id("agent", event.agent());
    List<ToolCall> calls = event.calls();
    if (!calls.isEmpty()) {
      buffer.ascii(",\"calls\":[");
      int written = 0;
      while (written < calls.size() && !isLong()) {
        buffer.ascii(written == 0 ? "" : ",");
        call(calls.get(written++));
      }
      buffer.ascii("]");
      leftOut("calls_left_out", calls.size() - written);
    }
    if (event.prompt() != null) {
      number("prompt_chars", event.prompt().length());
    }
  }

  private void call(ToolCall call) {
    buffer.ascii("{\"kind\":").string(call.kind().wireName());
    text("name", call.name(), NAME);
    id("id", call.id());
    text("command", call.command(), COMMAND);
    List<FileTouch> files = call.files();
    if (!files.isEmpty()) {
      buffer.ascii(",\"files\":[");
      int written = 0;
      while (written < files.size() && !isLong()) {
        FileTouch file = files.get(written);
        buffer.ascii(written++ == 0 ? "" : ",");
        buffer.ascii("{\"path\":").string(Redaction.of(file.path(), PATH));
        buffer.ascii(",\"operation\":").string(file.operation().wireName()).ascii("}");
      }
      buffer.ascii("]");
      leftOut("files_left_out", files.size() - written);
    }
    text("url", call.url(), REASON);
    if (call.content() != null) {
      number("content_bytes", TextSize.utf8(call.content()));
    }
    if (call.output() != null) {
      number("output_bytes", TextSize.utf8(call.output()));
    }
    buffer.ascii("}");
  }

  private void verdict(String name, Verdict verdict) {
    key(name).ascii("{\"decision\":").string(verdict.decision().wireName());
    text("rule", verdict.rule(), NAME);
    text("reason", verdict.reason(), REASON);
    if (verdict.context() != null) {
      number("context_chars", verdict.context().length());
    }
    if (verdict.message() != null) {
      number("message_chars", verdict.message().length());
    }
    flag("rewritten", verdict.rewrite() != null);
    flag("stop", verdict.stop());
    buffer.ascii("}");
  }

  private void reply(Reply reply) {
    buffer.ascii(",\"reply\":{\"exit\":").number(reply.exitCode());
    number("stdout_bytes", TextSize.utf8(reply.stdout()));
    number("stderr_bytes", TextSize.utf8(reply.stderr()));
    List<Degradation> degradations = reply.degradations();
    if (!degradations.isEmpty()) {
      buffer.ascii(",\"degradations\":[");
      int written = 0;
      while (written < degradations.size() && !isLong()) {
        Degradation degradation = degradations.get(written);
        buffer.ascii(written++ == 0 ? "" : ",");
        buffer.ascii("{\"wanted\":").string(Redaction.of(degradation.wanted(), NAME));
        text("given", degradation.given(), NAME);
        text("why", degradation.why(), REASON);
        buffer.ascii("}");
      }
      buffer.ascii("]");
      leftOut("degradations_left_out", degradations.size() - written);
    }
    buffer.ascii("}");
  }

  private boolean isLong() {
    return buffer.length() - start > LONG_LINE;
  }

  private void text(String name, @Nullable String value, int limit) {
    if (value != null) {
      key(name).string(Redaction.of(value, limit));
    }
  }

  private void id(String name, @Nullable String value) {
    if (value != null) {
      key(name).string(Redaction.ofId(value, NAME));
    }
  }

  private void number(String name, long value) {
    key(name).number(value);
  }

  private void flag(String name, boolean value) {
    if (value) {
      key(name).ascii("true");
    }
  }

  private void leftOut(String name, int number) {
    if (number > 0) {
      number(name, number);
    }
  }

  private LineBuffer key(String name) {
    return buffer.ascii(",\"").ascii(name).ascii("\":");
  }
}
