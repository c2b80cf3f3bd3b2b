package dev.belay.setup.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTextTest {
  private static final List<String> GROUPS = List.of("hooks", "PreToolUse");

  private static final String BLOCK =
      """
      [[hooks.PreToolUse]]
      matcher = "Bash"

      [[hooks.PreToolUse.hooks]]
      type = "command"
      command = '"/opt/my belay/client" codex'
      """;

  private static final String CODEX =
      """
      # mine
      model = "gpt-5" # the big one
      notify = ["say", '''
      [[hooks.PreToolUse]]
      ''']

      [[hooks.PreToolUse]] # first
      matcher = "apply_patch"
      [[hooks.PreToolUse.hooks]]
      command = "lint"

      # what follows is trusted
      [projects."/home/me/x]y"]
      trust_level = "trusted"
      """;

  @Test
  void tablesGoToTheEndBehindABlankLine() throws Exception {
    TomlText after = TomlText.parse(CODEX).withTables(BLOCK);

    assertThat(after.text()).isEqualTo(CODEX + "\n" + BLOCK);
    assertThat(after.tree().getAsJsonObject("hooks").getAsJsonArray("PreToolUse")).hasSize(2);
    assertThat(after.line(GROUPS, 0)).isEqualTo(7);
    assertThat(after.line(GROUPS, 1)).isEqualTo(16);
    assertThat(after.withoutTable(GROUPS, 1).text()).isEqualTo(CODEX);
  }

  @Test
  void aTableLeavesWithItsSubTablesButWithoutTheCommentsOfTheNext() throws Exception {
    assertThat(TomlText.parse(CODEX).withTables(BLOCK).withoutTable(GROUPS, 0).text())
        .isEqualTo(
            """
            # mine
            model = "gpt-5" # the big one
            notify = ["say", '''
            [[hooks.PreToolUse]]
            ''']

            # what follows is trusted
            [projects."/home/me/x]y"]
            trust_level = "trusted"

            """
                + BLOCK);
  }

  @Test
  void subTablesThatStandElsewhereLeaveToo() throws Exception {
    TomlText toml =
        TomlText.parse("[[a]]\nx = 1\n\n[b]\ny = 2\n\n[a.sub]\nz = 3\n\n[[a]]\nx = 4\n");

    assertThat(toml.withoutTable(List.of("a"), 0).text()).isEqualTo("[b]\ny = 2\n\n[[a]]\nx = 4\n");
  }

  @Test
  void tablesOfTheSameNameInDifferentTablesAreCountedThrough() throws Exception {
    TomlText toml =
        TomlText.parse("[[a]]\n[[a.b]]\nx = 1\n[[a]]\n[[a.b]]\nx = 2\n[[a.b]]\nx = 3\n");

    assertThat(toml.withoutTable(List.of("a", "b"), 1).text())
        .isEqualTo("[[a]]\n[[a.b]]\nx = 1\n[[a]]\n[[a.b]]\nx = 3\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# nothing but this",
        "a = 1",
        "a = 1\n",
        "a = 1\n\n\n",
        "a = 1\r\n",
        "a = 1\r\nb = 2",
        "\uFEFF",
        "\uFEFFa = 1\n",
        "[hooks]\n[hooks.state]\nx = 1\n  ",
        "[[hooks.PreToolUse]]"
      })
  void whatIsTakenAwayLeavesTheTextAsItWas(String before) throws Exception {
    TomlText toml = TomlText.parse(before);
    int index = before.contains("[[") ? 1 : 0;

    TomlText after = toml.withTables(BLOCK);

    assertThat(after.text()).startsWith(before).doesNotContainPattern("\r\n[^\r]*[^\r]\n");
    assertThat(after.withoutTable(GROUPS, index).text()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hooks = []                   | the file does not take more tables: line 3, column 1: hooks is not a table (previously defined at line 1, column 1)
          hooks.PreToolUse = []        | the file does not take more tables: line 3, column 1: hooks.PreToolUse previously defined as a literal array at line 1, column 1
          hooks = {}                   | hooks is an inline table, which TOML lets nobody extend
          hooks = { Stop = [] }        | hooks is an inline table, which TOML lets nobody extend
          [hooks.PreToolUse]           | the file does not take more tables: line 3, column 1: hooks.PreToolUse is not an array (previously defined at line 1, column 1)
          [[hooks]]                    | the new tables would change one that is there
          """)
  void whatTomlLetsNobodyExtendIsRefusedWithTheReason(String before, String reason)
      throws Exception {
    TomlText toml = TomlText.parse(before);

    assertThatThrownBy(() -> toml.withTables(BLOCK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a = 1", "# mine\n[[x]]\na = 1", "[[x]]\na = 1\n# end", "[[x"})
  void whatCouldNotBeTakenOutAgainIsNotAdded(String block) throws Exception {
    TomlText toml = TomlText.parse("a = 1\n");

    assertThatThrownBy(() -> toml.withTables(block)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableThatIsNotThereIsNamed() throws Exception {
    TomlText toml = TomlText.parse("hooks = { PreToolUse = [{}] }");

    assertThatThrownBy(() -> toml.withoutTable(GROUPS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no table [[hooks.PreToolUse]] of index 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          belay hook          | "belay hook"
          it's                | "it's"
          "/a b/c" codex      | '"/a b/c" codex'
          C:\\x\\belay.exe    | 'C:\\x\\belay.exe'
          "it's"              | "\\"it's\\""
          é 日本 🦊            | "é 日本 🦊"
          """)
  void aStringTakesTheFormWithFewerEscapes(String value, String written) {
    assertThat(TomlText.basicString(value)).isEqualTo(written);
  }

  @Test
  void malformedTextIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> TomlText.parse("a = 1\nb = \n"))
        .isInstanceOf(ConfigSyntaxException.class)
        .hasMessageStartingWith("line 2, column 5: ");
    assertThatThrownBy(() -> TomlText.parse("a = " + "[".repeat(100_000)))
        .isInstanceOf(ConfigSyntaxException.class)
        .hasMessageEndingWith("nested deeper than 200 levels");
  }
}
