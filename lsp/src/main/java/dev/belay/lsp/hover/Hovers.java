package dev.belay.lsp.hover;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.lsp.cursor.Cursor;
import dev.belay.lsp.cursor.Cursor.Role;
import dev.belay.lsp.cursor.Spot;
import dev.belay.lsp.cursor.Spots;
import dev.belay.lsp.document.HostReading;
import dev.belay.lsp.document.LiveDocument;
import dev.belay.lsp.words.HookWords;
import dev.belay.setup.text.TextSpan;
import java.util.List;
import org.eclipse.lsp4j.Hover;
import org.jspecify.annotations.Nullable;

/** Explains what is below the cursor. */
public final class Hovers {
  private final LiveDocument document;
  private final HookWords words;
  private final int offset;
  private final boolean markdown;

  private Hovers(LiveDocument document, HookWords words, int offset, boolean markdown) {
    this.document = document;
    this.words = words;
    this.offset = offset;
    this.markdown = markdown;
  }

  /**
   * The explanation; null where there is nothing to explain.
   *
   * @param markdown whether the editor takes Markdown
   */
  public static @Nullable Hover at(
      LiveDocument document, HostReading reading, int offset, boolean markdown) {
    Cursor cursor = Cursor.in(document.text(), reading.place().format(), offset);
    Spot spot = Spots.of(reading.host(), reading.place(), cursor);
    HookWords words = new HookWords(reading.host(), reading.place());
    return new Hovers(document, words, offset, markdown).of(spot);
  }

  private @Nullable Hover of(Spot spot) {
    Cursor cursor = spot.cursor();
    return switch (spot) {
      case Spot.EventName name when name.event() != null ->
          show(EventText.whole(words, name.event()), cursor.span());
      case Spot.Matcher matcher when matcher.event() != null && cursor.role() == Role.VALUE ->
          show(MatcherText.of(words, matcher.event(), cursor.text()), cursor.span());
      case Spot.FileMember member -> member(words.fileMembers(), cursor);
      case Spot.GroupMember member -> member(words.groupMembers(), cursor);
      case Spot.HandlerMember member ->
          handlerMember(member.event(), member.type(), member.object(), cursor.text(), cursor);
      case Spot.HandlerValue value -> value(value);
      case Spot.EventName _, Spot.Matcher _, Spot.Entry _, Spot.Elsewhere _ -> null;
    };
  }

  private @Nullable Hover member(List<Field> fields, Cursor cursor) {
    for (Field field : fields) {
      if (field.name().equals(cursor.text())) {
        return show(MemberText.of(field), cursor.span());
      }
    }
    return null;
  }

  private @Nullable Hover handlerMember(
      @Nullable EventContract event, String type, String object, String name, Cursor cursor) {
    for (Field field : words.handlerMembers(event, type, object)) {
      if (field.name().equals(name)) {
        return show(MemberText.ofHandler(words, event, type, field), cursor.span());
      }
    }
    return null;
  }

  private @Nullable Hover value(Spot.HandlerValue value) {
    Cursor cursor = value.cursor();
    VariableText.Variable variable = VariableText.at(document.text(), offset);
    if (variable != null) {
      Markdown text = VariableText.of(words, variable.name());
      if (!text.isEmpty()) {
        return show(text, new TextSpan(variable.from(), variable.to()));
      }
    }
    HandlerKind kind = value.member().equals(HookWords.TYPE) ? words.kind(cursor.text()) : null;
    if (kind != null && kind.name().equals(cursor.text())) {
      return show(MemberText.ofKind(words, kind), cursor.span());
    }
    return handlerMember(value.event(), value.type(), value.object(), value.member(), cursor);
  }

  private @Nullable Hover show(Markdown text, TextSpan span) {
    return text.isEmpty() ? null : new Hover(text.content(markdown), document.lines().range(span));
  }
}
