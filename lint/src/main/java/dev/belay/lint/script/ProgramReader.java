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
    int left = PASSES;
    for (int pass = 0; left >= 0; pass++, left--) {
      program.pass = pass;
      program.last = left == 0;
      int before = program.changes;
      program.notes = program.last ? notes : new Notes();
      program.scope = program.top;
      Expressions expressions = new Expressions(program);
      if (program.python()) {
        new PythonStatements(program, expressions).read();
      } else {
        new JavaScriptStatements(program, expressions).read();
      }
      boolean same = before == program.changes;
      if (same && (pass >= 2 || program.functions.isEmpty()) && left > 1) {
        left = 1;
      }
    }
    program.markAlternatives();
    notes.complete &= program.tokens.complete();
  }
}
