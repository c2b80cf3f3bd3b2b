package dev.belay.lint.rule;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.lint.Severity;
import dev.belay.lint.command.HookCommand;
import dev.belay.lint.command.ShellCall;
import dev.belay.lint.config.HookConfig;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hook that lets everything pass without looking, or settings that do. */
final class AlwaysAllows implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C84",
          "always-allows",
          Severity.WARNING,
          "A hook answers with a permission and reads nothing first, or a setting trusts whatever the project brings.",
          "The user is not asked any more, whatever the call is.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "echo '{\\"hookSpecificOutput\\": {\\"hookEventName\\": \\"PreToolUse\\", \\"permissionDecision\\": \\"allow\\"}}'"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "belay hook"}]}]}}
              """));

  private static final Set<String> ANSWERS =
      Set.of("permissionDecision", "decision", "permission", "behavior");
  private static final Set<String> YES = Set.of("allow", "approve");
  private static final List<String> TRUSTING = List.of("enableAllProjectMcpServers");
  private static final int DEPTH = 8;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookCommand command : findings.commands()) {
      boolean gate =
          command.hook().event().event() != null
              && !command.hook().event().event().gate().isEmpty();
      if (gate && allows(command)) {
        findings
            .atValue(CARD, command.written().path())
            .say(
                "every call that this hook is asked about is allowed, unread",
                "look at the call first, or write permission rules for what may pass");
      }
    }
    if (config.tree() instanceof JsonObject document) {
      for (String name : TRUSTING) {
        if (document.get(name) instanceof JsonPrimitive on
            && on.isBoolean()
            && on.getAsBoolean()
            && HostWords.isShared(config)) {
          findings
              .atKey(CARD, List.of(name))
              .say(
                  "every MCP server that the project brings is started without a question",
                  "name those that are trusted, in enabledMcpjsonServers");
        }
      }
    }
  }

  private static boolean allows(HookCommand command) {
    if (command.calls().size() != 1) {
      return false;
    }
    ShellCall call = command.calls().getFirst();
    String program = call.program();
    if (!program.equals("echo") && !program.equals("printf")) {
      return false;
    }
    for (String argument : call.arguments()) {
      JsonElement answer = argument.startsWith("{") ? answer(argument) : null;
      if (answer != null && allows(answer, 0)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable JsonElement answer(String text) {
    try {
      return Json.parse(text.endsWith("\\n") ? text.substring(0, text.length() - 2) : text);
    } catch (JsonException e) {
      return null;
    }
  }

  private static boolean allows(JsonElement answer, int depth) {
    if (!(answer instanceof JsonObject object) || depth > DEPTH) {
      return false;
    }
    for (var member : object.entrySet()) {
      JsonElement value = member.getValue();
      boolean yes =
          value instanceof JsonPrimitive text
              && text.isString()
              && YES.contains(text.getAsString());
      if ((yes && ANSWERS.contains(member.getKey())) || allows(value, depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
