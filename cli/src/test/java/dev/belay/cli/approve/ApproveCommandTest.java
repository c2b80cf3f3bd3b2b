package dev.belay.cli.approve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.contract.Verdict;
import dev.belay.engine.approval.ApprovalFiles;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.journal.HookEntry;
import dev.belay.journal.Journal;
import dev.belay.journal.JournalOptions;
import dev.belay.journal.WayIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ApproveCommandTest {
  @TempDir Path folder;
  private ApprovalFiles approvals;
  private HookEvent push;
  private String call;

  /** Somebody at the terminal, or not. */
  private record Fake(@Nullable String objection, boolean confirms) implements Person {
    @Override
    public boolean confirms(String question) {
      return confirms;
    }
  }

  private static final Person SOMEBODY = new Fake(null, true);

  private record Said(int exitCode, String out, String err) {}

  @BeforeEach
  void aCallWasRefused() throws Exception {
    EngineDirectories directories = EngineDirectories.below(folder);
    approvals = new ApprovalFiles(directories.state());
    push = event("git push -f");
    call = requireNonNull(approvals.call(push, "/app"));
    journal(push, Verdict.deny("no", "force-push"), call, false);
  }

  private void journal(HookEvent event, Verdict verdict, String digest, boolean approved)
      throws Exception {
    Journal.appendNow(
        EngineDirectories.below(folder).journal(),
        JournalOptions.defaults(),
        new HookEntry(
            System.currentTimeMillis(),
            WayIn.COLD,
            event,
            null,
            null,
            verdict,
            new Reply("", "", 2, List.of()),
            null,
            1,
            null,
            null,
            approved ? Verdict.deny("no", "force-push") : null,
            digest,
            approved));
  }

  private static HookEvent event(String command) {
    JsonObject input = new JsonObject();
    input.addProperty("command", command);
    return new HookEvent(
        "0b9e8c1e-6d5f-4c47-9d2b-0d8c5f2b7a11",
        "codex",
        null,
        "PreToolUse",
        EventType.TOOL_START,
        "2026-11-21T12:00:00Z",
        "s",
        "/app",
        List.of(),
        List.of(
            new ToolCall(
                ToolKind.SHELL, "Bash", null, input, command, List.of(), null, null, null)),
        null,
        null,
        null,
        new JsonObject());
  }

  private Said run(Person person, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.on(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100);
    int exit =
        new CommandLine(new ApproveCommand(terminal, person))
            .execute(withDirectory(args).toArray(String[]::new));
    terminal.flush();
    return new Said(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private List<String> withDirectory(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--dir", folder.toString()));
    return all;
  }

  private boolean passes() {
    return approvals.use(call, push, Instant.now());
  }

  @Test
  void withoutACodeItListsWhatWasRefused() {
    Said said = run(SOMEBODY);

    assertThat(said.out()).contains(call.substring(0, 8), "git push -f", "force-push", "codex");
    assertThat(passes()).isFalse();
  }

  @Test
  void whatIsApprovedPassesOnceAndStandsInTheJournal() {
    Said said = run(SOMEBODY, call.substring(0, 8));

    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains("git push -f", "approved once");
    assertThat(run(SOMEBODY, "--list").out()).contains(call.substring(0, 8), "open");
    assertThat(passes()).isTrue();
    assertThat(passes()).isFalse();
    assertThat(run(SOMEBODY, "--list").out()).contains("used");
    assertThat(
            Belay.run("log", "--journal", EngineDirectories.below(folder).journal().toString())
                .out())
        .contains("approval.given", call.substring(0, 8));
  }

  @Test
  void whoIsNoPersonApprovesNothing() {
    Said agent = run(new Fake("an agent started this: CLAUDECODE is set", true), call);
    Said other = run(new Fake(null, false), call);

    assertThat(agent.exitCode()).isEqualTo(2);
    assertThat(agent.err()).contains("can only be given by a person", "CLAUDECODE");
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(passes()).isFalse();
  }

  @Test
  void theCommandItselfNeedsATerminal() {
    Belay said = Belay.run("approve", call, "--dir", folder.toString());

    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("can only be given by a person");
    assertThat(passes()).isFalse();
  }

  @Test
  void anApprovalCanBeTakenBack() {
    run(SOMEBODY, call);

    assertThat(run(SOMEBODY, "--revoke", call.substring(0, 8)).out()).contains("taken back");
    assertThat(passes()).isFalse();
    assertThat(run(SOMEBODY, "--revoke", call.substring(0, 8)).exitCode()).isEqualTo(3);
  }

  @Test
  void wrongCodesAndTimesAreTold() {
    assertThat(run(SOMEBODY, "00000000").exitCode()).isEqualTo(3);
    assertThat(run(SOMEBODY, "abc").exitCode()).isEqualTo(2);
    assertThat(run(SOMEBODY, "../../../x").exitCode()).isEqualTo(2);
    assertThat(run(SOMEBODY, call, "--minutes", "61").exitCode()).isEqualTo(2);
    assertThat(run(SOMEBODY, call, "--list").exitCode()).isEqualTo(2);
    assertThat(passes()).isFalse();
  }

  @Test
  void whatPassedByAnApprovalIsNotListedAsRefused() throws Exception {
    HookEvent other = event("git push -f other");
    String digest = requireNonNull(approvals.call(other, "/app"));
    journal(other, Verdict.abstain(), digest, true);

    assertThat(run(SOMEBODY).out()).doesNotContain(digest.substring(0, 8));
  }

  @Test
  void agentsAreKnownByWhatTheyLeaveBehind() {
    assertThat(AgentTraces.variable(Map.of("PATH", "/bin", "CLAUDECODE", "1")))
        .isEqualTo("CLAUDECODE");
    assertThat(AgentTraces.variable(Map.of("CODEX_SANDBOX", "x"))).isEqualTo("CODEX_SANDBOX");
    assertThat(AgentTraces.variable(Map.of("QWEN_PROJECT_DIR", "x"))).isNotNull();
    assertThat(AgentTraces.variable(Map.of("PATH", "/bin", "TERM", "xterm"))).isNull();
    assertThat(
            AgentTraces.agent(
                List.of(List.of("/bin/bash", "-l"), List.of("/usr/bin/node", "/opt/bin/codex.js"))))
        .isNotNull();
    assertThat(AgentTraces.agent(List.of(List.of("/bin/bash", "-l"), List.of("/usr/sbin/sshd"))))
        .isNull();
    assertThat(AgentTraces.above(ProcessHandle.current())).isNotEmpty();
  }
}
