package dev.belay.guard.code.query;

import java.util.List;
import java.util.Locale;

/** Cuts what a database client gets into statements. Never throws; time is linear. */
public final class QueryReader {
  static final int CHARACTERS = 128 * 1024;
  static final int STATEMENTS = 256;

  private QueryReader() {}

  /**
   * Reads the statements of a text.
   *
   * @param language {@code sql} or a dialect of it ({@code postgres}, {@code mysql}, {@code
   *     sqlite}, {@code mssql}, {@code oracle}, {@code bigquery}, {@code snowflake}, {@code
   *     clickhouse}, {@code cql}), {@code redis}, {@code mongo}; others are read as a verb and its
   *     object
   */
  public static List<Query> read(String language, String text) {
    String kept = text.length() > CHARACTERS ? text.substring(0, CHARACTERS) : text;
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "redis", "valkey", "keydb" -> RedisReader.read(kept);
      case "mongo", "mongodb", "mongosh" -> MongoReader.read(kept);
      case "sql",
          "postgres",
          "postgresql",
          "psql",
          "mysql",
          "mariadb",
          "sqlite",
          "mssql",
          "oracle",
          "snowflake",
          "bigquery",
          "clickhouse",
          "cassandra",
          "cql",
          "cockroach",
          "duckdb",
          "trino",
          "hive",
          "spark",
          "athena" ->
          new SqlReader("sql", kept).read();
      default -> new SqlReader(language.toLowerCase(Locale.ROOT), kept).read();
    };
  }
}
