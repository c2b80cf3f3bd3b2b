package dev.belay.lsp.hover;

import static dev.belay.lsp.hover.Markdown.code;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.contract.host.MemberLimit;
import dev.belay.contract.host.TimeLimit;
import dev.belay.lsp.words.FieldWords;
import dev.belay.lsp.words.HookWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member of a file, a group or a handler is for. */
public final class MemberText {
  private MemberText() {}

  /** A member of a file or of a group. */
  public static Markdown of(Field field) {
    return new Markdown()
        .paragraph(
            "**"
                + field.name()
                + "** · "
                + FieldWords.type(field)
                + (field.required() ? ", required" : ""))
        .paragraph(sentence(field.note()))
        .paragraph(
            field.values().isEmpty() ? "" : "One of " + EventText.codes(field.values()) + ".");
  }

  /** A member of a handler of a type. */
  public static Markdown ofHandler(
      HookWords words, @Nullable EventContract event, String type, Field field) {
    Markdown text = of(field);
    TimeLimit time = words.time();
    if (time != null && time.members().contains(field.name())) {
      text.list(limits(words, event, type, field.name(), time));
      text.paragraph(sentence(time.note()));
    }
    MemberLimit limit = words.limit(field.name());
    if (limit != null && (event == null || !limit.counts(words.scope(), event))) {
      text.paragraph("Does not count everywhere: " + sentence(limit.note()));
    }
    if (field.name().equals(HookWords.TYPE)) {
      List<String> kinds = new ArrayList<>();
      for (HandlerKind kind : words.kinds(event)) {
        kinds.add(code(kind.name()) + (kind.note().isEmpty() ? "" : ": " + kind.note()));
      }
      text.list(kinds);
    }
    return text;
  }

  /** A type of handlers. */
  public static Markdown ofKind(HookWords words, HandlerKind kind) {
    Markdown text =
        new Markdown()
            .paragraph("**" + kind.name() + "** · a type of hooks")
            .paragraph(sentence(kind.note()));
    List<String> fields = new ArrayList<>();
    for (Field field : kind.fields()) {
      fields.add(
          code(field.name())
              + " "
              + FieldWords.type(field)
              + (field.required() ? ", required" : "")
              + (field.note().isEmpty() ? "" : "; " + field.note()));
    }
    if (!kind.on().isEmpty()) {
      text.paragraph("Taken by " + EventText.codes(kind.on()) + ".");
    } else if (!kind.notOn().isEmpty()) {
      text.paragraph("Not taken by " + EventText.codes(kind.notOn()) + ".");
    }
    return text.list(fields);
  }

  private static List<String> limits(
      HookWords words, @Nullable EventContract event, String type, String member, TimeLimit time) {
    List<String> limits = new ArrayList<>();
    boolean millis = member.endsWith("_ms") || member.endsWith("Ms") || time.unit().equals("ms");
    String unit = millis ? " milliseconds" : " seconds";
    limits.add("In" + unit + ".");
    HandlerKind kind = words.kind(type);
    if (event != null && event.timeoutSeconds() > 0) {
      limits.add(event.timeoutSeconds() + " seconds when none is written, on this event.");
    } else if (kind != null && kind.timeout() > 0) {
      limits.add(kind.timeout() + unit + " when none is written, for " + code(kind.name()) + ".");
    } else if (words.host().timeoutDefault() > 0) {
      String usual = words.host().timeoutUnit().equals("ms") ? " milliseconds" : " seconds";
      limits.add(words.host().timeoutDefault() + usual + " when none is written.");
    }
    int most = event == null ? time.max() : time.max(event);
    if (most > 0) {
      limits.add("At most " + most + unit + " count.");
    }
    return limits;
  }

  static String sentence(String note) {
    if (note.isEmpty()) {
      return "";
    }
    String capital = Character.toUpperCase(note.charAt(0)) + note.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}
