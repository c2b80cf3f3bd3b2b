package dev.belay.setup.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.belay.contract.host.HostCatalog;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.shape.RegisteredHook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallerTest {
  private static final String SETTINGS = ".claude/settings.json";
  private static final String SETTINGS_OF_OTHERS =
      """
      {
        "$schema": "https://json.schemastore.org/claude-code-settings.json",
        "permissions": {"allow": ["Bash(npm test)"]},
        "hooks": {
          "PreToolUse": [
            {
              "matcher": "Bash",
              "hooks": [{"type": "command", "command": "./check.sh", "timeout": 5}]
            }
          ],
          "Stop": [{"hooks": [{"type": "command", "command": "notify-send done"}]}]
        },
        "model": "opus"
      }
      """;

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void newHome() throws Exception {
    home = new Home(folder);
  }

  @Test
  void onlyLinesAreAdded() throws Exception {
    home.write(SETTINGS, SETTINGS_OF_OTHERS);

    home.install("claude-code");

    List<String> left = new ArrayList<>(home.read(SETTINGS).lines().toList());
    SETTINGS_OF_OTHERS.lines().forEach(line -> assertThat(left.remove(line)).isTrue());
    assertThat(withoutAdded(home.read(SETTINGS), SETTINGS_OF_OTHERS)).isEqualTo(SETTINGS_OF_OTHERS);
  }

  /** What is left of {@code text} of the lines of {@code original}, in its order. */
  private static String withoutAdded(String text, String original) {
    StringBuilder kept = new StringBuilder();
    List<String> wanted = original.lines().toList();
    int next = 0;
    for (String line : text.lines().toList()) {
      if (next < wanted.size() && line.equals(wanted.get(next))) {
        kept.append(line).append('\n');
        next++;
      }
    }
    return kept.toString();
  }

  @Test
  void removalRestoresEveryByte() throws Exception {
    home.write(SETTINGS, SETTINGS_OF_OTHERS);
    home.install("claude-code", Home.over(Home.wish(Scope.USER), Wish.Events.ALL, false));

    home.uninstall("claude-code");

    assertThat(home.read(SETTINGS)).isEqualTo(SETTINGS_OF_OTHERS);
  }

  @Test
  void removalKeepsWhatOthersChangedMeanwhile() throws Exception {
    home.write(SETTINGS, SETTINGS_OF_OTHERS);
    home.install("claude-code");
    home.write(SETTINGS, home.read(SETTINGS).replace("\"opus\"", "\"haiku\""));

    home.uninstall("claude-code");

    assertThat(home.read(SETTINGS)).isEqualTo(SETTINGS_OF_OTHERS.replace("\"opus\"", "\"haiku\""));
  }

  @Test
  void anotherInstallationAfterAChangeStillLeadsBackToTheChangedFile() throws Exception {
    home.write(SETTINGS, SETTINGS_OF_OTHERS);
    home.install("claude-code");
    home.write(SETTINGS, home.read(SETTINGS).replace("\"opus\"", "\"haiku\""));
    home.install("claude-code", Home.by(Home.wish(Scope.USER), "/new/belay-hook"));

    home.uninstall("claude-code");

    assertThat(home.read(SETTINGS)).isEqualTo(SETTINGS_OF_OTHERS.replace("\"opus\"", "\"haiku\""));
  }

  @Test
  void aMovedProgramReplacesTheOldEntries() throws Exception {
    home.write(SETTINGS, SETTINGS_OF_OTHERS);
    home.install("claude-code");

    home.install("claude-code", Home.by(Home.wish(Scope.USER), "/new place/belay-hook"));

    assertThat(home.registered("claude-code"))
        .extracting(RegisteredHook::command)
        .allMatch(command -> command.startsWith("'/new place/belay-hook' "))
        .hasSize(3);
  }

  @Test
  void failModeClosedClosesTheHostToo() throws Exception {
    home.install("claude-code");
    home.install("cursor");
    home.install("goose");

    assertThat(handler("claude-code", "PreToolUse")).contains("\"onFailure\":\"block\"");
    assertThat(handler("claude-code", "SessionStart")).doesNotContain("onFailure");
    assertThat(handler("cursor", "preToolUse")).contains("\"failClosed\":true");
    assertThat(handler("goose", "PreToolUse")).contains("\"on_failure\":\"block\"");
  }

  @Test
  void failModeOpenOpensBoth() throws Exception {
    home.install("claude-code");

    home.install("claude-code", Home.open(Home.wish(Scope.USER)));

    assertThat(handler("claude-code", "PreToolUse"))
        .contains("--fail open")
        .doesNotContain("onFailure");
  }

  @Test
  void timeLimitsAreInTheUnitOfTheHost() throws Exception {
    home.install("claude-code");
    home.install("gemini-cli");
    home.install("copilot-cli");

    assertThat(handler("claude-code", "PreToolUse")).contains("\"timeout\":30,");
    assertThat(handler("gemini-cli", "BeforeTool")).contains("\"timeout\":30000,");
    assertThat(handler("copilot-cli", "preToolUse")).contains("\"timeoutSec\":30");
  }

  private String handler(String host, String event) throws Exception {
    return home.registered(host).stream()
        .filter(hook -> hook.event().equals(event))
        .map(hook -> hook.handler().toString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void codexKeepsTheNumbersOfOthersSinceTheirTrustHangsOnThem() throws Exception {
    String others =
        """
        {
          "hooks": {
            "PreToolUse": [
              {"hooks": [{"type": "command", "command": "first.sh"}]},
              {"hooks": [{"type": "command", "command": "second.sh"}]}
            ]
          }
        }
        """;
    home.write(".codex/hooks.json", others);

    home.install("codex");

    RegisteredHook ours =
        home.registered("codex").stream()
            .filter(hook -> hook.event().equals("PreToolUse"))
            .findFirst()
            .orElseThrow();
    assertThat(ours.path()).isEqualTo(List.of("hooks", "PreToolUse", 2, "hooks", 0));
    assertThat(withoutAdded(home.read(".codex/hooks.json"), others)).isEqualTo(others);
  }

  @Test
  void aFileThatHasHooksIsPreferredToOneThatWouldHideThem() throws Exception {
    home.write(
        ".factory/settings.json",
        "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"x\"}]}]}}");

    home.install("factory-droid");

    assertThat(home.home.resolve(".factory/hooks.json")).doesNotExist();
    assertThat(home.read(".factory/settings.json")).contains("belay-hook");
  }

  @Test
  void whatIsRegisteredByHandIsNeitherDoubledNorRemoved() throws Exception {
    String byHand =
        """
        {"hooks": {"PreToolUse": [{"hooks": [
          {"type": "command", "command": "/my/belay-hook --host claude-code --event PreToolUse"}]}]}}
        """;
    home.write(SETTINGS, byHand);

    HostPlan plan = home.install("claude-code");

    assertThat(plan.notes())
        .containsExactly("PreToolUse is registered by hand in line 2; it stays as it is");
    assertThat(home.registered("claude-code"))
        .extracting(RegisteredHook::event)
        .containsOnlyOnce("PreToolUse");
    home.uninstall("claude-code");
    assertThat(home.read(SETTINGS)).isEqualTo(byHand);
  }

  @Test
  void hostsThatReadOneFileShareItsEntries() throws Exception {
    home.install("claude-code");
    home.install("vscode");

    assertThat(home.registered("claude-code"))
        .extracting(RegisteredHook::event)
        .containsExactlyInAnyOrder("PreToolUse", "PermissionRequest", "SessionStart");
    assertThat(handler("claude-code", "PreToolUse"))
        .contains("--host claude-code,cursor,devin,vscode ");

    home.uninstall("claude-code");
    assertThat(home.registered("vscode"))
        .extracting(RegisteredHook::event)
        .containsExactlyInAnyOrder("PreToolUse", "SessionStart");

    home.uninstall("vscode");
    assertThat(home.home.resolve(SETTINGS)).doesNotExist();
  }

  @Test
  void eventsThatAWatcherWouldBreakAreNeverRegistered() throws Exception {
    HostPlan claude =
        home.install("claude-code", Home.over(Home.wish(Scope.USER), Wish.Events.ALL, false));
    HostPlan junie =
        home.install("junie", Home.over(Home.wish(Scope.USER), Wish.Events.ALL, false));

    assertThat(claude.events()).hasSize(31).doesNotContain("WorktreeCreate", "WorktreeRemove");
    assertThat(junie.events()).doesNotContain("PermissionRequest");
  }

  @Test
  void overHttpOnlyWhatTheHostSendsThere() throws Exception {
    home.install("claude-code", Home.over(Home.wish(Scope.USER), Wish.Events.GATE, true));

    assertThat(handler("claude-code", "PreToolUse"))
        .contains("\"url\":\"http://127.0.0.1:7423/hook/claude-code?event=PreToolUse&installed=1\"")
        .contains("\"Authorization\":\"Bearer $BELAY_TOKEN\"")
        .contains("\"allowedEnvVars\":[\"BELAY_TOKEN\"]")
        .contains("\"onFailure\":\"block\"");
    assertThat(handler("claude-code", "SessionStart")).contains("\"command\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"hooks\": [                     | line 1",
        "{\"hooks\": {\"PreToolUse\": {}}} | line 1: PreToolUse is no list",
        "{\"hooks\": []}                   | line 1: hooks is no object",
        "[1]                               | the file holds no JSON object",
        "{\"a\": 1} // why                 | line 1 has a comment, and Claude Code reads nothing",
        "{\"a\": 1,}                       | line 1 has a comma behind the last item"
      })
  void aFileThatTheHostCannotReadIsRefusedUntouched(String text, String message) throws Exception {
    home.write(SETTINGS, text);

    assertThatThrownBy(() -> home.install("claude-code"))
        .asInstanceOf(type(InstallException.class))
        .satisfies(
            e -> {
              assertThat(e.kind()).isEqualTo(InstallException.Kind.MALFORMED);
              assertThat(e.what()).startsWith(message);
              assertThat(e.where()).endsWith(SETTINGS);
            });
    assertThat(home.read(SETTINGS)).isEqualTo(text);
  }

  @Test
  void commentsStayWhereTheHostReadsThem() throws Exception {
    String commented =
        """
        {
          // who we are
          "security": {"auth": {"selectedType": "gemini-api-key"}} /* and so on */
        }
        """;
    home.write(".gemini/settings.json", commented);

    home.install("gemini-cli");

    assertThat(withoutAdded(home.read(".gemini/settings.json"), commented)).isEqualTo(commented);
  }

  @Test
  void aFileOfSomebodyElsesMakingIsNotOverwritten() throws Exception {
    home.write(".copilot/hooks/belay.json", "{\"version\": 1, \"hooks\": {}, \"note\": \"mine\"}");

    home.install("copilot-cli");
    home.uninstall("copilot-cli");

    assertThat(home.read(".copilot/hooks/belay.json"))
        .isEqualTo("{\"version\": 1, \"hooks\": {}, \"note\": \"mine\"}");
  }

  @Test
  void permissionsAndLinksStay() throws Exception {
    Path real = home.write("dotfiles/claude.json", SETTINGS_OF_OTHERS);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
    Files.createDirectories(home.home.resolve(".claude"));
    Path link = Files.createSymbolicLink(home.home.resolve(SETTINGS), real);

    home.install("claude-code");

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).contains("belay-hook");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void aLinkThatLeadsNowhereIsRefusedUntouched() throws Exception {
    Files.createDirectories(home.home.resolve(".claude"));
    Path nowhere = home.home.resolve("dotfiles/claude.json");
    Path link = Files.createSymbolicLink(home.home.resolve(SETTINGS), nowhere);

    assertThatThrownBy(() -> home.install("claude-code"))
        .asInstanceOf(type(InstallException.class))
        .satisfies(e -> assertThat(e.what()).isEqualTo("this is a link that leads nowhere"));
    assertThat(Files.readSymbolicLink(link)).isEqualTo(nowhere);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void hooksInAFolderThatAVariableMovedAreFoundWithoutTheVariable() throws Exception {
    Path moved = Files.createDirectories(folder.resolve("moved"));
    Files.writeString(moved.resolve("settings.json"), SETTINGS_OF_OTHERS);
    Machine there =
        new Machine(home.home, home.project, Map.of("CLAUDE_CONFIG_DIR", moved.toString()), false);
    Installer installer = new Installer(there, new InstallStore(home.state));
    installer.carryOut(installer.install(HostCatalog.host("claude-code"), Home.wish(Scope.USER)));
    assertThat(moved.resolve("settings.json")).content().contains("belay-hook");

    home.uninstall("claude-code");

    assertThat(moved.resolve("settings.json")).hasContent(SETTINGS_OF_OTHERS);
  }

  @Test
  void aFileOfAnotherUserIsRefusedUntouched() throws Exception {
    Path settings = home.write(SETTINGS, SETTINGS_OF_OTHERS);
    assumeTrue(isGivenAway(settings), "files can be given away by root alone");

    assertThatThrownBy(() -> home.install("claude-code"))
        .asInstanceOf(type(InstallException.class))
        .satisfies(
            e -> {
              assertThat(e.kind()).isEqualTo(InstallException.Kind.FILE);
              assertThat(e.what()).isEqualTo("the file belongs to another user");
            });
    assertThat(home.read(SETTINGS)).isEqualTo(SETTINGS_OF_OTHERS);
  }

  private static boolean isGivenAway(Path file) {
    try {
      Files.setAttribute(file, "unix:uid", 1);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Test
  void whatIsRememberedIsForTheUserAlone() throws Exception {
    home.write(SETTINGS, SETTINGS_OF_OTHERS);
    home.install("claude-code");

    Path records = home.state.resolve("install/records.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(records)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.state)))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileThatChangedSinceThePlanIsLeftAlone() throws Exception {
    home.write(SETTINGS, SETTINGS_OF_OTHERS);
    HostPlan plan =
        home.installer().install(HostCatalog.host("claude-code"), Home.wish(Scope.USER));
    home.write(SETTINGS, "{}");

    assertThatThrownBy(() -> home.installer().carryOut(plan))
        .hasMessageContaining("has changed since");
    assertThat(home.read(SETTINGS)).isEqualTo("{}");
  }

  @Test
  void aFolderThatTheUserMovedIsFollowed() throws Exception {
    Path moved = Files.createDirectories(folder.resolve("moved"));
    Machine machine =
        new Machine(home.home, home.project, Map.of("CODEX_HOME", moved.toString()), false);
    Installer installer = new Installer(machine, new InstallStore(home.state));

    installer.carryOut(installer.install(HostCatalog.host("codex"), Home.wish(Scope.USER)));

    assertThat(moved.resolve("hooks.json")).exists();
  }

  @Test
  void onWindowsCommandLinesAreForTheShellThere() throws Exception {
    Machine windows = new Machine(home.home, home.project, Map.of(), true);
    Installer installer = new Installer(windows, new InstallStore(home.state));
    Wish wish = Home.by(Home.wish(Scope.USER), "C:\\Program Files\\Belay\\belay-hook.exe");

    for (String host : List.of("claude-code", "codex", "gemini-cli", "copilot-cli", "windsurf")) {
      installer.carryOut(installer.install(HostCatalog.host(host), wish));
    }

    assertThat(handler("claude-code", "PreToolUse"))
        .contains("'C:/Program Files/Belay/belay-hook.exe'");
    assertThat(handler("gemini-cli", "BeforeTool"))
        .contains("\u0026 'C:\\\\Program Files\\\\Belay\\\\belay-hook.exe'");
    assertThat(handler("copilot-cli", "preToolUse")).contains("\"powershell\":");
    assertThat(handler("windsurf", "pre_run_command")).contains("\"powershell\":");
  }

  @Test
  void aHostWithoutProjectFilesSaysSo() {
    assertThatThrownBy(() -> home.install("kimi-code", Home.wish(Scope.PROJECT)))
        .asInstanceOf(type(InstallException.class))
        .satisfies(
            e -> {
              assertThat(e.what()).isEqualTo("Kimi Code reads no hooks of a project");
              assertThat(e.whatToDo()).contains("--scope user");
            });
  }
}
