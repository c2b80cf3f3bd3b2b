package dev.belay.guard.shell.syntax;

/**
 * The delimiter of a here-document.
 *
 * @param quoted whether any of it is quoted, so that nothing is expanded in the document
 */
record Delimiter(String text, boolean quoted) {
  /** Expansions in a delimiter are not made: they stand for themselves. */
  static Delimiter of(WordNode word, String source) {
    String plain = word.plain();
    if (plain != null) {
      return new Delimiter(plain, false);
    }
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (WordPart part : word.parts()) {
      switch (part) {
        case WordPart.Literal literal -> text.append(literal.text());
        case WordPart.Quoted single -> {
          quoted = true;
          text.append(single.text());
        }
        case WordPart.DoubleQuoted marks -> {
          quoted = true;
          for (WordPart inner : marks.parts()) {
            text.append(written(inner, source));
          }
        }
        case WordPart.Parameter other -> text.append(written(other, source));
        case WordPart.CommandSubstitution other -> text.append(written(other, source));
        case WordPart.Arithmetic other -> text.append(written(other, source));
        case WordPart.ProcessSubstitution other -> text.append(written(other, source));
        case WordPart.BraceList other -> text.append(written(other, source));
        case WordPart.BraceRange other -> text.append(written(other, source));
        case WordPart.ExtendedGlob other -> text.append(written(other, source));
      }
    }
    return new Delimiter(text.toString(), quoted);
  }

  private static String written(WordPart part, String source) {
    if (part instanceof WordPart.Quoted quoted) {
      return quoted.text();
    }
    Span span = part.span();
    return span.end() <= source.length() ? span.in(source) : "";
  }
}
