package dev.belay.contract.signature;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.signature.Verification.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code X-CC-Hooks-Signature: t=<unix seconds>,v1=<64 hex>} of {@code
 * @orchestkit/hook-contract} 0.1.2: an HMAC-SHA256 over the time as written, a dot, and the body's
 * raw bytes. Follows the TypeScript package, check by check; {@link #strict} closes what is plainly
 * wrong there. Immutable; for any number of threads.
 *
 * @param secrets any of them may have signed: two during a rotation
 * @param tolerance how far the time may be off, in either direction, whole seconds; a negative one
 *     accepts nothing
 * @param clock what time it is
 * @param strict refuses, with an {@link IllegalArgumentException}, an empty secret, which anybody
 *     can sign with; as published, it is a key like any other
 * @param onWeakSecret told once per verification, before anything is compared, if a secret has less
 *     than {@link Secret#RECOMMENDED_BYTES} bytes
 */
public record HookSignature(
    List<Secret> secrets,
    Duration tolerance,
    InstantSource clock,
    boolean strict,
    Consumer<String> onWeakSecret) {
  public static final String HEADER = "X-CC-Hooks-Signature";

  /** The published default. */
  public static final Duration USUAL_TOLERANCE = Duration.ofSeconds(300);

  private static final int LONGEST_HEADER = 8192;
  private static final int LONGEST_TIME = 10;
  private static final int DIGEST_CHARACTERS = 64;
  private static final byte[] DOT = {'.'};

  public HookSignature {
    secrets = List.copyOf(secrets);
    requireNonNull(tolerance, "tolerance");
    requireNonNull(clock, "clock");
    requireNonNull(onWeakSecret, "onWeakSecret");
    if (strict) {
      for (Secret secret : secrets) {
        requireNotEmpty(secret);
      }
    }
  }

  /** Verifies strictly, by the system's clock, with the usual tolerance. */
  public static HookSignature of(Secret... secrets) {
    return new HookSignature(
        List.of(secrets), USUAL_TOLERANCE, InstantSource.system(), true, warning -> {});
  }

  /** As published, empty secrets included. */
  public static HookSignature asPublished(Secret... secrets) {
    return new HookSignature(
        List.of(secrets), USUAL_TOLERANCE, InstantSource.system(), false, warning -> {});
  }

  public HookSignature withTolerance(Duration other) {
    return new HookSignature(secrets, other, clock, strict, onWeakSecret);
  }

  public HookSignature withClock(InstantSource other) {
    return new HookSignature(secrets, tolerance, other, strict, onWeakSecret);
  }

  public HookSignature withOnWeakSecret(Consumer<String> other) {
    return new HookSignature(secrets, tolerance, clock, strict, other);
  }

  /**
   * The header's value for {@code body}, signed now with the first secret as {@code v1}.
   *
   * @throws IllegalArgumentException if there is no secret
   */
  public String sign(byte[] body) {
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("no secret to sign with");
    }
    return sign(body, secrets.get(0), clock.instant().getEpochSecond(), "v1");
  }

  /**
   * The header's value for {@code body}.
   *
   * @param time in seconds since 1970; not negative
   * @param scheme {@code v} and digits
   * @throws IllegalArgumentException if the time is negative or the scheme another
   */
  public static String sign(byte[] body, Secret secret, long time, String scheme) {
    if (time < 0) {
      throw new IllegalArgumentException("the time is negative: " + time);
    }
    if (!isScheme(scheme)) {
      throw new IllegalArgumentException("a scheme is v and digits, not " + scheme);
    }
    String seconds = Long.toString(time);
    return "t="
        + seconds
        + ","
        + scheme
        + "="
        + HexFormat.of().formatHex(digest(secret, seconds, body));
  }

  /**
   * Looks at a signature: whether it is there, well formed, fresh, and right, in this order.
   *
   * @param header the header's value; null or empty where the request has none
   * @param body the body as it came, before anything was parsed
   * @throws IllegalArgumentException if there is a header and no secret
   */
  public Verification verify(@Nullable String header, byte[] body) {
    requireNonNull(body, "body");
    if (header == null || header.isEmpty()) {
      return new Verification(Reason.MISSING_HEADER);
    }
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("no secret to verify with");
    }
    Parsed parsed = parse(header);
    if (parsed == null) {
      return new Verification(Reason.MALFORMED_HEADER);
    }
    warn();
    if (!isFresh(parsed.time)) {
      return new Verification(Reason.STALE);
    }
    boolean found = false;
    for (Secret secret : secrets) {
      byte[] right = digest(secret, parsed.time, body);
      for (byte[] given : parsed.digests) {
        found |= MessageDigest.isEqual(right, given);
      }
    }
    return new Verification(found ? Reason.OK : Reason.SIGNATURE_MISMATCH);
  }

  /**
   * As {@link #verify}, and accepts each delivery once. What tells deliveries apart is their time
   * and body, not how the header is written.
   *
   * @throws IllegalArgumentException if there is a header and no secret
   */
  public Verification verifyOnce(@Nullable String header, byte[] body, ReplayGuard guard) {
    Verification verification = verify(header, body);
    if (!verification.valid()) {
      return verification;
    }
    Parsed parsed = requireNonNull(parse(requireNonNull(header)));
    byte[] digest = digest(secrets.get(0), parsed.time, body);
    return guard.accept(parsed.time + ":" + HexFormat.of().formatHex(digest))
        ? verification
        : new Verification(Reason.REPLAYED);
  }

  private void warn() {
    for (Secret secret : secrets) {
      if (secret.length() < Secret.RECOMMENDED_BYTES) {
        onWeakSecret.accept("weak_secret");
        return;
      }
    }
  }

  private boolean isFresh(String time) {
    if (time.length() > LONGEST_TIME) {
      return false;
    }
    long off = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(time));
    return off <= tolerance.toSeconds();
  }

  private static byte[] digest(Secret secret, String time, byte[] body) {
    return secret.authenticate(time.getBytes(StandardCharsets.US_ASCII), DOT, body);
  }

  private static void requireNotEmpty(Secret secret) {
    if (secret.length() == 0) {
      throw new IllegalArgumentException("the secret is empty: anybody could sign with it");
    }
  }

  private record Parsed(String time, List<byte[]> digests) {}

  private static @Nullable Parsed parse(String header) {
    if (header.length() > LONGEST_HEADER) {
      return null;
    }
    String time = null;
    List<String> schemes = new ArrayList<>();
    List<byte[]> digests = new ArrayList<>();
    for (int start = 0; start <= header.length(); ) {
      int comma = header.indexOf(',', start);
      int end = comma < 0 ? header.length() : comma;
      int equals = header.indexOf('=', start);
      if (equals < start + 1 || equals >= end - 1) {
        return null;
      }
      String key = header.substring(start, equals);
      String value = header.substring(equals + 1, end);
      if (key.equals("t")) {
        if (time != null || !isDigits(value, 0)) {
          return null;
        }
        time = value;
      } else {
        byte[] digest = isScheme(key) && !schemes.contains(key) ? hex(value) : null;
        if (digest == null) {
          return null;
        }
        schemes.add(key);
        digests.add(digest);
      }
      start = end + 1;
    }
    return time == null || digests.isEmpty() ? null : new Parsed(time, digests);
  }

  private static boolean isScheme(String text) {
    return text.startsWith("v") && isDigits(text, 1);
  }

  /** ASCII digits alone, and at least one. */
  private static boolean isDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from;
  }

  private static byte @Nullable [] hex(String text) {
    if (text.length() != DIGEST_CHARACTERS) {
      return null;
    }
    byte[] bytes = new byte[DIGEST_CHARACTERS / 2];
    for (int i = 0; i < bytes.length; i++) {
      char high = text.charAt(2 * i);
      char low = text.charAt(2 * i + 1);
      if (!HexFormat.isHexDigit(high) || !HexFormat.isHexDigit(low)) {
        return null;
      }
      bytes[i] = (byte) (HexFormat.fromHexDigit(high) << 4 | HexFormat.fromHexDigit(low));
    }
    return bytes;
  }
}
