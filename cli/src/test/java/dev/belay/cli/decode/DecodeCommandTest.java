package dev.belay.cli.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import dev.belay.contract.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodeCommandTest {
  private static final String SHELL = "codex-0.169.0/03-PreToolUse-Bash.json";
  private static final String PROMPT = "codex-0.169.0/02-UserPromptSubmit.json";

  @TempDir Path folder;

  @Test
  void aRealPayloadBecomesOneLine() throws Exception {
    Belay run = decode(Belay.captured(SHELL), "--payload");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    JsonObject line = run.json().get(0);
    assertThat(line.keySet())
        .containsExactly(
            "envelope",
            "host",
            "type",
            "native",
            "session",
            "cwd",
            "transcript",
            "prompt",
            "calls",
            "derived",
            "payload");
    assertThat(line.get("host").getAsString()).isEqualTo("codex");
    assertThat(line.get("type").getAsString()).isEqualTo("tool.start");
    JsonObject call = line.getAsJsonArray("calls").get(0).getAsJsonObject();
    assertThat(call.get("kind").getAsString()).isEqualTo("shell");
    assertThat(call.get("command").getAsString()).isEqualTo("echo hello > b.txt && cat b.txt");
    assertThat(line.get("payload")).isEqualTo(Json.parse(Belay.captured(SHELL)));
  }

  @Test
  void arraysJsonLinesAndDocumentsInARowAreRead() {
    String one = Belay.captured(SHELL).strip();
    String two = Belay.captured(PROMPT).strip();
    String pretty = one.replaceFirst("\\{", "{\n  ");

    assertThat(decode("[" + one + ",\n" + two + "]").json()).hasSize(2);
    assertThat(decode(one + "\n\n" + two + "\n").json()).hasSize(2);
    assertThat(decode(pretty + pretty + "\n" + two).json()).hasSize(3);
    assertThat(decode("\ufeff" + one).json()).hasSize(1);
  }

  @Test
  void aBrokenLineCostsNothingButItself() {
    Belay run =
        decode(Belay.captured(SHELL).strip() + "\n{\"broken\":\n" + Belay.captured(PROMPT).strip());

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.json()).hasSize(2);
    assertThat(run.err())
        .startsWith("belay: the input ends in the middle")
        .contains("; standard input:2; ")
        .hasLineCount(1);
  }

  @Test
  void theFilesAfterAMissingOneAreStillRead() throws IOException {
    Path file = Files.writeString(folder.resolve("event.json"), Belay.captured(SHELL));
    Belay run = Belay.run("decode", folder.resolve("none.json").toString(), file.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.json()).hasSize(1);
    assertThat(run.err()).contains("no such file", "none.json").hasLineCount(1);
    assertThat(Belay.run("decode", folder.toString()).exitCode()).isEqualTo(3);
  }

  @Test
  void whatIsNoPayloadIsRefusedWithAReason() {
    assertThat(decode("{\"a\":1}").exitCode()).isEqualTo(4);
    assertThat(decode("{\"a\":1}").err()).contains("fits no known host", "--host");
    assertThat(decode("").err()).contains("empty");
    assertThat(decode("42").err()).contains("expected a JSON object, found a number");
    assertThat(decode("nonsense").err()).contains("not valid JSON");
    assertThat(decode("{}", "--host", "codex").err())
        .contains("does not tell which event", "--event");
  }

  @Test
  void anEventThatTheContractDoesNotKnowPassesWithAWarning() {
    String later = Belay.captured(SHELL).replace("\"PreToolUse\"", "\"BrandNew\"");
    Belay run = decode(later, "--host", "codex");

    assertThat(run.exitCode()).isZero();
    assertThat(run.json().get(0).get("type").getAsString()).isEqualTo("host.brand-new");
    assertThat(run.err()).contains("warning: codex has no event BrandNew");
  }

  @Test
  void unknownHostsAndEventsAreUsageErrors() {
    assertThat(decode("{}", "--host", "codec").exitCode()).isEqualTo(2);
    assertThat(decode("{}", "--host", "codex", "--event", "PreToolUs").err())
        .contains("did you mean PreToolUse?");
  }

  @Test
  void openHookPrintsThePublishedTypesAndLenientlyTheOthers() {
    String stop = Belay.captured("codex-0.169.0/08-Stop.json");

    assertThat(decode(Belay.captured(SHELL), "--openhook").json().get(0).get("type").getAsString())
        .isEqualTo("tool.start");
    assertThat(decode(stop, "--openhook").out()).isEmpty();
    assertThat(decode(stop, "--openhook").err())
        .contains("warning: agent.stop is none of OpenHook's six types", "--lenient");
    assertThat(decode(stop, "--openhook", "--lenient").json().get(0).get("type").getAsString())
        .isEqualTo("agent.stop");
  }

  @Test
  void envelopesAreReadToo() {
    String envelope = decode(Belay.captured(SHELL), "--openhook").out();

    assertThat(decode(envelope, "--openhook").out()).isEqualTo(envelope);
    assertThat(decode(envelope).json().get(0).get("host").getAsString()).isEqualTo("codex");
    assertThat(decode(envelope).json().get(0).get("cwd").getAsString())
        .isEqualTo("/home/dev/project");

    String later =
        envelope.replace("\"0.1\"", "\"1.0\"").replace("\"tool.start\"", "\"tool.dream\"");
    assertThat(decode(later).exitCode()).isEqualTo(4);
    Belay lenient = decode(later, "--lenient");
    assertThat(lenient.exitCode()).isZero();
    assertThat(lenient.err()).contains("warning: ");
    assertThat(lenient.json().get(0).get("type").getAsString()).isEqualTo("tool.dream");
  }

  @Test
  void littleLoopsHasItsOwnForm() {
    JsonObject line = decode(Belay.captured(PROMPT), "--ll").json().get(0);

    assertThat(line.keySet())
        .containsExactly("host", "intent", "ts", "payload", "session_id", "cwd");
    assertThat(line.get("intent").getAsString()).isEqualTo("user_prompt_submit");
    assertThat(decode(Belay.captured(PROMPT), "--ll", "--openhook").exitCode()).isEqualTo(2);
  }

  @Test
  void rawControlCharactersInAPayloadNeverReachTheTerminal() {
    String payload =
        Belay.captured(SHELL).replace("echo hello", "echo \u001b[31m\u009b2J\u202e hello");
    Belay run = Belay.onTerminal(payload, 80, "decode");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202e]");
    assertThat(
            run.json()
                .get(0)
                .getAsJsonArray("calls")
                .get(0)
                .getAsJsonObject()
                .get("command")
                .getAsString())
        .startsWith("echo \u001b[31m\u009b2J\u202e hello");
  }

  @Test
  void utf16FromWindowsIsRead() throws IOException {
    Path file = folder.resolve("event.json");
    Files.write(file, ("\ufeff" + Belay.captured(SHELL)).getBytes(StandardCharsets.UTF_16LE));

    assertThat(Belay.run("decode", file.toString()).json()).hasSize(1);
  }

  private static Belay decode(String standardInput, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "decode";
    System.arraycopy(options, 0, args, 1, options.length);
    return Belay.run(standardInput, args);
  }
}
