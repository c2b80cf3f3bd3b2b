package dev.belay.guard.shell.syntax;

/**
 * The bounds of one parse. Beyond any of them the parser stops and says so by {@link
 * SyntaxProblem.Kind#LIMIT}.
 *
 * @param characters the longest text, in UTF-16 units
 * @param depth how deep quotes, substitutions and compound commands may be nested
 * @param words how many words are kept
 */
public record ParserLimits(int characters, int depth, int words) {
  public static ParserLimits standard() {
    return new ParserLimits(128 * 1024, 64, 16 * 1024);
  }
}
