package dev.belay.guard.code.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads Redis commands, one in a line. */
final class RedisReader {
  private RedisReader() {}

  static List<Query> read(String text) {
    List<Query> queries = new ArrayList<>();
    int from = 0;
    while (from < text.length() && queries.size() < QueryReader.STATEMENTS) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      line(text, from, end, queries);
      from = end + 1;
    }
    return queries;
  }

  private static void line(String text, int from, int end, List<Query> queries) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < end && words.size() < 8) {
      char c = text.charAt(at);
      if (c <= ' ') {
        at++;
        continue;
      }
      int start = at;
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        at = close < 0 || close > end ? end : close;
        words.add(text.substring(start + 1, at));
        at = Math.min(end, at + 1);
      } else {
        while (at < end && text.charAt(at) > ' ') {
          at++;
        }
        words.add(text.substring(start, at));
      }
    }
    if (words.isEmpty() || words.getFirst().startsWith("#")) {
      return;
    }
    String verb = words.getFirst().toLowerCase(Locale.ROOT);
    int next = 1;
    boolean pair =
        switch (verb) {
          case "config",
              "debug",
              "script",
              "cluster",
              "acl",
              "client",
              "function",
              "module",
              "memory",
              "object",
              "xgroup",
              "latency",
              "slowlog" ->
              true;
          default -> false;
        };
    if (pair && words.size() > 1) {
      verb = verb + " " + words.get(1).toLowerCase(Locale.ROOT);
      next = 2;
    }
    String name = words.size() > next ? words.get(next) : "";
    boolean filtered =
        switch (verb) {
          case "flushall", "flushdb", "keys", "shutdown" -> false;
          default -> !name.equals("*");
        };
    queries.add(new Query("redis", verb, "", name, filtered, from, end));
  }
}
