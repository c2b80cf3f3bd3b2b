package dev.belay.lint.compat;

import dev.belay.lint.compat.PythonValue.Items;
import dev.belay.lint.compat.PythonValue.Members;
import dev.belay.lint.compat.PythonValue.None;
import dev.belay.lint.compat.PythonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published linter's checks, in its order and its words, errors of its own included. */
final class ClaudeModsRules {
  private static final None NONE = new None();
  private static final List<String> PLACEHOLDERS =
      List.of(
          "${CLAUDE_PLUGIN_ROOT}",
          "${CLAUDE_PROJECT_DIR}",
          "${CLAUDE_PLUGIN_DATA}",
          "${CLAUDE_SKILL_DIR}");

  private final Set<String> events;
  private final List<ClaudeModsFinding> findings = new ArrayList<>();

  private ClaudeModsRules(Set<String> events) {
    this.events = events;
  }

  static List<ClaudeModsFinding> check(PythonValue document, Set<String> events) {
    ClaudeModsRules rules = new ClaudeModsRules(events);
    rules.document(document);
    return rules.findings;
  }

  private void document(PythonValue document) {
    if (!(document instanceof Members top)) {
      error("", "top-level value must be an object ({\"hooks\": {...}} or a bare event map)");
      return;
    }
    if (get(top, "hooks") instanceof Members hooks) {
      eventMap(hooks, "/hooks");
    } else if (top.values().keySet().stream().anyMatch(events::contains)) {
      eventMap(top, "");
    } else {
      error(
          "",
          "expected {\"hooks\": {<Event>: [...]}} or a bare event map; found object with keys: "
              + String.join(", ", top.values().keySet()));
    }
  }

  private void eventMap(Members map, String at) {
    for (Map.Entry<String, PythonValue> event : map.values().entrySet()) {
      String here = at + "/" + event.getKey();
      if (!events.contains(event.getKey())) {
        error(
            here,
            "unknown hook event "
                + PythonText.repr(event.getKey())
                + " — not in the 30-event catalog (see references/hooks-reference.md)");
      }
      if (event.getValue() instanceof Items groups) {
        for (int i = 0; i < groups.values().size(); i++) {
          group(groups.values().get(i), here + "/" + i);
        }
      } else {
        error(
            here,
            "event value must be a list of matcher groups, got " + event.getValue().typeName());
      }
    }
  }

  private void group(PythonValue value, String at) {
    if (!(value instanceof Members group)) {
      error(at, "matcher group must be an object, got " + value.typeName());
      return;
    }
    if (group.values().containsKey("matcher")) {
      matcher(get(group, "matcher"), at + "/matcher");
    }
    PythonValue hooks = get(group, "hooks");
    if (hooks instanceof None) {
      error(at, "matcher group missing 'hooks' list");
    } else if (hooks instanceof Items handlers) {
      for (int i = 0; i < handlers.values().size(); i++) {
        handler(handlers.values().get(i), at + "/hooks/" + i);
      }
    } else {
      error(at + "/hooks", "'hooks' must be a list, got " + hooks.typeName());
    }
  }

  private void matcher(PythonValue matcher, String at) {
    if (matcher instanceof Items) {
      error(
          at,
          "'matcher' must be a STRING (use \"Edit|Write\"), not an array"
              + " — an array is a schema error and the hook is silently dropped");
    } else if (!(matcher instanceof Text)) {
      error(at, "'matcher' must be a string, got " + matcher.typeName());
    }
  }

  private void handler(PythonValue value, String at) {
    if (!(value instanceof Members handler)) {
      error(at, "hook entry must be an object, got " + value.typeName());
      return;
    }
    type(handler, at);
    filter(get(handler, "if"), at);
  }

  private void type(Members handler, String at) {
    PythonValue type = get(handler, "type");
    if (type instanceof None) {
      error(at, "hook entry missing 'type'");
      return;
    }
    switch (type instanceof Text text ? text.value() : "") {
      case "command" -> command(get(handler, "command"), at);
      case "http" -> {
        if (!get(handler, "url").isTrue()) {
          error(at, "http hook must have a 'url'");
        }
      }
      case "mcp_tool" -> {
        if (!get(handler, "server").isTrue() || !get(handler, "tool").isTrue()) {
          error(at, "mcp_tool hook must have 'server' and 'tool'");
        }
      }
      case "prompt", "agent" -> {
        if (!get(handler, "prompt").isTrue()) {
          warning(at, ((Text) type).value() + " hook usually needs a 'prompt'");
        }
      }
      default ->
          error(
              at,
              "unknown hook type "
                  + PythonText.repr(type)
                  + " (expected one of: command, http, mcp_tool, prompt, agent)");
    }
  }

  private void command(PythonValue command, String at) {
    if (!(command instanceof Text text) || text.value().isEmpty()) {
      error(at, "command hook must have a non-empty string 'command'");
    } else if (PLACEHOLDERS.stream().noneMatch(text.value()::contains)) {
      warning(
          at,
          "command path is not rooted at ${CLAUDE_PLUGIN_ROOT}/${CLAUDE_PROJECT_DIR}"
              + " — may break when cwd varies");
    }
  }

  private void filter(PythonValue filter, String at) {
    if (filter instanceof Text text) {
      if (!looksLikePermissionRule(text.value())) {
        warning(
            at,
            "'if' filter "
                + PythonText.repr(text)
                + " does not look like a permission rule (e.g. \"Bash(git *)\", \"Edit(*.ts)\")");
      }
    } else if (!(filter instanceof None)) {
      error(at, "'if' filter must be a string");
    }
  }

  private static boolean looksLikePermissionRule(String text) {
    return text.indexOf('(') > 0 && text.endsWith(")") && Character.isLetter(text.codePointAt(0));
  }

  private static PythonValue get(Members object, String key) {
    return object.values().getOrDefault(key, NONE);
  }

  private void error(String pointer, String message) {
    findings.add(new ClaudeModsFinding(pointer, true, message));
  }

  private void warning(String pointer, String message) {
    findings.add(new ClaudeModsFinding(pointer, false, message));
  }
}
