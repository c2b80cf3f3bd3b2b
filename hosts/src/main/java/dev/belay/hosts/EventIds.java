package dev.belay.hosts;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Version 4 UUIDs. Read from the system's random device, because the first {@link
 * UUID#randomUUID()} of a process loads the security providers (over 10 ms of a hook's whole life).
 */
final class EventIds {
  private EventIds() {}

  static String next() {
    try (InputStream random = new FileInputStream("/dev/urandom")) {
      byte[] bytes = random.readNBytes(16);
      if (bytes.length == 16) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long high = buffer.getLong() & ~0xf000L | 0x4000L;
        long low = buffer.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low).toString();
      }
    } catch (IOException e) {
      // No such device (Windows): the slower source serves.
    }
    return UUID.randomUUID().toString();
  }
}
