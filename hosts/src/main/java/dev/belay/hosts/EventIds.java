package dev.belay.hosts;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Version 4 UUIDs: names that no other process gives, not secrets. Begun from the system's random
 * device, because the first {@link UUID#randomUUID()} of a process loads the security providers
 * (over 10 ms of a hook's whole life), and continued by a generator, because asking the device for
 * each event costs a resident engine a tenth of its time.
 */
final class EventIds {
  /** The odd number nearest to the golden ratio: SplitMix64 (Steele, Lea, Flood 2014). */
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private static final AtomicLong HIGH = new AtomicLong();
  private static final AtomicLong LOW = new AtomicLong();

  static {
    byte[] bytes = seed();
    HIGH.set(ByteBuffer.wrap(bytes).getLong(0));
    LOW.set(ByteBuffer.wrap(bytes).getLong(8));
  }

  private EventIds() {}

  static String next() {
    long high = mixed(HIGH.addAndGet(STEP)) & ~0xf000L | 0x4000L;
    long low = mixed(LOW.addAndGet(STEP)) & 0x3fffffffffffffffL | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }

  private static long mixed(long state) {
    long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static byte[] seed() {
    try (InputStream random = new FileInputStream("/dev/urandom")) {
      byte[] bytes = random.readNBytes(16);
      if (bytes.length == 16) {
        return bytes;
      }
    } catch (IOException e) {
      // No such device (Windows): the slower source serves.
    }
    UUID slow = UUID.randomUUID();
    return ByteBuffer.allocate(16)
        .putLong(slow.getMostSignificantBits())
        .putLong(slow.getLeastSignificantBits())
        .array();
  }
}
