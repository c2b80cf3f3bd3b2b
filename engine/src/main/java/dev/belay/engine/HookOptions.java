package dev.belay.engine;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HandlerType;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code belay hook} and of its client, read by hand: an option parser would cost
 * more than the hook.
 *
 * @param host the host's id, or null to recognise it
 * @param others further hosts that call this hook, because they read the same file; told apart by
 *     their payloads
 * @param event the event that the hook is registered for, or null to read it from the payload
 * @param failMode what to answer when something goes wrong
 * @param policy the policy file, or null for the usual places
 * @param timeoutMillis the limit for the whole process
 * @param handler how the host calls the hook
 */
public record HookOptions(
    @Nullable String host,
    List<String> others,
    @Nullable String event,
    FailMode failMode,
    @Nullable String policy,
    int timeoutMillis,
    HandlerType handler) {
  public static final String USAGE =
      "usage: belay hook [--host HOST[,HOST...]] [--event EVENT] [--fail closed|open|gates] [--policy FILE] [--timeout MS] [--dir"
          + " DIR] [--no-engine]";

  /**
   * 8 s: below the shortest default time limit of any gating event (10 s, Junie), so that our
   * answer comes first.
   */
  public static final int DEFAULT_TIMEOUT_MILLIS = 8_000;

  /**
   * @throws IllegalArgumentException if an option is unknown, lacks its value or has a wrong one
   */
  public static HookOptions parse(String[] args) {
    String host = null;
    String event = null;
    String policy = null;
    FailMode failMode = FailMode.GATES;
    int timeout = DEFAULT_TIMEOUT_MILLIS;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--no-engine") || args[i].equals("--installed")) {
        // The launcher's, which decides whether this process runs at all, and the installer's mark.
        continue;
      }
      int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
      String name = equals < 0 ? args[i] : args[i].substring(0, equals);
      String value =
          equals < 0 ? i + 1 < args.length ? args[++i] : null : args[i].substring(equals + 1);
      if (!name.equals("--host")
          && !name.equals("--event")
          && !name.equals("--fail")
          && !name.equals("--policy")
          && !name.equals("--timeout")
          && !name.equals("--dir")) {
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
        case "--timeout" -> timeout = millis(given);
        // --dir: where the client looks for the engine.
        default -> {}
      }
    }
    String first = host;
    List<String> others = List.of();
    int comma = host == null ? -1 : host.indexOf(',');
    if (host != null && comma >= 0) {
      first = host.substring(0, comma);
      others = List.of(host.substring(comma + 1).split(",", -1));
    }
    return new HookOptions(first, others, event, failMode, policy, timeout, HandlerType.COMMAND);
  }

  /** These options for a hook that the host calls in another way. */
  public HookOptions by(HandlerType other) {
    return new HookOptions(host, others, event, failMode, policy, timeoutMillis, other);
  }

  /** The value of an option, however badly the others are written. */
  public static @Nullable String value(String[] args, String option) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(option + "=")) {
        return args[i].substring(option.length() + 1);
      }
      if (args[i].equals(option) && i + 1 < args.length) {
        return args[i + 1];
      }
    }
    return null;
  }

  /**
   * The answer to a command line that cannot be parsed: a wrong option must not switch the guard
   * off, so it is a refusal unless {@code --fail open} stands there.
   */
  public static HookAnswer wrong(String[] args, String message) {
    FailMode mode = "open".equals(value(args, "--fail")) ? FailMode.OPEN : FailMode.CLOSED;
    String hosts = value(args, "--host");
    int comma = hosts == null ? -1 : hosts.indexOf(',');
    String host = hosts == null || comma < 0 ? hosts : hosts.substring(0, comma);
    return HookPath.failed(mode, host == null ? null : HostCatalog.find(host), null, null, message);
  }

  /** The fail mode's answer to a call with these options that came to nothing. */
  public HookAnswer failed(String failure) {
    return HookPath.failed(failMode, handler, hostContract(), eventContract(), null, failure);
  }

  /** The contract of the host that was named; null where none was, or an unknown one. */
  public @Nullable HostContract hostContract() {
    return host == null ? null : HostCatalog.find(host);
  }

  /** The contract of the event that was named; null where none was, or an unknown one. */
  public @Nullable EventContract eventContract() {
    HostContract contract = hostContract();
    return contract == null || event == null ? null : contract.event(event);
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
