package dev.belay.lint.rule;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import dev.belay.setup.health.HostFiles;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.shape.RegisteredHook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The same hook in several files that the host reads together. */
final class RepeatedElsewhere implements Rule {
  private static final String HOOK =
      """
      {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
      """;
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C92",
          "repeated-elsewhere",
          Severity.INFO,
          "The same handler is registered in another file that the host reads as well: the user's and the project's settings, for example.",
          "Hosts differ in whether it then runs once or twice; who changes the one file will wonder about the other.",
          new Example(
              "claude-code",
              ".claude/settings.local.json",
              HOOK,
              Map.of(".claude/settings.json", HOOK)),
          new Example(
              "claude-code",
              ".claude/settings.local.json",
              HOOK,
              Map.of(".claude/settings.json", "{\"hooks\": {}}\n")));

  private static final Set<String> SCOPES = Set.of("user", "project", "local", "managed");

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** What makes two hooks the same. */
  private record Same(String event, String matcher, JsonObject handler) {}

  @Override
  public void check(HookConfig config, Findings findings) {
    if (!findings.surroundings().disk()
        || !SCOPES.contains(config.place().scope())
        || config.hooks().isEmpty()) {
      return;
    }
    Map<Same, Path> before = new HashMap<>();
    for (ReadFile file : HostFiles.of(findings.surroundings().machine(), config.host())) {
      if (file.path().equals(config.path())) {
        break;
      }
      for (RegisteredHook hook : file.hooks()) {
        before.putIfAbsent(new Same(hook.event(), hook.matcher(), hook.handler()), file.path());
      }
    }
    if (before.isEmpty()) {
      return;
    }
    for (HookEntry hook : config.hooks()) {
      JsonElement matcher = hook.matcher();
      String text = hook.matcherText();
      if (hook.value() instanceof JsonObject handler && (matcher == null || text != null)) {
        Path other = before.get(new Same(hook.event().name(), text == null ? "" : text, handler));
        if (other != null) {
          findings
              .atValue(CARD, hook.path())
              .say("the same hook stands in " + other + " as well", "take one of them away");
        }
      }
    }
  }
}
