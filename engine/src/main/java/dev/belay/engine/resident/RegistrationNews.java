package dev.belay.engine.resident;

import dev.belay.contract.HookEvent;
import dev.belay.journal.NoteEntry;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that happened to the hooks that were installed.
 *
 * @param name its name in log and journal, of {@link NoteEntry}
 * @param bad whether calls may pass unchecked because of it
 * @param facts where and to whom, for the journal
 * @param text what happened and what to do, in sentences
 */
record RegistrationNews(String name, boolean bad, Map<String, String> facts, String text) {
  RegistrationNews {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /**
   * @param place the file
   * @param hosts the hosts that read it
   * @param events the events that it is about; empty for all
   */
  static RegistrationNews of(
      String name,
      boolean bad,
      String place,
      Collection<String> hosts,
      List<String> events,
      String text) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("file", place);
    facts.put("hosts", String.join(",", hosts));
    if (!events.isEmpty()) {
      facts.put("events", String.join(",", events));
    }
    return new RegistrationNews(name, bad, facts, text);
  }

  /** A session began although its calls may pass unchecked. */
  static RegistrationNews ofSession(HookEvent event, String text) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("hosts", event.host());
    facts.put("session", String.valueOf(event.session()));
    facts.put("cwd", String.valueOf(event.cwd()));
    return new RegistrationNews(NoteEntry.SESSION_UNGUARDED, true, facts, text);
  }

  /** All of it, for the journal. */
  Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>(facts);
    details.put("text", text);
    return details;
  }
}
