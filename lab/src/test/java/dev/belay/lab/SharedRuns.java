package dev.belay.lab;

import dev.belay.lab.agent.ChosenAgents;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands {@link AgentRuns} to the cases: the same ones to all classes. */
final class SharedRuns implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == AgentRuns.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedRuns.class))
        .computeIfAbsent(AgentRuns.class, key -> AgentRuns.of(ChosenAgents.all()));
  }
}
