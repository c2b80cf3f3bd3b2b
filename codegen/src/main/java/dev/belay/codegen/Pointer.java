package dev.belay.codegen;

/** JSON pointers (RFC 6901) as texts. */
final class Pointer {
  private Pointer() {}

  static String child(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  static String lastKey(String pointer) {
    return decode(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /** The keys joined by slashes, for people. */
  static String readable(String pointer) {
    return decode(pointer.startsWith("/") ? pointer.substring(1) : pointer);
  }

  private static String decode(String encoded) {
    return encoded.replace("~1", "/").replace("~0", "~");
  }
}
