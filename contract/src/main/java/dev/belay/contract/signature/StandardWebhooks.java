package dev.belay.contract.signature;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.signature.Verification.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signatures by Standard Webhooks 1.0.0: the headers {@code webhook-id}, {@code webhook-timestamp}
 * and {@code webhook-signature}, over {@code id.timestamp.body}. Immutable; for any number of
 * threads.
 *
 * @param keys any of them may have signed: two during a rotation. Signing uses every key that can
 * @param tolerance how far the time may be off, in either direction, whole seconds
 * @param clock what time it is
 */
public record StandardWebhooks(List<WebhookKey> keys, Duration tolerance, InstantSource clock) {
  public static final String ID = "webhook-id";
  public static final String TIMESTAMP = "webhook-timestamp";
  public static final String SIGNATURE = "webhook-signature";

  /** The standard's own. */
  public static final Duration USUAL_TOLERANCE = Duration.ofMinutes(5);

  private static final int LONGEST_HEADER = 8192;
  private static final int LONGEST_TIME = 10;

  public StandardWebhooks {
    keys = List.copyOf(keys);
    requireNonNull(tolerance, "tolerance");
    requireNonNull(clock, "clock");
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("no key");
    }
  }

  /** Signs and verifies with these keys, by the system's clock, with the usual tolerance. */
  public static StandardWebhooks of(WebhookKey... keys) {
    return new StandardWebhooks(List.of(keys), USUAL_TOLERANCE, InstantSource.system());
  }

  public StandardWebhooks withTolerance(Duration other) {
    return new StandardWebhooks(keys, other, clock);
  }

  public StandardWebhooks withClock(InstantSource other) {
    return new StandardWebhooks(keys, tolerance, other);
  }

  /**
   * The headers of a delivery.
   *
   * @param id the delivery's id, the same when it is tried again
   * @param timestamp when it was signed, in seconds since 1970
   * @param signature one signature for each key, separated by blanks
   */
  public record Headers(
      @Nullable String id, @Nullable String timestamp, @Nullable String signature) {}

  /** Signs now. */
  public Headers sign(String id, byte[] body) {
    return sign(id, clock.instant().getEpochSecond(), body);
  }

  /**
   * Signs.
   *
   * @param time in seconds since 1970; not negative
   * @throws IllegalArgumentException if the id is empty, holds a dot, a blank or a control
   *     character, or if no key can sign
   */
  public Headers sign(String id, long time, byte[] body) {
    if (time < 0) {
      throw new IllegalArgumentException("the time is negative: " + time);
    }
    if (!isId(id) || id.indexOf('.') >= 0) {
      // A dot in it could be taken for the one behind it.
      throw new IllegalArgumentException("an id has visible ASCII characters and no dot");
    }
    String seconds = Long.toString(time);
    byte[] content = content(id, seconds, body);
    StringBuilder signatures = new StringBuilder();
    for (WebhookKey key : keys) {
      byte[] signature = key.sign(content);
      if (signature != null) {
        signatures.append(signatures.isEmpty() ? "" : " ").append(key.scheme()).append(',');
        signatures.append(Base64.getEncoder().encodeToString(signature));
      }
    }
    if (signatures.isEmpty()) {
      throw new IllegalArgumentException("public keys can only verify");
    }
    return new Headers(id, seconds, signatures.toString());
  }

  /**
   * Looks at a delivery's signature: whether its headers are there, well formed, fresh, and right.
   *
   * @param body the body as it came, before anything was parsed
   */
  public Verification verify(Headers headers, byte[] body) {
    String id = headers.id();
    String time = headers.timestamp();
    String signatures = headers.signature();
    if (id == null
        || id.isEmpty()
        || time == null
        || time.isEmpty()
        || signatures == null
        || signatures.isEmpty()) {
      return new Verification(Reason.MISSING_HEADER);
    }
    if (!isId(id) || !isTime(time) || signatures.length() > LONGEST_HEADER) {
      return new Verification(Reason.MALFORMED_HEADER);
    }
    long off = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(time));
    if (off > tolerance.toSeconds()) {
      return new Verification(Reason.STALE);
    }
    return new Verification(
        isSigned(content(id, time, body), signatures) ? Reason.OK : Reason.SIGNATURE_MISMATCH);
  }

  /** As {@link #verify}, and accepts each id once. */
  public Verification verifyOnce(Headers headers, byte[] body, ReplayGuard guard) {
    Verification verification = verify(headers, body);
    return !verification.valid() || guard.accept(requireNonNull(headers.id()))
        ? verification
        : new Verification(Reason.REPLAYED);
  }

  private boolean isSigned(byte[] content, String signatures) {
    boolean found = false;
    for (int start = 0; start < signatures.length(); ) {
      int blank = signatures.indexOf(' ', start);
      int end = blank < 0 ? signatures.length() : blank;
      int comma = signatures.indexOf(',', start);
      if (comma > start && comma < end) {
        String scheme = signatures.substring(start, comma);
        byte[] signature = decoded(signatures.substring(comma + 1, end));
        for (WebhookKey key : keys) {
          found |=
              signature != null && key.scheme().equals(scheme) && key.verifies(content, signature);
        }
      }
      start = end + 1;
    }
    return found;
  }

  /** The bytes of base64 in its one right form; null for any other text. */
  private static byte @Nullable [] decoded(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return Base64.getEncoder().encodeToString(bytes).equals(base64) ? bytes : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static byte[] content(String id, String time, byte[] body) {
    byte[] head = (id + "." + time + ".").getBytes(StandardCharsets.US_ASCII);
    byte[] content = new byte[head.length + body.length];
    System.arraycopy(head, 0, content, 0, head.length);
    System.arraycopy(body, 0, content, head.length, body.length);
    return content;
  }

  private static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) <= ' ' || id.charAt(i) > '~') {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST_HEADER;
  }

  private static boolean isTime(String time) {
    for (int i = 0; i < time.length(); i++) {
      if (time.charAt(i) < '0' || time.charAt(i) > '9') {
        return false;
      }
    }
    return time.length() <= LONGEST_TIME;
  }
}
