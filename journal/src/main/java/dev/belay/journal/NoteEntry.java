package dev.belay.journal;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that the engine, or the journal itself, has to say.
 *
 * @param millis when it happened, in milliseconds since 1970
 * @param name what it is, for example {@link #ENGINE_START}
 * @param details a few facts, in order
 */
public record NoteEntry(long millis, String name, Map<String, String> details)
    implements JournalEntry {
  public static final String ENGINE_START = "engine.start";
  public static final String ENGINE_STOP = "engine.stop";
  public static final String POLICY_CHANGED = "policy.changed";
  public static final String POLICY_BROKEN = "policy.broken";

  /**
   * A call ended that Belay was not asked about: {@code tool} with {@code call} of {@code host} in
   * {@code session}.
   */
  public static final String UNSEEN_CALL = "unseen-call";

  /** Entries could not be written: {@code count} of them, for {@code reason}. */
  public static final String JOURNAL_LOST = "journal.lost";

  /** An unfinished end of the last segment was set aside: {@code bytes} of {@code segment}. */
  public static final String JOURNAL_RECOVERED = "journal.recovered";

  public NoteEntry {
    requireNonNull(name, "name");
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }
}
