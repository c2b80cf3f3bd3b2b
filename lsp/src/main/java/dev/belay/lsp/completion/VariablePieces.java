package dev.belay.lsp.completion;

import dev.belay.lsp.cursor.Cursor;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.lsp.words.HookWords;
import dev.belay.setup.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;

/** Names of variables behind a dollar sign. */
final class VariablePieces {
  private final String text;
  private final HookWords words;
  private final Insertion insertion;
  private final Cursor cursor;
  private final int offset;

  VariablePieces(
      LiveDocument document, HookWords words, Insertion insertion, Cursor cursor, int offset) {
    this.text = document.text();
    this.words = words;
    this.insertion = insertion;
    this.cursor = cursor;
    this.offset = offset;
  }

  /** The variables that the host sets; none where no dollar sign stands before the cursor. */
  List<CompletionItem> all() {
    List<CompletionItem> items = new ArrayList<>();
    int end = Math.clamp(offset, cursor.span().start(), cursor.span().end());
    int start = end;
    while (start > cursor.span().start() && isName(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(cursor.span().start(), start);
    boolean braces = before.endsWith("${");
    if (cursor.quotes() == 0 || !(braces || before.endsWith("$"))) {
      return items;
    }
    while (end < cursor.span().end() && isName(text.charAt(end))) {
      end++;
    }
    TextSpan span = new TextSpan(start, end);
    String closing = braces && !text.startsWith("}", end) ? "}" : "";
    for (Map.Entry<String, String> variable : words.variables().entrySet()) {
      String name = variable.getKey();
      CompletionItem item = insertion.piece(name, name + closing, span);
      item.setDetail(variable.getValue());
      items.add(item);
    }
    return items;
  }

  private static boolean isName(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
