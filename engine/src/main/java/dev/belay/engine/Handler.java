package dev.belay.engine;

import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import java.util.function.Function;

/**
 * Something that has an opinion on events: the guard's rules, or a user's own code. Must be safe
 * for use by many threads.
 */
public interface Handler {
  /** What it is called in explanations and errors. */
  String name();

  /**
   * Its opinion; {@link Verdict#abstain()} for none. Runs under the pipeline's deadline and may be
   * interrupted.
   *
   * @throws Exception whatever goes wrong: the pipeline turns it into the fail mode's verdict
   */
  Verdict handle(HookEvent event) throws Exception;

  /** As {@link #handle}, with what only the journal and explanations are told. */
  default Opinion opinion(HookEvent event) throws Exception {
    return new Opinion(name(), handle(event));
  }

  /** A handler made of a function. */
  static Handler of(String name, Function<HookEvent, Verdict> opinion) {
    return new Handler() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Verdict handle(HookEvent event) {
        return opinion.apply(event);
      }
    };
  }
}
