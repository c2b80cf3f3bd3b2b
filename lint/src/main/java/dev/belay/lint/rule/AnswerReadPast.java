package dev.belay.lint.rule;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.OldAnswer;
import dev.belay.contract.host.ReplyForm;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.AnswerSketch;
import dev.belay.lint.script.PrintedAnswer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer in a form that the host ignores, fails on, or has replaced. */
final class AnswerReadPast implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C64",
          "answer-read-past",
          Severity.ERROR,
          "A hook answers in a form that its host does not read on this event, or reads for old times' sake.",
          "A refusal that is not understood is no refusal: the tool runs.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "echo '{\\"decision\\": \\"deny\\", \\"reason\\": \\"not here\\"}'"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "echo '{\\"hookSpecificOutput\\": {\\"hookEventName\\": \\"PreToolUse\\", \\"permissionDecision\\": \\"deny\\", \\"permissionDecisionReason\\": \\"not here\\"}}'"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      for (PrintedAnswer answer : script.reading().answers()) {
        OldAnswer old = old(answer.sketch(), script.event(), config);
        if (old == null || isForOther(answer, script, config)) {
          continue;
        }
        report(script, answer, old, config, findings);
      }
    }
  }

  private static @Nullable OldAnswer old(
      AnswerSketch.Members sketch, EventContract event, HookConfig config) {
    for (OldAnswer old : ConfigurationContract.of(config.host()).oldAnswers()) {
      if (old.on().contains(event.name())
          && JsonParser.parseString(old.json()) instanceof JsonObject wanted
          && has(sketch, wanted)
          && !isSaidRight(sketch, event, old)) {
        return old;
      }
    }
    return null;
  }

  private static boolean has(AnswerSketch.Members sketch, JsonObject wanted) {
    for (Map.Entry<String, JsonElement> member : wanted.entrySet()) {
      AnswerSketch found = sketch.members().get(member.getKey());
      boolean fits =
          switch (member.getValue()) {
            case JsonObject inner ->
                found instanceof AnswerSketch.Members members && has(members, inner);
            case JsonPrimitive text when text.getAsString().equals("*") -> found != null;
            case JsonPrimitive text ->
                found instanceof AnswerSketch.Constant constant
                    && constant.text().equals(text.getAsString());
            default -> false;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Whether the same is also said in the way that the host reads, for several hosts at once. */
  private static boolean isSaidRight(
      AnswerSketch.Members sketch, EventContract event, OldAnswer old) {
    if (old.fate() == OldAnswer.Fate.FAILS) {
      return false;
    }
    if (sketch.open()) {
      return true;
    }
    Answer right = event.answer(old.instead());
    ReplyForm form = right == null ? null : right.form();
    if (form == null || form.json().isEmpty()) {
      return false;
    }
    return JsonParser.parseString(form.json()) instanceof JsonObject wanted
        && covers(sketch, wanted);
  }

  /** Whether every fixed word of a form is there. */
  private static boolean covers(AnswerSketch.Members sketch, JsonObject wanted) {
    for (Map.Entry<String, JsonElement> member : wanted.entrySet()) {
      AnswerSketch found = sketch.members().get(member.getKey());
      if (member.getValue() instanceof JsonObject inner) {
        if (!(found instanceof AnswerSketch.Members members) || !covers(members, inner)) {
          return false;
        }
      } else if (member.getValue() instanceof JsonPrimitive text
          && !text.getAsString().startsWith("$")
          && !(found instanceof AnswerSketch.Unknown)
          && !(found instanceof AnswerSketch.Constant constant
              && constant.text().equals(text.getAsString()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an answer may be meant for another event than the hook's. */
  private static boolean isForOther(PrintedAnswer answer, HookScript script, HookConfig config) {
    String named = answer.sketch().text("hookSpecificOutput.hookEventName");
    if (named.equals(script.event().name())) {
      return false;
    }
    for (EventContract event : script.events()) {
      if (old(answer.sketch(), event, config) == null) {
        return true;
      }
    }
    return !named.isEmpty() || script.events().size() == 1 && script.dispatches(config);
  }

  private static void report(
      HookScript script,
      PrintedAnswer answer,
      OldAnswer old,
      HookConfig config,
      Findings findings) {
    EventContract event = script.event();
    Severity severity =
        switch (old.fate()) {
          case READ -> Severity.INFO;
          case IGNORED, FAILS ->
              old.instead() == Answer.Part.DENY || old.instead() == Answer.Part.ASK
                  ? Severity.ERROR
                  : Severity.WARNING;
        };
    String fate =
        switch (old.fate()) {
          case READ -> "is an old way to answer on ";
          case IGNORED -> "is read past on ";
          case FAILS -> "is no valid answer on ";
        };
    script
        .at(CARD, answer.span(), findings)
        .as(severity)
        .say(
            script.where(answer.span())
                + brief(old.json())
                + " "
                + fate
                + event.name()
                + ": "
                + old.why(),
            advice(event, old));
  }

  private static String brief(String json) {
    return json.replace("\"*\"", "\u2026");
  }

  private static String advice(EventContract event, OldAnswer old) {
    Answer right = event.answer(old.instead());
    ReplyForm form = right == null ? null : right.form();
    if (form == null || form.json().isEmpty()) {
      return "";
    }
    String json = form.json().replace("$event", event.name()).replaceAll("\"\\$[a-z]+\"", "\u2026");
    return "answer " + json;
  }
}
