package dev.belay.guard.shell.syntax;

import java.util.List;

/**
 * Reads what sh, bash and zsh read. It never throws: what cannot be read is told by {@link
 * Script#problems()}, beside everything that could be. The work grows linearly with the text.
 */
public final class ShellParser {
  private ShellParser() {}

  public static Script parse(String text) {
    return parse(text, ParserLimits.standard());
  }

  public static Script parse(String text, ParserLimits limits) {
    return read(SourceText.of(text, limits));
  }

  static Script read(SourceText source) {
    Grammar grammar = new Grammar(source);
    List<Statement> statements = grammar.commands.script();
    if (source.documents.hasAny()) {
      // Where a here-document ends is known only after its command has been read; the nodes are
      // immutable, so that a second reading puts it in.
      source.restart();
      statements = grammar.commands.script();
    }
    source.finish();
    return new Script(statements, source.problems, source.span(0, source.textEnd()));
  }
}
