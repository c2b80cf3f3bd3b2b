package dev.belay.engine;

/**
 * A pipeline that came to no verdict: a handler failed, or the deadline passed. The message says
 * which.
 */
public final class PipelineException extends Exception {
  private static final long serialVersionUID = 1L;

  public PipelineException(String message) {
    super(message);
  }

  public PipelineException(String message, Throwable cause) {
    super(message, cause);
  }
}
