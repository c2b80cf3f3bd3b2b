package dev.belay.lint.compat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.lint.CommandOutcome;
import dev.belay.lint.compat.ClaudeModsArguments.Help;
import dev.belay.lint.compat.ClaudeModsArguments.Misuse;
import dev.belay.lint.compat.ClaudeModsArguments.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgparseReadingTest {

  @Test
  void takesOptionsAnywhere() {
    assertThat(read("--json", "a.json", "--strict")).isEqualTo(new Run("a.json", true, true));
    assertThat(read()).isEqualTo(new Run("", false, false));
    assertThat(read("")).isEqualTo(new Run("", false, false));
  }

  @Test
  void takesShortenedOptions() {
    assertThat(read("--j", "--s")).isEqualTo(new Run("", true, true));
    assertThat(read("--he")).isEqualTo(new Help());
    assertThat(read("-hh")).isEqualTo(new Help());
  }

  @Test
  void takesAPathThatLooksLikeAnOption() {
    assertThat(read("--", "--json")).isEqualTo(new Run("--json", false, false));
    assertThat(read("-1")).isEqualTo(new Run("-1", false, false));
    assertThat(read("-")).isEqualTo(new Run("-", false, false));
    assertThat(read("-x y")).isEqualTo(new Run("-x y", false, false));
    assertThat(read("a", "--")).isEqualTo(new Run("a", false, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --bogus          | unrecognized arguments: --bogus
          a b --json c     | unrecognized arguments: b c
          a -- b           | unrecognized arguments: b
          a b -- --json    | unrecognized arguments: b -- --json
          --json=1         | argument --json: ignored explicit argument '1'
          --he=            | argument -h/--help: ignored explicit argument ''
          -hx              | argument -h/--help: ignored explicit argument 'x'
          -h=              | argument -h/--help: ignored explicit argument ''
          --=a             | ambiguous option: --=a could match --help, --json, --strict
          --help --=a      | ambiguous option: --=a could match --help, --json, --strict
          """)
  void tellsWhatIsWrong(String words, String message) {
    assertThat(read(words.split(" "))).isEqualTo(new Misuse(message));
  }

  @Test
  void helpsBeforeItComplainsOfWhatItDoesNotKnow() {
    assertThat(read("--bogus", "--help")).isEqualTo(new Help());
    assertThat(read("--json=1", "--help")).isInstanceOf(Misuse.class);
  }

  @Test
  void endsAsThePublishedProgramDoes() {
    CommandOutcome wrong = run("--bogus");
    CommandOutcome help = run("-h");

    assertThat(wrong)
        .isEqualTo(
            new CommandOutcome(
                2,
                "",
                """
                usage: validate-hooks-json.py [-h] [--json] [--strict] [path]
                validate-hooks-json.py: error: unrecognized arguments: --bogus
                """));
    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("usage: validate-hooks-json.py [-h] [--json] [--strict] [path]\n")
        .contains("EXAMPLES:\n")
        .endsWith("10 findings present.\n");
  }

  private static ClaudeModsArguments read(String... words) {
    return ArgparseReading.read(List.of(words));
  }

  private static CommandOutcome run(String... words) {
    return ClaudeModsLinter.run(List.of(words), Path.of(""), Map.of(), false);
  }
}
