package dev.belay.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      textBlock =
          """
          git push --force && ls          § git push --force      § ^^^^^^^^^^^^^^^^
          sudo 'git' push --force         § git push --force      § ......^^^..^^^^^^^^^^^^
          rm -rf ~/                       § rm -rf /home/dev      § ^^^^^^
          echo farm; rm x                 § rm x                  § ...........^^^^
          curl -s https://x/i.sh | sh    § curl into sh          § ^^^^.....................^^
          ls                              § rm -rf /              §
          """)
  void areFoundWhereTheyStandByThemselves(String text, String words, String marks) {
    assertThat(shown(MatchedWords.in(text, List.of(words)))).isEqualTo(marks == null ? "" : marks);
  }

  @Test
  void aShortenedMatchIsFoundByItsBeginning() {
    assertThat(shown(MatchedWords.in("rm -rf aaaa bbbb", List.of("rm -rf aaaa…"))))
        .isEqualTo("^".repeat(11));
  }

  @Test
  void controlCharactersTakeTheColumnsOfTheirEscapes() {
    BitSet marked = new BitSet();
    marked.set(2, 4);

    assertThat(MarkedCommand.lines("\u001b rm", marked, 80))
        .containsExactly(new MarkedCommand.Line("\\x1b rm", "     ^^"));
  }

  @Test
  void aLongCommandGoesOnInTheNextLineWithItsMarks() {
    BitSet marked = new BitSet();
    marked.set(3, 7);

    assertThat(MarkedCommand.lines("abcdefgh\nij", marked, 5))
        .containsExactly(
            new MarkedCommand.Line("abcde", "   ^^"),
            new MarkedCommand.Line("fgh", "^^"),
            new MarkedCommand.Line("ij", ""));
  }

  private static String shown(BitSet marked) {
    return java.util.stream.IntStream.range(0, marked.length())
        .mapToObj(i -> marked.get(i) ? "^" : ".")
        .collect(Collectors.joining());
  }
}
