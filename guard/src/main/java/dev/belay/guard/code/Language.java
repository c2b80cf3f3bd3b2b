package dev.belay.guard.code;

import org.jspecify.annotations.Nullable;

/** The languages whose text is read, by what sets their spelling apart. */
public enum Language {
  PYTHON,
  JAVASCRIPT,
  PERL,
  RUBY,
  PHP,
  AWK,
  LUA,
  R;

  /** The language of an interpreter's or language's name; null where it is not read. */
  public static @Nullable Language named(String name) {
    return switch (name) {
      case "python", "python2", "python3", "pypy", "pypy3" -> PYTHON;
      case "javascript", "typescript", "node", "nodejs", "deno", "bun" -> JAVASCRIPT;
      case "perl" -> PERL;
      case "ruby" -> RUBY;
      case "php" -> PHP;
      case "awk", "gawk", "mawk", "nawk" -> AWK;
      case "lua", "luajit" -> LUA;
      case "r", "Rscript", "R" -> R;
      default -> null;
    };
  }

  boolean hashComments() {
    return this != JAVASCRIPT && this != LUA;
  }

  boolean slashComments() {
    return this == JAVASCRIPT || this == PHP;
  }

  /** Whether variables carry {@code $} or {@code @}. */
  boolean sigils() {
    return this == PERL || this == PHP || this == RUBY;
  }

  /** Whether slashes may enclose a pattern. */
  boolean slashPatterns() {
    return this == JAVASCRIPT || this == PERL || this == RUBY || this == AWK;
  }

  /** Whether a call may stand without parentheses: {@code system "x"}. */
  boolean bareCalls() {
    return this == PERL || this == RUBY || this == PHP;
  }
}
