package dev.belay.lsp.completion;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.lsp.ClientAbilities;
import dev.belay.lsp.cursor.Cursor;
import dev.belay.lsp.cursor.Cursor.Role;
import dev.belay.lsp.cursor.Cursor.Surrounding;
import dev.belay.lsp.cursor.Spot;
import dev.belay.lsp.cursor.Spots;
import dev.belay.lsp.document.HostReading;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.lsp.hover.EventText;
import dev.belay.lsp.hover.Markdown;
import dev.belay.lsp.hover.MemberText;
import dev.belay.lsp.words.FieldWords;
import dev.belay.lsp.words.HookWords;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.jspecify.annotations.Nullable;

/** Says what may be written where the cursor is. Not safe for threads. */
public final class Completions {
  private final LiveDocument document;
  private final HostReading reading;
  private final HookWords words;
  private final ClientAbilities editor;
  private final int offset;
  private final Cursor cursor;
  private final Insertion insertion;
  private final EntrySnippets entries;
  private final String indent;
  private final List<CompletionItem> items = new ArrayList<>();

  private Completions(
      LiveDocument document, HostReading reading, int offset, ClientAbilities editor) {
    this.document = document;
    this.reading = reading;
    this.words = new HookWords(reading.host(), reading.place());
    this.editor = editor;
    this.offset = offset;
    this.cursor = Cursor.in(document.text(), reading.place().format(), offset);
    this.insertion = new Insertion(document, cursor, offset, reading.place().format());
    this.entries = new EntrySnippets(words, reading.place());
    this.indent = indent(document.text());
  }

  /** What may be written, the most likely first. */
  public static List<CompletionItem> at(
      LiveDocument document, HostReading reading, int offset, ClientAbilities editor) {
    Completions completions = new Completions(document, reading, offset, editor);
    completions.find(Spots.of(reading.host(), reading.place(), completions.cursor));
    return completions.items;
  }

  private void find(Spot spot) {
    switch (spot) {
      case Spot.EventName _ -> events();
      case Spot.FileMember _ -> members(words.fileMembers());
      case Spot.GroupMember _ when cursor.role() == Role.HEADER ->
          add(insertion.key("hooks", "", false), CompletionItemKind.Struct, null);
      case Spot.GroupMember _ -> members(words.groupMembers());
      case Spot.Entry entry -> entry(entry);
      case Spot.Matcher matcher when cursor.role() == Role.VALUE ->
          new MatcherPieces(document, words, insertion, cursor, offset)
              .of(matcher.event())
              .forEach(item -> add(item, CompletionItemKind.Value, null));
      case Spot.HandlerMember member ->
          members(words.handlerMembers(member.event(), member.type(), member.object()));
      case Spot.HandlerValue value -> value(value);
      case Spot.Matcher _, Spot.Elsewhere _ -> {}
    }
  }

  private void add(CompletionItem item, CompletionItemKind kind, @Nullable Markdown text) {
    item.setKind(kind);
    item.setSortText("%03d".formatted(items.size()));
    if (text != null && !text.isEmpty()) {
      item.setDocumentation(text.content(editor.markdownItems()));
    }
    items.add(item);
  }

  private String snippet(JsonElement value) {
    return Snippet.of(value, editor.snippets(), indent);
  }

  private boolean isThere(String name) {
    Surrounding object = cursor.object();
    return cursor.role() == Role.KEY && object != null && object.names().contains(name);
  }

  private void events() {
    for (String name : words.events()) {
      EventContract event = reading.host().event(name);
      if (isThere(name)) {
        continue;
      }
      CompletionItem item =
          cursor.role() == Role.VALUE
              ? insertion.value(name, '"' + name + '"')
              : insertion.key(name, eventValue(name, event), editor.snippets());
      if (event != null) {
        item.setDetail(event.gate().isEmpty() ? "" : "can stop the " + event.gate());
      }
      add(item, CompletionItemKind.Event, event == null ? null : EventText.brief(words, event));
    }
  }

  private String eventValue(String name, @Nullable EventContract event) {
    return reading.place().format().startsWith("json") ? snippet(entries.list(name, event)) : "";
  }

  private void members(List<Field> fields) {
    for (boolean required : new boolean[] {true, false}) {
      for (Field field : fields) {
        if (field.required() == required && !isThere(field.name())) {
          CompletionItem item = insertion.key(field.name(), memberValue(field), editor.snippets());
          item.setDetail(FieldWords.type(field));
          add(item, CompletionItemKind.Property, MemberText.of(field));
        }
      }
    }
  }

  private String memberValue(Field field) {
    return reading.place().format().equals("yaml") ? "" : snippet(EntrySnippets.value(field));
  }

  private void entry(Spot.Entry entry) {
    if (!reading.place().format().startsWith("json")) {
      return;
    }
    EventContract event = reading.host().event(entry.eventName());
    JsonElement value =
        entry.inGroup() ? entries.handler(event) : entries.entry(entry.eventName(), event);
    String label = value instanceof JsonObject object && object.has("hooks") ? "group" : "hook";
    add(
        insertion.element(label, snippet(value), editor.snippets()),
        CompletionItemKind.Snippet,
        null);
  }

  private void value(Spot.HandlerValue value) {
    if (cursor.role() != Role.VALUE) {
      return;
    }
    List<CompletionItem> variables =
        new VariablePieces(document, words, insertion, cursor, offset).all();
    if (!variables.isEmpty()) {
      variables.forEach(item -> add(item, CompletionItemKind.Variable, null));
      return;
    }
    if (value.member().equals(HookWords.TYPE)) {
      for (HandlerKind kind : words.kinds(value.event())) {
        CompletionItem item = insertion.value(kind.name(), '"' + kind.name() + '"');
        add(item, CompletionItemKind.EnumMember, MemberText.ofKind(words, kind));
      }
      return;
    }
    for (Field field : words.handlerMembers(value.event(), value.type(), value.object())) {
      if (field.name().equals(value.member())) {
        for (String literal : FieldWords.values(field)) {
          String label = literal.replace("\"", "");
          add(insertion.value(label, literal), CompletionItemKind.EnumMember, null);
        }
      }
    }
  }

  /** The indentation that the document uses; two blanks where it has none. */
  private static String indent(String text) {
    int line = text.indexOf('\n');
    while (line >= 0 && line + 1 < text.length()) {
      int end = line + 1;
      while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
        end++;
      }
      boolean written = end < text.length() && !Character.isWhitespace(text.charAt(end));
      if (end > line + 1 && written) {
        String found = text.substring(line + 1, end);
        return found.startsWith("\t") ? "\t" : found.length() <= 8 ? found : "  ";
      }
      line = text.indexOf('\n', line + 1);
    }
    return "  ";
  }
}
