package dev.belay.guard.shell.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a word. */
public sealed interface WordPart extends SyntaxNode {
  /** Characters without quotes, in which wildcards and a leading tilde are meant. */
  record Literal(String text, Span span) implements WordPart {}

  /**
   * Characters that mean themselves: {@code '…'}, {@code $'…'} (with its escapes resolved) or a
   * backslash and what it protects.
   */
  record Quoted(String text, Span span) implements WordPart {}

  /** {@code "…"} or {@code $"…"}: text is {@link Quoted} in it. */
  record DoubleQuoted(List<WordPart> parts, Span span) implements WordPart {
    public DoubleQuoted {
      parts = List.copyOf(parts);
    }
  }

  /**
   * {@code $name}, {@code ${…}}.
   *
   * @param name a variable, a digit, or one of {@code @ * # ? $ ! - _}
   * @param indirect whether {@code !} stands before the name
   * @param length whether {@code #} stands before the name
   * @param index what stands in the brackets behind the name
   * @param operator empty, or {@code :- - := = :? ? :+ + # ## % %% / // /# /% ^ ^^ , ,, : @ @*};
   *     zsh's {@code (flags)} before the name are not kept
   * @param operands what follows the operator: one word; two for {@code /pattern/text} and {@code
   *     :offset:length}
   */
  record Parameter(
      String name,
      boolean indirect,
      boolean length,
      @Nullable WordNode index,
      String operator,
      List<WordNode> operands,
      Span span)
      implements WordPart {
    public Parameter {
      operands = List.copyOf(operands);
    }
  }

  /**
   * {@code $(…)}, {@code `…`} or <code>${ …; }</code>.
   *
   * @param body for backquotes, parsed after their backslashes are taken away; its places are those
   *     of the whole substitution
   */
  record CommandSubstitution(Script body, Span span) implements WordPart {}

  /** {@code $((…))} or {@code $[…]}: text and expansions, as between double quotes. */
  record Arithmetic(WordNode expression, Span span) implements WordPart {}

  /**
   * {@code <(…)}, {@code >(…)} or zsh's {@code =(…)}.
   *
   * @param input whether the command line reads from it
   */
  record ProcessSubstitution(Script body, boolean input, Span span) implements WordPart {}

  /** <code>{a,b}</code>. */
  record BraceList(List<WordNode> items, Span span) implements WordPart {
    public BraceList {
      items = List.copyOf(items);
    }
  }

  /** <code>{1..9..2}</code> or <code>{a..e}</code>: the texts between the dots, two or three. */
  record BraceRange(List<String> bounds, Span span) implements WordPart {
    public BraceRange {
      bounds = List.copyOf(bounds);
    }
  }

  /**
   * {@code ?(…)}, {@code *(…)}, {@code +(…)}, {@code @(…)} or {@code !(…)}.
   *
   * @param patterns the alternatives between the bars
   */
  record ExtendedGlob(char operator, List<WordNode> patterns, Span span) implements WordPart {
    public ExtendedGlob {
      patterns = List.copyOf(patterns);
    }
  }
}
