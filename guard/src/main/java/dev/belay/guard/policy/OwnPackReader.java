package dev.belay.guard.policy;

import java.util.Collection;
import java.util.List;

/** Tells the rules in the pack files that a policy brings along. */
@FunctionalInterface
public interface OwnPackReader {
  /**
   * What the file's rules do where no policy speaks of them.
   *
   * @param text the file's content
   * @throws PolicyException if it is no pack; the message names file, line and column
   */
  Collection<RuleDefaults> rules(OwnPack pack, String text) throws PolicyException;

  /** For builds that read no packs: such files are named in a warning and otherwise ignored. */
  static OwnPackReader none() {
    return (pack, text) -> List.of();
  }
}
