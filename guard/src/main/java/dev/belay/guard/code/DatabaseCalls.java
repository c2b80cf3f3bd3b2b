package dev.belay.guard.code;

import java.util.Locale;

/** Statements that code gives to a database, whatever the driver. */
final class DatabaseCalls {
  private DatabaseCalls() {}

  static void find(Call call, Reading reading) {
    String name = call.name();
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return;
    }
    switch (name.substring(dot + 1)) {
      case "execute",
          "executemany",
          "executescript",
          "exec",
          "query",
          "raw",
          "do",
          "run",
          "prepare",
          "execute_batch",
          "exec_driver_sql",
          "$executeRawUnsafe",
          "$queryRawUnsafe",
          "multi_query",
          "unsafe",
          "batch",
          "sql" -> {
        if (call.argument(0) instanceof Value text && begins(reading.text(text).text())) {
          reading.add(new CodeAction.Run("sql", reading.word(text), call.at()));
        }
      }
      case "flushall", "flushAll", "flushdb", "flushDb" ->
          run("redis", name.substring(dot + 1).toUpperCase(Locale.ROOT), call, reading);
      case "drop_database", "dropDatabase" -> run("mongo", "db.dropDatabase()", call, reading);
      default -> {}
    }
  }

  private static void run(String language, String text, Call call, Reading reading) {
    reading.add(new CodeAction.Run(language, reading.word(Value.Text.made(text)), call.at()));
  }

  private static boolean begins(String text) {
    int from = 0;
    while (from < text.length() && (text.charAt(from) <= ' ' || text.charAt(from) == '(')) {
      from++;
    }
    int stop = from;
    while (stop < text.length() && stop < from + 12 && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return switch (text.substring(from, stop).toUpperCase(Locale.ROOT)) {
      case "DROP",
          "DELETE",
          "TRUNCATE",
          "UPDATE",
          "ALTER",
          "GRANT",
          "REVOKE",
          "COPY",
          "EXEC",
          "CREATE",
          "INSERT",
          "SELECT",
          "WITH",
          "VACUUM",
          "REINDEX" ->
          stop < text.length();
      default -> false;
    };
  }
}
