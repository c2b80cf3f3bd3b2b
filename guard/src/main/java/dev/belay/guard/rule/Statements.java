package dev.belay.guard.rule;

import dev.belay.guard.code.query.Query;
import dev.belay.guard.code.query.QueryReader;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that an execution gives to a database. */
final class Statements {
  private Statements() {}

  static List<GivenStatement> of(Invocation invocation) {
    Client client = Client.of(invocation.program());
    if (client == null) {
      return List.of();
    }
    List<GivenStatement> all = new ArrayList<>();
    for (String option : client.options) {
      for (Word text : invocation.values(option)) {
        read(client.language, text.text(), all);
      }
    }
    List<Word> words = invocation.words();
    if (client == Client.REDIS) {
      // A command's words stand one by one on the command line.
      StringBuilder line = new StringBuilder();
      for (Word word : words) {
        line.append(line.isEmpty() ? "" : " ").append(word.text());
      }
      read(client.language, line.toString(), all);
    } else if (client.firstOperand >= 0) {
      for (int i = client.firstOperand; i < words.size(); i++) {
        read(client.language, words.get(i).text(), all);
      }
    }
    Word input = invocation.execution().input().text();
    if (input != null) {
      read(client.language, input.text(), all);
    }
    return all;
  }

  private static void read(String language, String text, List<GivenStatement> all) {
    for (Query query : QueryReader.read(language, text)) {
      all.add(new GivenStatement(query, text.substring(query.at(), query.end())));
    }
  }

  /** How a client is given statements: behind which options, from which operand on. */
  private enum Client {
    POSTGRES("sql", -1, "-c", "--command"),
    MYSQL("sql", -1, "-e", "--execute"),
    FILE("sql", 1, "-cmd", "-c"),
    SQLCMD("sql", -1, "-Q", "-q"),
    QUERY("sql", -1, "-q", "--query", "-c", "--command", "-e", "--execute", "--sql"),
    WORDS("sql", 0, "-q", "--query", "-c", "--command", "-e", "--execute", "--sql"),
    CQL("sql", -1, "-e", "--execute"),
    REDIS("redis", 0),
    MONGO("mongo", -1, "--eval", "-eval"),
    CYPHER("cypher", 0),
    INFLUX("influx", 0, "-execute", "-q");

    final String language;
    final int firstOperand;
    final String[] options;

    Client(String language, int firstOperand, String... options) {
      this.language = language;
      this.firstOperand = firstOperand;
      this.options = options;
    }

    static @Nullable Client of(String program) {
      return switch (program) {
        case "psql", "pgcli", "ysqlsh", "gsql" -> POSTGRES;
        case "mysql", "mariadb", "mycli", "tidb", "mysqlsh", "mysqladmin" -> MYSQL;
        case "sqlite3", "sqlite", "duckdb", "litecli", "sqlcipher", "turso", "libsql" -> FILE;
        case "sqlcmd", "bcp", "osql", "isql", "mssql-cli" -> SQLCMD;
        case "clickhouse-client",
            "clickhouse",
            "snowsql",
            "snow",
            "trino",
            "presto",
            "cockroach",
            "beeline",
            "hive",
            "impala-shell",
            "spark-sql",
            "sqlplus",
            "usql",
            "vsql",
            "exaplus",
            "wrangler",
            "supabase",
            "prisma",
            "dolt" ->
            QUERY;
        case "bq", "athena", "databricks" -> WORDS;
        case "cqlsh", "ccm" -> CQL;
        case "redis-cli", "valkey-cli", "keydb-cli", "dragonfly-cli", "iredis" -> REDIS;
        case "mongosh", "mongo" -> MONGO;
        case "cypher-shell" -> CYPHER;
        case "influx" -> INFLUX;
        default -> null;
      };
    }
  }
}
