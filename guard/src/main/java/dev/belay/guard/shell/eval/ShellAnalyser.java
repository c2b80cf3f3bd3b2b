package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile;
import dev.belay.guard.shell.Dialect;
import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.ShellParser;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out what a shell text would run: a bounded evaluation that starts nothing. Values, branches
 * and outputs that are certain are followed exactly; of what is not certain every way is taken, and
 * what nobody can know stays a gap in the words. Never throws; the work is bounded, and safe to do
 * by many threads at once.
 */
public final class ShellAnalyser {
  private ShellAnalyser() {}

  /** What a text of sh, bash or zsh would run at a place. */
  public static ShellRun analyse(String text, ShellPlace place) {
    Source source = Source.outermost(text);
    return analyse(source, ShellParser.parse(source.text()), place);
  }

  /** What a text of any shell would run at a place. */
  public static ShellRun analyse(String text, Dialect dialect, ShellPlace place) {
    if (dialect == Dialect.POSIX) {
      return analyse(text, place);
    }
    Evaluation evaluation = new Evaluation(place);
    ShellState state = new ShellState(place.directory());
    Source source = Source.outermost(text);
    new WindowsTexts(evaluation)
        .run(
            dialect,
            Word.literal(source.text(), new Span(0, text.length())),
            state,
            new Scope(source, List.of(), 0, false),
            null);
    return result(evaluation, state);
  }

  /**
   * What a text would run that was parsed already.
   *
   * @param text what the script was parsed from
   */
  public static ShellRun analyse(Script script, String text, ShellPlace place) {
    return analyse(Source.outermost(text), script, place);
  }

  private static ShellRun analyse(Source source, Script script, ShellPlace place) {
    Evaluation evaluation = new Evaluation(place);
    ShellState state = new ShellState(place.directory());
    evaluation.texts.doubt(script);
    evaluation.commands.run(script.statements(), state, new Scope(source, List.of(), 0, false));
    return result(evaluation, state);
  }

  private static ShellRun result(Evaluation evaluation, ShellState state) {
    List<WrittenFile> writes = new ArrayList<>(state.files().size());
    VirtualFiles.report(state, writes);
    return new ShellRun(evaluation.executions, evaluation.doubts, writes);
  }
}
