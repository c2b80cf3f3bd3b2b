package dev.belay.lab.hook;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.Reply;

/**
 * What a hook does.
 *
 * @param exit its exit code; {@link #KILLED} when it kills itself, {@link #NEVER} when it goes on
 *     until the host stops it
 */
public record HookAnswer(String stdout, String stderr, int exit) {
  public static final int KILLED = -9;
  public static final int NEVER = -1;

  public HookAnswer {
    requireNonNull(stdout, "stdout");
    requireNonNull(stderr, "stderr");
  }

  /** What Belay would say. */
  public static HookAnswer of(Reply reply) {
    return new HookAnswer(reply.stdout(), reply.stderr(), reply.exitCode());
  }
}
