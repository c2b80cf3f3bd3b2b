package dev.belay.lab.probe;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import dev.belay.lab.agent.Action;
import dev.belay.lab.agent.Agent;
import dev.belay.lab.hook.HookAnswer;
import dev.belay.lab.hook.HookStub;
import dev.belay.lab.run.Lab;
import dev.belay.lab.run.Plan;
import dev.belay.lab.run.Run;
import dev.belay.lab.run.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs of an agent whose hooks give chosen answers. */
final class AnswerRuns {
  private final Lab lab;
  private final Agent agent;

  AnswerRuns(Lab lab, Agent agent) {
    this.lab = requireNonNull(lab);
    this.agent = requireNonNull(agent);
  }

  /** Writes the answers of a run into its stub. */
  @FunctionalInterface
  interface Answers {
    void write(HookStub stub) throws IOException;
  }

  /** A run with the stub in Belay's place. */
  Run run(List<Step> steps, Answers answers) throws IOException, InterruptedException {
    return lab.run(
        agent,
        Plan.of(steps)
            // Fail-closed switches of the host would hide what it does by itself.
            .installedWith("--scope", "user", "--events", "all", "--fail", "open")
            .delegating(List.of(shell("delegated", "echo hi > delegated.txt")))
            .prepared(sandbox -> answers.write(HookStub.in(sandbox)))
            .beside(HookStub.placing(lab.product())));
  }

  /**
   * What the agent makes of each answer before it runs a tool. Many in one run: each call gets the
   * next one; after one that ends the run the rest goes into another.
   */
  List<Observation> beforeTool(String event, List<ProbeAnswer> answers)
      throws IOException, InterruptedException {
    List<Observation> observed = new ArrayList<>();
    while (observed.size() < answers.size()) {
      List<ProbeAnswer> rest = answers.subList(observed.size(), answers.size());
      observed.addAll(inOneRun(event, rest));
    }
    return observed;
  }

  private List<Observation> inOneRun(String event, List<ProbeAnswer> answers)
      throws IOException, InterruptedException {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      steps.add(shell("call-" + i, "echo R > ran-" + i + ".txt"));
    }
    Answers numbered =
        stub -> {
          for (int i = 0; i < answers.size(); i++) {
            stub.says(event, i + 1, said(event, answers.get(i), i));
          }
        };
    try (Run run = run(steps, numbered)) {
      int asked = HookStub.at(run.sandbox()).heard(event).size();
      List<Observation> observed = new ArrayList<>();
      for (int i = 0; i < Math.min(Math.max(asked, 1), answers.size()); i++) {
        ProbeAnswer answer = answers.get(i);
        String told = run.told("call-" + i).orElse("");
        observed.add(
            new Observation(
                answer.name(), said(event, answer, i), fate(run, i, asked), words(told)));
      }
      return observed;
    }
  }

  private HookAnswer said(String event, ProbeAnswer answer, int number) {
    return answer.on(event, agent.hookedShell("echo N > new-" + number + ".txt"));
  }

  private static String fate(Run run, int number, int asked) {
    if (run.made("new-" + number + ".txt")) {
      return "rewritten";
    }
    if (run.made("ran-" + number + ".txt")) {
      return "allowed";
    }
    if (asked == 0) {
      return "hook did not run";
    }
    return run.told("call-" + number).isPresent() ? "blocked" : "run_stopped";
  }

  /** What the agent makes of an answer on another event. */
  Observation elsewhere(String event, ProbeAnswer answer) throws IOException, InterruptedException {
    HookAnswer said = answer.on(event, new JsonObject());
    try (Run run =
        run(List.of(shell("call", "echo R > ran.txt")), stub -> stub.says(event, 1, said))) {
      boolean asked = !HookStub.at(run.sandbox()).heard(event).isEmpty();
      String outcome =
          !asked ? "hook did not run" : run.made("ran.txt") ? "call ran" : "call did not run";
      Set<String> read = new TreeSet<>();
      Observation.WORDS.stream().filter(run::modelSaw).forEach(read::add);
      return new Observation(answer.name(), said, outcome, read);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Observation.WORDS.stream().filter(text::contains).forEach(words::add);
    return words;
  }

  static Step shell(String name, String command) {
    return Step.of(name, new Action.Shell(command));
  }
}
