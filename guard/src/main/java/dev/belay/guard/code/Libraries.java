package dev.belay.guard.code;

/** The library of each language. */
final class Libraries {
  private Libraries() {}

  static Library of(Language language, Things things) {
    return switch (language) {
      case PYTHON -> new PythonLibrary(things);
      case JAVASCRIPT -> new NodeLibrary(things);
      case PERL, RUBY, PHP, AWK, LUA, R -> (call, reading) -> null;
    };
  }
}
