package dev.belay.guard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShellReaderProperties {
  private static final String[] SCRAPS = {
    "rm ",
    "-rf ",
    "'",
    "\"",
    "\\",
    "$(",
    ")",
    "`",
    "<<EOF\n",
    "EOF\n",
    "<<-'E'\n",
    "{",
    "}",
    "{a,",
    ",b}",
    "((",
    "))",
    "$((",
    "${x",
    ":-",
    "if ",
    "then ",
    "fi ",
    "case x in ",
    "esac",
    ";;",
    "for i in ",
    "do ",
    "done ",
    "|",
    "&",
    ";",
    "\n",
    ">",
    "<(",
    "[[ ",
    "]] ",
    "eval ",
    "bash -c ",
    "xargs ",
    "find . -exec ",
    "X=",
    "$X",
    "$'",
    "#",
    "f() ",
    "\0",
    "~",
    "*",
    " "
  };

  private final ShellReader reader = ShellReader.words();

  private ShellText read(String text, Dialect dialect) {
    return reader.read(text, new ShellContext("/p", "/home/dev", "/p", "/tmp", dialect));
  }

  @Provide
  Arbitrary<String> shellLike() {
    return Arbitraries.of(SCRAPS).list().ofMaxSize(60).map(scraps -> String.join("", scraps));
  }

  @Property
  void neverThrowsAndKeepsItsPlaces(@ForAll("shellLike") String text, @ForAll Dialect dialect) {
    for (SimpleCommand command : read(text, dialect).commands()) {
      assertThat(command.start()).isBetween(0, text.length());
      assertThat(command.end()).isBetween(command.start(), text.length());
      for (Word word : command.argv()) {
        assertThat(word.start()).isBetween(0, text.length());
        assertThat(word.end()).isBetween(word.start(), text.length());
        assertThat(word.knownPrefix()).isBetween(0, word.value().length());
      }
    }
  }

  @Property
  void neverThrowsOnAnyText(@ForAll String text, @ForAll Dialect dialect) {
    assertThat(read(text, dialect).commands()).isNotNull();
  }

  @Property(tries = 200)
  void costsALinearAmountOfWork(@ForAll("shellLike") String scrap) {
    String text = scrap.repeat(Math.max(1, 16_000 / Math.max(1, scrap.length())));

    assertThat(read(text, Dialect.POSIX).work())
        .isLessThanOrEqualTo(128L * text.length() + 4L * 512 * 1024);
  }

  @Property
  void wordsComeBackAsTheyWereQuoted(@ForAll("words") List<String> words, @ForAll int seed) {
    StringBuilder text = new StringBuilder("program");
    int style = seed;
    for (String word : words) {
      text.append(' ').append(quoted(word, Math.floorMod(style++, 4)));
    }
    ShellText read = read(text.toString(), Dialect.POSIX);
    List<String> expected = new ArrayList<>(List.of("program"));
    expected.addAll(words);

    assertThat(read.incomplete()).isFalse();
    assertThat(read.commands()).hasSize(1);
    assertThat(read.commands().getFirst().argv()).extracting(Word::value).isEqualTo(expected);
    assertThat(read.commands().getFirst().argv()).allMatch(Word::literal);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars("\n\té")
        .ofMaxLength(12)
        .list()
        .ofMaxSize(8);
  }

  private static String quoted(String word, int style) {
    StringBuilder text = new StringBuilder();
    switch (style) {
      case 0 -> text.append('\'').append(word.replace("'", "'\\''")).append('\'');
      case 1 -> {
        text.append('"');
        word.chars()
            .forEach(c -> text.append("\"\\$`".indexOf(c) >= 0 ? "\\" : "").append((char) c));
        text.append('"');
      }
      case 2 -> {
        text.append("''");
        word.chars().forEach(c -> text.append(c == '\n' ? "'\n'" : "\\" + (char) c));
      }
      default -> {
        text.append("$'");
        word.chars()
            .forEach(
                c ->
                    text.append(
                        c == '\n'
                            ? "\\n"
                            : c == '\'' || c == '\\' ? "\\" + (char) c : "" + (char) c));
        text.append('\'');
      }
    }
    return text.toString();
  }
}
