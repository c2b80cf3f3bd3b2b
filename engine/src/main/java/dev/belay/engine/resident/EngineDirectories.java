package dev.belay.engine.resident;

import static java.util.Objects.requireNonNull;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Where the engine lives. No environment variable is asked: a project can set them for its agent.
 *
 * @param runtime the directory of the socket and the locks; gone after a restart of the machine
 * @param state the directory of the journal, the log and the token
 */
public record EngineDirectories(Path runtime, Path state) {
  /** What the address of a Unix domain socket may take on Linux, in bytes; macOS has 103. */
  private static final int LONGEST_SOCKET_PATH = 103;

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  public EngineDirectories {
    requireNonNull(runtime, "runtime");
    requireNonNull(state, "state");
  }

  /**
   * The usual directories of this user.
   *
   * @param home the user's home
   */
  public static EngineDirectories usual(Path home) throws IOException {
    long uid = uid();
    Path session = Path.of("/run/user", Long.toString(uid));
    Path runtime =
        Files.isDirectory(session) && owner(session) == uid
            ? session.resolve("belay")
            : Path.of("/tmp", "belay-" + uid);
    return new EngineDirectories(runtime, home.resolve(".local/state/belay"));
  }

  /** Everything below one directory. */
  public static EngineDirectories below(Path directory) {
    Path absolute = directory.toAbsolutePath().normalize();
    return new EngineDirectories(absolute, absolute.resolve("state"));
  }

  public Path socket() {
    return runtime.resolve("engine.sock");
  }

  public Path lock() {
    return runtime.resolve("engine.lock");
  }

  public Path log() {
    return state.resolve("engine.log");
  }

  public Path journal() {
    return state.resolve("journal");
  }

  public Path token() {
    return state.resolve("http-token");
  }

  /**
   * Makes what is missing, for the user alone.
   *
   * @throws IOException if a directory belongs to someone else, is open to others, or cannot be
   *     made; the message says what to do
   */
  public void create() throws IOException {
    if (socket().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length
        > LONGEST_SOCKET_PATH) {
      throw new IOException(
          socket() + " is too long for a socket's path; choose a shorter directory with --dir");
    }
    own(runtime);
    own(state);
  }

  private static void own(Path directory) throws IOException {
    Path parent = directory.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } catch (FileAlreadyExistsException e) {
      check(directory);
    }
  }

  private static void check(Path directory) throws IOException {
    PosixFileAttributes attributes =
        Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isDirectory()) {
      throw new IOException(directory + " is no directory; remove it, or choose one with --dir");
    }
    if (owner(directory) != uid()) {
      throw new IOException(
          directory + " belongs to another user; remove it, or choose one with --dir");
    }
    if (!OWNER_ONLY.containsAll(attributes.permissions())) {
      throw new IOException(directory + " is open to other users; run: chmod 700 " + directory);
    }
  }

  private static long owner(Path file) throws IOException {
    Object uid = Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    return ((Number) uid).longValue();
  }

  private static long uid() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self) ? owner(self) : new UnixSystem().getUid();
  }
}
