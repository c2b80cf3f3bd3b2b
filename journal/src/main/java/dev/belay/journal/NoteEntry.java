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

  /** Hooks that {@code belay install} put into {@code file} are gone, or nobody can read it. */
  public static final String REGISTRATION_LOST = "registration-lost";

  /** Such hooks stand there in another way. */
  public static final String REGISTRATION_CHANGED = "registration-changed";

  /** They are as they were installed again. */
  public static final String REGISTRATION_BACK = "registration-back";

  /** The engine was to put them back and could not. */
  public static final String REGISTRATION_NOT_PUT_BACK = "registration-not-put-back";

  /** The program that hooks start cannot be started. */
  public static final String PROGRAM_LOST = "program-lost";

  public static final String PROGRAM_BACK = "program-back";

  /** A setting of {@code hosts} switches all of their hooks off. */
  public static final String HOOKS_SWITCHED_OFF = "hooks-switched-off";

  public static final String HOOKS_SWITCHED_ON = "hooks-switched-on";

  /** The records of what was installed are gone or broken. */
  public static final String RECORDS_BROKEN = "records-broken";

  public static final String RECORDS_BACK = "records-back";

  /** A {@code session} began although one of these stood. */
  public static final String SESSION_UNGUARDED = "session-unguarded";

  /** The user let {@code code} of {@code host} pass once, until {@code until}. */
  public static final String APPROVAL_GIVEN = "approval.given";

  /** The user took it back. */
  public static final String APPROVAL_REVOKED = "approval.revoked";

  /** Entries could not be written: {@code count} of them, for {@code reason}. */
  public static final String JOURNAL_LOST = "journal.lost";

  /** An unfinished end of the last segment was set aside: {@code bytes} of {@code segment}. */
  public static final String JOURNAL_RECOVERED = "journal.recovered";

  public NoteEntry {
    requireNonNull(name, "name");
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }
}
