package dev.belay.lint.rule;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.belay.contract.host.Setup.OffSwitch;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.install.HookSwitches;
import java.util.ArrayList;
import java.util.List;

/** A setting that switches all hooks off. */
final class HooksOff implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C90",
          "hooks-off",
          Severity.WARNING,
          "A setting of this file switches all hooks off.",
          "No hook runs, those of other files included, and nothing says so while the agent works.",
          Example.claude(
              """
              {"disableAllHooks": true, "hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (OffSwitch off : config.host().setup().off()) {
      boolean here = off.file().isEmpty() || off.file().equals(config.place().path());
      if (here && isForAll(off) && HookSwitches.isThrown(config.tree(), off)) {
        List<Object> path = new ArrayList<>(List.of(off.key().split("\\.")));
        findings
            .atKey(CARD, path)
            .unsafeFix("take it away", () -> config.text().without(path))
            .say(
                config.host().title() + " runs no hooks: " + off.key() + " is " + off.value(),
                "take it out, if hooks are to run");
      }
    }
  }

  /** Other switches name single hooks, Belay's for one. */
  private static boolean isForAll(OffSwitch off) {
    if (off.key().startsWith("$") || off.key().startsWith("--") || off.key().startsWith("belay.")) {
      return false;
    }
    JsonElement value = JsonParser.parseString(off.value());
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
  }
}
