package dev.belay.engine.resident;

import dev.belay.engine.wire.CommandAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A command of the command line that the engine runs for a client, because it is warm. It must be
 * one that may be run twice: a client whose answer gets lost runs it again in a process of its own.
 * May be called by several threads at once, and be interrupted.
 */
public interface ResidentCommand {
  /**
   * The answer; null where this call needs a process of its own: it reads standard input, say, or
   * changes files.
   */
  @Nullable CommandAnswer run(CommandCall call);
}
