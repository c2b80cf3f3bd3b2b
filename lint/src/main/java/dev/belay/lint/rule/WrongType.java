package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.Unknown;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import org.jspecify.annotations.Nullable;

/** A value of another type than the host takes. */
final class WrongType implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C09",
          "wrong-type",
          Severity.ERROR,
          "A member holds a value of another type than the host takes: a list where a text belongs, a text where a number does.",
          "Hosts drop the hook because of it, many of them the whole file without a word.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": ["check", "--all"]}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check --all"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (Members member : Members.all(config)) {
      Field field = member.field();
      boolean list = member.where().equals("group") && member.name().equals("hooks");
      boolean missing = field != null && field.required() && member.value().isJsonNull();
      boolean wrapper = member.where().equals("file") && member.name().equals("hooks");
      if (field == null || list || missing || wrapper) {
        continue;
      }
      if (!MemberTypes.fits(field, member.value())) {
        report(config, member, field, findings);
      } else if (!field.values().isEmpty()
          && member.value() instanceof JsonPrimitive text
          && text.isString()
          && !field.values().contains(text.getAsString())) {
        findings
            .atValue(CARD, member.path())
            .say(
                member.name() + " cannot be " + text.getAsString(),
                "write one of " + String.join(", ", field.values()));
      }
    }
  }

  private static void report(HookConfig config, Members member, Field field, Findings findings) {
    // Many hosts read null as what is absent; Claude Code does not.
    Findings.Draft draft =
        findings
            .atValue(CARD, member.path())
            .as(member.value().isJsonNull() ? Severity.WARNING : Severity.ERROR);
    JsonElement meant = meant(field, member.value());
    if (meant != null) {
      draft.fix("write " + meant, () -> config.text().withValue(member.path(), meant));
    }
    boolean words = member.value() instanceof JsonArray && member.name().equals("command");
    Unknown.Loss loss = config.contract().unknown().wrongType();
    draft.say(
        member.name()
            + " is "
            + Shapes.kind(member.value())
            + ", not "
            + MemberTypes.words(field)
            + (member.value().isJsonNull() ? "" : lost(loss)),
        words
            ? "write one command line"
                + (member.known().contains("args")
                    ? ", or the program in command and the rest in args"
                    : "")
            : "write " + MemberTypes.words(field));
  }

  private static String lost(Unknown.Loss loss) {
    return switch (loss) {
      case FILE -> ", and the host refuses the whole file for it";
      case HOOKS -> ", and the host drops all hooks of the file for it";
      case EVENT -> ", and the host drops all hooks of the event for it";
      case ENTRY -> ", and the host drops the hook for it";
      case ITSELF, UNKNOWN -> "";
    };
  }

  /** A number or a truth that was put in quotation marks. */
  private static @Nullable JsonElement meant(Field field, JsonElement value) {
    if (!(value instanceof JsonPrimitive text) || !text.isString()) {
      return null;
    }
    String written = text.getAsString();
    if (field.types().contains(Field.Type.BOOL)
        && (written.equals("true") || written.equals("false"))) {
      return new JsonPrimitive(written.equals("true"));
    }
    boolean number =
        field.types().contains(Field.Type.NUMBER) || field.types().contains(Field.Type.INT);
    return number
            && !written.isEmpty()
            && written.length() < 10
            && written.chars().allMatch(Character::isDigit)
        ? new JsonPrimitive(Integer.parseInt(written))
        : null;
  }
}
