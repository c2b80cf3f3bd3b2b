package dev.belay.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final String SHELL = "codex-0.169.0/03-PreToolUse-Bash.json";

  @TempDir Path folder;

  @Test
  void aRealPayloadIsValid() {
    Belay run = validate(Belay.captured(SHELL));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("standard input: valid (codex PreToolUse)\n");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() throws IOException {
    Path file = folder.resolve("bad.json");
    Files.writeString(
        file,
        Belay.captured(SHELL)
            .replace("\"tool_name\":\"Bash\"", "\"tool_name\":7")
            .replace("\"turn_id\"", "\"turn\""));
    Belay run = Belay.run("validate", file.toString());

    assertThat(run.exitCode()).isEqualTo(10);
    assertThat(run.out().lines())
        .containsExactlyInAnyOrder(
            file + ": $: lacks turn_id", file + ": $.tool_name: must be string, is integer");

    JsonObject json = Belay.run("validate", "--json", file.toString()).json().get(0);
    assertThat(json.keySet()).containsExactly("valid", "source", "host", "event", "errors");
    assertThat(json.getAsJsonArray("errors").get(0).getAsJsonObject().keySet())
        .containsExactly("pointer", "message");
  }

  @Test
  void anUnknownEventIsAFinding() {
    Belay run =
        validate(
            Belay.captured(SHELL).replace("\"PreToolUse\"", "\"BrandNew\""), "--host", "codex");

    assertThat(run.exitCode()).isEqualTo(10);
    assertThat(run.out()).contains("$: codex has no event BrandNew");
  }

  @Test
  void hookContractAnswersAsItsPackagesDo() {
    Belay valid =
        validate(
            "{\"event\":\"Stop\",\"session_id\":\"s\"}",
            "--catalog",
            "hook-contract@0.1.2",
            "--json");
    assertThat(valid.exitCode()).isZero();
    assertThat(valid.out())
        .isEqualTo("{\"valid\":true,\"event\":{\"event\":\"Stop\",\"session_id\":\"s\"}}\n");

    Belay number = validate("{\"event\":7}", "--catalog", "hook-contract@0.1.2", "--json");
    assertThat(number.exitCode()).isEqualTo(10);
    assertThat(number.out())
        .isEqualTo("{\"valid\":false,\"errors\":[\"event must be a string, got number\"]}\n");
    assertThat(
            validate("{\"event\":7}", "--catalog", "hook-contract@0.1.2", "--dialect", "python")
                .out())
        .isEqualTo("standard input: $: event must be a string, got int\n");
    assertThat(validate("42", "--catalog", "hook-contract@0.1.2").out())
        .contains("expected an object");
    assertThat(validate("[]", "--catalog", "hook-contract@0.1.2").out())
        .contains("expected an object");
  }

  @Test
  void openHookEnvelopesAreHeldAgainstThePublishedSchemas() {
    String envelope =
        "{\"openhook\":\"0.1\",\"id\":\"1\",\"source\":\"codex\",\"type\":\"tool.start\","
            + "\"time\":\"2026-11-21T04:00:00Z\",\"session_id\":\"s\"}";

    assertThat(validate(envelope, "--catalog", "openhook@0.1").exitCode()).isZero();
    String wrong = envelope.replace("codex", "Codex");
    assertThat(validate(wrong, "--catalog", "openhook@0.1").exitCode()).isEqualTo(10);
    assertThat(validate(wrong, "--catalog", "openhook@0.1", "--dialect", "python").exitCode())
        .isZero();
  }

  @Test
  void envelopesAreRecognisedWithoutNamingTheCatalog() {
    String envelope =
        "{\"openhook\":\"0.1\",\"source\":\"codex\",\"type\":\"session.start\","
            + "\"time\":\"2026-11-21T04:00:00Z\",\"session_id\":\"s\"}";

    assertThat(validate(envelope).out()).isEqualTo("standard input: $: id is required\n");
    assertThat(validate(envelope.replaceFirst(",", ",\"id\":\"1\",")).out())
        .isEqualTo("standard input: valid (session.start from codex)\n");
  }

  @Test
  void thePythonDialectHasThePythonPackagesResult() {
    String[] python = {"--catalog", "hook-contract@0.1.2", "--dialect", "python", "--json"};

    assertThat(validate("{\"event\":\"Stop\"}", python).out())
        .isEqualTo("{\"valid\":true,\"event\":{\"event\":\"Stop\"},\"errors\":[]}\n");
    assertThat(validate("{\"event\":7}", python).out())
        .isEqualTo(
            "{\"valid\":false,\"event\":null,"
                + "\"errors\":[\"event must be a string, got int\"]}\n");
  }

  @Test
  void projectFilesOfOpenHookAreKnownByNameOrShape() throws IOException {
    Path file = folder.resolve(".openhook.json");
    Files.writeString(file, "{\"openhook\":\"0.1\"}");

    Belay lacking = Belay.run("validate", "--catalog", "openhook@0.1", file.toString());
    assertThat(lacking.exitCode()).isEqualTo(10);
    assertThat(lacking.out()).contains("hooks is required");

    Belay shape =
        validate(
            "{\"openhook\":\"0.1\",\"hooks\":[{\"command\":\"x\",\"event\":\"*\"}]}",
            "--catalog",
            "openhook@0.1");
    assertThat(shape.exitCode()).isZero();
    assertThat(shape.err()).contains("warning: ", "event is not known");
  }

  @Test
  void failuresHaveTheirOwnCodes() {
    assertThat(Belay.run("validate", folder.resolve("none").toString()).exitCode()).isEqualTo(3);
    assertThat(validate("{\"a\":").exitCode()).isEqualTo(4);
    assertThat(validate("{\"a\":1}").exitCode()).isEqualTo(4);
    assertThat(validate("{}", "--catalog", "openhok").err()).contains("did you mean openhook@0.1?");
    assertThat(validate("{}", "--catalog", "hook-contract", "--dialect", "ruby").exitCode())
        .isEqualTo(2);
  }

  private static Belay validate(String standardInput, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "validate";
    System.arraycopy(options, 0, args, 1, options.length);
    return Belay.run(standardInput, args);
  }
}
