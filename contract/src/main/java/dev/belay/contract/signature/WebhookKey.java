package dev.belay.contract.signature;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A key of Standard Webhooks: {@code whsec_} for the symmetric scheme {@code v1}, {@code whsk_} to
 * sign and {@code whpk_} to verify by Ed25519, {@code v1a}. Immutable; never shown.
 */
public abstract sealed class WebhookKey {
  private static final String SYMMETRIC = "whsec_";
  private static final String PRIVATE = "whsk_";
  private static final String PUBLIC = "whpk_";

  private WebhookKey() {}

  /**
   * Reads a key by its prefix; base64 without one is a symmetric key.
   *
   * @throws IllegalArgumentException if it is none; the message does not hold the text
   */
  public static WebhookKey of(String text) {
    String key = requireNonNull(text, "text").strip();
    if (key.startsWith(PRIVATE)) {
      return new Private(decoded(key.substring(PRIVATE.length())));
    }
    if (key.startsWith(PUBLIC)) {
      return new Public(decoded(key.substring(PUBLIC.length())));
    }
    byte[] bytes = decoded(key.startsWith(SYMMETRIC) ? key.substring(SYMMETRIC.length()) : key);
    if (bytes.length == 0) {
      throw new IllegalArgumentException("the secret is empty: anybody could sign with it");
    }
    return new Symmetric(Secret.of(bytes));
  }

  /** The scheme's name in the header: {@code v1} or {@code v1a}. */
  abstract String scheme();

  /** The signature of {@code content}; null where this key can only verify. */
  abstract byte @Nullable [] sign(byte[] content);

  abstract boolean verifies(byte[] content, byte[] signature);

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the key is no base64 with the prefix whsec_, whsk_ or whpk_");
    }
  }

  private static final class Symmetric extends WebhookKey {
    private final Secret secret;

    Symmetric(Secret secret) {
      this.secret = secret;
    }

    @Override
    String scheme() {
      return "v1";
    }

    @Override
    byte[] sign(byte[] content) {
      return secret.authenticate(content);
    }

    @Override
    boolean verifies(byte[] content, byte[] signature) {
      return MessageDigest.isEqual(secret.authenticate(content), signature);
    }

    @Override
    public String toString() {
      return secret.toString();
    }
  }

  private static final class Private extends WebhookKey {
    private static final byte[] HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final int SEED = 32;

    private final PrivateKey key;
    private final @Nullable Public other;

    /** A seed, or a seed and the public key behind it. */
    Private(byte[] bytes) {
      if (bytes.length != SEED && bytes.length != 2 * SEED) {
        throw new IllegalArgumentException("a whsk_ key has 32 or 64 bytes, not " + bytes.length);
      }
      try {
        byte[] encoded = Arrays.copyOf(HEAD, HEAD.length + SEED);
        System.arraycopy(bytes, 0, encoded, HEAD.length, SEED);
        key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java platform has Ed25519", e);
      }
      other =
          bytes.length == SEED ? null : new Public(Arrays.copyOfRange(bytes, SEED, bytes.length));
    }

    @Override
    String scheme() {
      return "v1a";
    }

    @Override
    byte[] sign(byte[] content) {
      try {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java platform has Ed25519", e);
      }
    }

    @Override
    boolean verifies(byte[] content, byte[] signature) {
      return other == null
          // Ed25519 has one signature for a key and a content.
          ? MessageDigest.isEqual(sign(content), signature)
          : other.verifies(content, signature);
    }

    @Override
    public String toString() {
      return "a private key";
    }
  }

  private static final class Public extends WebhookKey {
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int LENGTH = 32;

    private final PublicKey key;

    Public(byte[] bytes) {
      if (bytes.length != LENGTH) {
        throw new IllegalArgumentException("a whpk_ key has 32 bytes, not " + bytes.length);
      }
      try {
        byte[] encoded = Arrays.copyOf(HEAD, HEAD.length + LENGTH);
        System.arraycopy(bytes, 0, encoded, HEAD.length, LENGTH);
        key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        // Only now Java looks whether it is a point.
        Signature.getInstance("Ed25519").initVerify(key);
      } catch (GeneralSecurityException e) {
        throw new IllegalArgumentException("the whpk_ key is no point of Ed25519", e);
      }
    }

    @Override
    String scheme() {
      return "v1a";
    }

    @Override
    byte @Nullable [] sign(byte[] content) {
      return null;
    }

    @Override
    boolean verifies(byte[] content, byte[] bytes) {
      try {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(content);
        return signature.verify(bytes);
      } catch (SignatureException e) {
        return false;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java platform has Ed25519", e);
      }
    }

    @Override
    public String toString() {
      return "a public key";
    }
  }
}
