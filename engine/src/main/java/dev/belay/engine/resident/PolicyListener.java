package dev.belay.engine.resident;

import dev.belay.engine.ActivePolicy;

/** Is told when a policy comes into force, and when one cannot. Called on the thread of a hook. */
public interface PolicyListener {
  /** This policy holds from now on, somewhere. */
  void inForce(ActivePolicy policy);

  /**
   * A policy file cannot be used: the last good policy holds, or where there was none, every call
   * ends in its fail mode. May be called again and again for the same problem.
   *
   * @param problem file, place and what is wrong
   */
  void broken(String problem);
}
