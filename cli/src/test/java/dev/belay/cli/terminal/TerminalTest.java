package dev.belay.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void stylesNestAndEnd() {
    String line = Style.BOLD.of("a" + Style.RED.of("b") + "c") + "d";

    assertThat(written(true, terminal -> terminal.line(line)))
        .isEqualTo("\u001b[1ma\u001b[31mb\u001b[0;1mc\u001b[0md\n");
    assertThat(written(false, terminal -> terminal.line(line))).isEqualTo("abcd\n");
  }

  @Test
  void noLineCanMoveTheCursorOrForgeAnother() {
    assertThat(
            written(
                true, terminal -> terminal.line("a\u001b[2Jb\r\nbelay: fine\u009b1m\u202e\ud83d")))
        .isEqualTo("a\\x1b[2Jb\\r\\nbelay: fine\\x9b1m\\u202e\\ud83d\n");
  }

  @Test
  void foreignTextCannotBeginAStyle() {
    assertThat(SafeText.of("\ufdd2red")).isEqualTo("\\ufdd2red");
  }

  @Test
  void aStyleThatForeignTextBeginsEndsWithTheLine() {
    assertThat(written(true, terminal -> terminal.line("\ufdd2red"))).endsWith("\u001b[0m\n");
  }

  @Test
  void jsonKeepsItsValueWithoutCharactersThatATerminalObeys() {
    String json = SafeText.ofJson("{\"a\":\"\u009b1m\u007f é 😀\"}");

    assertThat(json).isEqualTo("{\"a\":\"\\u009b1m\\u007f é 😀\"}");
  }

  @Test
  void errorsAreOneLineWithTheEmptyPartsLeftOut() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    terminal(new ByteArrayOutputStream(), err, false).error("no such file", "a\nb", "");

    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("belay: no such file; a\\nb\n");
  }

  @Test
  void coloursFollowTheUserThenTheEnvironmentThenTheTerminal() {
    assertThat(ColourChoice.colours(Map.of(), false, true)).isTrue();
    assertThat(ColourChoice.colours(Map.of(), false, false)).isFalse();
    assertThat(ColourChoice.colours(Map.of(), true, true)).isFalse();
    assertThat(ColourChoice.colours(Map.of("TERM", "dumb"), false, true)).isFalse();
    assertThat(ColourChoice.colours(Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"), false, true))
        .isFalse();
    assertThat(ColourChoice.colours(Map.of("NO_COLOR", ""), false, true)).isTrue();
    assertThat(ColourChoice.colours(Map.of("FORCE_COLOR", "1"), false, false)).isTrue();
    assertThat(ColourChoice.colours(Map.of("FORCE_COLOR", "1"), true, false)).isFalse();
    assertThat(ColourChoice.colours(Map.of("FORCE_COLOR", "0"), false, true)).isFalse();
  }

  @Test
  void aTableIsAlignedByColumnsNotByCharacters() {
    Table table =
        Table.of("name", "n")
            .right(1)
            .row("日本", "1")
            .row("e\u0301", "20")
            .row(Style.RED.of("abc"), "3");

    assertThat(written(false, table::print))
        .isEqualTo("name   n\n日本   1\ne\u0301     20\nabc    3\n");
  }

  @Test
  void aTableIsCutForAPersonAndWholeForAProgram() {
    Table table = Table.of("id", "text").whole(0).row("an-id-to-type", "some long words");

    assertThat(written(false, table::print)).contains("an-id-to-type  some long words\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal narrow =
        Terminal.on(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            true,
            false,
            25);
    table.print(narrow);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("an-id-to-type  some long…\n");
  }

  @Test
  void cellsCannotHoldLineFeeds() {
    Table table = Table.of("a").row("x\ny");

    assertThat(written(false, table::print)).isEqualTo("a\nx\\ny\n");
  }

  @Test
  void aCutTextEndsItsStyle() {
    assertThat(TextWidth.fit(Style.RED.of("abcdef") + "g", 3)).isEqualTo(Style.RED.of("ab…"));
    assertThat(TextWidth.of(TextWidth.fit("日本語", 4))).isEqualTo(3);
  }

  @Test
  void theSmallerExitCodeIsTheMoreBasicOne() {
    assertThat(ExitCode.worse(ExitCode.OK, ExitCode.FINDINGS)).isEqualTo(ExitCode.FINDINGS);
    assertThat(ExitCode.worse(ExitCode.FINDINGS, ExitCode.NOT_FOUND)).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(ExitCode.worse(ExitCode.OK, ExitCode.OK)).isZero();
  }

  private static String written(boolean colours, Consumer<Terminal> write) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write.accept(terminal(out, out, colours));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Terminal terminal(
      ByteArrayOutputStream out, ByteArrayOutputStream err, boolean colours) {
    return Terminal.on(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        colours,
        100);
  }
}
