package dev.belay.journal.redact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names whose values are secrets: {@code GITHUB_TOKEN}, {@code dbPassword}, {@code x-api-key}. */
final class SecretNames {
  /** A word of a name is one of the first, or holds one of the second: then this is the kind. */
  private record Kind(String name, List<String> words, List<String> pieces) {}

  private static final Kind[] KINDS = {
    new Kind(
        "password",
        List.of("pass", "pwd", "pw", "pin", "psw"),
        List.of("passw", "passphrase", "passcode")),
    new Kind("secret", List.of(), List.of("secret")),
    new Kind("token", List.of("jwt", "pat", "bearer", "otp"), List.of("token")),
    new Kind("cookie", List.of(), List.of("cookie")),
    new Kind(
        "auth",
        List.of("auth", "authorization", "oauth", "oauth2"),
        List.of("authkey", "authorization")),
    new Kind("credential", List.of("cred", "creds"), List.of("credential")),
    new Kind("dsn", List.of("dsn"), List.of()),
    new Kind("signature", List.of("sig", "signature"), List.of()),
    new Kind(
        "key",
        List.of("key", "keys"),
        List.of("apikey", "accesskey", "privatekey", "signingkey", "encryptionkey")),
  };

  /** What stands under such a name tells where or what a secret is, and is none. */
  private static final String[] HARMLESS_ENDS = {
    "file",
    "files",
    "path",
    "dir",
    "stdin",
    "name",
    "type",
    "url",
    "uri",
    "sock",
    "user",
    "username",
    "prompt",
    "length",
    "limit",
    "size",
    "count",
    "ttl",
    "env",
    "helper",
    "field",
    "version",
    "algorithm",
    "method",
    "provider",
    "region",
    "server",
    "host",
    "port",
    "expiry",
  };

  private SecretNames() {}

  /** The kind of secret that stands under {@code text[from, to)}; null for none. */
  static @Nullable String kind(String text, int from, int to) {
    List<String> words = words(text, from, to);
    if (words.isEmpty() || isHarmless(words)) {
      return null;
    }
    for (Kind kind : KINDS) {
      for (String word : words) {
        if (isOf(kind, word)) {
          return kind.name();
        }
      }
    }
    return null;
  }

  /** Whether the name is {@code key} alone, which much stands under that is no secret. */
  static boolean isVague(String text, int from, int to) {
    return to - from <= 4 && Chars.at(text, from, "key");
  }

  private static boolean isHarmless(List<String> words) {
    String last = words.getLast();
    for (String end : HARMLESS_ENDS) {
      if (last.equals(end)) {
        return true;
      }
    }
    boolean keyId =
        last.equals("id") && words.size() > 1 && words.get(words.size() - 2).equals("key");
    boolean workingDirectory = words.size() == 1 && (last.equals("pwd") || last.equals("oldpwd"));
    return keyId || workingDirectory;
  }

  private static boolean isOf(Kind kind, String word) {
    if (kind.words().contains(word)) {
      return true;
    }
    for (String piece : kind.pieces()) {
      if (word.contains(piece)) {
        return true;
      }
    }
    return false;
  }

  /** {@code MY_Api-keyFile2} is my, api, key, file2. */
  private static List<String> words(String text, int from, int to) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean part = Chars.isLetter(c) || Chars.isDigit(c);
      boolean begins = Chars.isUpper(c) && i > from && Chars.isLower(text.charAt(i - 1));
      if ((!part || begins) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (part) {
        word.append(Chars.lower(c));
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
