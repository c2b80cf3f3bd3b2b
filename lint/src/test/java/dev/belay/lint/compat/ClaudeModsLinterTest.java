package dev.belay.lint.compat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.lint.CommandOutcome;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ClaudeModsLinterTest {
  private static final String STOP_TYPO = "{\"hooks\":{\"Stopp\":[]}}";
  private static final String UNROOTED =
      "{\"hooks\":{\"Stop\":[{\"hooks\":[{\"type\":\"command\",\"command\":\"x\"}]}]}}";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> findsWhatThePublishedLinterFinds() {
    return rows("lint-cases.json")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("name").getAsString(),
                    () -> {
                      Files.writeString(
                          folder.resolve("hooks.json"), row.get("document").toString());

                      CommandOutcome outcome = lint("--json", "hooks.json");

                      JsonObject meta = row.getAsJsonObject("meta").deepCopy();
                      meta.addProperty("path", "hooks.json");
                      JsonObject envelope = JsonParser.parseString(outcome.out()).getAsJsonObject();
                      assertThat(envelope.get("data")).isEqualTo(row.get("data"));
                      assertThat(envelope.get("meta")).isEqualTo(meta);
                      assertThat(outcome.exit()).isEqualTo(row.get("exit").getAsInt());
                      assertThat(lint("--strict", "hooks.json").exit())
                          .isEqualTo(row.get("exit_strict").getAsInt());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> answersAsPythonDoes() {
    return rows("python-cases.json")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("name").getAsString(),
                    () -> {
                      Files.write(
                          folder.resolve("hooks.json"),
                          row.has("text")
                              ? row.get("text").getAsString().getBytes(UTF_8)
                              : Base64.getDecoder().decode(row.get("base64").getAsString()));

                      assertSame(row.getAsJsonObject("plain"), lint("hooks.json"));
                      assertSame(row.getAsJsonObject("json"), lint("hooks.json", "--json"));
                      assertThat(lint("--strict", "hooks.json").exit())
                          .isEqualTo(row.get("strict").getAsInt());
                    }));
  }

  @Test
  void writesItsEnvelopeToTheByte() throws IOException {
    write("caf\u00e9.json", STOP_TYPO);

    assertThat(lint("--json", "caf\u00e9.json").out())
        .isEqualTo(
            """
            {
              "data": [
                {
                  "pointer": "/hooks/Stopp",
                  "severity": "error",
                  "message": "unknown hook event 'Stopp' \\u2014 not in the 30-event catalog (see references/hooks-reference.md)"
                }
              ],
              "meta": {
                "count": 1,
                "errors": 1,
                "warnings": 0,
                "path": "caf\\u00e9.json",
                "schema": "claude-mods.claude-code-ops.hooks-lint/v1"
              }
            }
            """);
  }

  @Test
  void paintsWhatGoesToATerminal() throws IOException {
    write("hooks.json", UNROOTED);

    assertThat(errors(Map.of("TERM", "xterm"), true))
        .startsWith("\u001b[36m=== hooks-lint: hooks.json ===\u001b[0m\n")
        .contains(
            "  \u001b[38;5;208m▲\u001b[0m \u001b[38;5;208mwarn\u001b[0m /hooks/Stop/0/hooks/0: ")
        .endsWith("--- \u001b[31m0\u001b[0m error(s), \u001b[38;5;208m1\u001b[0m warning(s) ---\n");
  }

  @Test
  void paintsNothingWhereNobodyWantsIt() throws IOException {
    write("hooks.json", UNROOTED);

    assertThat(errors(Map.of(), false)).doesNotContain("\u001b");
    assertThat(errors(Map.of("NO_COLOR", ""), true)).doesNotContain("\u001b");
    assertThat(errors(Map.of("TERM", "dumb"), true)).doesNotContain("\u001b");
    assertThat(errors(Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"), false)).contains("\u001b[36m");
    assertThat(errors(Map.of("FORCE_COLOR", ""), false)).doesNotContain("\u001b");
  }

  @Test
  void keepsToAsciiWhereAsked() throws IOException {
    write("hooks.json", UNROOTED);

    assertThat(errors(Map.of("TERM_ASCII", "1"), false)).contains("  ! warn /hooks/Stop");
    assertThat(errors(Map.of("FLEET_ASCII", "1"), false)).contains("  ! warn /hooks/Stop");
    assertThat(errors(Map.of("FLEET_ASCII", "yes"), false)).contains("  ▲ warn /hooks/Stop");
  }

  @Test
  void takesTheRepositorysHookFileWhereNoneIsNamed() throws IOException {
    Path here = folder.toRealPath();
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
    Path below = Files.createDirectories(folder.resolve("a/b"));

    assertThat(ClaudeModsLinter.run(List.of(), below, Map.of(), false))
        .isEqualTo(
            new CommandOutcome(
                3,
                "",
                "ERROR: no path given and no repo hooks/hooks.json found (pass a path explicitly)\n"));

    write("hooks/hooks.json", STOP_TYPO);
    assertThat(ClaudeModsLinter.run(List.of(), below, Map.of(), false).err())
        .startsWith("=== hooks-lint: " + here.resolve("hooks/hooks.json") + " ===\n");

    write("a/b/hooks/hooks.json", "{\"hooks\":{}}");
    assertThat(ClaudeModsLinter.run(List.of(), below, Map.of(), false).err())
        .startsWith("=== hooks-lint: " + here.resolve("a/b/hooks/hooks.json") + " ===\n");
  }

  @Test
  void saysThatAFileIsNotThere() throws IOException {
    Files.createDirectories(folder.resolve("sub"));

    assertThat(lint("nowhere.json"))
        .isEqualTo(new CommandOutcome(3, "", "ERROR: file not found: nowhere.json\n"));
    assertThat(lint("--json", "sub"))
        .isEqualTo(
            new CommandOutcome(
                3,
                "{\"error\": {\"code\": \"NOT_FOUND\", \"message\": \"file not found: sub\"}}\n",
                "ERROR: file not found: sub\n"));
  }

  @Test
  void diesOfWhatPythonDiesOf() throws IOException {
    write("deep.json", "[".repeat(994) + "]".repeat(994));
    write("long.json", "[1" + "0".repeat(4300) + "]");

    assertThat(lint("--json", "deep.json").exit()).isEqualTo(1);
    assertThat(lint("--json", "deep.json").out()).isEmpty();
    assertThat(lint("long.json").err()).startsWith("ValueError: Exceeds the limit (4300 digits)");
  }

  @Test
  void printsWhatStandsBeforeTheLineThatItCannotPrint() throws IOException {
    write("hooks.json", "{\"hooks\":{\"Stopp\":[],\"\\ud83d\":[],\"Later\":[]}}");

    CommandOutcome outcome = lint("hooks.json");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(outcome.err())
        .isEqualTo(
            """
            === hooks-lint: hooks.json ===
            UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud83d' in position 13: surrogates not allowed
            """);
  }

  @Test
  void refusesADocumentThatIsNoConfiguration() throws IOException {
    Files.write(folder.resolve("huge.json"), new byte[ClaudeModsLinter.LARGEST + 1]);

    assertThat(lint("huge.json").exit()).isEqualTo(4);
  }

  private static void assertSame(JsonObject expected, CommandOutcome outcome) {
    assertThat(outcome.out()).isEqualTo(expected.get("out").getAsString());
    assertThat(outcome.exit()).isEqualTo(expected.get("exit").getAsInt());
    if (expected.has("err")) {
      assertThat(outcome.err()).isEqualTo(expected.get("err").getAsString());
    }
  }

  private CommandOutcome lint(String... args) {
    return ClaudeModsLinter.run(List.of(args), folder, Map.of(), false);
  }

  private String errors(Map<String, String> env, boolean terminal) {
    return ClaudeModsLinter.run(List.of("hooks.json"), folder, env, terminal).err();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Stream<JsonObject> rows(String name) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                ClaudeModsLinterTest.class.getResourceAsStream("/golden/claude-mods/" + name)),
            UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonArray().asList().stream()
          .map(JsonElement::getAsJsonObject);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
