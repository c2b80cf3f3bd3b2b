package dev.belay.lab;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.belay.lab.agent.Agent;
import dev.belay.lab.agent.AgentCache;
import dev.belay.lab.sandbox.Requirements;

/** What a case needs; where it is not there, the case is skipped and says why. */
final class Needs {
  private Needs() {}

  static void namespaces() {
    Requirements.missing().ifPresent(missing -> assumeTrue(false, missing));
  }

  static void everythingFor(Agent agent) {
    namespaces();
    assumeTrue(
        AgentCache.usual(System.getenv()).has(agent),
        agent + " " + agent.version() + " is not installed: ./dev lab " + agent);
  }
}
