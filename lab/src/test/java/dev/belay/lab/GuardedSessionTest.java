package dev.belay.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import dev.belay.lab.agent.Action;
import dev.belay.lab.agent.Agent;
import dev.belay.lab.agent.Trait;
import dev.belay.lab.run.Run;
import dev.belay.lab.sandbox.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/**
 * What an agent does and does not get done after {@code belay install} with the built-in policy.
 */
@LabCase
class GuardedSessionTest {
  @Parameter Agent agent;

  private AgentRuns runs;

  @BeforeEach
  void find(AgentRuns all) {
    runs = all;
  }

  @Test
  void anAllowedCommandRuns() throws Exception {
    Run run = run(Chapter.ALLOWED);
    assertThat(run.made("allowed.txt")).as(run.described()).isTrue();
    assertThat(run.told("allowed-command")).isPresent();
  }

  @Test
  void anAllowedWriteHappens() throws Exception {
    Run run = run(Chapter.ALLOWED);
    assertThat(run.made("written.txt")).as(run.described()).isTrue();
  }

  @Test
  void anAllowedEditHappens() throws Exception {
    Run run = run(Chapter.ALLOWED);
    assertThat(run.content("a.txt")).as(run.described()).startsWith("two");
  }

  @Test
  void aForbiddenCommandDoesNotRun() throws Exception {
    assertStopped(Chapter.DENIED_COMMAND, "denied.txt", "denied-command", "secret-file-read");
  }

  @Test
  void aForbiddenWriteDoesNotHappen() throws Exception {
    assertStopped(Chapter.DENIED_WRITE, ".cursor/hooks.json", "denied-write", "agent-hook-config");
  }

  @Test
  void aForbiddenEditDoesNotHappen() throws Exception {
    Run run = run(Chapter.DENIED_EDIT);
    assertThat(run.content(Chapter.GUARDED_FILE)).as(run.described()).isEqualTo("one\n");
    assertTold(run, "denied-edit", "agent-hook-config");
  }

  @Test
  void whatHasToBeAskedDoesNotRunWhereNobodyCanBe() throws Exception {
    assertStopped(Chapter.ASKED, "asked.txt", "asked-command", "git-discard");
  }

  @Test
  void ofABatchTheForbiddenCallAloneIsStopped() throws Exception {
    assertStopped(Chapter.BATCH, "batch-2.txt", "batch-2", "secret-file-read");
    if (!agent.is(Trait.REFUSAL_ENDS_RUN)) {
      Run run = run(Chapter.BATCH);
      assertThat(run.made("batch-1.txt")).as(run.described()).isTrue();
      assertThat(run.made("batch-3.txt")).as(run.described()).isTrue();
    }
  }

  @Test
  void anMcpToolRunsAndIsSeen() throws Exception {
    assumeTrue(agent.can(Action.Note.class), "the lab knows no MCP tool of it");
    Run run = run(Chapter.ALLOWED);
    assertThat(run.notes()).as(run.described()).containsExactly("noted");
    assertThat(run.journal()).as(run.described()).anyMatch(entry -> call(entry).contains("note"));
  }

  @Test
  void aSubAgentIsUnderTheSameRules() throws Exception {
    assumeTrue(agent.can(Action.Delegate.class), "the lab knows no sub-agent of it");
    assertStopped(Chapter.SUB_AGENT, "sub-denied.txt", "sub-denied", "secret-file-read");
    if (!agent.is(Trait.REFUSAL_ENDS_RUN)) {
      Run run = run(Chapter.SUB_AGENT);
      assertThat(run.made("sub-allowed.txt")).as(run.described()).isTrue();
    }
  }

  @Test
  void callsOutOfAProgramOfTheModelAreUnderTheSameRules() throws Exception {
    assumeTrue(agent.can(Action.Script.class), "the lab knows no such tool of it");
    Run run = run(Chapter.CODE_MODE);
    assertThat(run.made("script-allowed.txt")).as(run.described()).isTrue();
    assertStopped(Chapter.CODE_MODE, "script-denied.txt", "script-denied", "secret-file-read");
  }

  @Test
  void aKilledEngineIsReplaced() throws Exception {
    Run run = run(Chapter.ENGINE_KILLED);
    assertThat(run.made("killed-allowed.txt")).as(run.described()).isTrue();
    assertStopped(Chapter.ENGINE_KILLED, "killed-denied.txt", "killed-denied", "secret-file-read");
  }

  @Test
  void everyEventOfTheSessionIsInTheJournal() throws Exception {
    Set<String> seen = new TreeSet<>();
    for (Run run : runs.session(agent)) {
      seen.addAll(run.events());
    }
    seen.removeAll(agent.occasional());
    assertThat(seen).containsExactlyInAnyOrderElementsOf(agent.events());
  }

  @Test
  void theJournalIsWhole() throws Exception {
    for (Run run : runs.session(agent)) {
      Outcome verified = run.sandbox().belay("log", "verify");
      assertThat(verified.exit()).as(verified.described()).isZero();
    }
  }

  /** After a run, since agents write into their configuration too. */
  @Test
  void uninstallingTakesItOutOfTheFilesThatItTouched() throws Exception {
    for (Run run : runs.session(agent)) {
      assertThat(run.touched()).isNotEmpty();
      Outcome uninstalled = run.sandbox().belay("uninstall", agent.id());
      assertThat(uninstalled.exit()).as(uninstalled.described()).isZero();
      Map<String, String> now = new TreeMap<>(run.sandbox().files());
      now.keySet().retainAll(run.touched());
      now.keySet().removeIf(file -> file.startsWith("home/.local/state/belay/"));
      assertThat(now).containsExactlyInAnyOrderEntriesOf(run.before());
    }
  }

  private Run run(Chapter chapter) throws Exception {
    return runs.run(agent, chapter);
  }

  private void assertStopped(Chapter chapter, String file, String task, String rule)
      throws Exception {
    Run run = run(chapter);
    assertThat(run.made(file)).as(run.described()).isFalse();
    assertTold(run, task, rule);
  }

  /**
   * The reason is what the call came to, for the model; where the run has ended it hears nothing.
   */
  private void assertTold(Run run, String task, String rule) {
    assertThat(run.journal()).as(run.described()).anyMatch(entry -> rule(entry).equals(rule));
    if (agent.is(Trait.REFUSAL_ENDS_RUN)) {
      assertThat(run.told(task)).isEmpty();
    } else {
      assertThat(run.told(task).orElse("nothing")).contains("(Belay rule " + rule + ")");
    }
  }

  private static String rule(JsonObject entry) {
    return entry.get("verdict") instanceof JsonObject verdict && verdict.has("rule")
        ? verdict.get("rule").getAsString()
        : "";
  }

  private static String call(JsonObject entry) {
    return entry.has("calls")
        ? entry.getAsJsonArray("calls").get(0).getAsJsonObject().get("name").getAsString()
        : "";
  }
}
