package dev.belay.setup.shape;

/**
 * A configuration file that can be read, but is not laid out as its host demands, so that nothing
 * can be added to it. The message says where, and what to do.
 */
public final class UnfitConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnfitConfigException(String message) {
    super(message);
  }
}
