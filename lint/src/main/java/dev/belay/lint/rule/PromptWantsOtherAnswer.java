package dev.belay.lint.rule;

import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.List;
import java.util.Locale;

/** A prompt hook that asks for another answer than the host reads. */
final class PromptWantsOtherAnswer implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C25",
          "prompt-wants-other-answer",
          Severity.WARNING,
          "A prompt hook tells the model to answer in words, or in another form than the host reads.",
          "The host wants {ok, reason} from the model. Another answer is no decision, so nothing is refused.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "prompt", "prompt": "Are the tests green? Return 'block' or 'approve'."}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "prompt", "prompt": "Are the tests green?"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final List<String> OTHER =
      List.of(
          "\"permissiondecision\"",
          "\"decision\"",
          "return 'approve'",
          "return 'block'",
          "return 'deny'",
          "return \"approve\"",
          "return \"block\"",
          "return \"deny\"",
          "respond block",
          "respond with block",
          "respond with \"block",
          "respond \"block",
          "respond proceed",
          "respond with proceed",
          "respond with approve",
          "block:",
          "proceed:");

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookEntry hook : config.hooks()) {
      String prompt = hook.text("prompt");
      boolean model = hook.type().equals("prompt") || hook.type().equals("agent");
      if (prompt == null || !model || !answersOk(config, hook)) {
        continue;
      }
      String lower = prompt.toLowerCase(Locale.ROOT);
      for (String other : OTHER) {
        if (lower.contains(other) && !lower.contains("\"ok\"")) {
          findings
              .atValue(CARD, hook.at("prompt"))
              .say(
                  "the prompt asks for another answer than the host reads",
                  "only ask the question: the host itself asks the model for {\"ok\": true} or {\"ok\": false, \"reason\": ...}");
          break;
        }
      }
    }
  }

  private static boolean answersOk(HookConfig config, HookEntry hook) {
    HandlerKind kind = config.kind(hook);
    if (kind != null) {
      for (Field field : kind.fields()) {
        if (field.name().equals("prompt")) {
          return field.note().contains("{ok");
        }
      }
    }
    return false;
  }
}
