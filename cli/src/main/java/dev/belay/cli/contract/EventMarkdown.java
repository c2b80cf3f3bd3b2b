package dev.belay.cli.contract;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Evidence;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.ReplyForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An event's section of its host's page. */
final class EventMarkdown {
  /** Texts of examples are cut behind so many characters, arrays behind so many items. */
  private static final int LONGEST_TEXT = 160;

  private static final int MOST_ITEMS = 3;
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private final MarkdownPage page;
  private final EventContract event;

  EventMarkdown(MarkdownPage page, EventContract event) {
    this.page = page;
    this.event = event;
  }

  /**
   * @param example a payload that was captured; null where there is none
   */
  void write(@Nullable JsonElement example) {
    page.heading(2, event.name());
    page.paragraph(event.summary());
    page.item("Canonical type: `" + event.type() + "`");
    if (!event.aliases().isEmpty()) {
      page.item("Also called: `" + String.join("`, `", event.aliases()) + "`");
    }
    if (!event.since().isEmpty()) {
      page.item("Since: " + event.since());
    }
    page.item(event.gate().isEmpty() ? "Can it block: no" : "Can it block: yes, " + gate());
    page.item(
        "Known by: "
            + (event.seen().verified() ? "a payload captured from " : "documents alone, ")
            + (event.seen().version().isEmpty() ? "no version told" : event.seen().version()));
    if (!event.matcher().isEmpty()) {
      page.item("Matchers look at: `" + event.matcher() + "`");
    }
    if (event.timeoutSeconds() != 0) {
      page.item("Time limit: " + event.timeoutSeconds() + " s");
    }
    if (!event.openOn().isEmpty()) {
      page.item("The host carries on when a hook ends in: " + String.join(", ", event.openOn()));
    }
    page.blank();
    fields();
    answers();
    if (example != null) {
      page.paragraph("A captured payload:");
      page.code("json", PRETTY.toJson(shortened(example)));
    }
  }

  private String gate() {
    return "a refusal stops the " + event.gate();
  }

  private void fields() {
    page.table("Field", "Type", "", "Meaning, known values");
    addFields(event.fields(), "");
    page.blank();
  }

  private void addFields(List<Field> fields, String place) {
    for (Field field : fields) {
      String name = place + field.name();
      page.row(
          "`" + name + "`",
          FieldText.type(field),
          field.required() ? "required" : "",
          FieldText.meaning(field));
      addFields(field.fields(), name + (field.type() == Field.Type.OBJECT_LIST ? "[]." : "."));
    }
  }

  private void answers() {
    if (event.answers().isEmpty()) {
      page.paragraph("No answer is read on this event.");
      return;
    }
    page.table("Verdict", "Known by", "How to answer", "");
    for (Part part : Part.values()) {
      Answer answer = event.answer(part);
      if (answer != null) {
        page.row(lower(part), known(answer.evidence()), said(answer), more(answer));
      }
    }
    page.blank();
  }

  private static String known(Evidence evidence) {
    return ((evidence.verified() ? "● " : "○ ") + evidence.version()).strip();
  }

  private static String said(Answer answer) {
    ReplyForm form = answer.form();
    Part instead = answer.degradeTo();
    if (form == null) {
      return instead == null
          ? "cannot be said"
          : "→ " + (instead == Part.ABSTAIN ? "nothing" : lower(instead));
    }
    if (form.isSilent()) {
      return "silence, exit 0";
    }
    List<String> parts = new ArrayList<>();
    if (!form.json().isEmpty()) {
      parts.add("`" + form.json() + "`");
    }
    if (!form.text().isEmpty()) {
      parts.add("text `" + form.text() + "`");
    }
    if (!form.stderr().isEmpty()) {
      parts.add("standard error `" + form.stderr() + "`");
    }
    parts.add("exit " + form.exitCode());
    return String.join(", ", parts);
  }

  private static String more(Answer answer) {
    List<String> more = new ArrayList<>();
    switch (answer.effect()) {
      case FEEDBACK -> more.add("it has happened already: the model is told");
      case CONTINUES -> more.add("the agent goes on working instead of stopping");
      case ENDS_RUN -> more.add("the whole run ends, not just the call");
      case PREVENTS, AS_NAMED -> {}
    }
    if (!answer.why().isEmpty()) {
      more.add(answer.why());
    }
    if (!answer.with().isEmpty()) {
      more.add(
          "rides along with "
              + String.join(", ", answer.with().stream().map(EventMarkdown::lower).toList()));
    }
    return String.join("; ", more);
  }

  private static JsonElement shortened(JsonElement value) {
    if (value instanceof JsonObject object) {
      JsonObject shortened = new JsonObject();
      object
          .entrySet()
          .forEach(entry -> shortened.add(entry.getKey(), shortened(entry.getValue())));
      return shortened;
    }
    if (value instanceof JsonArray array) {
      JsonArray shortened = new JsonArray();
      for (JsonElement item : array) {
        if (shortened.size() == MOST_ITEMS) {
          shortened.add("…");
          break;
        }
        shortened.add(shortened(item));
      }
      return shortened;
    }
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      String text = primitive.getAsString();
      if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
        return new JsonPrimitive(text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…");
      }
    }
    return value;
  }

  private static String lower(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
