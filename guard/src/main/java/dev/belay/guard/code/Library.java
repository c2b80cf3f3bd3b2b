package dev.belay.guard.code;

import org.jspecify.annotations.Nullable;

/** What the functions of a language and its libraries do. */
interface Library {
  /**
   * Tells what a call does and what it gives.
   *
   * @return null where the function is not known
   */
  @Nullable Value call(Call call, Reading reading);

  /** What a module, a global name or a field stands for; null for nothing special. */
  default @Nullable Value name(String name, int from, int to, Reading reading) {
    return null;
  }

  /** Whether something of this name could run programs by a member that is not known. */
  default boolean dangerous(String name) {
    return false;
  }
}
