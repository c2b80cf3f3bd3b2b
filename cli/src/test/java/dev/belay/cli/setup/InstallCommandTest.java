package dev.belay.cli.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.json.Json;
import dev.belay.setup.Machine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InstallCommandTest {
  @TempDir private Path folder;
  private Path settings;

  @BeforeEach
  void claudeIsThere() throws Exception {
    settings = folder.resolve("home/.claude/settings.json");
    Files.createDirectories(folder.resolve("home/.claude"));
    Files.createDirectories(folder.resolve("project"));
  }

  @Test
  void withoutNamesEveryAgentThatIsFoundGetsBelay() throws Exception {
    Belay installed = install();

    assertThat(installed.exitCode()).isZero();
    assertThat(installed.out())
        .contains("claude-code  registered  ~/.claude/settings.json  ")
        .contains("PreToolUse, SessionStart, PermissionRequest")
        .contains("Accept the trust dialog")
        .doesNotContain("codex");
    assertThat(settings).content().contains("--installed");
  }

  @Test
  void aDryRunShowsTheDiffAndChangesNothing() throws Exception {
    Files.writeString(settings, "{\n  \"model\": \"opus\"\n}\n");

    Belay shown = install("--dry-run");

    assertThat(shown.out())
        .contains("--- ~/.claude/settings.json\n+++ ~/.claude/settings.json")
        .contains("\n+  \"hooks\": {")
        .contains("\n   \"model\": \"opus\"\n")
        .contains("claude-code  not yet registered");
    assertThat(settings).content().isEqualTo("{\n  \"model\": \"opus\"\n}\n");
    assertThat(folder.resolve("engine")).doesNotExist();
  }

  @Test
  void whatCannotBeDoneIsToldAndTheRestIsDone() throws Exception {
    Files.writeString(settings, "{\n  \"model\": \"opus\",,\n}\n");

    Belay installed = install("claude-code", "codex");

    assertThat(installed.exitCode()).isEqualTo(4);
    assertThat(installed.err())
        .contains("belay: claude-code: line 2, column 19")
        .contains(settings.toString())
        .contains("nothing was changed");
    assertThat(installed.out()).contains("codex  registered");
    assertThat(settings).content().isEqualTo("{\n  \"model\": \"opus\",,\n}\n");
  }

  @Test
  void programsGetJson() throws Exception {
    JsonObject told = Json.parseObject(install("--json", "claude-code").out());

    JsonObject host = told.getAsJsonArray("hosts").get(0).getAsJsonObject();
    assertThat(host.get("host").getAsString()).isEqualTo("claude-code");
    assertThat(host.getAsJsonArray("files").get(0).getAsJsonObject().get("change").getAsString())
        .isEqualTo("created");
    assertThat(host.getAsJsonArray("still_to_do")).isNotEmpty();
  }

  @Test
  void aProjectIsToldThatTheFileNamesAProgramOfThisMachine() throws Exception {
    Belay installed = install("--scope", "project", "claude-code");

    assertThat(installed.out()).contains("keep it out of version control");
    assertThat(folder.resolve("project/.claude/settings.json")).exists();
    assertThat(settings).doesNotExist();
  }

  @Test
  void removalSaysWhatItDid() throws Exception {
    install("claude-code");

    Belay removed = uninstall();

    assertThat(removed.exitCode()).isZero();
    assertThat(removed.out()).contains("claude-code  removed  ~/.claude/settings.json");
    assertThat(settings).doesNotExist();
    assertThat(uninstall().out()).isEqualTo("Belay is registered nowhere in this scope.\n");
  }

  @Test
  void overHttpTheTokenIsAskedFor() throws Exception {
    Belay installed = install("--transport", "http", "claude-code");

    assertThat(installed.out()).contains("export BELAY_TOKEN=$(belay engine token)");
    assertThat(settings).content().contains("http://127.0.0.1:7423/hook/claude-code");
  }

  @Test
  void whereNoAgentIsFoundItSaysSo() throws Exception {
    Files.delete(folder.resolve("home/.claude"));

    Belay installed = run(true);

    assertThat(installed.exitCode()).isNotZero();
  }

  private Belay install(String... args) {
    return run(true, args);
  }

  private Belay uninstall(String... args) {
    return run(false, args);
  }

  private Belay run(boolean install, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.on(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            false,
            120);
    Machine machine =
        new Machine(folder.resolve("home"), folder.resolve("project"), Map.of(), false);
    List<String> arguments = new ArrayList<>(List.of(args));
    arguments.addAll(List.of("--dir", folder.resolve("engine").toString()));
    Object command =
        install ? new InstallCommand(terminal, machine) : new UninstallCommand(terminal, machine);
    int exitCode = new CommandLine(command).execute(arguments.toArray(new String[0]));
    terminal.flush();
    return new Belay(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
