package dev.belay.engine.resident;

import dev.belay.contract.FileTouch;
import dev.belay.contract.ToolCall;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the engine remembers of one session. Safe for use by many threads. */
final class WatchedSession {
  /** Calls that are under way at the same time; refused ones, which never end, among them. */
  private static final int MOST_CALLS = 256;

  private static final int MOST_TOOLS = 64;

  private final Map<Long, Start> begun = new LinkedHashMap<>();
  private final Set<String> tools = new HashSet<>();
  private long events;
  private boolean wasQuiet;
  private boolean forgetful;
  private boolean untold;
  private boolean told;

  private record Start(String tool, boolean rewritten) {}

  /** The number of an event of this session, from 1. */
  synchronized long next() {
    return ++events;
  }

  /**
   * No call is under way. Before such a moment an end may belong to a beginning that another engine
   * saw.
   */
  synchronized void quiet() {
    wasQuiet = true;
  }

  /**
   * A call is about to be made, or was refused.
   *
   * @param rewritten whether its arguments will be others
   */
  synchronized void begun(ToolCall call, boolean rewritten) {
    if (begun.size() >= MOST_CALLS) {
      Iterator<Long> oldest = begun.keySet().iterator();
      oldest.next();
      oldest.remove();
      forgetful = true;
    }
    begun.put(key(call), new Start(call.name(), rewritten));
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
    if (begun.remove(key(call)) != null || (call.id() == null && takeRewritten(call.name()))) {
      return false;
    }
    boolean unseen = wasQuiet && !forgetful && tools.contains(call.name());
    untold |= unseen && !told;
    return unseen;
  }

  /** Whether the user has not been told of an unseen call yet; asked once it can be told. */
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

  private boolean takeRewritten(String tool) {
    for (Iterator<Start> starts = begun.values().iterator(); starts.hasNext(); ) {
      Start start = starts.next();
      if (start.rewritten() && start.tool().equals(tool)) {
        starts.remove();
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
