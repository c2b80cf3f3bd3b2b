package dev.belay.lint.script;

import dev.belay.guard.code.Language;

/**
 * Reads a program of Python or JavaScript. Names are taken for what all their assignments agree on,
 * wherever they stand; the text is read until that is settled, a fixed number of times at most.
 */
final class ProgramReader {
  private static final int PASSES = 5;

  private ProgramReader() {}

  static void read(
      Passage passage, ScriptLanguage language, Value input, boolean visible, Notes notes) {
    Language known = language == ScriptLanguage.PYTHON ? Language.PYTHON : Language.JAVASCRIPT;
    Program program = new Program(passage, known, input, visible);
    for (int pass = 0; pass <= PASSES; pass++) {
      program.pass = pass;
      program.last = pass == PASSES;
      program.notes = program.last ? notes : new Notes();
      program.scope = program.top;
      Expressions expressions = new Expressions(program);
      if (program.python()) {
        new PythonStatements(program, expressions).read();
      } else {
        new JavaScriptStatements(program, expressions).read();
      }
    }
    program.markAlternatives();
    notes.complete &= program.tokens.complete();
  }
}
