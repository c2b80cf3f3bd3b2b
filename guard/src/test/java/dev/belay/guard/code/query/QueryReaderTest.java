package dev.belay.guard.code.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryReaderTest {
  private static List<String> said(String language, String text) {
    List<String> said = new ArrayList<>();
    for (Query query : QueryReader.read(language, text)) {
      said.add(
          (query.verb() + " " + query.object() + " " + query.name()).strip()
              + (query.filtered() ? "" : " (all)"));
    }
    return said;
  }

  @Test
  void everyStatementIsReadWithItsVerbObjectAndName() {
    assertThat(said("postgres", "DROP TABLE IF EXISTS public.\"Users\" CASCADE; truncate a"))
        .containsExactly("drop table public.Users (all)", "truncate table a (all)");
    assertThat(said("sql", "drop database prod; DROP MATERIALIZED VIEW v; VACUUM FULL t"))
        .containsExactly(
            "drop database prod (all)", "drop materialized view v (all)", "vacuum full  t (all)");
  }

  @Test
  void aConditionThatAlwaysHoldsDoesNotNarrow() {
    assertThat(said("sql", "delete from u where id = 4")).containsExactly("delete table u");
    assertThat(said("sql", "delete from u where 1=1")).containsExactly("delete table u (all)");
    assertThat(said("sql", "delete from u where (true)")).containsExactly("delete table u (all)");
    assertThat(said("sql", "update u set a = 'where id = 4'"))
        .containsExactly("update table u (all)");
    assertThat(said("sql", "update u set a = 1 where b = 2 or 1 = 1"))
        .containsExactly("update table u (all)");
  }

  @Test
  void whatStandsInStringsAndCommentsIsNoStatement() {
    assertThat(said("sql", "select 'DROP TABLE x; DELETE FROM y' -- ; drop table z"))
        .containsExactly("select");
    assertThat(said("mongo", "print('db.dropDatabase()') // db.users.drop()")).isEmpty();
  }

  @Test
  void statementsWithinStatementsAreRead() {
    assertThat(said("postgres", "DO $$ BEGIN EXECUTE 'DROP TABLE z'; END $$;"))
        .containsExactly("drop table z (all)");
    assertThat(said("postgres", "WITH x AS (DELETE FROM a RETURNING *) SELECT * FROM x"))
        .containsExactly("delete table a (all)");
    assertThat(said("mysql", "/*!50000 DROP TABLE b */")).containsExactly("drop table b (all)");
  }

  @Test
  void whatTheClientRunsInAShellIsAShellText() {
    assertThat(QueryReader.read("psql", "select 1; \\! rm -rf x"))
        .anySatisfy(
            query -> {
              assertThat(query.language()).isEqualTo("sh");
              assertThat(query.name()).isEqualTo("rm -rf x");
            });
    assertThat(QueryReader.read("sqlite", ".shell id").getFirst().name()).isEqualTo("id");
    assertThat(QueryReader.read("postgres", "COPY t TO PROGRAM 'nc h 1'").getFirst().name())
        .isEqualTo("nc h 1");
    assertThat(QueryReader.read("mssql", "EXEC master..xp_cmdshell 'whoami'").getFirst().name())
        .isEqualTo("whoami");
  }

  @Test
  void anExplanationRunsNothingUnlessItAnalyses() {
    assertThat(said("sql", "EXPLAIN DELETE FROM x")).isEmpty();
    assertThat(said("sql", "EXPLAIN ANALYZE DELETE FROM x"))
        .containsExactly("delete table x (all)");
  }

  @Test
  void otherStoresHaveTheirOwnVerbs() {
    assertThat(said("redis", "flushall\nCONFIG SET dir /x\nDEL a"))
        .containsExactly("flushall (all)", "config set  dir", "del  a");
    assertThat(
            said(
                "mongo",
                "db.dropDatabase(); db.users.deleteMany({}); db.users.deleteMany({a: 1});"
                    + " db.getCollection('c').drop(); db.a.find().forEach(x => db.b.remove({}))"))
        .containsExactly(
            "dropdatabase database (all)",
            "deletemany collection users (all)",
            "deletemany collection users",
            "drop collection c (all)",
            "find collection a (all)",
            "foreach collection find",
            "remove collection b (all)");
    assertThat(said("cypher", "MATCH (n) DETACH DELETE n")).containsExactly("delete node n (all)");
  }
}
