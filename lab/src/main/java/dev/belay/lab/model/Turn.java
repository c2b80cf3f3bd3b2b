package dev.belay.lab.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What the model says in one answer. */
public sealed interface Turn {
  /** Text, which ends the agent's run or its sub-agent's. */
  record Say(String text) implements Turn {
    public Say {
      requireNonNull(text, "text");
    }
  }

  /**
   * Tool calls: one, or several at once.
   *
   * @param before what happens before the agent gets them, and after it has done all that came
   *     before; more than once where the agent asks again
   */
  record Call(List<ScriptedCall> calls, Runnable before) implements Turn {
    public Call {
      calls = List.copyOf(calls);
      requireNonNull(before, "before");
    }

    public Call(ScriptedCall... calls) {
      this(List.of(calls), () -> {});
    }
  }
}
