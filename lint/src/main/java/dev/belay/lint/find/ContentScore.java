package dev.belay.lint.find;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.ToolKind;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.config.Arrangement;
import dev.belay.lint.config.ConfigText;
import dev.belay.lint.config.EventEntry;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well a text fits what a host reads: the share of its events that the host has, its layout,
 * the tools in its matchers, and what its path and its neighbours say.
 */
final class ContentScore {
  /** The host that a file is for when nothing speaks for another. */
  static final String USUAL = "claude-code";

  private static final double LAYOUT = 0.6;
  private static final double TOOLS = 0.4;
  private static final double ALIAS = 0.9;
  private static final double UNWRAPPED = 0.6;
  private static final double USUAL_BONUS = 0.3;
  private static final double IN_PATH = 0.7;
  private static final double BESIDE = 1.5;
  private static final int LEVELS = 4;

  /** Names that say nothing, although a host is called so. */
  private static final Set<String> WORDLESS = Set.of("pi", "amp");

  private ContentScore() {}

  /** Higher is better; 0 if nothing speaks for this host. */
  static double of(ConfigKind kind, Path file, @Nullable ConfigText document) {
    double neighbours = neighbours(kind.host(), file);
    if (document == null || !kind.place().format().equals(ConfigTexts.format(file))) {
      return document == null ? neighbours : 0;
    }
    HookConfig config = new HookConfig(kind.host(), kind.place(), file, document);
    double content = content(config);
    if (content <= 0) {
      return 0;
    }
    boolean usual = kind.host().id().equals(USUAL);
    return content + tools(config) * TOOLS + neighbours + (usual ? USUAL_BONUS : 0);
  }

  private static double content(HookConfig config) {
    if (config.events().isEmpty() || !config.isWrapped()) {
      return UNWRAPPED * unwrapped(config);
    }
    double known = 0;
    int fitting = 0;
    for (EventEntry event : config.events()) {
      EventContract contract = event.event();
      if (contract != null) {
        known += contract.name().equals(event.name()) ? 1 : ALIAS;
      }
      fitting += fits(config, event) ? 1 : 0;
    }
    double share = known / config.events().size();
    return share <= 0 ? 0 : share + LAYOUT * fitting / config.events().size();
  }

  private static boolean fits(HookConfig config, EventEntry event) {
    if (!event.isKey()) {
      return true;
    }
    if (!(event.value() instanceof JsonArray items) || items.isEmpty()) {
      return false;
    }
    for (JsonElement item : items) {
      boolean group = item instanceof JsonObject object && object.get("hooks") instanceof JsonArray;
      boolean either = config.arrangement().kind() == Arrangement.Kind.FLAT_OR_GROUPS;
      if ((group != config.hasGroups(event) && !either) || !item.isJsonObject()) {
        return false;
      }
    }
    return true;
  }

  /** Events that stand at the top, where a wrapper is missing. */
  private static double unwrapped(HookConfig config) {
    Arrangement arrangement = config.arrangement();
    if (!(config.tree() instanceof JsonObject document)
        || arrangement.wrapper().isEmpty()
        || document.has(arrangement.wrapper())) {
      return 0;
    }
    int known = 0;
    for (EventContract event : config.host().events()) {
      known += document.get(event.name()) instanceof JsonArray ? 1 : 0;
    }
    return known == 0 ? 0 : (1 + LAYOUT) * known / document.size();
  }

  /** The share of the names in matchers that are tools of the host. */
  private static double tools(HookConfig config) {
    int names = 0;
    int known = 0;
    for (HookEntry hook : config.hooks()) {
      String matcher = hook.matcherText();
      for (String name : matcher == null ? new String[0] : matcher.split("[|,]", -1)) {
        String tool = name.strip();
        if (!tool.isEmpty() && Character.isLetter(tool.charAt(0))) {
          names++;
          known += config.host().tool(tool).kind() == ToolKind.OTHER ? 0 : 1;
        }
      }
    }
    return names == 0 ? 0 : (double) known / names;
  }

  private static double neighbours(HostContract host, Path file) {
    String word = ConfigKinds.word(host.id());
    double score = 0;
    if (!WORDLESS.contains(word)) {
      for (Path name : file) {
        String plain = name.toString().toLowerCase(Locale.ROOT);
        boolean named = plain.equals(word) || plain.equals("." + word) || plain.contains(host.id());
        score = Math.max(score, named || plain.startsWith(word + "-") ? IN_PATH : 0);
      }
    }
    Path folder = file.getParent();
    for (int level = 0; level < LEVELS && folder != null; level++) {
      if (Files.isDirectory(folder.resolve("." + word + "-plugin"))
          || Files.isRegularFile(folder.resolve(word + "-extension.json"))) {
        return score + BESIDE;
      }
      folder = folder.getParent();
    }
    return score;
  }
}
