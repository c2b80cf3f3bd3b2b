package dev.belay.engine.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The secret that HTTP hooks show: on the loopback interface every user of a machine may knock, and
 * every web page. Its text is shown nowhere but to {@link #text}'s caller.
 */
public final class HttpToken {
  private static final int BYTES = 32;
  private static final String SCHEME = "Bearer ";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final String text;
  private final byte[] expected;

  private HttpToken(String text) {
    this.text = text;
    this.expected = (SCHEME + text).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The token in {@code file}, which is made if it is missing. Of several processes that make it at
   * once all get the same.
   *
   * @param file in a directory that belongs to this user alone
   * @throws IOException if the file belongs to someone else, is open to others, holds no token, or
   *     cannot be made; the message says what to do
   */
  public static HttpToken ensure(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      make(file);
    }
    return read(file);
  }

  /** 64 hexadecimal digits. */
  public String text() {
    return text;
  }

  /** Whether an {@code Authorization} header shows this token, in a time that tells nothing. */
  boolean isShownBy(@Nullable String authorization) {
    return authorization != null
        && MessageDigest.isEqual(
            expected, authorization.strip().getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void make(Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Path written =
        Files.createTempFile(
            directory(file), ".http-token", "", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    try {
      Files.writeString(written, HexFormat.of().formatHex(secret) + "\n");
      // A link is there with all of its text or not at all, and never replaces another one.
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException e) {
      // Another process was faster: its token counts.
    } catch (UnsupportedOperationException e) {
      throw new IOException("the token needs a file system with hard links: " + file, e);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private static HttpToken read(Path file) throws IOException {
    PosixFileAttributes attributes =
        Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      throw new IOException(file + " is no file; remove it, and a new token is made");
    }
    if (owner(file) != owner(directory(file))) {
      throw new IOException(file + " belongs to another user; remove it, and a new token is made");
    }
    if (!OWNER_ONLY.containsAll(attributes.permissions())) {
      throw new IOException(
          file
              + " is open to other users; remove it, and a new token is made (hooks that use the old one must be"
              + " registered again)");
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    if (!isToken(text)) {
      throw new IOException(file + " holds no token; remove it, and a new one is made");
    }
    return new HttpToken(text);
  }

  private static boolean isToken(String text) {
    if (text.length() != 2 * BYTES) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!HexFormat.isHexDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Path directory(Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null) {
      throw new IOException(file + " is no file");
    }
    return directory;
  }

  private static long owner(Path file) throws IOException {
    Object uid = Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    return ((Number) uid).longValue();
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "HttpToken";
  }
}
