package dev.belay.guard.memory;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile;
import dev.belay.guard.path.Places;
import dev.belay.guard.shell.syntax.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What agents wrote in their sessions, so that it can be judged when it is run. Bounded: what was
 * not used for longest is forgotten, a session after a day. Nothing of it is on a disk. Safe for
 * use by many threads.
 */
public final class SessionMemory {
  private static final int MOST_SESSIONS = 256;
  private static final Duration LONGEST = Duration.ofHours(24);

  private final DiskFiles disk;
  private final InstantSource clock;
  private final Map<String, SessionFiles> sessions = new LinkedHashMap<>(16, 0.75f, true);

  public SessionMemory(DiskFiles disk, InstantSource clock) {
    this.disk = requireNonNull(disk, "disk");
    this.clock = requireNonNull(clock, "clock");
  }

  /** A memory of its own, over the machine's disk and clock. */
  public static SessionMemory ofDisk() {
    return new SessionMemory(new DiskFiles(), InstantSource.system());
  }

  /** The files that a call of this event's session may run: the session's, and the disk's. */
  public KnownFiles files(HookEvent event) {
    SessionFiles session = session(event, false);
    return session == null ? disk : session;
  }

  /**
   * Keeps what a call that was judged writes.
   *
   * @param writes what its shell text writes, and what {@link #writes} tells of its other tools
   */
  public void remember(HookEvent event, List<WrittenFile> writes) {
    if (!writes.isEmpty() && event.session() != null) {
      requireNonNull(session(event, true)).remember(writes);
    }
  }

  /**
   * What the file tools of an event write. An edit tells only a part of its file, which is
   * therefore left to the disk.
   *
   * @param places what paths are meant against
   */
  public static List<WrittenFile> writes(HookEvent event, Places places) {
    List<WrittenFile> writes = new ArrayList<>();
    for (ToolCall call : event.calls()) {
      FileTouch only = call.files().size() == 1 ? call.files().getFirst() : null;
      boolean whole =
          only != null
              && call.kind() == ToolKind.WRITE
              && (only.operation() == FileOperation.WRITE
                  || only.operation() == FileOperation.CREATE);
      String content = call.content();
      String path = only == null ? null : places.resolve(only.path()).absolute();
      if (whole && content != null && path != null && content.length() <= DiskFiles.LARGEST) {
        writes.add(
            new WrittenFile(
                path,
                Word.literal(DiskFiles.clean(content), new Span(0, 0)),
                WrittenFile.Origin.WRITTEN,
                List.of()));
      }
    }
    return writes;
  }

  private @Nullable SessionFiles session(HookEvent event, boolean make) {
    String id = event.session();
    if (id == null) {
      return null;
    }
    String key = event.host() + '\0' + id;
    Instant now = clock.instant();
    synchronized (sessions) {
      SessionFiles known = sessions.get(key);
      if (known != null && known.began().plus(LONGEST).isBefore(now)) {
        sessions.remove(key);
        known = null;
      }
      if (known == null && make) {
        known = new SessionFiles(disk, clock);
        sessions.put(key, known);
        if (sessions.size() > MOST_SESSIONS) {
          sessions.remove(sessions.keySet().iterator().next());
        }
      }
      return known;
    }
  }
}
