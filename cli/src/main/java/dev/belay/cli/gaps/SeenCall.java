package dev.belay.cli.gaps;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A call in an event that reached Belay.
 *
 * @param id the id that the host's hook told, if it did
 * @param millis when Belay answered
 * @param moment what the event was
 * @param failure why the fail mode had to answer; null where a decision was made
 */
record SeenCall(
    @Nullable String id, CallText text, long millis, Moment moment, @Nullable String failure) {
  SeenCall {
    requireNonNull(text, "text");
    requireNonNull(moment, "moment");
  }

  /** When Belay hears of a call. */
  enum Moment {
    /** Before it is made. */
    START,
    /** Before the user is asked for permission. */
    PERMISSION,
    /** Once it is over. */
    END;

    /** Whether the call could have been refused. */
    boolean gates() {
      return this != END;
    }

    static Moment of(String type) {
      return switch (type) {
        case "tool.start" -> START;
        case "tool.permission" -> PERMISSION;
        default -> END;
      };
    }
  }
}
