package dev.belay.journal.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The ends of a record's line, which are at fixed places: {@link #SEQ} and a number in front,
 * {@link #PREV} and {@link #HASH}, each with 64 hexadecimal digits, behind. What lies between is
 * not looked at.
 */
public final class RecordLine {
  /** The hash before the very first record. */
  public static final String NO_HASH = "0".repeat(64);

  public static final String SEQ = "{\"seq\":";
  public static final String PREV = ",\"prev\":\"";
  public static final String HASH = ",\"hash\":\"";
  public static final String END = "\"}";

  private static final int HEX = 64;
  private static final int HASH_PART = HASH.length() + HEX + END.length();
  private static final int TAIL = PREV.length() + HEX + 1 + HASH_PART;
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private RecordLine() {}

  /** A SHA-256, for {@link #holds}. Not for use by several threads. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether {@code line[from, to)}, without its line feed, has the two ends of a record. */
  public static boolean isRecord(byte[] line, int from, int to) {
    int hash = to - HASH_PART;
    int prev = to - TAIL;
    return prev > from
        && sequence(line, from, to) > 0
        && matches(line, prev, PREV)
        && isHex(line, prev + PREV.length())
        && line[hash - 1] == '"'
        && matches(line, hash, HASH)
        && isHex(line, hash + HASH.length())
        && matches(line, to - END.length(), END);
  }

  /** The record's number; 0 where there is none. */
  public static long sequence(byte[] line, int from, int to) {
    int at = from + SEQ.length();
    if (at >= to || !matches(line, from, SEQ)) {
      return 0;
    }
    long number = 0;
    int end = Math.min(to, at + 18);
    while (at < end && line[at] >= '0' && line[at] <= '9') {
      number = number * 10 + line[at++] - '0';
    }
    return at < to && line[at] == ',' ? number : 0;
  }

  /** The hash that a record states of itself. */
  public static String hash(byte[] line, int to) {
    return text(line, to - HASH_PART + HASH.length());
  }

  /** The hash that a record states of the one before it. */
  public static String previous(byte[] line, int to) {
    return text(line, to - TAIL + PREV.length());
  }

  /** Whether the stated hash of a record is that of its bytes. */
  public static boolean holds(byte[] line, int from, int to, MessageDigest sha256) {
    sha256.reset();
    sha256.update(line, from, to - HASH_PART - from);
    byte[] hash = sha256.digest();
    int at = to - HASH_PART + HASH.length();
    for (byte b : hash) {
      if (line[at++] != DIGITS[(b >> 4) & 15] || line[at++] != DIGITS[b & 15]) {
        return false;
      }
    }
    return true;
  }

  /** Writes {@code bytes} as lower-case hex to {@code to[at...]}. */
  public static void hex(byte[] bytes, byte[] to, int at) {
    int next = at;
    for (byte b : bytes) {
      to[next++] = DIGITS[(b >> 4) & 15];
      to[next++] = DIGITS[b & 15];
    }
  }

  private static String text(byte[] line, int at) {
    return new String(line, at, HEX, StandardCharsets.US_ASCII);
  }

  private static boolean isHex(byte[] line, int at) {
    for (int i = at; i < at + HEX; i++) {
      byte b = line[i];
      if ((b < '0' || b > '9') && (b < 'a' || b > 'f')) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(byte[] line, int at, String text) {
    if (at < 0 || at + text.length() > line.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (line[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
