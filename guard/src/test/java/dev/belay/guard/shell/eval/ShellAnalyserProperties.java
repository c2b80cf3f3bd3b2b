package dev.belay.guard.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.ShellRun;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShellAnalyserProperties {
  private static final List<String> PIECES =
      List.of(
          "wipe",
          " ",
          "\n",
          ";",
          "&",
          "|",
          "&&",
          "||",
          "(",
          ")",
          "{ ",
          "; }",
          "$(",
          "`",
          "\"",
          "'",
          "$x",
          "${x:-",
          "${x//a/",
          "${!x}",
          "${a[@]}",
          "}",
          "x=",
          "a=(",
          "a+=",
          "if ",
          "; then ",
          "; else ",
          "; fi",
          "while ",
          "; do ",
          "; done",
          "for x in ",
          "case x in ",
          ";;",
          " esac",
          "f() { ",
          "f ",
          "<<E\n",
          "\nE\n",
          "<<< ",
          "> f ",
          ">&3 ",
          "exec ",
          "eval ",
          "bash -c ",
          "sh f ",
          "source f ",
          "python3 -c ",
          "xargs ",
          "sudo ",
          "env A=b ",
          "read x ",
          "cd .. ",
          "set -- ",
          "$((",
          "))",
          "1 + ",
          "{a,b}",
          "{1..9}",
          "*",
          "?",
          "[a]",
          "~",
          "\\",
          "echo ",
          "printf %s ",
          "base64 -d ",
          "trap ",
          "alias l=",
          "local ",
          "declare -n x=x ",
          "return ",
          "break ",
          "\uFFFF",
          "\uFDD0",
          "é",
          "\0");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 3000)
  void neverThrowsAndStaysWithinItsBounds(@ForAll("texts") String text) {
    ShellRun run = Analysed.run(text);
    assertThat(run.executions().size()).isLessThanOrEqualTo(4096);
    for (Execution execution : run.executions()) {
      assertThat(execution.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Property(tries = 300)
  void theSameTextGivesTheSameExecutions(@ForAll("texts") String text) {
    assertThat(Analysed.lines(text)).isEqualTo(Analysed.lines(text));
  }

  @Example
  void whatGrowsWithoutEndIsCut() {
    for (String text :
        List.of(
            "x=a; " + "x=$x$x; ".repeat(200) + "wipe $x",
            "f() { f; f; }; f",
            "f() { f a$1; f b$1; }; f",
            "eval ".repeat(500) + "wipe",
            "wipe " + "{a,b}".repeat(40),
            "{a,b}".repeat(20_000),
            "coproc ".repeat(10_000),
            "cd a;".repeat(20_000),
            "printf '" + "\\x41a".repeat(20_000) + "' | sh",
            "awk '" + "a(".repeat(30_000) + "'",
            "pwsh -c '" + "(".repeat(50_000) + "'",
            "wipe " + "{1..99999}{1..99999}",
            "wipe " + "$(echo ".repeat(300) + ")".repeat(300),
            "bash -c '".repeat(50) + "wipe" + "'".repeat(50),
            "a && ".repeat(5000) + "wipe",
            "a | ".repeat(3000) + "wipe",
            "sudo ".repeat(3000) + "wipe",
            "x=(" + "a ".repeat(20000) + "); wipe ${x[@]} ${x[@]} ${x[@]} ${x[@]}",
            "for a in {1..16}; do for b in {1..16}; do for c in {1..16}; do for d in {1..16}; do"
                + " wipe $a $b $c $d; done; done; done; done",
            "if a; then x=1; else x=2; fi; ".repeat(500) + "wipe $x",
            "echo 'sh s' > s; sh s",
            "declare -n a=b; declare -n b=a; $a",
            "x='$x'; eval \"$x\"; eval eval eval \"$x\"",
            "wipe $((" + "(".repeat(5000) + "1" + ")".repeat(5000) + "))",
            "[[ " + "! ".repeat(5000) + "a ]]",
            "wipe ${x" + "#${x".repeat(200) + "}".repeat(201))) {
      long start = System.nanoTime();
      ShellRun run = Analysed.run(text);
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertThat(run.executions().size()).isLessThanOrEqualTo(4096);
      assertThat(millis).as(text.substring(0, Math.min(60, text.length()))).isLessThan(3000);
    }
  }
}
