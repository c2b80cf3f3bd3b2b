package dev.belay.engine.approval;

import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Approvals as files of the user's alone. Nothing but their permissions keeps others from making
 * one: what an agent writes there is stopped by the guard's own rules, not by a key.
 */
public final class ApprovalFiles implements Approvals {
  /** No approval holds for longer. */
  public static final Duration LONGEST = Duration.ofMinutes(60);

  private static final int DIGEST = 64;
  private static final int SALT = 32;
  private static final int LARGEST = 1024;
  private static final String GRANT = ".grant";
  private static final String USED = ".used";
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final FileAttribute<?> FILE_ONLY = PosixFilePermissions.asFileAttribute(FILE);
  private static final FileAttribute<?> FOLDER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path directory;
  private volatile byte @Nullable [] salt;

  /**
   * @param state the user's state folder
   */
  public ApprovalFiles(Path state) {
    this.directory = state.resolve("approvals");
  }

  @Override
  public @Nullable String call(HookEvent event, String at) {
    try {
      return CallDigest.of(event, at, salt());
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  @Override
  public boolean use(String call, HookEvent event, Instant now) {
    try {
      Approval approval = read(directory.resolve(call + GRANT));
      return approval != null
          && now.isBefore(approval.until())
          && !approval.until().isAfter(now.plus(LONGEST))
          && isFirst(call, event);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Whoever makes the file is the first: the file system sees to it that there is only one. */
  private boolean isFirst(String call, HookEvent event) throws IOException {
    Path marker = directory.resolve(call + "." + fileName(event.type().name()) + USED);
    String who = who(event);
    try {
      write(marker, who == null ? "" : who);
      return true;
    } catch (FileAlreadyExistsException e) {
      return who != null && who.equals(text(marker));
    }
  }

  /** What tells this call from the next one that is just like it; null where a host does not. */
  private static @Nullable String who(HookEvent event) {
    StringBuilder who = new StringBuilder().append(event.session());
    for (ToolCall call : event.calls()) {
      if (call.id() == null) {
        return null;
      }
      who.append('\n').append(call.id());
    }
    return who.length() > LARGEST / 4 ? null : who.toString();
  }

  private static String fileName(String type) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < type.length() && i < DIGEST; i++) {
      char c = type.charAt(i);
      name.append(c >= 'a' && c <= 'z' ? c : '-');
    }
    return name.toString();
  }

  /**
   * Approves a call. What was left of an earlier approval of it is forgotten.
   *
   * @throws IOException if it cannot be kept
   */
  public Approval grant(String call, Instant now, Duration validity) throws IOException {
    if (!isDigest(call)) {
      throw new IllegalArgumentException("no digest: " + call);
    }
    Duration bounded = validity.compareTo(LONGEST) > 0 ? LONGEST : validity;
    Approval approval = new Approval(call, now.plus(bounded));
    folder();
    clean(now);
    forget(call);
    Path written = Files.createTempFile(directory, "new", null, FILE_ONLY);
    Files.writeString(written, Long.toString(approval.until().toEpochMilli()));
    Files.move(written, directory.resolve(call + GRANT), StandardCopyOption.ATOMIC_MOVE);
    return approval;
  }

  /** The approvals that are not over, used or not. */
  public List<Approval> list(Instant now) throws IOException {
    List<Approval> approvals = new ArrayList<>();
    for (Path file : files()) {
      Approval approval = read(file);
      if (approval != null && now.isBefore(approval.until())) {
        approvals.add(approval);
      }
    }
    return approvals;
  }

  /** Whether an approval has let something pass. */
  public boolean isUsed(Approval approval) throws IOException {
    for (Path file : files()) {
      String name = name(file);
      if (name.startsWith(approval.call() + ".") && name.endsWith(USED)) {
        return true;
      }
    }
    return false;
  }

  /** Takes an approval back; false when there was none. */
  public boolean revoke(String call) throws IOException {
    boolean there = Files.deleteIfExists(directory.resolve(call + GRANT));
    forget(call);
    return there;
  }

  private void forget(String call) throws IOException {
    Files.deleteIfExists(directory.resolve(call + GRANT));
    for (Path file : files()) {
      if (name(file).startsWith(call + ".") && name(file).endsWith(USED)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void clean(Instant now) throws IOException {
    for (Path file : files()) {
      String name = name(file);
      if (name.endsWith(GRANT) && isDigest(name.substring(0, name.length() - GRANT.length()))) {
        Approval approval = read(file);
        if (approval == null || !now.isBefore(approval.until())) {
          forget(name.substring(0, DIGEST));
        }
      }
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      entries.forEach(files::add);
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return files;
  }

  /** Null for what is no approval, or could be somebody else's. */
  private static @Nullable Approval read(Path file) throws IOException {
    String name = name(file);
    if (!name.endsWith(GRANT)
        || !isDigest(name.substring(0, name.length() - GRANT.length()))
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || !Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS).equals(FILE)) {
      return null;
    }
    try {
      return new Approval(
          name.substring(0, DIGEST), Instant.ofEpochMilli(Long.parseLong(text(file).strip())));
    } catch (NumberFormatException | NoSuchFileException e) {
      return null;
    }
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }

  private static void write(Path file, String text) throws IOException {
    try (var out =
        Files.newByteChannel(
            file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE_ONLY)) {
      out.write(StandardCharsets.UTF_8.encode(text));
    }
  }

  private byte[] salt() throws IOException {
    byte[] known = salt;
    if (known == null) {
      folder();
      Path file = directory.resolve("salt");
      if (Files.notExists(file)) {
        makeSalt(file);
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        known = in.readNBytes(SALT);
      }
      if (known.length < SALT) {
        throw new IOException(file + " is too short");
      }
      salt = known;
    }
    return Arrays.copyOf(known, known.length);
  }

  /** Whole or not at all: of two processes the first one's counts. */
  private void makeSalt(Path file) throws IOException {
    byte[] random = new byte[SALT];
    new SecureRandom().nextBytes(random);
    Path written = Files.createTempFile(directory, "salt", null, FILE_ONLY);
    try {
      Files.write(written, random);
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private void folder() throws IOException {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(directory, FOLDER_ONLY);
    }
  }

  private static boolean isDigest(String text) {
    if (text.length() != DIGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
