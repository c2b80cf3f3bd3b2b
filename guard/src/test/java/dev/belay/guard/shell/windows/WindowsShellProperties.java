package dev.belay.guard.shell.windows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.shell.Dialect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WindowsShellProperties {
  private static final ShellPlace PLACE =
      new ShellPlace("C:\\app", "C:\\Users\\dev", Map.of(), KnownFiles.none());

  private static final List<String> PIECES =
      List.of(
          "iex ",
          "rm ",
          "cmd /c ",
          "powershell -c ",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          "'",
          "\"",
          "@'",
          "@\"",
          "\n",
          "$",
          "$x",
          "$(",
          "=",
          "+",
          ",",
          ";",
          "|",
          "&",
          "&&",
          "`",
          "^",
          "%",
          "%X%",
          " ",
          "-join ",
          "-f ",
          "[char]",
          "65",
          "::",
          ".",
          "Delete",
          "return ",
          "if ",
          "foreach ",
          "do ",
          "<#",
          "#",
          ">",
          ">>",
          "for ",
          "start ",
          "\uFFFF",
          "@(",
          "x==x ",
          "-enc AAA= ",
          ". ",
          "& ");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 5000)
  void anyTextIsReadWithoutError(@ForAll("texts") String text) {
    for (Dialect dialect : List.of(Dialect.POWERSHELL, Dialect.CMD)) {
      assertThat(WindowsShell.analyse(text, dialect, PLACE).executions())
          .hasSizeLessThanOrEqualTo(WindowsRun.EXECUTIONS);
    }
  }

  @Example
  void hostileTextsTakeNoTime() {
    List<String> hostile = new ArrayList<>(PIECES);
    hostile.addAll(List.of("\"$(", "$(\"", "if x==x ", "'a'+", "iex '", "$x+='aaaaaaa';"));
    for (String piece : hostile) {
      String text = piece.repeat(120 * 1024 / piece.length());
      for (Dialect dialect : List.of(Dialect.POWERSHELL, Dialect.CMD)) {
        long start = System.nanoTime();
        WindowsShell.analyse(text, dialect, PLACE);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
            .as("%s in %s", piece, dialect)
            .isLessThan(Duration.ofMillis(1500));
      }
    }
  }
}
