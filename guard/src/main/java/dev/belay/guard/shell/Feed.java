package dev.belay.guard.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a command in its pipeline.
 *
 * @param all every command before it
 * @param direct the one whose output it reads, where that is a simple command
 */
record Feed(List<SimpleCommand> all, @Nullable SimpleCommand direct) {
  static final Feed NONE = new Feed(List.of(), null);
}
