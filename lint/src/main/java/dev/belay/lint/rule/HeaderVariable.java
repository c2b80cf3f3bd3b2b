package dev.belay.lint.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A header that is made of a variable which the hook does not let through. */
final class HeaderVariable implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C82",
          "header-variable",
          Severity.ERROR,
          "A header of an HTTP hook holds a variable that allowedEnvVars does not name.",
          "The host puts nothing in its place, so that the server gets a header without its token.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "http", "url": "https://hooks.example.com", "headers": {"Authorization": "Bearer $HOOK_TOKEN"}}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "http", "url": "https://hooks.example.com", "headers": {"Authorization": "Bearer $HOOK_TOKEN"}, "allowedEnvVars": ["HOOK_TOKEN"]}]}]}}
              """));

  private static final String ALLOWED = "allowedEnvVars";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookEntry hook : config.hooks()) {
      HandlerKind kind = config.kind(hook);
      if (kind != null
          && kind.name().equals("http")
          && hasMember(kind, ALLOWED)
          && hook.members().get("headers") instanceof JsonObject headers) {
        check(config, hook, headers, findings);
      }
    }
  }

  private static boolean hasMember(HandlerKind kind, String name) {
    for (Field field : kind.fields()) {
      if (field.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static void check(
      HookConfig config, HookEntry hook, JsonObject headers, Findings findings) {
    Set<String> allowed = new HashSet<>();
    JsonElement list = hook.members().get(ALLOWED);
    if (list instanceof JsonArray items) {
      for (JsonElement item : items) {
        if (item instanceof JsonPrimitive name && name.isString()) {
          allowed.add(name.getAsString());
        }
      }
    }
    for (Map.Entry<String, JsonElement> header : headers.entrySet()) {
      if (header.getValue() instanceof JsonPrimitive text && text.isString()) {
        for (String variable : variables(text.getAsString())) {
          if (allowed.add(variable)) {
            report(config, hook, header.getKey(), variable, list, findings);
          }
        }
      }
    }
  }

  private static void report(
      HookConfig config,
      HookEntry hook,
      String header,
      String variable,
      JsonElement list,
      Findings findings) {
    List<Object> path = new ArrayList<>(hook.at("headers"));
    path.add(header);
    JsonArray longer = list instanceof JsonArray items ? items.deepCopy() : new JsonArray();
    longer.add(variable);
    findings
        .atValue(CARD, path)
        .unsafeFix(
            "let " + variable + " through",
            () ->
                list == null
                    ? config.text().withMember(hook.path(), ALLOWED, longer)
                    : config.text().withValue(hook.at(ALLOWED), longer))
        .say(
            "$" + variable + " is left empty in this header, since allowedEnvVars does not name it",
            "add it: \"allowedEnvVars\": [\"" + variable + "\"]");
  }

  /** The names behind dollar signs, in braces or not. */
  private static List<String> variables(String text) {
    List<String> names = new ArrayList<>();
    for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
      int start = text.startsWith("{", at + 1) ? at + 2 : at + 1;
      int end = start;
      while (end < text.length() && isName(text.charAt(end), end == start)) {
        end++;
      }
      boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
      boolean closed = start == at + 1 || text.startsWith("}", end);
      if (end > start && closed && !escaped) {
        names.add(text.substring(start, end));
      }
    }
    return names;
  }

  private static boolean isName(char c, boolean first) {
    return c == '_' || (c < 128 && Character.isLetter(c)) || (!first && c >= '0' && c <= '9');
  }
}
