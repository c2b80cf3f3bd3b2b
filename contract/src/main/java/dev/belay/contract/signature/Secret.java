package dev.belay.contract.signature;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that two sides share. Its bytes are never shown: {@link #toString} tells their number
 * alone. Immutable.
 */
public final class Secret {
  /** Shorter secrets can be guessed: RFC 2104 wants as many bytes as the hash has. */
  public static final int RECOMMENDED_BYTES = 32;

  private final byte[] bytes;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A secret of these very bytes. */
  public static Secret of(byte[] bytes) {
    return new Secret(bytes.clone());
  }

  /** A secret of a text's UTF-8 bytes. A text that looks like hex is not decoded. */
  public static Secret ofText(String text) {
    return new Secret(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A secret that is written in hex.
   *
   * @throws IllegalArgumentException if it is no hex; the message does not hold the text
   */
  public static Secret ofHex(String hex) {
    try {
      return new Secret(HexFormat.of().parseHex(hex.strip()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the secret is no hex: an even number of 0-9a-f");
    }
  }

  /**
   * A secret from a file; one line feed at its end is not part of it.
   *
   * @throws IOException if the file cannot be read
   */
  public static Secret ofFile(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length;
    if (end > 0 && bytes[end - 1] == '\n') {
      end--;
      if (end > 0 && bytes[end - 1] == '\r') {
        end--;
      }
    }
    return new Secret(Arrays.copyOf(bytes, end));
  }

  /**
   * A secret from a variable of the environment, as {@link #ofText}.
   *
   * @throws IllegalArgumentException if the variable is not set
   */
  public static Secret ofEnvironment(String name, Map<String, String> environment) {
    String text = environment.get(requireNonNull(name, "name"));
    if (text == null) {
      throw new IllegalArgumentException("the variable " + name + " is not set");
    }
    return ofText(text);
  }

  /** How many bytes it has. */
  public int length() {
    return bytes.length;
  }

  /** The HMAC-SHA256 of {@code parts}, one after the other, in 32 bytes. */
  byte[] authenticate(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      // Java takes no empty key; HMAC fills keys up with zeros, so that one zero is the same key.
      mac.init(new SecretKeySpec(bytes.length == 0 ? new byte[1] : bytes, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && MessageDigest.isEqual(bytes, secret.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "a secret of " + bytes.length + " bytes";
  }
}
