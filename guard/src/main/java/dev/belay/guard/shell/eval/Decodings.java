package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;

/** Calls in other languages that make a text out of an encoded one. */
final class Decodings {
  private static final String[] NAMES = {
    "b64decode",
    "b32decode",
    "b16decode",
    "b85decode",
    "a85decode",
    "fromhex",
    "unhexlify",
    "atob(",
    "'base64'",
    "\"base64\"",
    "'hex'",
    "\"hex\"",
    "base64_decode",
    "decode64",
    "decode_base64",
    "decodestring",
    "hex2bin",
    "rot13",
    "pack(",
    "fromCharCode",
    "zlib.decompress"
  };

  private Decodings() {}

  /** Whether a piece of the text that is not known comes out of such a call. */
  static boolean isNamedIn(Word text) {
    for (Unknown unknown : text.unknowns()) {
      if (unknown.kind() == Unknown.Kind.CODE && isNamedIn(unknown.written())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedIn(String written) {
    for (String name : NAMES) {
      if (written.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
