package dev.belay.lab.probe;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.EventType;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.lab.agent.Agent;
import dev.belay.lab.run.Lab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** {@code ./dev lab --probe}, {@code --configurations} and {@code --record}. */
public final class Probing {
  private static final List<EventType> EVENTS =
      List.of(
          EventType.TOOL_START,
          EventType.SESSION_START,
          EventType.PROMPT_SUBMIT,
          EventType.TOOL_END,
          new EventType("agent.stop"));

  private final Path root;
  private final List<Agent> agents;

  /**
   * @param root the checkout
   */
  public Probing(Path root, List<Agent> agents) {
    this.root = requireNonNull(root);
    this.agents = List.copyOf(agents);
  }

  /**
   * Asks every agent what it makes of every answer, and prints what is not on record so.
   *
   * @param record whether to write it down
   */
  public void probe(boolean record) throws IOException, InterruptedException, ExecutionException {
    for (Agent agent : agents) {
      AnswerRuns runs = new AnswerRuns(Lab.usual(), agent);
      String before = event(agent, EventType.TOOL_START).getFirst();
      Recorded recorded = Recorded.of(agent, root.resolve("recordings"), before);
      System.out.println("lab: " + agent + " " + agent.version() + " is asked, for some minutes");
      Map<String, List<Observation>> seen = new LinkedHashMap<>();
      for (EventType type : EVENTS) {
        for (String event : event(agent, type)) {
          seen.put(
              event,
              event.equals(before)
                  ? runs.beforeTool(event, ProbeAnswer.beforeTool())
                  : elsewhere(runs, event));
          report(event, seen.get(event), recorded);
        }
      }
      if (record) {
        System.out.println("lab: written: " + root.relativize(recorded.write(agent, seen)));
      }
    }
  }

  /**
   * Gives every agent a configuration with each mistake, and prints what it makes of it where that
   * is not on record so.
   *
   * @param record whether to write it down
   * @param named which cases, by their names
   */
  public void configurations(boolean record, Predicate<String> named)
      throws IOException, InterruptedException {
    for (Agent agent : agents) {
      ConfigRuns runs = new ConfigRuns(Lab.usual(), agent);
      ConfigRecord recorded = ConfigRecord.of(root.resolve("recordings/config-probe"), agent);
      List<ConfigCase> cases =
          ConfigCases.of(agent.id()).stream().filter(each -> named.test(each.name())).toList();
      int same = 0;
      for (ConfigCase each : cases) {
        ConfigObservation observation = runs.run(each);
        boolean known = recorded.has(observation);
        if (record) {
          recorded.write(observation);
        }
        if (known) {
          same++;
        } else {
          System.out.printf(
              "  %-44s %-24s expected %s, exit %d %s%n",
              each.name(),
              observation.happened(),
              each.expected(),
              observation.exit(),
              observation.said());
        }
      }
      System.out.printf(
          "lab: %s %s: %d of %d as on record%n", agent, agent.version(), same, cases.size());
    }
  }

  /** Brings the evidence in the agents' contracts up to date. */
  public void record() throws IOException, InterruptedException, ExecutionException {
    for (Agent agent : agents) {
      Path file = root.resolve("contract/src/main/contract/hosts").resolve(agent.id() + ".yml");
      Evidence evidence = new EvidenceRuns(Lab.usual(), agent).gather();
      List<String> changes = new ContractFile(file).bringUpToDate(agent.version(), evidence);
      System.out.println("lab: " + agent + " " + agent.version() + ": " + evidence.summary());
      changes.forEach(each -> System.out.println("  now verified: " + each));
      evidence.contradicted().forEach(each -> System.out.println("  not shown any more: " + each));
    }
  }

  /** The agent's event of a type: one at most. */
  private static List<String> event(Agent agent, EventType type) {
    return HostCatalog.host(agent.id()).events().stream()
        .filter(each -> each.type().equals(type))
        .map(EventContract::name)
        .limit(1)
        .toList();
  }

  private static List<Observation> elsewhere(AnswerRuns runs, String event)
      throws InterruptedException, ExecutionException {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Observation>> asked = new ArrayList<>();
      for (ProbeAnswer answer : ProbeAnswer.elsewhere()) {
        asked.add(two.submit(() -> runs.elsewhere(event, answer)));
      }
      List<Observation> observed = new ArrayList<>();
      for (Future<Observation> each : asked) {
        observed.add(each.get());
      }
      return observed;
    }
  }

  private static void report(String event, List<Observation> seen, Recorded recorded) {
    int same = 0;
    for (Observation each : seen) {
      String before = recorded.outcome(event, each).orElse("");
      if (before.equals(each.outcome()) || before.equals(each.described())) {
        same++;
      } else {
        System.out.printf(
            "  %-16s %-28s %-12s -> %s%n",
            event, each.name(), before.isEmpty() ? "(none)" : before, each.described());
      }
    }
    System.out.printf("  %-16s %d of %d as on record%n", event, same, seen.size());
  }
}
