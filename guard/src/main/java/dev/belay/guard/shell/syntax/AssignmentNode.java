package dev.belay.guard.shell.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment.
 *
 * @param name the variable
 * @param index what stands in the brackets behind the name
 * @param append whether it is {@code +=}
 * @param value the value; null for an array
 * @param items the items of an array; null for a plain value
 */
public record AssignmentNode(
    String name,
    @Nullable WordNode index,
    boolean append,
    @Nullable WordNode value,
    @Nullable List<Item> items,
    Span span)
    implements SyntaxNode {
  public AssignmentNode {
    items = items == null ? null : List.copyOf(items);
  }

  /**
   * An item of an array.
   *
   * @param index what stands in brackets before it
   */
  public record Item(@Nullable WordNode index, WordNode value) {}
}
