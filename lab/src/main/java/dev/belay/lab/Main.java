package dev.belay.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.belay.lab.agent.Agent;
import dev.belay.lab.agent.AgentCache;
import dev.belay.lab.agent.ChosenAgents;
import dev.belay.lab.probe.Probing;
import dev.belay.lab.sandbox.Product;
import dev.belay.lab.sandbox.Requirements;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What {@code ./dev lab} does beside running the cases. */
public final class Main {
  private Main() {}

  /**
   * Runs a command about the chosen agents.
   *
   * @param args {@code prepare}: installs them; {@code probe}: asks what they make of answers, and
   *     with {@code --record} writes it down; {@code configurations}: the same about mistakes in
   *     their configuration; {@code record}: brings the contract's evidence up to date
   */
  public static void main(String[] args) throws Exception {
    List<String> words = List.of(args);
    String command = words.isEmpty() ? "" : words.getFirst();
    switch (command) {
      case "prepare" -> prepare();
      case "probe" -> probing().probe(words.contains("--record"));
      case "record" -> probing().record();
      case "configurations" -> probing().configurations(words.contains("--record"), cases());
      default -> {
        System.err.println(
            "usage: prepare | probe [--record] | configurations [--record] | record");
        System.exit(2);
      }
    }
  }

  /** Those in whose names {@code belay.lab.cases}, a pattern, is found. */
  private static Predicate<String> cases() {
    return Pattern.compile(System.getProperty("belay.lab.cases", "")).asPredicate();
  }

  private static Probing probing() {
    Optional<String> missing = Requirements.missing();
    if (missing.isPresent()) {
      System.err.println("lab: no agent can be run here: " + missing.get());
      System.exit(1);
    }
    return new Probing(Product.built().root(), ChosenAgents.all());
  }

  /** What cannot be installed is told and left out: its cases are then skipped. */
  private static void prepare() throws IOException, InterruptedException {
    String missing = missing();
    if (!missing.isEmpty()) {
      say("no agent is run here: " + missing);
      return;
    }
    AgentCache cache = AgentCache.usual(System.getenv());
    List<Agent> agents = ChosenAgents.all();
    if (agents.isEmpty()) {
      say("no agent is run; ./dev lab runs all, BELAY_LAB=codex,opencode those in ./dev verify");
    }
    for (Agent agent : agents) {
      try {
        cache.install(agent, Main::say);
      } catch (IOException e) {
        say(agent + " is left out: " + e.getMessage());
      }
    }
  }

  /** What stands in the way of namespaces; empty if nothing does. */
  private static String missing() throws IOException {
    String script = Product.built().root().resolve("lab/netns/missing").toString();
    Process process =
        new ProcessBuilder(script).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
  }

  private static void say(String line) {
    System.err.println("lab: " + line);
  }
}
