package dev.belay.cli.doctor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Effect;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.ReplyForm;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a host takes a reply, by the forms of its contract. */
final class ReplyReading {
  /** What a host does after a reply. */
  enum Said {
    STOPPED,
    ASKED,
    PASSED,
    /** It is no answer that the contract knows; most hosts let the call run. */
    UNCLEAR
  }

  private static final ReplyForm UNIVERSAL = new ReplyForm("exit-2", "", "", "$reason", 2);

  private ReplyReading() {}

  static Said of(EventContract event, ProgramRun run) {
    for (Part part : new Part[] {Part.DENY, Part.REFUSE, Part.STOP}) {
      Answer answer = event.answer(part);
      if (answer != null
          && answer.form() != null
          && answer.effect() != Effect.FEEDBACK
          && fits(answer.form(), event, run)) {
        return Said.STOPPED;
      }
    }
    boolean none = event.answer(Part.DENY) == null && event.answer(Part.REFUSE) == null;
    if (none && fits(UNIVERSAL, event, run)) {
      return Said.STOPPED;
    }
    Answer ask = event.answer(Part.ASK);
    if (ask != null && ask.form() != null && fits(ask.form(), event, run)) {
      return Said.ASKED;
    }
    Answer abstain = event.answer(Part.ABSTAIN);
    ReplyForm neutral =
        abstain == null || abstain.form() == null ? ReplyForm.SILENT : abstain.form();
    return run.exitCode() == neutral.exitCode() ? Said.PASSED : Said.UNCLEAR;
  }

  private static boolean fits(ReplyForm form, EventContract event, ProgramRun run) {
    if (run.exitCode() != form.exitCode() || form.isSilent()) {
      return false;
    }
    boolean err = form.stderr().isEmpty() || !run.err().isBlank();
    boolean text = form.text().isEmpty() || !run.out().isBlank();
    return err && text && json(form, event, run.out());
  }

  private static boolean json(ReplyForm form, EventContract event, String out) {
    if (form.json().isEmpty()) {
      return !form.text().isEmpty() || out.isBlank();
    }
    try {
      return holds(Json.parse(form.json()), Json.parse(out.strip()), event);
    } catch (JsonException e) {
      return false;
    }
  }

  /** Whether a reply has all of a template; more may stand beside it. */
  private static boolean holds(
      JsonElement template, @Nullable JsonElement reply, EventContract event) {
    if (template instanceof JsonObject object) {
      if (!(reply instanceof JsonObject told)) {
        return false;
      }
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        if (!holds(member.getValue(), told.get(member.getKey()), event)) {
          return false;
        }
      }
      return true;
    }
    if (template instanceof JsonArray) {
      return reply instanceof JsonArray;
    }
    String wanted = text(template);
    if (wanted.equals("$event")) {
      return text(reply).equals(event.name());
    }
    if (wanted.contains("$")) {
      return !text(reply).isBlank();
    }
    return template.equals(reply);
  }

  private static String text(@Nullable JsonElement element) {
    return element instanceof JsonPrimitive primitive && primitive.isString()
        ? primitive.getAsString()
        : "";
  }
}
