package dev.belay.engine;

import dev.belay.contract.host.EventContract;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a hook answers when something goes wrong on its way to a verdict. */
public enum FailMode {
  /** Refuse on events that gate a tool, let pass on all others. The default. */
  GATES,
  /** Refuse on every event that can prevent something. */
  CLOSED,
  /** Let pass, and say so. */
  OPEN;

  /**
   * The mode that {@code --fail} names.
   *
   * @throws IllegalArgumentException if it names none
   */
  public static FailMode of(String option) {
    return switch (option.toLowerCase(Locale.ROOT)) {
      case "gates" -> GATES;
      case "closed" -> CLOSED;
      case "open" -> OPEN;
      default ->
          throw new IllegalArgumentException("--fail takes closed, open or gates, not " + option);
    };
  }

  /**
   * Whether a failure on this event is a refusal. An event that could not be told counts as one
   * that gates a tool. An answer that would keep an agent from stopping is no refusal: it would
   * loop.
   */
  boolean refuses(@Nullable EventContract event) {
    return switch (this) {
      case OPEN -> false;
      case GATES -> event == null || event.gatesTool();
      case CLOSED -> event == null || (!event.gate().isEmpty() && !event.gate().equals("stop"));
    };
  }
}
