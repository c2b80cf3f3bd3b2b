package dev.belay.lab;

import dev.belay.lab.agent.Agent;
import dev.belay.lab.agent.Trait;
import dev.belay.lab.run.Lab;
import dev.belay.lab.run.Plan;
import dev.belay.lab.run.Run;
import dev.belay.lab.sandbox.Requirements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * What all chosen agents do, for all cases. They begin at once, two at a time: an agent's run takes
 * a core, and the model's answers should not be late.
 */
final class AgentRuns implements AutoCloseable {
  private static final int AT_A_TIME = 2;

  private record Key(Agent agent, Chapter chapter) {}

  private final Lab lab = Lab.usual();
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
  private final Map<Key, Future<Run>> runs = new HashMap<>();

  private AgentRuns() {}

  static AgentRuns of(List<Agent> agents) {
    AgentRuns all = new AgentRuns();
    if (Requirements.missing().isEmpty()) {
      agents.stream().filter(all.lab.cache()::has).forEach(all::begin);
    }
    return all;
  }

  private void begin(Agent agent) {
    List<Chapter> chapters = Arrays.asList(Chapter.values());
    List<Chapter> together =
        agent.is(Trait.REFUSAL_ENDS_RUN)
            ? List.of()
            : chapters.stream().filter(each -> !each.isAlone()).toList();
    if (!together.isEmpty()) {
      Future<Run> run = begin(agent, "the session", Chapter.plan(agent, together));
      together.forEach(each -> runs.put(new Key(agent, each), run));
    }
    for (Chapter chapter : chapters) {
      if (!together.contains(chapter) && !chapter.steps(agent).isEmpty()) {
        runs.put(new Key(agent, chapter), begin(agent, chapter.name(), chapter.plan(agent)));
      }
    }
  }

  private Future<Run> begin(Agent agent, String what, Plan plan) {
    return threads.submit(
        () -> {
          System.out.println("lab: " + agent + ": begins " + what);
          return lab.run(agent, plan);
        });
  }

  /**
   * The run that a chapter was in. Waits for it; where the agent cannot be run the case is skipped.
   */
  Run run(Agent agent, Chapter chapter) throws InterruptedException {
    Needs.everythingFor(agent);
    try {
      return runs.get(new Key(agent, chapter)).get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().getMessage(), e.getCause());
    }
  }

  /** The runs of all chapters that are not alone. */
  List<Run> session(Agent agent) throws InterruptedException {
    List<Run> session = new ArrayList<>();
    for (Chapter chapter : Chapter.values()) {
      if (!chapter.isAlone()) {
        session.add(run(agent, chapter));
      }
    }
    return session.stream().distinct().toList();
  }

  @Override
  public void close() {
    threads.close();
    Stream<Future<Run>> done = runs.values().stream().distinct();
    done.filter(each -> each.state() == Future.State.SUCCESS)
        .forEach(each -> each.resultNow().close());
  }
}
