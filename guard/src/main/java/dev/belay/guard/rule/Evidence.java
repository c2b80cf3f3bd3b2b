package dev.belay.guard.rule;

import dev.belay.guard.effect.Effect;
import dev.belay.guard.effect.EffectKind;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.path.JudgedPath;
import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.program.Invocation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call while it is judged, with what is worked out of its executions only when a rule asks, and
 * then once.
 */
public final class Evidence {
  private final PreparedCall call;
  private @Nullable Invocation requestsOf;
  private List<HttpCall> requests = List.of();
  private @Nullable Invocation statementsOf;
  private List<GivenStatement> statements = List.of();
  private @Nullable McpNames mcp;
  private @Nullable Invocation lineOf;
  private String line = "";
  private @Nullable Effect pathOf;
  private @Nullable JudgedPath path;
  private @Nullable Map<Effect, JudgedPath> paths;
  private @Nullable Map<Execution, Invocation> invocations;
  private @Nullable Map<Execution, List<Effect>> effects;

  Evidence(PreparedCall call) {
    this.call = call;
  }

  PreparedCall call() {
    return call;
  }

  /** The path of an effect; null where it has none. */
  @Nullable JudgedPath path(Effect effect) {
    ResolvedPath resolved = effect.path();
    if (resolved == null) {
      return null;
    }
    if (pathOf != effect) {
      Map<Effect, JudgedPath> known = paths;
      if (known == null) {
        known = new IdentityHashMap<>(8);
        paths = known;
      }
      JudgedPath judged = known.get(effect);
      if (judged == null) {
        boolean entry = effect.kind() == EffectKind.DELETE && effect.execution() != null;
        judged = new JudgedPath(resolved, effect.isGlob(), effect.recursive(), entry);
        known.put(effect, judged);
      }
      path = judged;
      pathOf = effect;
    }
    return path;
  }

  /** The execution that makes an effect; null where none does. */
  @Nullable Invocation invocation(Effect effect) {
    Execution execution = effect.execution();
    if (execution == null) {
      return null;
    }
    Map<Execution, Invocation> known = invocations;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (int i = 0; i < call.invocations().size(); i++) {
        known.putIfAbsent(call.invocations().get(i).execution(), call.invocations().get(i));
      }
      invocations = known;
    }
    return known.get(execution);
  }

  /** The effects of an execution; all of the call where there is none. */
  List<Effect> effects(@Nullable Invocation invocation) {
    if (invocation == null || call.effects().isEmpty()) {
      return call.effects();
    }
    Map<Execution, List<Effect>> known = effects;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (int i = 0; i < call.effects().size(); i++) {
        Effect effect = call.effects().get(i);
        if (effect.execution() != null) {
          known.computeIfAbsent(effect.execution(), e -> new ArrayList<>(2)).add(effect);
        }
      }
      effects = known;
    }
    List<Effect> own = known.get(invocation.execution());
    return own == null ? List.of() : own;
  }

  /** An execution's line. */
  String line(Invocation invocation) {
    if (lineOf != invocation) {
      line = invocation.execution().line();
      lineOf = invocation;
    }
    return line;
  }

  List<HttpCall> requests(Invocation invocation) {
    if (requestsOf != invocation) {
      requests = HttpCall.of(invocation);
      requestsOf = invocation;
    }
    return requests;
  }

  List<GivenStatement> statements(Invocation invocation) {
    if (statementsOf != invocation) {
      statements = Statements.of(invocation);
      statementsOf = invocation;
    }
    return statements;
  }

  McpNames mcp() {
    if (mcp == null) {
      mcp = McpNames.of(call.call());
    }
    return mcp;
  }
}
