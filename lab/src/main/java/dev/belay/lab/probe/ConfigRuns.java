package dev.belay.lab.probe;

import static java.util.Objects.requireNonNull;

import dev.belay.lab.agent.Action;
import dev.belay.lab.agent.Agent;
import dev.belay.lab.run.Lab;
import dev.belay.lab.run.Plan;
import dev.belay.lab.run.Run;
import dev.belay.lab.run.Step;
import dev.belay.lab.sandbox.Outcome;
import dev.belay.lab.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs of an agent, without Belay, with a configuration that holds a mistake. */
final class ConfigRuns {
  private static final Pattern ABOUT_CONFIGURATION =
      Pattern.compile(
          "hook|setting|config|invalid|unknown|expected|unexpected|json|toml|pars|schema|syntax",
          Pattern.CASE_INSENSITIVE);

  /** What agents say of every file that holds hooks, and of how the lab starts them. */
  private static final Pattern NOTHING_NEW =
      Pattern.compile(
          "^hook: |dangerously-bypass-hook-trust|^\\{\"type\":\"result\""
              + "|The following project-level hooks|These hooks will be executed"
              + "|please review the project settings|running headless with --yolo");

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\\s*");
  private static final int LINES = 6;
  private static final int LONGEST = 300;

  private final Lab lab;
  private final Agent agent;

  ConfigRuns(Lab lab, Agent agent) {
    this.lab = requireNonNull(lab);
    this.agent = requireNonNull(agent);
  }

  ConfigObservation run(ConfigCase tried) throws IOException, InterruptedException {
    List<Step> steps =
        Stream.of("first", "second")
            .limit(tried.expected().contains("once") ? 2 : 1)
            .map(each -> step(tried, each))
            .toList();
    Plan plan = Plan.of(steps).withoutBelay().prepared(sandbox -> writeScript(tried, sandbox));
    try (Run run = lab.run(configured(tried), plan)) {
      return new ConfigObservation(
          tried, happened(tried, run), run.outcome().exit(), said(run.outcome(), run.sandbox()));
    }
  }

  private Agent configured(ConfigCase tried) {
    String file =
        tried.file().startsWith("~/") ? tried.file().substring(2) : "../project/" + tried.file();
    String text = tried.text().replace(ConfigCase.ADDRESS, "${model}");
    String own = tried.isBehindTheAgentsOwn() ? agent.files().getOrDefault(file, "") + "\n" : "";
    return agent.withFile(file, own + text);
  }

  private static void writeScript(ConfigCase tried, Sandbox sandbox) throws IOException {
    if (!tried.script().isEmpty()) {
      Path script = Files.writeString(sandbox.home().resolve("hook.sh"), tried.script());
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString(tried.mode()));
    }
  }

  private static Step step(ConfigCase tried, String name) {
    Action action =
        switch (tried.tool()) {
          case "shell" -> new Action.Shell("echo " + name + " >" + name + ".txt");
          case "note" -> new Action.Note(name);
          default -> throw new IllegalArgumentException("no tool " + tried.tool());
        };
    return Step.of(name, action);
  }

  private static Set<String> happened(ConfigCase tried, Run run) throws IOException {
    Set<String> happened = new TreeSet<>();
    Path ran = run.sandbox().home().resolve("ran");
    List<String> words = Files.exists(ran) ? Files.readAllLines(ran) : List.of();
    happened.addAll(words);
    if (Collections.frequency(words, "faulty") == 1 && tried.expected().contains("once")) {
      happened.add("once");
    }
    if (tried.tool().equals("shell") && !run.made("first.txt")) {
      happened.add("refusal");
    }
    if (run.modelSaw("PROMPT-HOOK")) {
      happened.add("prompted");
    }
    if (run.modelRequests().stream().anyMatch(each -> each.path().equals("/hook"))) {
      happened.add("posted");
    }
    return happened;
  }

  private static List<String> said(Outcome outcome, Sandbox sandbox) {
    AtomicReference<String> last = new AtomicReference<>("");
    return Stream.concat(outcome.stderr().lines(), outcome.stdout().lines())
        .map(line -> line.replace(sandbox.home().toString(), "~"))
        .map(line -> line.replace(sandbox.project().toString(), "."))
        .map(line -> TIME.matcher(line).replaceAll("").strip())
        .filter(line -> ABOUT_CONFIGURATION.matcher(line).find())
        .filter(line -> !NOTHING_NEW.matcher(line).find())
        .filter(line -> !line.equals(last.getAndSet(line)))
        .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
        .limit(LINES)
        .toList();
  }
}
