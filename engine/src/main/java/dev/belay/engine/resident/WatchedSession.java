package dev.belay.engine.resident;

import dev.belay.contract.FileTouch;
import dev.belay.contract.ToolCall;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the engine remembers of one session. A hook that is registered twice tells everything twice,
 * which changes nothing. Safe for use by many threads.
 */
final class WatchedSession {
  /** Calls with ids are kept when they have ended, since their end may be told again. */
  private static final int MOST_CALLS = 256;

  private static final int MOST_TOOLS = 64;

  private final Map<Long, Begun> begun = new LinkedHashMap<>();
  private final Set<String> tools = new HashSet<>();
  private long events;
  private boolean wasQuiet;
  private boolean forgetful;
  private boolean untold;
  private boolean told;

  /** Calls that have begun; equal ones count as one where the host tells no ids. */
  private static final class Begun {
    private final String tool;
    private final boolean hasId;
    private final boolean rewritten;
    private int open;

    Begun(ToolCall call, boolean rewritten, int open) {
      this.tool = call.name();
      this.hasId = call.id() != null;
      this.rewritten = rewritten;
      this.open = open;
    }
  }

  /** The number of an event of this session, from 1. */
  synchronized long next() {
    return ++events;
  }

  /**
   * No call is under way. Before the first such moment an end may belong to a beginning that
   * another engine saw; after it, what is still open never ends.
   */
  synchronized void quiet() {
    wasQuiet = true;
    forgetful = false;
    begun.values().removeIf(call -> !call.hasId);
  }

  /**
   * A call is about to be made, or was refused.
   *
   * @param rewritten whether its arguments will be others
   */
  synchronized void begun(ToolCall call, boolean rewritten) {
    Begun known = begun.get(key(call));
    if (known == null) {
      keep(call, rewritten, 1);
    } else if (!known.hasId) {
      known.open++;
    }
    if (tools.size() < MOST_TOOLS) {
      tools.add(call.name());
    }
  }

  /**
   * Whether this end has no beginning, although the host asks before calls of this tool.
   *
   * @return false also where that cannot be told
   */
  synchronized boolean isUnseen(ToolCall call) {
    if (end(call)) {
      return false;
    }
    boolean unseen = wasQuiet && !forgetful && tools.contains(call.name());
    untold |= unseen && !told;
    if (call.id() != null) {
      keep(call, false, 0);
    }
    return unseen;
  }

  /** Whether the user is to be told of an unseen call, for the first time in this session. */
  synchronized boolean takeUntold() {
    boolean tell = untold;
    told |= untold;
    untold = false;
    return tell;
  }

  /** Whether there is something to tell. */
  synchronized boolean isUntold() {
    return untold;
  }

  private void keep(ToolCall call, boolean rewritten, int open) {
    if (begun.size() >= MOST_CALLS) {
      Iterator<Begun> oldest = begun.values().iterator();
      forgetful |= oldest.next().open > 0;
      oldest.remove();
    }
    begun.put(key(call), new Begun(call, rewritten, open));
  }

  private boolean end(ToolCall call) {
    Begun known = begun.get(key(call));
    if (known == null) {
      return call.id() == null && endRewritten(call.name());
    }
    known.open = Math.max(0, known.open - 1);
    if (!known.hasId && known.open == 0) {
      begun.remove(key(call));
    }
    return true;
  }

  private boolean endRewritten(String tool) {
    for (Iterator<Begun> calls = begun.values().iterator(); calls.hasNext(); ) {
      Begun call = calls.next();
      if (call.rewritten && call.tool.equals(tool)) {
        calls.remove();
        return true;
      }
    }
    return false;
  }

  /** The host's id of the call, or else what is called with what, as 64 bits. */
  private static long key(ToolCall call) {
    String id = call.id();
    if (id != null) {
      return mixed(1, id);
    }
    long key = mixed(2, call.name());
    String command = call.command();
    String url = call.url();
    key = command == null ? key : mixed(key, command);
    key = url == null ? key : mixed(key, url);
    for (FileTouch file : call.files()) {
      key = mixed(key, file.path());
    }
    return key;
  }

  /** FNV-1a over the text's characters. */
  private static long mixed(long from, String text) {
    long hash = from ^ 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
