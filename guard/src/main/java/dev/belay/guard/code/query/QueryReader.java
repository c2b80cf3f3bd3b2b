package dev.belay.guard.code.query;

import java.util.List;

/** Reads statements. */
public final class QueryReader {
  private QueryReader() {}

  public static List<Query> read(String language, String text) {
    return List.of();
  }
}
