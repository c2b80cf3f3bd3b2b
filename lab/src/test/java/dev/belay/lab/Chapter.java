package dev.belay.lab;

import dev.belay.lab.agent.Action;
import dev.belay.lab.agent.Agent;
import dev.belay.lab.hook.HookStub;
import dev.belay.lab.run.Plan;
import dev.belay.lab.run.Step;
import dev.belay.lab.run.Step.Task;
import dev.belay.lab.sandbox.Product;
import dev.belay.lab.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of what agents are made to do. Those that are not alone are done in one run, in order, but
 * where a refusal ends the run.
 */
enum Chapter {
  ALLOWED {
    @Override
    List<Step> steps(Agent agent) {
      List<Step> steps = new ArrayList<>();
      steps.add(Step.of("allowed-command", new Action.Shell("echo hi > allowed.txt")));
      steps.add(Step.of("allowed-write", new Action.Write("written.txt", "new\n")));
      steps.add(Step.of("failed-command", new Action.Shell("exit 3")));
      if (agent.can(Action.Read.class)) {
        steps.add(Step.of("read", new Action.Read("a.txt")));
      }
      steps.add(Step.of("allowed-edit", new Action.Edit("a.txt", "one", "two")));
      if (agent.can(Action.Note.class)) {
        steps.add(Step.of("note", new Action.Note("noted")));
      }
      return steps;
    }
  },
  DENIED_COMMAND {
    @Override
    List<Step> steps(Agent agent) {
      return List.of(Step.of("denied-command", forbidden("denied.txt")));
    }
  },
  DENIED_WRITE {
    @Override
    List<Step> steps(Agent agent) {
      return List.of(Step.of("denied-write", new Action.Write(".cursor/hooks.json", "new\n")));
    }
  },
  DENIED_EDIT {
    @Override
    List<Step> steps(Agent agent) {
      List<Step> steps = new ArrayList<>();
      if (agent.can(Action.Read.class)) {
        steps.add(Step.of("read-guarded", new Action.Read(GUARDED_FILE)));
      }
      steps.add(Step.of("denied-edit", new Action.Edit(GUARDED_FILE, "one", "two")));
      return steps;
    }
  },
  ASKED {
    @Override
    List<Step> steps(Agent agent) {
      String command = "echo hi > asked.txt; git reset --hard";
      return List.of(Step.of("asked-command", new Action.Shell(command)));
    }
  },
  BATCH {
    @Override
    List<Step> steps(Agent agent) {
      return List.of(
          Step.together(
              new Task("batch-1", new Action.Shell("echo hi > batch-1.txt")),
              new Task("batch-2", forbidden("batch-2.txt")),
              new Task("batch-3", new Action.Shell("echo hi > batch-3.txt"))));
    }
  },
  SUB_AGENT {
    @Override
    List<Step> steps(Agent agent) {
      // Some agents do not wait for theirs.
      String wait = "for i in $(seq 100); do [ -e sub-allowed.txt ] && break; sleep 0.1; done";
      return List.of(
          Step.of("delegate", new Action.Delegate(Plan.TASK)),
          Step.of("wait", new Action.Shell(wait)));
    }
  },
  ENGINE_KILLED {
    @Override
    List<Step> steps(Agent agent) {
      return List.of(
          Step.of("killed-allowed", new Action.Shell("echo hi > killed-allowed.txt"))
              .afterTheEngineWasKilled(),
          Step.of("killed-denied", forbidden("killed-denied.txt")).afterTheEngineWasKilled());
    }
  },
  /** The engine answers garbage, and Belay is to refuse then. */
  GARBAGE_CLOSED(true) {
    @Override
    List<Step> steps(Agent agent) {
      return List.of(Step.of("garbage-closed", new Action.Shell("echo hi > garbage-closed.txt")));
    }

    @Override
    Plan plan(Agent agent) {
      return super.plan(agent)
          .installedWith("--scope", "user", "--events", "gate", "--fail", "closed")
          .beside(GARBAGE_ENGINE);
    }
  },
  /** The engine answers garbage, and Belay is to let pass then. */
  GARBAGE_OPEN(true) {
    @Override
    List<Step> steps(Agent agent) {
      return List.of(Step.of("garbage-open", new Action.Shell("echo hi > garbage-open.txt")));
    }

    @Override
    Plan plan(Agent agent) {
      return super.plan(agent)
          .installedWith("--scope", "user", "--events", "gate", "--fail", "open")
          .beside(GARBAGE_ENGINE);
    }
  },
  /** The model writes a program that calls the tools, as Codex has its newer models do. */
  CODE_MODE(true) {
    @Override
    List<Step> steps(Agent agent) {
      return agent.can(Action.Script.class)
          ? List.of(
              Step.of("script-allowed", new Action.Script("echo hi > script-allowed.txt")),
              Step.of(
                  "script-denied",
                  new Action.Script("echo hi > script-denied.txt; cat ~/.aws/credentials")))
          : List.of();
    }

    @Override
    Plan plan(Agent agent) {
      return super.plan(agent).prepared(Chapter::useANewerModel);
    }
  },
  /**
   * What policies cannot say yet: new arguments for the first call, and added context elsewhere.
   */
  ANSWERS(true) {
    @Override
    List<Step> steps(Agent agent) {
      return List.of(
          Step.of("rewritten", new Action.Shell("echo hi > original.txt")),
          Step.of("answered", new Action.Shell("echo hi > answered.txt")),
          Step.of("answered-failed", new Action.Shell("exit 3")));
    }

    @Override
    Plan plan(Agent agent) {
      return super.plan(agent)
          .prepared(sandbox -> BelayAnswers.write(HookStub.in(sandbox), agent))
          .beside(HookStub.placing(Product.built()));
    }
  };

