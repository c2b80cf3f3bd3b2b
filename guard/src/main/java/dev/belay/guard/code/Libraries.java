package dev.belay.guard.code;

/** The library of each language. */
final class Libraries {
  private Libraries() {}

  static Library of(Language language, Things things) {
    return switch (language) {
      case PYTHON -> new PythonLibrary(things);
      case JAVASCRIPT -> new NodeLibrary(things);
      case PERL -> new PerlLibrary(things);
      case RUBY -> new RubyLibrary(things);
      case PHP -> new PhpLibrary(things);
      case LUA, R -> new SmallLibrary(things);
      case AWK -> (call, reading) -> null;
    };
  }
}
