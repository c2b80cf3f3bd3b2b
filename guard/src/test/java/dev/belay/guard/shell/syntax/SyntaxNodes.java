package dev.belay.guard.shell.syntax;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Every node of a tree, found by the components of the records. */
final class SyntaxNodes {
  private SyntaxNodes() {}

  /** Calls back with every node and the node around it. */
  static void visit(SyntaxNode root, BiConsumer<SyntaxNode, @Nullable SyntaxNode> visitor) {
    visit(root, null, visitor);
  }

  private static void visit(
      @Nullable Object value,
      @Nullable SyntaxNode parent,
      BiConsumer<SyntaxNode, @Nullable SyntaxNode> visitor) {
    if (value instanceof List<?> list) {
      for (Object item : list) {
        visit(item, parent, visitor);
      }
      return;
    }
    if (!(value instanceof Record) || value instanceof Span || value instanceof SyntaxProblem) {
      return;
    }
    SyntaxNode around = parent;
    if (value instanceof SyntaxNode node) {
      visitor.accept(node, parent);
      around = node;
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (!component.getType().isPrimitive() && component.getType() != String.class) {
        try {
          component.getAccessor().setAccessible(true);
          visit(component.getAccessor().invoke(value), around, visitor);
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
  }
}