  private static final String GARBAGE_ENGINE =
      """
      node "$HOME/../garbage-engine.mjs" &
      until [ -S "$XDG_RUNTIME_DIR/belay/engine.sock" ]; do sleep 0.05; done
      """;

  /** A file that a rule guards, and that is there from the start. */
  static final String GUARDED_FILE = ".windsurf/hooks.json";

  private final boolean alone;

  Chapter() {
    this(false);
  }

  Chapter(boolean alone) {
    this.alone = alone;
  }

  abstract List<Step> steps(Agent agent);

  /** Whether it needs a run of its own, with every agent. */
  boolean isAlone() {
    return alone;
  }

  /** A run of this chapter alone. */
  Plan plan(Agent agent) {
    return plan(agent, List.of(this));
  }

  /** A run of several. */
  static Plan plan(Agent agent, List<Chapter> chapters) {
    List<Step> steps = new ArrayList<>();
    chapters.forEach(chapter -> steps.addAll(chapter.steps(agent)));
    return Plan.of(steps).delegating(ofTheSubAgent()).prepared(Chapter::addGuardedFile);
  }

  private static void useANewerModel(Sandbox sandbox) throws IOException {
    Path config = sandbox.home().resolve(".codex/config.toml");
    Files.writeString(config, Files.readString(config).replace("gpt-5.5", "gpt-5.6-luna"));
  }

  private static void addGuardedFile(Sandbox sandbox) throws IOException {
    Path guarded = sandbox.project().resolve(GUARDED_FILE);
    Files.createDirectory(guarded.getParent());
    Files.writeString(guarded, "one\n");
  }

  /**
   * What the sub-agent is made to do: the forbidden call first, as {@code wait} waits for the
   * other.
   */
  private static List<Step> ofTheSubAgent() {
    return List.of(
        Step.of("sub-denied", forbidden("sub-denied.txt")),
        Step.of("sub-allowed", new Action.Shell("echo hi > sub-allowed.txt")));
  }

  /** A command that the built-in policy denies; were it run, {@code file} would be there. */
  private static Action forbidden(String file) {
    return new Action.Shell("echo hi > " + file + "; cat ~/.aws/credentials");
  }
}
