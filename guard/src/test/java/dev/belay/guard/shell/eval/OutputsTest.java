package dev.belay.guard.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputsTest {
  private static final Span SPAN = new Span(0, 0);

  private static @Nullable String written(@Nullable String input, String... words) {
    Word word =
        Outputs.of(
            execution(
                input == null ? Input.INHERITED : new Input(Word.literal(input, SPAN), List.of()),
                words));
    return word == null ? null : word.text();
  }

  private static Execution execution(Input input, String... words) {
    List<Word> argv = new ArrayList<>();
    for (String word : words) {
      argv.add(Word.literal(word, SPAN));
    }
    return new Execution(argv, List.of(), List.of(), input, null, List.of(), "/", null, SPAN);
  }

  @Test
  void echoAndPrintfWriteTheirWords() {
    assertThat(written(null, "echo", "a", "b")).isEqualTo("a b\n");
    assertThat(written(null, "echo", "-ne", "\\x61\\0142\\tc\\c", "d")).isEqualTo("ab\tc");
    assertThat(written(null, "echo", "-x", "\\n")).isEqualTo("-x \\n\n");
    assertThat(written(null, "printf", "%s-", "a", "b")).isEqualTo("a-b-");
    assertThat(written(null, "printf", "%5.2s|%-3d|%03x", "abc", "7", "255"))
        .isEqualTo("   ab|7  |0ff");
    assertThat(written(null, "printf", "%b", "\\0162m")).isEqualTo("rm");
    assertThat(written(null, "printf", "\\162\\x6d")).isEqualTo("rm");
    assertThat(written(null, "printf", "-v", "x", "y")).isNull();
  }

  @ParameterizedTest(name = "{0} < {1}")
  @CsvSource({
    "cat, a, a",
    "base64 -d, cm0=, rm",
    "base64, rm, 'cm0=\n'",
    "base32 -d, OJWQ====, rm",
    "basenc --base16 -d, 726D, rm",
    "openssl base64 -d, cm0=, rm",
    "openssl enc -d -base64 -A, cm0=, rm",
    "xxd -r -p, 72 6d, rm",
    "xxd -p, rm, '726d\n'",
    "rev, mr, 'rm\n'",
    "tr a-z n-za-m, ez, rm",
    "tr -d x, xrxm, rm",
    "tr -s r, rrm, rm",
    "cut -c2-, xrm, 'rm\n'",
    "cut -d: -f2, a:rm:b, 'rm\n'",
    "head -c 2, rmx, rm",
    "tail -n1, 'a\nrm', 'rm\n'",
    "tac, 'm\nr', 'r\nm\n'",
    "sort -n, '10 b\n9 a', '9 a\n10 b\n'",
    "sed s/x/r/, xm, 'rm\n'",
    "sed -E s/(.)(.)/\\2\\1/, mr, 'rm\n'",
    "sed -n 2p, 'a\nrm', 'rm\n'",
    "paste -sd-, 'a\nb', 'a-b\n'",
    "fold -w1, rm, 'r\nm'",
  })
  void filtersChangeWhatTheyAreGiven(String command, String input, String output) {
    assertThat(written(input, command.split(" "))).isEqualTo(output);
  }

  @Test
  void constantsOfOtherLanguagesAreKnown() {
    assertThat(written(null, "python3", "-c", "print('r' + \"m\")")).isEqualTo("rm\n");
    assertThat(written(null, "perl", "-e", "print \"rm\\n\"")).isEqualTo("rm\n");
    assertThat(written(null, "node", "-p", "'rm'")).isEqualTo("rm\n");
    assertThat(written(null, "awk", "BEGIN{printf \"rm\"}")).isEqualTo("rm");
    assertThat(written("a rm b", "awk", "{print $2}")).isEqualTo("rm\n");
    assertThat(written(null, "python3", "-c", "print(x)")).isNull();
  }

  @Test
  void compressedTextComesOut() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("rm x\n".getBytes(StandardCharsets.UTF_8));
    }
    String packed =
        written(Base64.getEncoder().encodeToString(bytes.toByteArray()), "base64", "-d");
    assertThat(written(packed, "gunzip")).isEqualTo("rm x\n");
  }

  @Test
  void gapsPassThrough() {
    Word gap =
        new Word(
            "a" + Word.GAP + "b\n",
            List.of(new Unknown(Unknown.Kind.VARIABLE, "$X", "X", List.of())),
            false,
            true,
            SPAN);
    Word reversed = Outputs.of(execution(new Input(gap, List.of()), "rev"));
    assertThat(reversed).isNotNull();
    assertThat(reversed.shown()).isEqualTo("b$Xa\n");
    assertThat(Outputs.of(execution(new Input(gap, List.of()), "base64", "-d"))).isNull();
  }

  @Test
  void decodingAndFetchingAreToldWithoutTheInput() {
    assertThat(Outputs.decodes(execution(Input.INHERITED, "base64", "-d"))).isTrue();
    assertThat(Outputs.decodes(execution(Input.INHERITED, "base64"))).isFalse();
    assertThat(Outputs.decodes(execution(Input.INHERITED, "xxd", "-r", "-p"))).isTrue();
    assertThat(Outputs.fetches(execution(Input.INHERITED, "curl", "x"))).isTrue();
    assertThat(Outputs.fetches(execution(Input.INHERITED, "cat", "x"))).isFalse();
  }
}
