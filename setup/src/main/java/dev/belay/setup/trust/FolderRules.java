package dev.belay.setup.trust;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.JsonPlace;
import dev.belay.setup.Machine;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.Trust.State;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gemini CLI and Qwen Code keep rules for folders in {@code trustedFolders.json}; the one with the
 * longest path holds. By the programs of 0.61.0 and 0.24.4.
 */
final class FolderRules implements HookTrust {
  private final HostContract host;
  private final Path file;
  private final boolean userFilesToo;
  private final @Nullable Boolean trusted;
  private final boolean enabled;

  private FolderRules(
      HostContract host,
      Path file,
      boolean userFilesToo,
      @Nullable Boolean trusted,
      boolean enabled) {
    this.host = host;
    this.file = file;
    this.userFilesToo = userFilesToo;
    this.trusted = trusted;
    this.enabled = enabled;
  }

  /** In a folder that is not trusted, Gemini CLI runs no hooks of settings files at all. */
  static HookTrust ofGemini(Machine machine, HostContract host) {
    String told = machine.environment().getOrDefault("GEMINI_CLI_TRUST_WORKSPACE", "");
    boolean restricted =
        machine.environment().getOrDefault("GEMINI_RESTRICTED_MODE", "").equals("true");
    if (told.equals("true") && !restricted) {
      return (read, hook) -> Trust.NOT_NEEDED;
    }
    FolderRules rules =
        of(machine, host, "~/.gemini", "GEMINI_CLI_TRUSTED_FOLDERS_PATH", true, true);
    return told.equals("false") || restricted
        ? new FolderRules(host, rules.file, true, false, true)
        : rules;
  }

  /** Qwen Code leaves out the project's files alone, and only where the user switched this on. */
  static HookTrust ofQwen(Machine machine, HostContract host) {
    return of(machine, host, "~/.qwen", "QWEN_CODE_TRUSTED_FOLDERS_PATH", false, false);
  }

  private static FolderRules of(
      Machine machine,
      HostContract host,
      String folder,
      String variable,
      boolean enabledByDefault,
      boolean userFilesToo) {
    String named = machine.environment().getOrDefault(variable, "");
    Path file =
        named.isEmpty() ? machine.path(host, folder + "/trustedFolders.json") : Path.of(named);
    JsonObject settings = HostState.object(machine.path(host, folder + "/settings.json"));
    boolean enabled = enabledByDefault;
    for (JsonElement value : JsonPlace.all(settings, "security.folderTrust.enabled")) {
      enabled = value instanceof JsonPrimitive set && set.getAsBoolean();
    }
    return new FolderRules(
        host, file, userFilesToo, decision(HostState.object(file), machine.project()), enabled);
  }

  private static @Nullable Boolean decision(JsonObject rules, Path project) {
    Path place = HostState.real(project);
    int longest = -1;
    Boolean decision = null;
    for (Map.Entry<String, JsonElement> rule : rules.entrySet()) {
      String level = rule.getValue().isJsonPrimitive() ? rule.getValue().getAsString() : "";
      Path about = Path.of(rule.getKey());
      Path parent = about.getParent();
      Path folder = level.equals("TRUST_PARENT") && parent != null ? parent : about;
      if (place.startsWith(HostState.real(folder)) && rule.getKey().length() > longest) {
        longest = rule.getKey().length();
        decision = !level.equals("DO_NOT_TRUST");
      }
    }
    return decision;
  }

  @Override
  public Trust of(ReadFile read, RegisteredHook hook) {
    if (!enabled || (read.isOfUser() && !userFilesToo)) {
      return Trust.NOT_NEEDED;
    }
    String which = userFilesToo ? "all hooks" : "the hooks of this project";
    if (trusted == null) {
      return new Trust(
          // Gemini CLI asks, and without a terminal it does not start.
          userFilesToo ? State.UNDECIDED : State.NOT_YET,
          host.title()
              + " has not been told to trust this folder, and skips "
              + which
              + " until then",
          file.toString(),
          "start " + host.setup().programs().getFirst() + " here and trust the folder");
    }
    return trusted
        ? Trust.trusted(file.toString())
        : new Trust(
            State.UNTRUSTED,
            host.title() + " was told not to trust this folder, and skips " + which,
            file.toString(),
            "trust the folder in " + host.title() + ", if you do");
  }
}
