package dev.belay.engine;

/** Where the policy for an event comes from. Must be safe for use by many threads. */
@FunctionalInterface
public interface Policies {
  /**
   * The policy that holds in {@code scope}: the user's, and what the project around the directory
   * adds.
   *
   * @throws PolicyUnusableException if a file cannot be used, or a named one is missing
   */
  ActivePolicy active(PolicyScope scope) throws PolicyUnusableException;
}
