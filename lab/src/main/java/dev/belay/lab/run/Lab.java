package dev.belay.lab.run;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.lab.agent.Agent;
import dev.belay.lab.agent.AgentCache;
import dev.belay.lab.model.Script;
import dev.belay.lab.model.ScriptedCall;
import dev.belay.lab.model.ScriptedModel;
import dev.belay.lab.model.Turn;
import dev.belay.lab.sandbox.Confined;
import dev.belay.lab.sandbox.Outcome;
import dev.belay.lab.sandbox.Product;
import dev.belay.lab.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs installed agents.
 *
 * @param cache where they are installed
 * @param product the Belay that is put in front of them
 */
public record Lab(AgentCache cache, Product product) {
  public Lab {
    requireNonNull(cache, "cache");
    requireNonNull(product, "product");
  }

  /** The usual cache, and this checkout's product. */
  public static Lab usual() {
    return new Lab(AgentCache.usual(System.getenv()), Product.built());
  }

  /**
   * Runs an agent in a new sandbox, with Belay in front of it unless the plan is without.
   *
   * @throws IOException if Belay cannot be installed; the message holds what it said
   */
  public Run run(Agent agent, Plan plan) throws IOException, InterruptedException {
    Sandbox sandbox = Sandbox.create(product);
    AtomicReference<@Nullable Confined> running = new AtomicReference<>();
    Script script = script(agent, plan, sandbox.project(), running);
    try (ScriptedModel model = ScriptedModel.start(script)) {
      sandbox.configure(agent, model.url());
      plan.preparation().prepare(sandbox);
      Map<String, String> before = sandbox.files();
      if (plan.isWithBelay()) {
        install(agent, plan, sandbox);
      }
      Set<String> touched = touched(before, sandbox.files());
      Map<String, String> values = sandbox.placeholders(model.url(), Plan.PROMPT);
      Outcome outcome;
      try (Confined confined =
          start(sandbox, plan, agent.command(cache.of(agent), values), agent.environment(values))) {
        running.set(confined);
        outcome = confined.await();
      }
      before.keySet().retainAll(touched);
      return new Run(agent, sandbox, touched, before, outcome, model, journal(plan, sandbox));
    }
  }

  private static Confined start(
      Sandbox sandbox, Plan plan, List<String> command, Map<String, String> environment)
      throws IOException {
    return plan.isWithBelay()
        ? sandbox.start(plan.beside(), command, environment)
        : sandbox.startAlone(plan.beside(), command, environment);
  }

  private static void install(Agent agent, Plan plan, Sandbox sandbox)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("install", agent.id()));
    words.addAll(plan.install());
    Outcome installed = sandbox.belay(words.toArray(String[]::new));
    if (!installed.succeeded()) {
      throw new IOException("belay install " + agent.id() + ": " + installed.described());
    }
  }

  private static Set<String> touched(Map<String, String> before, Map<String, String> after) {
    Set<String> touched = new TreeSet<>();
    after.forEach(
        (file, content) -> {
          if (!content.equals(before.get(file))) {
            touched.add(file);
          }
        });
    return touched;
  }

  private static Script script(
      Agent agent, Plan plan, Path project, AtomicReference<@Nullable Confined> running) {
    return new Script(
        turns(agent, plan.steps(), project, running),
        Map.of(Plan.TASK, turns(agent, plan.delegated(), project, running)));
  }

  private static List<Turn> turns(
      Agent agent, List<Step> steps, Path project, AtomicReference<@Nullable Confined> running) {
    return steps.stream()
        .map(
            step -> {
              List<ScriptedCall> calls =
                  step.tasks().stream()
                      .map(task -> agent.call(task.name(), task.action(), project))
                      .toList();
              return (Turn) new Turn.Call(calls, step.engineDies() ? killer(running) : () -> {});
            })
        .toList();
  }

  private static Runnable killer(AtomicReference<@Nullable Confined> running) {
    return () -> {
      Confined confined = running.get();
      if (confined != null) {
        confined.killEngine();
      }
    };
  }

  private static List<JsonObject> journal(Plan plan, Sandbox sandbox)
      throws IOException, InterruptedException {
    if (!plan.isWithBelay()) {
      return List.of();
    }
    Outcome log = sandbox.belay("log", "--json", "--limit", "100000");
    if (!log.succeeded()) {
      throw new IOException("belay log: " + log.described());
    }
    return log.stdout()
        .lines()
        .filter(line -> line.startsWith("{"))
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }
}
