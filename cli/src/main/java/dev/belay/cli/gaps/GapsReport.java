package dev.belay.cli.gaps;

import java.util.List;
import java.util.Map;

/**
 * Everything that was found.
 *
 * @param sinceMillis calls before it were left out
 * @param journalBegins when the journal begins; 0 where it is empty
 * @param sessions those that have calls, by host and time
 * @param transcripts how many files were read, by host: 0 where none was found
 * @param unreadableHosts the hosts in the journal whose transcripts cannot be read, with the number
 *     of their events
 */
record GapsReport(
    long sinceMillis,
    long journalBegins,
    List<SessionGaps> sessions,
    Map<String, Integer> transcripts,
    Map<String, Long> unreadableHosts) {
  GapsReport {
    sessions = List.copyOf(sessions);
  }

  boolean hasFindings() {
    return sessions.stream().anyMatch(SessionGaps::hasFindings);
  }

  /** How many calls were judged so, in all sessions. */
  int count(Judgement judgement) {
    return sessions.stream().mapToInt(session -> session.count(judgement)).sum();
  }
}
