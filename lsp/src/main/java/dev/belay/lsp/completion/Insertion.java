package dev.belay.lsp.completion;

import dev.belay.lsp.cursor.Cursor;
import dev.belay.lsp.cursor.Cursor.Role;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.setup.text.TextSpan;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Puts completions where the cursor is: quotes, colons and commas that are missing come along. */
final class Insertion {
  private final LiveDocument document;
  private final String text;
  private final Cursor cursor;
  private final int offset;
  private final String format;

  Insertion(LiveDocument document, Cursor cursor, int offset, String format) {
    this.document = document;
    this.text = document.text();
    this.cursor = cursor;
    this.offset = offset;
    this.format = format;
  }

  private boolean isJson() {
    return format.startsWith("json");
  }

  /**
   * A key.
   *
   * @param value what follows it, as a snippet, unless something does already
   */
  CompletionItem key(String name, String value, boolean places) {
    if (cursor.role() == Role.HEADER) {
      return item(name, CompletionItemKind.Event, cursor.span(), name, name, false);
    }
    String written = isJson() ? '"' + name + '"' : name;
    String mark = format.equals("toml") ? " = " : ": ";
    boolean alone = cursor.followed();
    String filter = cursor.quotes() > 0 ? '"' + name + '"' : name;
    TextSpan span = token();
    String whole = alone ? written : written + mark + value + commaAfter(span.end(), "\"");
    CompletionItem item =
        item(name, CompletionItemKind.Property, span, whole, filter, places && !alone);
    return withCommaBefore(item, span.start());
  }

  /** A value, as it is written in the format. */
  CompletionItem value(String label, String literal) {
    String plain =
        literal.startsWith("\"") && cursor.quotes() == 0 ? literal.substring(1) : literal;
    return item(label, CompletionItemKind.EnumMember, token(), literal, plain, false);
  }

  /** A whole element of a list. */
  CompletionItem element(String label, String value, boolean places) {
    TextSpan span = new TextSpan(offset, offset);
    String whole = value + commaAfter(offset, "{");
    CompletionItem item = item(label, CompletionItemKind.Snippet, span, whole, label, places);
    return withCommaBefore(item, offset);
  }

  /** A piece of a text, in the place of another piece of it. */
  CompletionItem piece(String name, String inserted, TextSpan span) {
    return item(name, CompletionItemKind.Value, span, inserted, name, false);
  }

  private CompletionItem item(
      String label,
      CompletionItemKind kind,
      TextSpan span,
      String inserted,
      String filter,
      boolean places) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    item.setFilterText(filter);
    item.setInsertTextFormat(places ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    item.setInsertTextMode(InsertTextMode.AdjustIndentation);
    item.setTextEdit(Either.forLeft(new TextEdit(document.lines().range(span), inserted)));
    return item;
  }

  /**
   * What is replaced, with its quotes; of a text without an end, the word that the cursor is on.
   */
  private TextSpan token() {
    int start = cursor.span().start() - cursor.quotes();
    if (cursor.closed()) {
      return new TextSpan(start, cursor.span().end() + cursor.quotes());
    }
    int end = Math.clamp(offset, cursor.span().start(), cursor.span().end());
    while (end < cursor.span().end() && isWord(text.charAt(end))) {
      end++;
    }
    return new TextSpan(start, end);
  }

  private static boolean isWord(char c) {
    return c == '_' || c == '-' || Character.isLetterOrDigit(c);
  }

  /** A comma, where the next of its kind follows. */
  private String commaAfter(int place, String next) {
    int at = place;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        break;
      }
    }
    return isJson() && text.startsWith(next, at) ? "," : "";
  }

  /** The comma that is missing behind what stands before; not where a comment may be. */
  private CompletionItem withCommaBefore(CompletionItem item, int place) {
    int at = place - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    if (!isJson() || at < 0 || !endsValue(text.charAt(at))) {
      return item;
    }
    String line = text.substring(document.lines().lineStart(at), at);
    if (!line.contains("//")) {
      TextSpan behind = new TextSpan(at + 1, at + 1);
      item.setAdditionalTextEdits(List.of(new TextEdit(document.lines().range(behind), ",")));
    }
    return item;
  }

  private static boolean endsValue(char c) {
    return c == '"' || c == '}' || c == ']' || Character.isLetterOrDigit(c);
  }
}
