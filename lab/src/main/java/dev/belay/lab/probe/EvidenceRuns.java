package dev.belay.lab.probe;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Effect;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.hosts.HostCodec;
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
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Gives an agent every answer that its contract says it takes, one run each, byte for byte as Belay
 * would, and looks whether it does what the contract says.
 */
final class EvidenceRuns {
  private static final String REASON = "REASON-X";
  private static final String CONTEXT = "CTX-1";

  private final AnswerRuns runs;
  private final Agent agent;
  private final HostCodec codec;

  EvidenceRuns(Lab lab, Agent agent) {
    this.runs = new AnswerRuns(lab, agent);
    this.agent = requireNonNull(agent);
    this.codec = HostCodec.of(agent.id());
  }

  /** What a run without any answer came to, to compare with. */
  private record Plain(TreeSet<String> fired, int requests) {}

  private record Trial(EventContract event, Part part, Future<Boolean> shown) {}

  Evidence gather() throws IOException, InterruptedException, ExecutionException {
    Plain plain = plain();
    List<Trial> trials = new ArrayList<>();
    TreeSet<String> shown = new TreeSet<>();
    TreeSet<String> contradicted = new TreeSet<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (EventContract event : HostCatalog.host(agent.id()).events()) {
        for (Answer answer : event.answers().values()) {
          if (plain.fired().contains(event.name()) && canBeShown(event, answer)) {
            Part part = answer.part();
            trials.add(new Trial(event, part, two.submit(() -> shows(event, answer, plain))));
          }
        }
      }
    }
    for (Trial trial : trials) {
      String name = Evidence.name(trial.event().name(), trial.part());
      Answer answer = requireNonNull(trial.event().answer(trial.part()));
      if (trial.shown().get()) {
        shown.add(name);
      } else if (answer.evidence().verified()) {
        contradicted.add(name);
      }
    }
    return new Evidence(plain.fired(), shown, contradicted);
  }

  private Plain plain() throws IOException, InterruptedException {
    try (Run run = runs.run(steps(), stub -> {})) {
      HookStub stub = HookStub.at(run.sandbox());
      TreeSet<String> fired = new TreeSet<>();
      for (EventContract event : HostCatalog.host(agent.id()).events()) {
        if (!stub.heard(event.name()).isEmpty()) {
          fired.add(event.name());
        }
      }
      return new Plain(fired, run.modelRequests().size());
    }
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(AnswerRuns.shell("first", "echo hi > first.txt"));
    steps.add(AnswerRuns.shell("failed", "exit 3"));
    if (agent.can(Action.Delegate.class)) {
      steps.add(Step.of("delegate", new Action.Delegate(Plan.TASK)));
      steps.add(
          AnswerRuns.shell(
              "wait", "for i in $(seq 100); do [ -e delegated.txt ] && break; sleep 0.1; done"));
    }
    steps.add(AnswerRuns.shell("last", "echo hi > last.txt"));
    return steps;
  }

  /**
   * Whether a headless run with every tool approved can show it: not what grants (all is granted),
   * not what is told to a user at a terminal, and not the end of a run that is at its end.
   */
  private static boolean canBeShown(EventContract event, Answer answer) {
    if (answer.form() == null) {
      return false;
    }
    return switch (answer.part()) {
      case DENY, REFUSE ->
          answer.effect() == Effect.FEEDBACK
              || List.of("tool", "prompt", "stop", "turn").contains(event.gate());
      case ASK, REWRITE -> event.gate().equals("tool");
      case CONTEXT -> true;
      case STOP -> List.of("tool", "prompt", "turn").contains(event.gate());
      case ALLOW, MESSAGE, ABSTAIN -> false;
    };
  }

  private boolean shows(EventContract event, Answer answer, Plain plain)
      throws IOException, InterruptedException {
    HookAnswer said = said(event, answer.part());
    try (Run run = runs.run(steps(), stub -> stub.says(event.name(), 1, said))) {
      boolean ran = run.made("first.txt");
      boolean read = run.modelSaw(REASON);
      int requests = run.modelRequests().size();
      return switch (answer.part()) {
        case DENY, REFUSE ->
            switch (event.gate()) {
              case "tool" -> !ran;
              case "prompt" -> !run.modelSaw(Plan.PROMPT);
              case "stop" -> read; // It was asked again, with the reason.
              case "turn" -> requests < plain.requests();
              default -> read;
            };
        case ASK -> !ran;
        case REWRITE -> !ran && run.made("rewritten.txt");
        case CONTEXT -> run.modelSaw(CONTEXT);
        case STOP -> requests < plain.requests();
        case ALLOW, MESSAGE, ABSTAIN -> false;
      };
    }
  }

  private HookAnswer said(EventContract event, Part part) {
    if (part == Part.REFUSE) {
      return HookAnswer.of(codec.refuse(event, REASON));
    }
    Optional<Verdict> verdict =
        Optional.ofNullable(
            switch (part) {
              case DENY -> Verdict.deny(REASON, null);
              case ASK -> Verdict.ask(REASON, null);
              case REWRITE ->
                  Verdict.abstain().withRewrite(agent.hookedShell("echo hi > rewritten.txt"));
              case CONTEXT -> Verdict.abstain().withContext(CONTEXT);
              case STOP -> Verdict.abstain().withStop();
              default -> null;
            });
    HookEvent nothing = codec.decode(new JsonObject(), event.name());
    return HookAnswer.of(codec.encode(verdict.orElseThrow(), nothing));
  }
}
