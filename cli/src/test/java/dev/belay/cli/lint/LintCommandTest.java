package dev.belay.cli.lint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import dev.belay.cli.terminal.TerminalFacts;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.lint.CommandOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintCommandTest {
  private static final String CLEAN =
      "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"true\"}]}]}}\n";
  private static final String WRONG = CLEAN.replace("Stop", "Stopp");
  private static final String ODD = CLEAN.replace("[{\"hooks\"", "[{\"matcher\": \"x\", \"hooks\"");
  private static final String BROKEN = "{\"hooks\": ";

  @TempDir Path folder;
  private int workers = 1;

  @Test
  void aCleanFileIsSaidToBe() throws IOException {
    settings(CLEAN);

    CommandOutcome run = lint(".claude/settings.json");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo("Nothing found in 1 file.\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFindingShowsItsLineAndWhatToDo() throws IOException {
    settings("{\n\t\"hooks\": {\n\t\t\"PreToolUze\": []\n\t}\n}\n");

    CommandOutcome run = lint("--only", "unknown-event", ".claude/settings.json");

    assertThat(run.exit()).isEqualTo(10);
    assertThat(run.out())
        .isEqualTo(
            """
            .claude/settings.json:3:3: error: Claude Code has no event PreToolUze [BLY-C20 unknown-event]
              3 |         "PreToolUze": []
                |         ^^^^^^^^^^^^
                = at /hooks/PreToolUze
                = did you mean PreToolUse?
                = fix: rename to PreToolUse (--fix --unsafe)

            1 error in 1 file.
            --fix --unsafe changes 1, for you to look at.
            """);
  }

  @Test
  void aTerminalGetsColoursAndAPipeNone() throws IOException {
    settings(WRONG);

    TerminalFacts wide = new TerminalFacts(true, true, 100);

    assertThat(lint(wide, "", ".claude").out()).contains("\u001b[31merror\u001b[0m");
    assertThat(lint(wide, "", ".claude", "--no-color").out())
        .isEqualTo(lint(".claude").out())
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAN, '', 0",
    "ODD, '', 0",
    "ODD, --strict, 10",
    "WRONG, '', 10",
    "WRONG, --disable BLY-C20, 0",
    "WRONG, --disable unknown-event, 0",
    "WRONG, --only BLY-C30, 0",
    "BROKEN, '', 4",
    "BROKEN, --disable BLY-C01, 4",
    "CLEAN, --nonsense, 2",
    "CLEAN, --format xml, 2",
    "CLEAN, --host clude, 2",
    "CLEAN, --only BLY-C00, 2",
    "CLEAN, --unsafe, 2",
    "CLEAN, --write-baseline, 2",
    "CLEAN, --json=yes, 2",
    "CLEAN, missing.json, 3",
    "WRONG, missing.json, 3",
    "CLEAN, --baseline missing.json, 3"
  })
  void theExitCodeSaysTheMostBasicThing(String what, String options, int exit) throws IOException {
    settings(
        switch (what) {
          case "CLEAN" -> CLEAN;
          case "ODD" -> ODD;
          case "WRONG" -> WRONG;
          default -> BROKEN;
        });
    List<String> arguments = new ArrayList<>(List.of(".claude/settings.json"));
    if (!options.isEmpty()) {
      arguments.addAll(List.of(options.split(" ")));
    }

    CommandOutcome run = lint(arguments.toArray(new String[0]));

    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(exit);
    if (exit == 2) {
      assertThat(run.err()).startsWith("belay: ").hasLineCount(1);
    }
  }

  @Test
  void aMalformedFileCountsMoreThanFindings() throws IOException {
    settings(WRONG);
    write("project/b/.claude/settings.json", BROKEN);

    assertThat(lint(".").exit()).isEqualTo(4);
    assertThat(lint(".").out()).contains("2 errors in 2 files");
  }

  @Test
  void whatIsNobodysIsToldWhereTheUserNamedIt() throws IOException {
    write("project/package.json", "{\"name\": \"x\"}");

    CommandOutcome run = lint("package.json");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err())
        .isEqualTo(
            "belay: not recognised as the configuration of any agent; package.json; name the agent: --host"
                + " claude-code; belay contract list shows all\n");
    assertThat(lint(".").exit()).isZero();
  }

  @Test
  void standardInputHasTheNameThatItIsGiven() {
    CommandOutcome named =
        lint(TerminalFacts.NONE, WRONG, "-", "--stdin-name", "x/.claude/settings.json");
    CommandOutcome ofHost = lint(TerminalFacts.NONE, WRONG, "--host", "claude-code", "-");

    assertThat(named.exit()).isEqualTo(10);
    assertThat(named.out()).startsWith("x/.claude/settings.json:1:12: error:");
    assertThat(ofHost.out()).startsWith("standard input:1:12: error:");
    assertThat(lint(TerminalFacts.NONE, WRONG, "-", "--fix").exit()).isEqualTo(2);
  }

  @Test
  void withoutAPathAllThatCountsHereIsChecked() throws IOException {
    settings(WRONG);
    write("home/.claude/settings.json", WRONG);
    write("project/.cursor/hooks.json", "{\"version\": 1, \"hooks\": {\"nosuchthing\": []}}");

    CommandOutcome run = lint();

    assertThat(run.out())
        .contains(".claude/settings.json:1:12", "home/.claude/settings.json:1:12")
        .contains(".cursor/hooks.json:1:")
        .contains("in 3 files");
  }

  @Test
  void agentsWithoutHooksAreNoConfiguration() throws IOException {
    write("project/agents/a.md", "---\nname: a\n---\ntext: [\n");
    write("project/agents/b.md", "---\nhooks:\n  Stopp:\n    - hooks: []\n---\n");

    assertThat(lint(".").out()).contains("agents/b.md:3:3: error").contains("in 1 file");
  }

  @Test
  void fixingTwiceChangesNothingTheSecondTime() throws IOException {
    Path file = settings("\uFEFF" + CLEAN.replace("Stop", "stop").replace("\n", "\r\n"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    CommandOutcome first = fix("--fix", ".claude/settings.json");
    String text = Files.readString(file);
    CommandOutcome second = fix("--fix", ".claude/settings.json");

    assertThat(text).isEqualTo("\uFEFF" + CLEAN.replace("\n", "\r\n"));
    assertThat(first.out()).startsWith("mended .claude/settings.json: ").contains("mended)");
    assertThat(second.out()).isEqualTo("Nothing found in 1 file.\n");
    assertThat(Files.readString(file)).isEqualTo(text);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void theFileAsItWasIsKept() throws IOException {
    settings(CLEAN.replace("Stop", "stop"));

    CommandOutcome run = fix("--fix", "--json", ".claude/settings.json");

    JsonObject change =
        json(run).getAsJsonArray("files").get(0).getAsJsonObject().getAsJsonObject("change");
    assertThat(change.get("written").getAsBoolean()).isTrue();
    assertThat(Files.readString(Path.of(change.get("kept").getAsString())))
        .isEqualTo(CLEAN.replace("Stop", "stop"));
  }

  @Test
  void aDryRunShowsTheDiffAndWritesNothing() throws IOException {
    Path file = settings(CLEAN.replace("Stop", "stop"));

    CommandOutcome run = fix("--fix", "--dry-run", ".claude/settings.json");

    assertThat(run.exit()).isEqualTo(10);
    assertThat(run.out())
        .startsWith(
            "--- a/.claude/settings.json\n+++ b/.claude/settings.json\n@@ -1,1 +1,1 @@\n-"
                + CLEAN.replace("Stop", "stop")
                + "+"
                + CLEAN);
    assertThat(Files.readString(file)).contains("stop");
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void whatNeedsASecondLookIsLeftUnlessAskedFor() throws IOException {
    Path file = settings(WRONG);

    assertThat(fix("--fix", ".claude/settings.json").exit()).isEqualTo(10);
    assertThat(Files.readString(file)).isEqualTo(WRONG);
    assertThat(fix("--fix", "--unsafe", ".claude/settings.json").exit()).isZero();
    assertThat(Files.readString(file)).isEqualTo(CLEAN);
  }

  @Test
  void aBaselineKnowsWhatIsThereAndTellsWhatIsNew() throws IOException {
    Path file = settings(WRONG);

    CommandOutcome written = lint("--baseline", "lint.json", "--write-baseline", ".");
    assertThat(written.exit()).isZero();
    assertThat(written.out()).isEqualTo("lint.json knows 1 finding in 1 file.\n");

    CommandOutcome known = lint("--baseline", "lint.json", ".");
    assertThat(known.exit()).isZero();
    assertThat(known.out()).isEqualTo("Nothing found in 1 file (1 in the baseline).\n");
    assertThat(lint(".").exit()).isEqualTo(10);

    Files.writeString(file, CLEAN);
    assertThat(lint("--baseline", "lint.json", ".").err())
        .startsWith("belay: warning: the baseline expects 1 finding that nobody found; ")
        .contains(".claude/settings.json BLY-C20 /hooks/Stopp");
    Files.delete(file);
    assertThat(lint("--baseline", "lint.json", ".").err()).contains("nobody found");

    write("project/lint.json", "[]");
    assertThat(lint("--baseline", "lint.json", ".").exit()).isEqualTo(4);
  }

  @Test
  void aCommentSuppressesWhereItIsAllowed() throws IOException {
    write(
        "project/.codex/config.toml",
        "# belay-ignore-next-line BLY-C20 an event of our fork\n[[hooks.Stopp]]\n[[hooks.Stopp.hooks]]\ntype = \"command\"\ncommand = \"true\"\n");

    CommandOutcome run = lint(".");

    assertThat(run.out()).contains("1 suppressed").doesNotContain("BLY-C20");
    assertThat(lint("--no-suppression", ".").out()).contains("BLY-C20");
  }

  @Test
  void formatsForProgramsAreAllThatStandardOutputHolds() throws IOException {
    settings(WRONG);

    assertThat(json(lint("--json", ".")).get("schema").getAsString()).isEqualTo("belay.lint/v1");
    assertThat(json(lint("--format", "sarif", ".")).get("version").getAsString())
        .isEqualTo("2.1.0");
    assertThat(lint("--format=github", ".").out())
        .startsWith("::error file=.claude/settings.json,line=1,col=12,endColumn=18,title=BLY-C20")
        .hasLineCount(1);
  }

  @Test
  void rulesExplainThemselves() {
    assertThat(lint("rules").out()).contains("BLY-C20", "unknown-event", "error");
    assertThat(lint("rules", "bly-c20").out()).contains("Wrong", "Right", "PreToolUze");
    assertThat(lint("rules", "unknown-event").out()).isEqualTo(lint("rules", "BLY-C20").out());
    assertThat(lint("rules", "unknwn-event").err()).contains("did you mean unknown-event?");
  }

  @Test
  void helpComesFromTheOptionParserAndNamesEveryOption() {
    Belay help = Belay.run("lint", "--help");

    assertThat(LintCommand.asksForHelp(List.of("x", "--help"))).isTrue();
    assertThat(LintCommand.asksForHelp(List.of("--", "--help"))).isFalse();
    for (String option : LintOptions.NAMES) {
      assertThat(help.out()).contains(option);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31mred", "a\nb", "\u202Eabc"})
  void foreignTextIsHarmless(String name) throws IOException {
    JsonObject events = new JsonObject();
    events.addProperty(name, "x");
    JsonObject whole = new JsonObject();
    whole.add("hooks", events);
    settings(Json.write(whole));

    assertThat(lint(".").out()).doesNotContain(name).contains("error");
  }

  @Test
  void aFolderWithoutConfigurationIsSaidToBeOne() throws IOException {
    Files.createDirectories(folder.resolve("project"));

    assertThat(lint(".").out()).isEqualTo("No hook configuration was found here.\n");
    assertThat(lint("missing.json").out()).isEmpty();
    assertThat(lint("missing.json").err()).contains("no such file");
  }

  @Test
  void manyFilesGiveTheSameSideBySide() throws IOException {
    for (int i = 0; i < 40; i++) {
      Path file = folder.resolve("project/p" + i + "/.claude/settings.json");
      Files.createDirectories(file.getParent());
      Files.writeString(file, i % 3 == 0 ? WRONG : i % 5 == 0 ? BROKEN : CLEAN);
    }
    CommandOutcome one = lint(".");

    workers = 4;

    assertThat(lint(".")).isEqualTo(one);
    assertThat(one.out()).contains("19 errors").contains("in 40 files");
  }

  @Test
  void nothingIsLeftBesideAMendedFile() throws IOException {
    settings(CLEAN.replace("Stop", "stop"));

    fix("--fix", ".");

    try (Stream<Path> files = Files.list(folder.resolve("project/.claude"))) {
      assertThat(files).hasSize(1);
    }
  }

  private CommandOutcome fix(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--dir", folder.resolve("state").toString()));
    return lint(all.toArray(new String[0]));
  }

  private CommandOutcome lint(String... arguments) {
    return lint(TerminalFacts.NONE, "", arguments);
  }

  private CommandOutcome lint(TerminalFacts facts, String standardInput, String... arguments) {
    return LintCommand.run(
        List.of(arguments),
        folder.resolve("project"),
        Map.of("HOME", folder.resolve("home").toString()),
        () -> new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
        facts,
        workers);
  }

  private static JsonObject json(CommandOutcome run) {
    try {
      return Json.parseObject(run.out());
    } catch (JsonException e) {
      throw new AssertionError(run.out(), e);
    }
  }

  private Path settings(String text) throws IOException {
    return write("project/.claude/settings.json", text);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(requireNonNull(file.getParent()));
    return Files.writeString(file, text);
  }
}
