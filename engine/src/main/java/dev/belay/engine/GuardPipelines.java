package dev.belay.engine;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import dev.belay.engine.approval.Approvals;
import dev.belay.guard.Guard;
import dev.belay.guard.memory.SessionMemory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pipelines that hold the guard's rules: the user's policy, made stricter by the project's own
 * where it has one.
 */
public final class GuardPipelines implements PipelineSource {
  private final Policies policies;
  private final PolicyScope scope;
  private final Path workingDirectory;
  private final @Nullable Duration deadline;
  private final List<Handler> others;
  private final Approvals approvals;
  private final SessionMemory memory;

  /**
   * @param policies where the policy for an event comes from
   * @param scope what decides about it, without the directory, which the event tells
   * @param workingDirectory what relative paths are meant against where an event does not say:
   *     hosts start hooks in the project
   * @param deadline for all handlers together; null where the caller watches over the whole call
   */
  public GuardPipelines(
      Policies policies, PolicyScope scope, Path workingDirectory, @Nullable Duration deadline) {
    this(
        policies,
        scope,
        workingDirectory,
        deadline,
        List.of(),
        Approvals.none(),
        SessionMemory.ofDisk());
  }

  /**
   * As the other constructor.
   *
   * @param others are asked after the guard
   * @param approvals what the user approved
   * @param memory what the sessions wrote, for when it is run
   */
  public GuardPipelines(
      Policies policies,
      PolicyScope scope,
      Path workingDirectory,
      @Nullable Duration deadline,
      List<Handler> others,
      Approvals approvals,
      SessionMemory memory) {
    this.policies = requireNonNull(policies, "policies");
    this.scope = requireNonNull(scope, "scope");
    this.workingDirectory = requireNonNull(workingDirectory, "workingDirectory");
    this.deadline = deadline;
    this.others = List.copyOf(others);
    this.approvals = requireNonNull(approvals, "approvals");
    this.memory = requireNonNull(memory, "memory");
  }

  /** A pipeline of one guard, whatever the files say. */
  public static PipelineSource fixed(Guard guard, Duration deadline) {
    Handler rules = new GuardHandler(guard, Approvals.none(), SessionMemory.ofDisk(), "/");
    Pipeline pipeline = new Pipeline(List.of(rules), deadline);
    return event -> pipeline;
  }

  @Override
  public Pipeline pipeline(HookEvent event) throws PolicyUnusableException {
    String told = event.cwd();
    String directory = told == null ? workingDirectory.toString() : told;
    ActivePolicy active = policies.active(scope.in(directory));
    Guard guard = active.guard();
    List<Handler> handlers = new ArrayList<>(3);
    handlers.add(new GuardHandler(guard, approvals, memory, directory));
    String broken = active.broken();
    if (broken != null && isWhereUsersLook(event.type().name())) {
      handlers.add(Handler.of("policy", seen -> brokenPolicy(broken)));
    }
    handlers.addAll(others);
    return new Pipeline(handlers, deadline, active.digest());
  }

  /** Once a prompt is enough: a text beside every tool call would be read by nobody. */
  private static boolean isWhereUsersLook(String type) {
    return type.equals("session.start") || type.equals("prompt.submit");
  }

  private static Verdict brokenPolicy(String problem) {
    return Verdict.abstain()
        .withMessage(
            "Belay: the policy was changed and cannot be used, so the one before it still holds: "
                + problem);
  }
}
