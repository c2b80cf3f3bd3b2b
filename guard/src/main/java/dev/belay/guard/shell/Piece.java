package dev.belay.guard.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a word before expansion. */
sealed interface Piece {
  boolean quoted();

  /** Characters. */
  record Text(String text, boolean quoted) implements Piece {}

  /**
   * A parameter: {@code $name} or {@code ${name…}}.
   *
   * @param operator what follows the name in braces, empty for nothing
   * @param operand the word after the operator
   */
  record Parameter(String name, String operator, List<Piece> operand, String source, boolean quoted)
      implements Piece {}

  /**
   * What commands write: {@code $(…)}, backticks, {@code <(…)}.
   *
   * @param output the text, where it is known
   */
  record Output(
      List<SimpleCommand> commands, @Nullable String output, String source, boolean quoted)
      implements Piece {}

  /** The items of an array assignment. */
  record Array(List<RawWord> items) implements Piece {
    @Override
    public boolean quoted() {
      return false;
    }
  }
}
