package dev.belay.setup.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotingTest {
  private static final List<String> WINDOWS =
      List.of("C:\\Program Files\\Belay\\belay-hook.exe", "--installed", "--host", "cursor");

  @Test
  void whatNeedsNoQuotesGetsNone() {
    List<String> argv = List.of("/opt/belay/belay-hook", "--installed", "--host", "codex");

    assertThat(Quoting.posix(argv)).isEqualTo("/opt/belay/belay-hook --installed --host codex");
  }

  @Test
  void aPathWithABlankAndAQuoteIsOneWord() {
    assertThat(Quoting.posix(List.of("/home/o'neil/my tools/belay-hook", "--installed")))
        .isEqualTo("'/home/o'\\''neil/my tools/belay-hook' --installed");
  }

  @Test
  void aProgramThatReadsAsSyntaxIsQuoted() {
    assertThat(Quoting.posix(List.of("A=b", "A=b"))).isEqualTo("'A=b' A=b");
    assertThat(Quoting.posix(List.of("time", "time"))).isEqualTo("'time' time");
  }

  @Test
  void cmdGetsDoubleQuotes() {
    assertThat(Quoting.cmd(WINDOWS))
        .isEqualTo("\"C:\\Program Files\\Belay\\belay-hook.exe\" --installed --host cursor");
  }

  @Test
  void cmdFindsNoVariableInAPath() {
    assertThat(Quoting.cmd(List.of("C:\\100%PATH%\\belay-hook.exe", "a\\")))
        .isEqualTo("\"C:\\100\"^%\"PATH\"^%\"\\belay-hook.exe\" a\\");
  }

  @Test
  void powershellNeedsItsCallOperator() {
    assertThat(Quoting.powershell(WINDOWS))
        .isEqualTo("& 'C:\\Program Files\\Belay\\belay-hook.exe' --installed --host cursor");
  }

  @Test
  void everySingleQuoteThatPowershellKnowsIsDoubled() {
    assertThat(Quoting.powershell(List.of("C:\\it's \u2019x\u2019", "--%")))
        .isEqualTo("& 'C:\\it''s \u2019\u2019x\u2019\u2019' '--%'");
  }

  @Test
  void gitBashGetsSlashes() {
    assertThat(Quoting.gitBash(WINDOWS))
        .isEqualTo("'C:/Program Files/Belay/belay-hook.exe' --installed --host cursor");
  }

  @Test
  void whatAShellCannotBeToldIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Quoting.posix(List.of("a", "b\0")));
    assertThatIllegalArgumentException().isThrownBy(() -> Quoting.cmd(List.of("a", "b\nc")));
    assertThatIllegalArgumentException().isThrownBy(() -> Quoting.cmd(List.of("a\"b")));
    assertThatIllegalArgumentException().isThrownBy(() -> Quoting.powershell(List.of("a", "\"")));
    assertThatIllegalArgumentException().isThrownBy(() -> Quoting.posix(List.of()));
  }
}
