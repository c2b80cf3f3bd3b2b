package dev.belay.setup.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import dev.belay.setup.health.HostFiles;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.trust.Trust.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTrustTest {
  private static final String HOOK =
      "{\"hooks\": {\"%s\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"x\"}]}]}}";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path home;

  @SuppressWarnings("NullAway.Init")
  private Path project;

  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void folders() throws IOException {
    home = Files.createDirectories(folder.toRealPath().resolve("home"));
    project = Files.createDirectories(folder.toRealPath().resolve("work/project"));
  }

  private void write(Path root, String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** What a host thinks of the first hook that it reads. */
  private State state(String id) {
    HostContract host = HostCatalog.host(id);
    Machine machine = new Machine(home, project, environment, false);
    for (ReadFile file : HostFiles.of(machine, host)) {
      HookFile read = file.file();
      if (!file.hooks().isEmpty()) {
        assertThat(read.host()).isEqualTo(host);
        return HookTrust.of(machine, host).of(file, file.hooks().getFirst()).state();
      }
    }
    throw new AssertionError("no hook");
  }

  @Test
  void geminiGoesByTheLongestRule() throws IOException {
    write(home, ".gemini/settings.json", HOOK.formatted("BeforeTool"));
    assertThat(state("gemini-cli")).isEqualTo(State.UNDECIDED);
    write(home, ".gemini/trustedFolders.json", "{\"%s\": \"TRUST_FOLDER\"}".formatted(project));
    assertThat(state("gemini-cli")).isEqualTo(State.TRUSTED);
    write(
        home,
        ".gemini/trustedFolders.json",
        "{\"%s\": \"TRUST_FOLDER\", \"%s\": \"DO_NOT_TRUST\"}"
            .formatted(project.getParent(), project));
    assertThat(state("gemini-cli")).isEqualTo(State.UNTRUSTED);
    write(
        home,
        ".gemini/trustedFolders.json",
        "{\"%s\": \"TRUST_PARENT\"}".formatted(project.resolveSibling("other")));
    assertThat(state("gemini-cli")).isEqualTo(State.TRUSTED);
  }

  @Test
  void geminiAsksNobodyWhereTrustIsSwitchedOffOrTold() throws IOException {
    write(
        home,
        ".gemini/settings.json",
        HOOK.formatted("BeforeTool")
            .replaceFirst("\\{", "{\"security\": {\"folderTrust\": {\"enabled\": false}},"));
    assertThat(state("gemini-cli")).isEqualTo(State.NOT_NEEDED);
    write(home, ".gemini/settings.json", HOOK.formatted("BeforeTool"));
    environment.put("GEMINI_CLI_TRUST_WORKSPACE", "true");
    assertThat(state("gemini-cli")).isEqualTo(State.NOT_NEEDED);
    environment.put("GEMINI_CLI_TRUST_WORKSPACE", "false");
    assertThat(state("gemini-cli")).isEqualTo(State.UNTRUSTED);
  }

  @Test
  void qwenLooksAtProjectsAloneAndOnlyWhenToldTo() throws IOException {
    write(project, ".qwen/settings.json", HOOK.formatted("PreToolUse"));
    assertThat(state("qwen-code")).isEqualTo(State.NOT_NEEDED);
    write(home, ".qwen/settings.json", "{\"security\": {\"folderTrust\": {\"enabled\": true}}}");
    assertThat(state("qwen-code")).isEqualTo(State.NOT_YET);
    write(home, ".qwen/trustedFolders.json", "{\"%s\": \"DO_NOT_TRUST\"}".formatted(project));
    assertThat(state("qwen-code")).isEqualTo(State.UNTRUSTED);
  }

  @Test
  void claudeTakesATrustedFolderAboveTheProject() throws IOException {
    write(home, ".claude/settings.json", HOOK.formatted("PreToolUse"));
    assertThat(state("claude-code")).isEqualTo(State.UNDECIDED);
    write(
        home,
        ".claude.json",
        "{\"projects\": {\"%s\": {\"hasTrustDialogAccepted\": true}}}"
            .formatted(project.getParent()));
    assertThat(state("claude-code")).isEqualTo(State.TRUSTED);
  }

  @Test
  void copilotReadsItsStateWithComments() throws IOException {
    write(
        project,
        ".github/hooks/x.json",
        "{\"version\": 1, \"hooks\": {\"preToolUse\": [{\"type\": \"command\", \"bash\": \"x\"}]}}");
    assertThat(state("copilot-cli")).isEqualTo(State.NOT_YET);
    write(
        home,
        ".copilot/config.json",
        "// managed automatically\n{\"trustedFolders\": [\"%s\"]}".formatted(project));
    assertThat(state("copilot-cli")).isEqualTo(State.TRUSTED);
  }

  @Test
  void whereNothingIsKnownTheContractAsks() throws IOException {
    write(
        project,
        ".cursor/hooks.json",
        "{\"version\": 1, \"hooks\": {\"preToolUse\": [{\"command\": \"x\"}]}}");
    assertThat(state("cursor")).isEqualTo(State.UNKNOWN);
  }
}
