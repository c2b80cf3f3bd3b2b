package dev.belay.lint.rule;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.Layout;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.text.TextSpan;
import java.util.List;

/** A member of the file that its host demands. */
final class MissingFileMember implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C16",
          "missing-file-member",
          Severity.WARNING,
          "The file lacks a member that its host's documents demand, the version in most cases.",
          "The host may refuse the file, or read it as one of another version.",
          Example.of(
              "cursor",
              ".cursor/hooks.json",
              """
              {"hooks": {"stop": [{"command": "check"}]}}
              """),
          Example.of(
              "cursor",
              ".cursor/hooks.json",
              """
              {"version": 1, "hooks": {"stop": [{"command": "check"}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Layout layout = config.layout();
    if (layout == null
        || !layout.closed()
        || config.hooks().isEmpty()
        || !(config.tree() instanceof JsonObject document)) {
      return;
    }
    for (Field field : layout.members()) {
      boolean wrapper = field.name().equals(config.arrangement().wrapper());
      if (field.required() && !wrapper && !document.has(field.name())) {
        Findings.Draft draft = findings.at(CARD, List.of(), first(config));
        if (field.name().equals("version") && field.types().contains(Field.Type.INT)) {
          draft.fix(
              "add version 1",
              () -> config.text().withMember(List.of(), "version", new JsonPrimitive(1)));
        }
        draft.say(
            "the file has no " + field.name(),
            "add " + field.name() + (field.note().isEmpty() ? "" : ": " + field.note()));
      }
    }
  }

  private static TextSpan first(HookConfig config) {
    int start = config.text().value(List.of()).start();
    return new TextSpan(start, Math.min(config.text().text().length(), start + 1));
  }
}
