package dev.belay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String ESCAPE = "\u001b";

  @Test
  void helpListsEveryCommandAndTheExitCodes() {
    Belay help = Belay.run("--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .contains(
            "contract", "decode", "validate", "explain", "demo", "log", "hook", "10 findings");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void everyCommandTellsItsHelpAndTheVersion() {
    for (String command :
        new String[] {"contract", "decode", "validate", "explain", "demo", "log", "hook"}) {
      assertThat(Belay.run(command, "--help").out())
          .as(command)
          .contains("Usage: belay " + command);
      assertThat(Belay.run(command, "--version").out()).as(command).startsWith("belay ");
    }
    assertThat(Belay.run("contract", "coverage", "--help").out()).contains("--markdown");
  }

  @Test
  void aMistypedCommandIsSuggested() {
    Belay run = Belay.run("deocde");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("belay: ").contains("did you mean decode?").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                            | no command given: name one of install, uninstall
          nosuch                        | no such command: nosuch; there are install, uninstall
          contract nosuch               | no such command: nosuch; there are
          contract list extra           | unexpected argument: extra; see belay contract list --help
          contract show                 | missing required parameter: 'HOST'; belay contract list names the hosts
          decode --ll --openhook        | --openhook, --ll are mutually exclusive
          explain rm -rf /              | unknown options: '-rf', '/'; put the whole COMMAND in quotes
          explain git push              | unexpected argument: push; put the whole COMMAND in quotes
          """)
  void aWrongCommandLineIsSaidInPlainWords(String commandLine, String said) {
    Belay run = Belay.run(commandLine.isEmpty() ? new String[0] : commandLine.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("belay: " + said).hasLineCount(1);
  }

  @Test
  void helpIsACommandToo() {
    assertThat(Belay.run("help")).isEqualTo(Belay.run("--help"));
    assertThat(Belay.run("help", "decode")).isEqualTo(Belay.run("decode", "--help"));
    assertThat(Belay.run("help", "contract", "show"))
        .isEqualTo(Belay.run("contract", "show", "--help"));
    assertThat(Belay.run("help", "hook").out()).contains("--fail");
  }

  @ParameterizedTest
  @ValueSource(strings = {"contract", "decode", "validate", "explain", "demo", "log"})
  void everyHelpHasExamples(String command) {
    assertThat(Belay.run(command, "--help").out()).contains("Examples:", "  belay " + command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "contract", "decode --nonsense", "contract show", "contract list extra"})
  void aWrongCommandLineIsAUsageError(String commandLine) {
    Belay run = Belay.run(commandLine.isEmpty() ? new String[0] : commandLine.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("belay: ").contains("--help").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "contract list", "contract coverage", "contract show codex", "deocde"})
  void pipedOutputHasNoEscapeSequences(String commandLine) {
    Belay run = Belay.run(commandLine.split(" "));

    assertThat(run.out() + run.err())
        .doesNotContain(ESCAPE)
        .doesNotContainPattern("[\\x{FDD0}-\\x{FDEF}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "contract list", "contract coverage", "contract show codex"})
  void aTerminalGetsColours(String commandLine) {
    assertThat(Belay.onTerminal(100, commandLine.split(" ")).out()).contains(ESCAPE + "[");
  }

  @Test
  void foreignTextOnTheCommandLineCannotWriteEscapeSequences() {
    Belay run = Belay.run("contract", "show", "x\u001b]0;owned\u0007\u009b31m\u202e");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("\\x1b]0;owned\\x07\\x9b31m\\u202e")
        .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]");
  }
}
