package dev.belay.lab.run;

import static java.util.Objects.requireNonNull;

import dev.belay.lab.sandbox.Sandbox;
import java.io.IOException;
import java.util.List;

/**
 * A run: how Belay is installed, and what the agent is made to do.
 *
 * @param install options of {@code belay install HOST}; none: the agent is run without Belay
 * @param steps what the agent does
 * @param delegated what its sub-agent does, if it is given {@link #TASK}
 * @param preparation what happens between the installation and the agent's start
 * @param beside a shell command that runs before the agent, where the agent runs; what it starts in
 *     the background goes on beside it
 */
public record Plan(
    List<String> install,
    List<Step> steps,
    List<Step> delegated,
    Preparation preparation,
    String beside) {
  /** What the user asks for. */
  public static final String PROMPT = "Please do the work of the main agent.";

  /** What a sub-agent is asked for. */
  public static final String TASK = "Please do the work of the sub-agent.";

  /** Something done to the sandbox. */
  @FunctionalInterface
  public interface Preparation {
    void prepare(Sandbox sandbox) throws IOException, InterruptedException;
  }

  public Plan {
    install = List.copyOf(install);
    steps = List.copyOf(steps);
    delegated = List.copyOf(delegated);
    requireNonNull(preparation, "preparation");
    requireNonNull(beside, "beside");
  }

  /** Installed for the user, for all events. */
  public static Plan of(List<Step> steps) {
    List<String> install = List.of("--scope", "user", "--events", "all");
    return new Plan(install, steps, List.of(), sandbox -> {}, ":");
  }

  /** The agent alone. */
  public Plan withoutBelay() {
    return new Plan(List.of(), steps, delegated, preparation, beside);
  }

  boolean isWithBelay() {
    return !install.isEmpty();
  }

  public Plan installedWith(String... options) {
    return new Plan(List.of(options), steps, delegated, preparation, beside);
  }

  public Plan delegating(List<Step> toTheSubAgent) {
    return new Plan(install, steps, toTheSubAgent, preparation, beside);
  }

  public Plan prepared(Preparation other) {
    return new Plan(install, steps, delegated, other, beside);
  }

  public Plan beside(String command) {
    return new Plan(install, steps, delegated, preparation, command);
  }
}
