package dev.belay.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import dev.belay.cli.Commands;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.Degradation;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.contract.Verdict;
import dev.belay.journal.HookEntry;
import dev.belay.journal.Journal;
import dev.belay.journal.JournalEntry;
import dev.belay.journal.JournalOptions;
import dev.belay.journal.NoteEntry;
import dev.belay.journal.WayIn;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {
  @TempDir private Path folder;

  @Test
  void rowsTellWhatHappened() throws Exception {
    append(event("codex", "s1", "git push -f", Verdict.ask("it rewrites", "force-push")));
    append(event("claude-code", "s2", "ls", Verdict.abstain()));
    append(new NoteEntry(0, NoteEntry.ENGINE_START, Map.of("version", "0.1.0")));
    Belay run = log();

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0))
        .startsWith("time")
        .contains("host", "session", "verdict", "rule", "ms");
    assertThat(lines.get(1))
        .contains("codex", "s1", "PreToolUse", "$ git push -f", "ask → deny", "force-push", "0.7");
    assertThat(lines.get(2)).contains("claude-code", "$ ls", "pass");
    assertThat(lines.get(3)).contains("engine.start", "version 0.1.0");
    assertThat(lines).hasSize(4);
  }

  @Test
  void anEmptyJournalIsNoFailure() {
    Belay run = log();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("The journal is empty").hasLineCount(1);
    assertThat(verify().exitCode()).isZero();
    assertThat(verify().out()).contains("The journal is empty");
    assertThat(log("--json").out()).isEmpty();
  }

  @Test
  void recordsCanBeChosen() throws Exception {
    for (int i = 0; i < 5; i++) {
      append(event("codex", "aaaa-" + i, "echo " + i, Verdict.abstain()));
      append(event("cline", "bbbb-" + i, "echo " + i, Verdict.abstain()));
    }

    assertThat(log("--json").json()).hasSize(10);
    assertThat(log("--json", "--limit", "3").json())
        .extracting(record -> record.get("seq").getAsInt())
        .containsExactly(8, 9, 10);
    assertThat(log("--json", "--host", "codex", "--limit", "2").json())
        .extracting(record -> record.get("seq").getAsInt())
        .containsExactly(7, 9);
    assertThat(log("--json", "--session", "aaaa-3").json()).hasSize(1);
    assertThat(log("--session", "cccc").out()).contains("No record of the journal matches");
    assertThat(log("--limit", "-1").exitCode()).isEqualTo(2);
  }

  @Test
  void foreignTextInTheJournalCannotWriteEscapeSequences() throws Exception {
    append(event("codex", "s\u001b[2J", "echo \u001b]0;owned\u0007 \ufdd0", Verdict.abstain()));

    assertThat(log().out()).doesNotContain("\u001b").contains("\\x1b]0;owned\\x07 \\ufdd0");
    assertThat(log("--json").out()).doesNotContain("\u001b");
  }

  @Test
  void verifyTellsTheHead() throws Exception {
    append(event("codex", "s1", "one", Verdict.abstain()));
    append(event("codex", "s1", "two", Verdict.abstain()));
    String head = log("--json").json().getLast().get("hash").getAsString();

    assertThat(verify().exitCode()).isZero();
    assertThat(verify().out()).contains("OK  2 records, numbered 1 to 2", "head  " + head);
    JsonObject json = verify("--json").wholeJson();
    assertThat(json.get("ok").getAsBoolean()).isTrue();
    assertThat(json.get("head").getAsString()).isEqualTo(head);
  }

  @Test
  void verifyEndsWithFindingsWhereARecordWasChanged() throws Exception {
    append(event("codex", "s1", "one", Verdict.abstain()));
    append(event("codex", "s1", "two", Verdict.abstain()));
    Path segment = folder.resolve("j").resolve("journal-000001.jsonl");
    Files.writeString(segment, Files.readString(segment).replace("one", "0ne"));

    assertThat(verify().exitCode()).isEqualTo(10);
    assertThat(verify().out())
        .contains("journal-000001.jsonl:1  record 1: it was changed", "BROKEN");
    JsonObject json = verify("--json").wholeJson();
    assertThat(json.get("ok").getAsBoolean()).isFalse();
    assertThat(json.getAsJsonArray("problems")).hasSize(1);
  }

  @Test
  void anInterruptedWriteIsToldAndNoFinding() throws Exception {
    append(event("codex", "s1", "one", Verdict.abstain()));
    Path segment = folder.resolve("j").resolve("journal-000001.jsonl");
    Files.writeString(segment, "{\"seq\":2", StandardOpenOption.APPEND);

    assertThat(verify().exitCode()).isZero();
    assertThat(verify().out()).contains("8 bytes behind the last record are unfinished");
    assertThat(log("--json").json()).hasSize(1);
  }

  @Test
  void followingGoesOnWithWhatComes() throws Exception {
    append(event("codex", "s1", "before", Verdict.abstain()));
    PipedInputStream shown = new PipedInputStream();
    PrintStream out = new PrintStream(new PipedOutputStream(shown), true, StandardCharsets.UTF_8);
    Terminal terminal =
        Terminal.on(InputStream.nullInputStream(), out, System.err, false, false, 140);
    String[] args = {"log", "--follow", "--journal", folder.resolve("j").toString()};
    Thread following = Thread.startVirtualThread(() -> Commands.run(args, terminal));
    try (Scanner lines = new Scanner(shown, StandardCharsets.UTF_8)) {
      assertThat(lines.nextLine()).startsWith("time");
      assertThat(lines.nextLine()).contains("before");
      append(event("codex", "s1", "after", Verdict.deny("no", "force-push")));
      assertThat(lines.nextLine()).contains("after", "deny", "force-push");
    } finally {
      following.interrupt();
      following.join();
    }
  }

  private void append(JournalEntry entry) throws Exception {
    Journal.appendNow(folder.resolve("j"), JournalOptions.defaults(), entry);
  }

  private Belay log(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "log";
    System.arraycopy(options, 0, args, 1, options.length);
    args[options.length + 1] = "--journal";
    args[options.length + 2] = folder.resolve("j").toString();
    return Belay.run(args);
  }

  private Belay verify(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "log";
    args[1] = "verify";
    System.arraycopy(options, 0, args, 2, options.length);
    args[options.length + 2] = "--journal";
    args[options.length + 3] = folder.resolve("j").toString();
    return Belay.run(args);
  }

  private static HookEntry event(String host, String session, String command, Verdict verdict) {
    JsonObject input = new JsonObject();
    input.addProperty("command", command);
    ToolCall call =
        new ToolCall(ToolKind.SHELL, "Bash", null, input, command, List.of(), null, null, null);
    HookEvent event =
        new HookEvent(
            "0b9e8c1e-6d5f-4c47-9d2b-0d8c5f2b7a11",
            host,
            null,
            "PreToolUse",
            EventType.TOOL_START,
            "2026-11-21T01:48:10.444Z",
            session,
            "/home/dev/project",
            List.of(),
            List.of(call),
            null,
            null,
            null,
            new JsonObject());
    return new HookEntry(
        System.currentTimeMillis(),
        WayIn.COLD,
        event,
        null,
        null,
        verdict,
        new Reply("", "", 2, List.of(new Degradation("ask", "deny", "no ask on this event"))),
        null,
        740,
        null);
  }
}
