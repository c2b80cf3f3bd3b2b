package dev.belay.lsp.completion;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import dev.belay.lsp.cursor.Cursor;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.lsp.words.HookWords;
import dev.belay.setup.matcher.Matcher;
import dev.belay.setup.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.jspecify.annotations.Nullable;

/** Names in matchers, each between its bars. */
final class MatcherPieces {
  private static final String BETWEEN = "|,()^$ ";

  private final String text;
  private final HookWords words;
  private final Insertion insertion;
  private final Cursor cursor;
  private final int offset;

  MatcherPieces(
      LiveDocument document, HookWords words, Insertion insertion, Cursor cursor, int offset) {
    this.text = document.text();
    this.words = words;
    this.insertion = insertion;
    this.cursor = cursor;
    this.offset = offset;
  }

  List<CompletionItem> of(@Nullable EventContract event) {
    HostContract host = words.host();
    List<CompletionItem> items = new ArrayList<>();
    if (host.matcherSyntax().equals("none") || (event != null && event.matcher().isEmpty())) {
      return items;
    }
    if (event != null && !Matcher.isToolName(event)) {
      for (String value : words.matcherValues(event)) {
        add(items, value, value, "");
      }
      return items;
    }
    for (ToolContract tool : host.tools()) {
      boolean glob = host.matcherSyntax().equals("glob");
      String written = glob ? tool.name() : tool.name().replace("*", ".*");
      add(items, tool.name(), written, tool.kind().name().toLowerCase(Locale.ROOT));
    }
    for (Map.Entry<String, String> alias : words.toolAliases().entrySet()) {
      add(items, alias.getKey(), alias.getKey(), "another name of " + alias.getValue());
    }
    return items;
  }

  private void add(List<CompletionItem> items, String name, String written, String detail) {
    CompletionItem item;
    if (cursor.quotes() == 0) {
      item = insertion.value(name, '"' + written + '"');
    } else {
      TextSpan piece = piece();
      if (others(piece).contains(written)) {
        return;
      }
      item = insertion.piece(name, written, piece);
    }
    item.setDetail(detail);
    items.add(item);
  }

  private TextSpan piece() {
    int start = Math.clamp(offset, cursor.span().start(), cursor.span().end());
    int end = start;
    while (start > cursor.span().start() && BETWEEN.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    while (end < cursor.span().end() && isName(text.charAt(end))) {
      end++;
    }
    return new TextSpan(start, end);
  }

  private static boolean isName(char c) {
    return c == '_' || c == '-' || c == '*' || c == '.' || Character.isLetterOrDigit(c);
  }

  /** The names that are in the matcher already. */
  private List<String> others(TextSpan piece) {
    String before = text.substring(cursor.span().start(), piece.start());
    String after = text.substring(piece.end(), Math.max(piece.end(), cursor.span().end()));
    return List.of((before + "|" + after).split("[|,() ]", -1));
  }
}
