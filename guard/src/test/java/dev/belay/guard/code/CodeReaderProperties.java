package dev.belay.guard.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodeReaderProperties {
  private static final List<String> LANGUAGES =
      List.of("python", "node", "perl", "ruby", "php", "awk", "lua", "r", "osascript");

  private static final List<String> PIECES =
      List.of(
          "import ",
          "os",
          ".",
          "system",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "'",
          "\"",
          "`",
          "${",
          "#{",
          "f'",
          "'''",
          "\n",
          "  ",
          ";",
          ",",
          ":",
          "=",
          "=>",
          "+",
          "%",
          "$",
          "@",
          "x",
          "1",
          "for ",
          " in ",
          "def ",
          "function ",
          "lambda ",
          "if ",
          "exec",
          "eval",
          "qw",
          "q{",
          "<<E",
          "<<~'E'",
          "E\n",
          "/",
          "\\",
          "#",
          "//",
          "/*",
          "%w",
          "::",
          "->",
          "open",
          "print ",
          "|",
          "unlink ",
          "\uFFFF",
          "do ",
          "end",
          "class ",
          "return ",
          "s/",
          "pack",
          "H*",
          "[::-1]",
          ".join",
          "-1");

  private static Word word(String text) {
    List<Unknown> unknowns = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == Word.GAP) {
        unknowns.add(new Unknown(Unknown.Kind.VARIABLE, "$X", "X", List.of()));
      }
    }
    return new Word(text, unknowns, false, true, new Span(0, text.length()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 5000)
  void anyTextIsReadWithoutError(@ForAll("texts") String text) {
    for (String language : LANGUAGES) {
      CodeReading reading = CodeReader.read(language, word(text));
      assertThat(reading.actions()).hasSizeLessThanOrEqualTo(CodeLimits.ACTIONS);
    }
  }

  @Example
  void hostileTextsTakeNoTime() {
    List<String> hostile = new ArrayList<>(PIECES);
    hostile.addAll(
        List.of(
            "f'{",
            "`${",
            "[x for x in ",
            "x=x+x\n",
            "x+='aaaaaaaaaaaaaaaa'\n",
            "def f():\n f()\n",
            "(x)=>{",
            "os.system(",
            "\"#{",
            "for x in [1,2,3,4,5,6,7,8,9]:\n "));
    for (String piece : hostile) {
      Word text = word(piece.repeat(120 * 1024 / piece.length()));
      for (String language : LANGUAGES) {
        long start = System.nanoTime();
        CodeReader.read(language, text);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
            .as("%s in %s", piece, language)
            .isLessThan(Duration.ofMillis(1500));
      }
    }
  }
}
