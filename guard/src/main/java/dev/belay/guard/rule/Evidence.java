package dev.belay.guard.rule;

import dev.belay.guard.program.Invocation;
import java.util.List;
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

  Evidence(PreparedCall call) {
    this.call = call;
  }

  PreparedCall call() {
    return call;
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
