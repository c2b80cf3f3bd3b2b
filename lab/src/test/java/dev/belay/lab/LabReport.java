package dev.belay.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says how each agent fares in each case while they run, and in a table at the end. */
public final class LabReport implements TestExecutionListener {
  private enum Mark {
    PASSED("ok", 32),
    FAILED("FAILED", 31),
    SKIPPED("-", 33),
    NONE("", 0);

    private final String text;
    private final int colour;

    Mark(String text, int colour) {
      this.text = text;
      this.colour = colour;
    }

    String padded(int width) {
      String padded = LabReport.padded(text, width);
      return Boolean.getBoolean("belay.lab.colour")
          ? "\u001b[" + colour + "m" + padded + "\u001b[0m"
          : padded;
    }
  }

  private static final int MANY = 4;
  private static final int WIDEST_MARK = Mark.FAILED.text.length();

  private final Map<String, Map<String, Mark>> marks = new LinkedHashMap<>();
  private final Map<String, List<String>> skipped = new LinkedHashMap<>();
  private Optional<TestPlan> plan = Optional.empty();

  @Override
  public synchronized void testPlanExecutionStarted(TestPlan started) {
    plan = Optional.of(started);
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (!isCase(test) && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      return;
    }
    Mark mark =
        switch (result.getStatus()) {
          case SUCCESSFUL -> Mark.PASSED;
          case ABORTED -> Mark.SKIPPED;
          case FAILED -> Mark.FAILED;
        };
    String why = result.getThrowable().map(LabReport::firstLine).orElse("");
    agent(test).ifPresent(agent -> note(agent, test.getDisplayName(), mark, why));
  }

  private void note(String agent, String name, Mark mark, String why) {
    marks.computeIfAbsent(name, each -> new TreeMap<>()).put(agent, mark);
    if (mark == Mark.SKIPPED) {
      skipped.computeIfAbsent(why, each -> new ArrayList<>()).add(agent + " (" + name + ")");
      return;
    }
    String place = agent.equals(name) ? agent : agent + ": " + name;
    System.out.println("lab: " + place + ": " + mark.text + (why.isEmpty() ? "" : ": " + why));
  }

  @Override
  public synchronized void testPlanExecutionFinished(TestPlan finished) {
    List<String> agents =
        marks.values().stream().flatMap(each -> each.keySet().stream()).distinct().toList();
    if (agents.isEmpty()) {
      return;
    }
    int width = marks.keySet().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder table = new StringBuilder("\n" + " ".repeat(width));
    agents.forEach(agent -> table.append("  ").append(padded(agent, WIDEST_MARK)));
    marks.forEach(
        (name, byAgent) -> {
          table.append('\n').append(padded(name, width));
          for (String agent : agents) {
            Mark mark = byAgent.getOrDefault(agent, Mark.NONE);
            table.append("  ").append(mark.padded(Math.max(WIDEST_MARK, agent.length())));
          }
        });
    table.append('\n');
    skipped.forEach(
        (why, cases) -> {
          String which = cases.size() > MANY ? cases.size() + " cases" : String.join(", ", cases);
          table.append("\n- ").append(which).append(": ").append(why);
        });
    System.out.println(table);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static boolean isCase(TestIdentifier test) {
    return test.isTest();
  }

  /** The agent that a case is about: the name of the class's invocation that it belongs to. */
  private Optional<String> agent(TestIdentifier test) {
    Optional<TestIdentifier> at = Optional.of(test);
    while (at.isPresent()) {
      if (at.get().getUniqueId().matches(".*\\[class-template-invocation:#[0-9]+\\]")) {
        return at.map(TestIdentifier::getDisplayName);
      }
      TestIdentifier here = at.get();
      at = plan.flatMap(each -> each.getParent(here));
    }
    return Optional.empty();
  }

  private static String firstLine(Throwable problem) {
    String message = String.valueOf(problem.getMessage());
    String line = message.lines().filter(each -> !each.isBlank()).findFirst().orElse("").strip();
    return line.replaceFirst("^Assumption failed: ", "");
  }
}
