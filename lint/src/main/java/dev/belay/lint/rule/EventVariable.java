package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.script.EnvironmentRead;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An environment variable that is taken for a part of the event and that no host sets. */
final class EventVariable implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C61",
          "event-variable",
          Severity.ERROR,
          "A hook looks for a part of the event in an environment variable that its host does not set.",
          "The variable is empty. Events come as JSON on standard input.",
          Example.claude(
              """
              {"hooks": {"PostToolUse": [{"hooks": [{"type": "command", "command": "prettier --write \\"$CLAUDE_TOOL_INPUT_FILE_PATH\\""}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PostToolUse": [{"hooks": [{"type": "command", "command": "jq -r '.tool_input.file_path' | xargs prettier --write"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookScript script : findings.scripts()) {
      if (!script.reading().complete()) {
        // It takes in other scripts, which may set variables.
        continue;
      }
      Set<String> told = new HashSet<>();
      for (EnvironmentRead read : script.reading().environment()) {
        String meant = read.fallback() ? null : meant(read.name(), script.event(), config.host());
        if (meant != null && told.add(read.name())) {
          report(script, read, meant, config, findings);
        }
      }
    }
  }

  private static void report(
      HookScript script, EnvironmentRead read, String meant, HookConfig config, Findings findings) {
    script
        .at(CARD, read.span(), findings)
        .as(isSure(read.name(), config.host()) ? Severity.ERROR : Severity.WARNING)
        .say(
            script.where(read.span()) + "no host sets " + read.name(),
            meant.isEmpty()
                ? "read the event from standard input"
                : "read " + meant + " of the JSON on standard input");
  }

  /** Variables of other hosts are another rule's. */
  private static boolean isSet(String name) {
    return HostCatalog.all().stream().anyMatch(host -> host.env().containsKey(name));
  }

  /** Whether the name can be nobody else's: it begins as the variables of a host do. */
  private static boolean isSure(String name, HostContract host) {
    return !bare(name).equals(name.toLowerCase(Locale.ROOT))
        || name.startsWith("TOOL_INPUT")
        || host.env().isEmpty();
  }

  /**
   * The place of the event that a variable is named after; empty for the whole of it, null where it
   * is named after none.
   */
  private static @Nullable String meant(String name, EventContract event, HostContract host) {
    if (isSet(name) || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return null;
    }
    if (name.equals("STDIN_JSON")) {
      return "";
    }
    String bare = bare(name);
    boolean prefixed = bare.length() < name.length();
    if (!prefixed && !bare.startsWith("tool_") && !bare.equals("file_path")) {
      return null;
    }
    for (Field field : event.fields()) {
      if (bare.equals(field.name()) || bare.equals(field.name() + "_json")) {
        return field.name();
      }
    }
    String rest =
        bare.startsWith("tool_input_")
            ? bare.substring(11)
            : bare.startsWith("tool_") ? bare.substring(5) : bare;
    String single = rest.endsWith("s") ? rest.substring(0, rest.length() - 1) : rest;
    boolean call = event.fields().stream().anyMatch(field -> field.name().equals("tool_input"));
    for (ToolContract tool : host.tools()) {
      for (List<String> places :
          List.of(tool.command(), tool.paths(), tool.content(), tool.url())) {
        if (places.contains(rest) || places.contains(single)) {
          return call ? "tool_input." + (places.contains(rest) ? rest : single) : "";
        }
      }
    }
    if (!bare.startsWith("tool_")) {
      return null;
    }
    // Tools are spoken of in the words of any host: tool_output, toolArgs.
    String joined = bare.replace("_", "");
    for (HostContract other : HostCatalog.all()) {
      for (EventContract each : other.events()) {
        for (Field field : each.fields()) {
          if (field.name().replace("_", "").toLowerCase(Locale.ROOT).equals(joined)) {
            return "";
          }
        }
      }
    }
    return null;
  }

  /** The name without what the variables of some host begin with, in lower case. */
  private static String bare(String name) {
    for (HostContract host : HostCatalog.all()) {
      for (String variable : host.env().keySet()) {
        int end = variable.indexOf("_PROJECT_DIR");
        if (end > 0 && name.startsWith(variable.substring(0, end + 1))) {
          return name.substring(end + 1).toLowerCase(Locale.ROOT);
        }
      }
    }
    return name.toLowerCase(Locale.ROOT);
  }
}
