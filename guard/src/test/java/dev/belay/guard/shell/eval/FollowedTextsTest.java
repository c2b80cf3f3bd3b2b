package dev.belay.guard.shell.eval;

import static dev.belay.guard.shell.eval.Analysed.lines;
import static dev.belay.guard.shell.eval.Analysed.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.Code;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.shell.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowedTextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '^',
      value = {
        "pwsh -Command 'Remove-Item all' => pwsh > remove-item all",
        "cmd /c \"wipe all\" => cmd > wipe all",
        "cmd /Cwipe all => cmd > wipe all",
        "pwsh -c 'bash -c \"wipe all\"' => pwsh > bash > wipe all",
        "awk 'BEGIN { print \"true\\nwipe all\" | \"sh\" }' => awk > wipe all",
        "echo all | xargs -i wipe => xargs > wipe all",
        "parallel bash -c ::: 'wipe all' => parallel > bash > wipe all",
        "watch sh -c 'wipe all' => watch > sh > wipe all",
        "perl -e 'rm -rf all' => perl > rm -rf all",
        "readonly x=wipe; x=ls; unset x; $x all => wipe all",
        "command_not_found_handle() { wipe all; }; ls => command_not_found_handle > wipe all",
        "exec {n}<<<'wipe all'; read -ru $n x; $x => wipe all",
        "f() { f() { wipe all; }; f; }; f => f > f > wipe all",
        "echo 'echo wipe all > s; sh s' > s; sh s => sh > sh > wipe all",
        "printf %s 'a=(x wipe); ${a[$((2 - 1))]} all' | sh => sh > wipe all",
        "printf %b '\\0167ipe all' | sh => sh > wipe all",
        "scp -qvoProxyCommand='wipe all' a h:b => scp > wipe all",
        "export TAR_OPTIONS='-c -f x'; tar all => tar -c -f x all",
        "x='a[$(wipe all)]'; test -v \"$x\" => test > wipe all",
        "let 'x=a[$(wipe all)]' => let > wipe all",
      })
  void whatRunsIsFound(String text, String line) {
    assertThat(lines(text)).contains(line);
  }

  @Test
  void otherShellsWithinWindowsTextsAreFollowed() {
    List<String> found = new ArrayList<>();
    for (Execution execution :
        ShellAnalyser.analyse("bash -c 'wipe all'; wsl wipe it", Dialect.POWERSHELL, Analysed.PLACE)
            .executions()) {
      found.add(String.join(" > ", execution.trail()) + ": " + execution.line());
    }
    assertThat(found).contains("bash: wipe all", "wsl: wipe it");
  }

  @Test
  void aFormatsOctalEscapeHasThreeDigits() {
    assertThat(lines("printf '\\0167ipe' | sh")).doesNotContain("sh > wipe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python3 -c 'import os, base64; os.system(base64.b64decode(x))'",
        "python3 -c 'import subprocess as s; s.run(bytes.fromhex(x).decode(), shell=True)'",
      })
  void codeThatIsDecodedThereIsKnownToBe(String text) {
    assertThat(run(text).executions())
        .extracting(Execution::code)
        .anyMatch(code -> code != null && code.decoded() && !code.followed());
  }

  @Test
  void whatAwkRunsOfItsInputIsUnknownCode() {
    Code code = Analysed.last("awk '{ system($0) }' names").code();
    assertThat(code).isNotNull();
    assertThat(code.followed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while /bin/true; do work & done",
        "while true; do wait; work & disown; done",
      })
  void loopsThatLeaveProcessesBehindAreEndless(String text) {
    assertThat(run(text).doubts()).contains(Doubt.ENDLESS);
  }

  @Test
  void aTemporaryFolderIsWithinTheOneForAll() {
    assertThat(Analysed.last("x=$(mktemp -d); wipe \"$x/a\"").argv().getLast().knownPrefix())
        .isEqualTo("/tmp/tmp.");
  }

  @Test
  void argumentsThatLookLikeAnIndexAreNoCodeWhereTheyArePrinted() {
    assertThat(lines("printf %s 'a[$(wipe)]'")).hasSize(1);
  }
}
