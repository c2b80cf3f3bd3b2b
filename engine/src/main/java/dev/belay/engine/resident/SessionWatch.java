package dev.belay.engine.resident;

import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.Verdict;
import dev.belay.engine.Handler;
import dev.belay.engine.HookAnswer;
import dev.belay.journal.SessionSequence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the events of each session, and notices calls that come to their end without Belay having
 * been asked before: somebody switched it off, or the host passed it over. The user is told once a
 * session. Sessions that were quiet for longest are forgotten. Safe for use by many threads.
 */
final class SessionWatch implements Handler {
  private static final int MOST_SESSIONS = 256;

  private final String engine;
  private final UnseenCallListener listener;
  private final Map<Key, WatchedSession> sessions =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, WatchedSession> eldest) {
          return size() > MOST_SESSIONS;
        }
      };

  private record Key(String host, String session) {}

  /**
   * @param engine a name of this engine that no other has
   * @param listener is told of every unseen call
   */
  SessionWatch(String engine, UnseenCallListener listener) {
    this.engine = engine;
    this.listener = listener;
  }

  @Override
  public String name() {
    return "session";
  }

  /** Looks at ends before they are answered, so that the answer can tell of what is missing. */
  @Override
  public Verdict handle(HookEvent event) {
    WatchedSession session = session(event);
    if (session == null) {
      return Verdict.abstain();
    }
    switch (event.type().name()) {
      case "session.start", "prompt.submit", "agent.stop" -> session.quiet();
      case "tool.end", "tool.fail" -> {
        for (ToolCall call : event.calls()) {
          if (session.isUnseen(call)) {
            listener.unseen(event, call);
          }
        }
      }
      default -> {}
    }
    return session.isUntold() && UserMessages.reachTheUser(event) && session.takeUntold()
        ? Verdict.abstain().withMessage(message(event))
        : Verdict.abstain();
  }

  /** Remembers the calls that the host will make now. To be called before it is answered. */
  void decided(HookAnswer answer) {
    HookEvent event = answer.event();
    if (event == null || event.calls().isEmpty() || !event.type().name().equals("tool.start")) {
      return;
    }
    WatchedSession session = session(event);
    if (session != null) {
      Verdict verdict = answer.verdict();
      boolean rewritten = verdict != null && verdict.rewrite() != null;
      for (ToolCall call : event.calls()) {
        session.begun(call, rewritten);
      }
    }
  }

  /** The event's place in its session; null where it names none. */
  @Nullable SessionSequence next(@Nullable HookEvent event) {
    WatchedSession session = event == null ? null : session(event);
    return session == null ? null : new SessionSequence(engine, session.next());
  }

  private @Nullable WatchedSession session(HookEvent event) {
    String session = event.session();
    if (session == null) {
      return null;
    }
    Key key = new Key(event.host(), session);
    synchronized (sessions) {
      WatchedSession known = sessions.get(key);
      if (known == null) {
        known = new WatchedSession();
        sessions.put(key, known);
      }
      return known;
    }
  }

  private static String message(HookEvent event) {
    return "Belay: a tool call of this session ran without Belay having been asked before: it was"
        + " switched off for a while, or passed over. What it missed: belay gaps "
        + event.host()
        + " --session "
        + event.session();
  }
}
