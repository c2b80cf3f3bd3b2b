package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.TokenForm;
import dev.belay.contract.json.JsonLimits;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A secret that stands in the file for all to read. */
final class SecretInClear implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C81",
          "secret-in-clear",
          Severity.ERROR,
          "A token stands in a hook, or in the variables of the settings.",
          "Whoever gets the file gets the token: with the repository, with a backup, or by an agent that reads it.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "http", "url": "https://hooks.example.com", "headers": {"Authorization": "Bearer ghp_0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R"}}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "http", "url": "https://hooks.example.com", "headers": {"Authorization": "Bearer $HOOK_TOKEN"}, "allowedEnvVars": ["HOOK_TOKEN"]}]}]}}
              """));

  private static final int FEWEST_KINDS = 8;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookEntry hook : config.hooks()) {
      look(hook.value(), hook.path(), 0, config, findings);
    }
    if (config.tree() instanceof JsonObject document
        && document.get("env") instanceof JsonObject env) {
      look(env, List.of("env"), 0, config, findings);
    }
  }

  private static void look(
      JsonElement value, List<Object> path, int depth, HookConfig config, Findings findings) {
    if (depth > JsonLimits.DEFAULT.maxDepth()) {
      return;
    }
    // No switch: the first one over types costs a process milliseconds.
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        look(member.getValue(), below(path, member.getKey()), depth + 1, config, findings);
      }
    } else if (value instanceof JsonArray items) {
      for (int i = 0; i < items.size(); i++) {
        look(items.get(i), below(path, i), depth + 1, config, findings);
      }
    } else if (value instanceof JsonPrimitive text && text.isString()) {
      text(text.getAsString(), path, config, findings);
    }
  }

  private static List<Object> below(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static void text(String text, List<Object> path, HookConfig config, Findings findings) {
    int at = 0;
    while (at < text.length()) {
      if (!isToken(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isToken(text.charAt(end))) {
        end++;
      }
      for (TokenForm form : TokenForm.ALL) {
        if (text.startsWith(form.prefix(), at)
            && end - at - form.prefix().length() >= form.least()
            && isRandom(text.substring(at + form.prefix().length(), end))) {
          findings
              .at(CARD, path, StringPlaces.of(config, path, text, at, end))
              .say(
                  "a secret stands here in the clear (" + form.kind() + ")",
                  "take it out, have it revoked, and hand it over by an environment variable");
          return;
        }
      }
      at = end;
    }
  }

  /** Unlike words, and what stands in their place in documents. */
  private static boolean isRandom(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.chars().anyMatch(c -> c >= '0' && c <= '9')
        && text.chars().distinct().count() >= FEWEST_KINDS
        && !lower.contains("example")
        && !lower.contains("xxxx")
        && !lower.contains("your")
        && !lower.contains("1234567");
  }

  private static boolean isToken(char c) {
    return c == '_' || c == '-' || c == '.' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
