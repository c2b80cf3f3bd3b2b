package dev.belay.guard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordShellReaderTest {
  private final ShellReader reader = ShellReader.words();

  private ShellText read(String text) {
    return reader.read(
        text,
        new ShellContext("/home/dev/app", "/home/dev", "/home/dev/app", "/tmp", Dialect.POSIX));
  }

  private List<String> lines(String text) {
    return read(text).commands().stream().map(SimpleCommand::line).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          echo 'a b' "c"d\\ e~echo a b cd e
          a && b || c; d & e | f~a/b/c/d/e/f
          "r"m -rf /~rm -rf /
          r\\m x # rm y~rm x
          $'\\x72\\x6d' -rf /~rm -rf /
          rm$IFS-rf$IFS/~rm -rf /
          cat {a,b}.txt~cat a.txt b.txt
          X=1; echo $X ${Y:-2}~/echo 1 2
          if a; then b; else c; fi~a/b/c
          case $x in a|b) c;; *) d;; esac~c/d
          while a; do b; done < f~a/b/
          for x in 1 2; do echo $x; done~echo 1 2
          echo $(a $(b))~b/a $(b)/echo $(a $(b))
          sudo -u root env A=1 rm x~sudo -u root env A=1 rm x/env A=1 rm x/rm x
          bash -c 'a; b'~bash -c a; b/a/b
          eval "a b"~eval a b/a b
          echo a b | xargs rm~echo a b/xargs rm/rm a b
          echo 'a b' | sh~echo a b/sh/a b
          [[ a < b && c ]] && d~d
          : $(( 1 + $(a) ))~a/: 1
          f() { a; }; f~a/f
          xargs -I{} cp {} /tmp < list~xargs -I{} cp {} /tmp/cp $(xargs) /tmp
          find . -exec a {} +~find . -exec a {} +/a .
          """)
  void followsTheShell(String text, String expected) {
    assertThat(String.join("/", lines(text))).isEqualTo(expected);
    assertThat(read(text).incomplete()).isFalse();
  }

  @Test
  void aHereDocumentIsDataUnlessAShellReadsIt() {
    assertThat(lines("cat <<EOF > f\nrm -rf /\nEOF\nls")).containsExactly("cat", "ls");
    assertThat(lines("bash <<'EOF'\nrm -rf /\nEOF\nls")).containsExactly("bash", "rm -rf /", "ls");
    assertThat(lines("cat <<A <<-B; b\nx\nA\n\ty\n\tB\nc")).containsExactly("cat", "b", "c");
    assertThat(lines("cat <<EOF\n$(a)\nEOF")).containsExactly("a", "cat");
    assertThat(lines("cat <<'EOF'\n$(a)\nEOF")).containsExactly("cat");
  }

  @Test
  void aSubshellKeepsItsVariablesAndDirectory() {
    List<SimpleCommand> commands = read("(cd /x; X=1; a); b $X").commands();

    assertThat(commands.get(2).directory()).isEqualTo("/x");
    assertThat(commands.get(3).directory()).isEqualTo("/home/dev/app");
    assertThat(commands.get(3).argv().get(1).known()).isFalse();
  }

  @Test
  void aPipeTellsWhatFeedsACommand() {
    SimpleCommand last = read("a | b | c").commands().getLast();

    assertThat(last.fedBy()).extracting(SimpleCommand::name).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"echo 'a", "echo \"a", "$(a", "if a; then b", "a )", "echo `a", "${x", "fi"})
  void saysWhatItCannotFollow(String text) {
    assertThat(read(text).incomplete()).isTrue();
  }

  @Test
  void stopsAtItsBounds() {
    assertThat(read("x ".repeat(100_000)).incomplete()).isTrue();
    assertThat(read("$(".repeat(1000)).incomplete()).isTrue();
    assertThat(read("a;".repeat(10_000)).incomplete()).isTrue();
    assertThat(read("a=xxxxxxxx;" + "a=$a$a;".repeat(40)).incomplete()).isTrue();
  }
}
