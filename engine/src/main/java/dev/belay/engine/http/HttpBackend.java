package dev.belay.engine.http;

import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import java.io.InputStream;

/** What answers behind the HTTP server. Safe for use by many threads. */
public interface HttpBackend {
  /** The answer to one call. Never throws; blocks until the document in {@code body} has closed. */
  HookAnswer answer(HookOptions options, InputStream body);

  /** Is told of an answer that went out, {@code nanos} after its question. */
  void answered(HookOptions options, HookAnswer answer, long nanos);

  /** Watches over a call until the watch is closed. */
  Watch watch(TimedCall call);

  /** The metrics of everything, as OpenMetrics text. */
  String metrics();

  /** A call that has a deadline. */
  interface TimedCall {
    /** When {@link #overdue} is due, as a {@link System#nanoTime}. May change at any time. */
    long deadline();

    /** Called once or more often, on a thread of its own, after the deadline. May block. */
    void overdue();
  }

  /** Ends the watch over a call. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }
}
