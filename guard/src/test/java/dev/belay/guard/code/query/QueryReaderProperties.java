package dev.belay.guard.code.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryReaderProperties {
  private static final List<String> LANGUAGES = List.of("sql", "redis", "mongo", "cypher", "psql");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "DROP", "TABLE", "DELETE", "FROM", "WHERE", "1=1", "(", ")", "'", "\"", "`", "$$",
            "$a$", ";", "\n", " ", "--", "/*", "*/", "\\!", ".shell", "db", ".", "drop", "{", "}",
            "[", "]", "WITH", "DO", "EXECUTE", "GO", "x", "\\", "#", "EXPLAIN")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 2000)
  void everyStatementStandsWithinTheText(@ForAll("texts") String text) {
    for (String language : LANGUAGES) {
      for (Query query : QueryReader.read(language, text)) {
        assertThat(query.at()).isBetween(0, query.end());
      }
    }
  }

  @Example
  void hostileTextsTakeNoTime() {
    for (String piece :
        List.of("[", "(", "GO ", "$a$ ", "db.a(", "'", "/*", "with x as (delete from y ", "\\!")) {
      String text = piece.repeat(128 * 1024 / piece.length());
      for (String language : LANGUAGES) {
        long start = System.nanoTime();
        QueryReader.read(language, text);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
            .as("%s in %s", piece, language)
            .isLessThan(Duration.ofSeconds(2));
      }
    }
  }
}
