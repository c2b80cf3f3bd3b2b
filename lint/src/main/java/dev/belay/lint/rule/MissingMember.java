package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.NearestName;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.contract.host.Layout;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A handler that lacks what its type must have. */
final class MissingMember implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C08",
          "missing-member",
          Severity.ERROR,
          "A handler lacks something that its type must have: the command, the address, the prompt.",
          "There is nothing that the host could run.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookEntry hook : config.hooks()) {
      HandlerKind kind = config.kind(hook);
      if (kind == null || !(hook.value() instanceof JsonObject object) || object.has("hooks")) {
        continue;
      }
      Layout layout = config.layout();
      List<Field> fields = layout == null ? kind.fields() : Members.fields(config, layout, hook);
      for (Field field : fields) {
        JsonElement value = object.get(field.name());
        boolean empty =
            value instanceof JsonPrimitive text && text.isString() && text.getAsString().isBlank();
        if (field.required() && (value == null || value.isJsonNull() || empty)) {
          report(config, hook, kind, field, object, findings);
        }
      }
      if (lacksEveryCommand(kind, object)) {
        findings
            .atValue(CARD, hook.path())
            .say(
                "the handler has no command",
                "add one of " + String.join(", ", new TreeSet<>(kind.commands().keySet())));
      }
    }
  }

  /** Where one of several members may hold the command, and none of them does. */
  private static boolean lacksEveryCommand(HandlerKind kind, JsonObject object) {
    return !kind.commands().isEmpty()
        && kind.fields().stream()
            .noneMatch(field -> field.required() && kind.commands().containsKey(field.name()))
        && kind.fields().stream()
            .map(field -> object.get(field.name()))
            .noneMatch(MissingMember::mayBeCommand);
  }

  /** Other hosts' members for systems count too. */
  private static boolean mayBeCommand(@Nullable JsonElement value) {
    return value instanceof JsonArray
        || value instanceof JsonPrimitive text && text.isString() && !text.getAsString().isBlank();
  }

  private static void report(
      HookConfig config,
      HookEntry hook,
      HandlerKind kind,
      Field field,
      JsonObject object,
      Findings findings) {
    List<String> strangers = new ArrayList<>(object.keySet());
    kind.fields().forEach(known -> strangers.remove(known.name()));
    strangers.remove("type");
    String misspelt = NearestName.of(field.name(), strangers);
    boolean there = object.has(field.name());
    Findings.Draft draft =
        there ? findings.atValue(CARD, hook.at(field.name())) : findings.atValue(CARD, hook.path());
    if (!there && misspelt != null) {
      draft.unsafeFix(
          "rename " + misspelt, () -> config.text().withName(hook.at(misspelt), field.name()));
    }
    draft.say(
        (kind.name().equals("command") ? "the handler" : "the handler of type " + kind.name())
            + " has "
            + (there ? "an empty " : "no ")
            + field.name(),
        misspelt != null && !there
            ? "did you mean " + field.name() + " by " + misspelt + "?"
            : "add " + field.name() + (field.note().isEmpty() ? "" : ": " + field.note()));
  }
}
