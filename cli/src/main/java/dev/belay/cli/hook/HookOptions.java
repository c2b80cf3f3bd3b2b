package dev.belay.cli.hook;

import dev.belay.engine.FailMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code belay hook}, read by hand: the option parser would cost more than the hook.
 *
 * @param host the host's id, or null to recognise it
 * @param event the event that the hook is registered for, or null to read it from the payload
 * @param failMode what to answer when something goes wrong
 * @param policy the policy file, or null for the usual places
 * @param timeoutMillis the limit for the whole process
 */
record HookOptions(
    @Nullable String host,
    @Nullable String event,
    FailMode failMode,
    @Nullable String policy,
    int timeoutMillis) {
  static final String USAGE =
      "usage: belay hook [--host HOST] [--event EVENT] [--fail closed|open|gates] [--policy FILE] [--timeout MS]";

  /**
   * 8 s: below the shortest default time limit of any gating event (10 s, Junie), so that our
   * answer comes first.
   */
  static final int DEFAULT_TIMEOUT_MILLIS = 8_000;

  /**
   * @throws IllegalArgumentException if an option is unknown, lacks its value or has a wrong one
   */
  static HookOptions parse(String[] args) {
    String host = null;
    String event = null;
    String policy = null;
    FailMode failMode = FailMode.GATES;
    int timeout = DEFAULT_TIMEOUT_MILLIS;
    for (int i = 0; i < args.length; i++) {
      int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
      String name = equals < 0 ? args[i] : args[i].substring(0, equals);
      String value =
          equals < 0 ? i + 1 < args.length ? args[++i] : null : args[i].substring(equals + 1);
      if (!name.equals("--host")
          && !name.equals("--event")
          && !name.equals("--fail")
          && !name.equals("--policy")
          && !name.equals("--timeout")) {
        throw new IllegalArgumentException("unknown option " + name + "; " + USAGE);
      }
      String given =
          Optional.ofNullable(value)
              .orElseThrow(() -> new IllegalArgumentException(name + " needs a value; " + USAGE));
      switch (name) {
        case "--host" -> host = given;
        case "--event" -> event = given;
        case "--fail" -> failMode = FailMode.of(given);
        case "--policy" -> policy = given;
        default -> timeout = millis(given);
      }
    }
    return new HookOptions(host, event, failMode, policy, timeout);
  }

  private static int millis(String text) {
    try {
      int millis = Integer.parseInt(text);
      if (millis >= 50 && millis <= 600_000) {
        return millis;
      }
    } catch (NumberFormatException e) {
      // The same message serves for what is no number.
    }
    throw new IllegalArgumentException(
        "--timeout takes milliseconds from 50 to 600000, not " + text);
  }
}
