package dev.belay.engine.resident;

/** Is told of every call that was answered, after the answer went out. Must be quick. */
@FunctionalInterface
public interface CallListener {
  void answered(AnsweredCall call);
}
