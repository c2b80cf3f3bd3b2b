package dev.belay.lint.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a script, reading it ends, and what is told stands in it. */
class ScriptReaderProperties {
  private static final List<String> SCRIPTS = scripts();

  @Property(tries = 2000)
  void readsAnything(@ForAll("garbage") String text, @ForAll ScriptLanguage language) {
    check(text, ScriptReader.read(text, language));
  }

  @Property(tries = 3000)
  void readsSpoiltScripts(@ForAll("spoilt") String text, @ForAll ScriptLanguage language) {
    check(text, ScriptReader.read(text, language));
  }

  @Property(tries = 60)
  void takesTimeInProportion(@ForAll("piece") String piece, @ForAll ScriptLanguage language) {
    String text = piece.repeat(60_000 / piece.length());
    long start = System.nanoTime();
    check(text, ScriptReader.read(text, language));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Property(tries = 60)
  void readsWhatIsNestedDeep(@ForAll("opening") String opening, @ForAll ScriptLanguage language) {
    check("", ScriptReader.read(opening.repeat(3000), language));
    check("", ScriptReader.read("import json\nx = " + opening.repeat(3000), language));
  }

  private static void check(String text, ScriptReading reading) {
    if (text.isEmpty()) {
      return;
    }
    List<Integer> ends = new ArrayList<>();
    reading.fields().forEach(each -> ends.add(each.span().end()));
    reading.answers().forEach(each -> ends.add(each.span().end()));
    reading.plainText().forEach(each -> ends.add(each.span().end()));
    reading.exits().forEach(each -> ends.add(each.span().end()));
    reading.environment().forEach(each -> ends.add(each.span().end()));
    assertThat(ends).allMatch(end -> end <= text.length());
    for (FieldRead field : reading.fields()) {
      assertThat(field.place()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.of(
            "json.load(sys.stdin)",
            "x",
            " = ",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "`",
            "\n",
            "\n  ",
            ".get(",
            "'tool_name'",
            ".",
            "?.",
            ",",
            ":",
            ";",
            "|",
            "||",
            "or ",
            "def f",
            "=>",
            "const ",
            "${",
            "$(",
            "<<EOF\n",
            "EOF\n",
            "jq -r '.a // .b'",
            "cat",
            "echo ",
            "exit 2",
            "#",
            "//",
            "/*",
            "\\",
            "\\(",
            "print(",
            "console.log(",
            "async ",
            "function ",
            "for ",
            "in ",
            "of ",
            "if ",
            "else ",
            "class A",
            "import ",
            "from ",
            "return ",
            "...",
            "\uFFFF",
            "\uD83D",
            "=",
            "+=",
            "JSON.parse(",
            "process.stdin.on('data', ",
            "lambda x: ",
            "python3 -c ",
            "bash -c ",
            "node -e ",
            "fi",
            "then ",
            "while ",
            "do ",
            "done",
            "case ",
            "esac",
            "$1",
            "${X:-",
            "<<<",
            ">&2",
            "!",
            "?",
            "<",
            ">",
            "as ",
            "&&")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> spoilt() {
    return Combinators.combine(
            Arbitraries.of(SCRIPTS),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of("", "\"", "'", "(", "{", "}", "`", "\n", "${", "$(", "\\", "\uFFFF"))
        .as(
            (script, from, length, put) -> {
              int start = (int) (from * script.length());
              int end = Math.min(script.length(), start + (int) (length * 40));
              return script.substring(0, start) + put + script.substring(end);
            });
  }

  @Provide
  Arbitrary<String> piece() {
    return Arbitraries.of(
        "x = x or y['a']\n",
        "a.b(c)(d)[e].f ",
        "echo \"$X\" | jq -r '.a // .b'\n",
        "{a:[(",
        "\"\\(",
        "f(x => { ",
        "if a: b\n",
        "x if y else ",
        "`${",
        "$(echo ",
        "process.env.A || ",
        "'a' + ",
        "case x in a) b ;; ",
        "python3 -c \"print(1)\"\n",
        "def f(a): return f(a)\n",
        "- ! ~ ",
        "a: {b: ",
        "A=1 ",
        ".a.b[0] | ",
        "print(os.environ['A'] or ",
        "new Promise((r) => ",
        "x as ",
        "const {a: {b} = {}} = c;",
        "<a<b<c",
        "/a/ / ",
        "f'{x!r:>{w}}' ",
        "\n\n",
        "(a, b) => ");
  }

  @Provide
  Arbitrary<String> opening() {
    return Arbitraries.of(
        "(",
        "[",
        "{",
        "f(",
        "[a(",
        "{a:",
        "$(",
        "`${",
        "not ",
        "- ",
        "x ? ",
        "x if ",
        "lambda: ",
        "x => ",
        "\"$(",
        "if x; then ",
        "{ ",
        "( ",
        "bash -c \"",
        "\"\\(",
        "await ",
        "a = ",
        "function f() { ",
        "class A { b() { ",
        "for (const {a: ");
  }

  private static List<String> scripts() {
    try {
      Path folder =
          Path.of(
                  Objects.requireNonNull(
                          ScriptReaderProperties.class.getResource("hooks/py-load-get.py"))
                      .toURI())
              .getParent();
      try (Stream<Path> files = Files.list(folder)) {
        List<String> texts = new ArrayList<>();
        for (Path file : (Iterable<Path>) files.sorted()::iterator) {
          texts.add(Files.readString(file));
        }
        return texts;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
