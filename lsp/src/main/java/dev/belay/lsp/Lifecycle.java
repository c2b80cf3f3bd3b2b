package dev.belay.lsp;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Where the server is between the first message and the last. Safe for threads. */
final class Lifecycle {
  private enum State {
    NEW,
    RUNNING,
    SHUT_DOWN
  }

  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private volatile State state = State.NEW;

  /**
   * The editor has begun.
   *
   * @throws ResponseErrorException if it had already
   */
  void start() {
    if (state != State.NEW) {
      throw refused(ResponseErrorCode.InvalidRequest, "the server is initialized already");
    }
    state = State.RUNNING;
  }

  /**
   * The editor asks for something.
   *
   * @throws ResponseErrorException if it may not, before it has begun or after its end
   */
  void requireRunning() {
    switch (state) {
      case NEW ->
          throw refused(ResponseErrorCode.ServerNotInitialized, "the server is not initialized");
      case SHUT_DOWN -> throw refused(ResponseErrorCode.InvalidRequest, "the server is shut down");
      case RUNNING -> {}
    }
  }

  /** Whether notifications count. */
  boolean isRunning() {
    return state == State.RUNNING;
  }

  void shutDown() {
    requireRunning();
    state = State.SHUT_DOWN;
  }

  /** The end, by the editor's will or because it is gone. */
  void end() {
    ended.complete(state == State.SHUT_DOWN ? 0 : 1);
  }

  /** The exit code, once there is one. */
  CompletableFuture<Integer> ended() {
    return ended;
  }

  private static ResponseErrorException refused(ResponseErrorCode code, String why) {
    return new ResponseErrorException(new ResponseError(code, why, null));
  }
}
