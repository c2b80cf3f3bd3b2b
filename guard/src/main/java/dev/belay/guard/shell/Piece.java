package dev.belay.guard.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a word before expansion. */
sealed interface Piece {
  boolean quoted();

  /** The words that stand in the command, without their quotes. */
  String source();

  Kind kind();

  /** What a piece is. */
  enum Kind {
    TEXT,
    PARAMETER,
    OUTPUT,
    ARRAY
  }

  /** Characters. */
  record Text(String text, boolean quoted) implements Piece {
    @Override
    public String source() {
      return text;
    }

    @Override
    public Kind kind() {
      return Kind.TEXT;
    }
  }

  /**
   * A parameter: {@code $name} or {@code ${name…}}.
   *
   * @param operator what follows the name in braces, empty for nothing
   * @param operand the word after the operator
   */
  record Parameter(String name, String operator, List<Piece> operand, String source, boolean quoted)
      implements Piece {
    @Override
    public Kind kind() {
      return Kind.PARAMETER;
    }
  }

  /**
   * What commands write: {@code $(…)}, backticks, {@code <(…)}.
   *
   * @param output the text, where it is known
   */
  record Output(
      List<SimpleCommand> commands, @Nullable String output, String source, boolean quoted)
      implements Piece {
    @Override
    public Kind kind() {
      return Kind.OUTPUT;
    }
  }

  /** The items of an array assignment. */
  record Array(List<RawWord> items) implements Piece {
    @Override
    public String source() {
      return "()";
    }

    @Override
    public Kind kind() {
      return Kind.ARRAY;
    }

    @Override
    public boolean quoted() {
      return false;
    }
  }
}
