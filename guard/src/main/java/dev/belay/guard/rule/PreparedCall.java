package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.ToolCall;
import dev.belay.guard.effect.Effect;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.path.Places;
import dev.belay.guard.program.Invocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool call, made ready for rules.
 *
 * @param host the host that makes it
 * @param event the canonical type of the event that announces it
 * @param call the call
 * @param places what its paths are judged by
 * @param run what its shell text would run; null where it has none
 * @param invocations the executions of that, sorted, in their order
 * @param effects what the call does
 */
public record PreparedCall(
    String host,
    String event,
    ToolCall call,
    Places places,
    @Nullable ShellRun run,
    List<Invocation> invocations,
    List<Effect> effects) {
  public PreparedCall {
    requireNonNull(host, "host");
    requireNonNull(event, "event");
    requireNonNull(call, "call");
    requireNonNull(places, "places");
    invocations = List.copyOf(invocations);
    effects = List.copyOf(effects);
  }
}
