package dev.belay.setup.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.setup.Machine;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.install.InstallStore;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.Trust.State;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Codex runs a hook of a user or a project only under a hash that its user approved. Seen with
 * 0.169.0, whose app server tells the hash of each hook ({@code hooks/list}).
 */
final class CodexTrust implements HookTrust {
  private static final int DEFAULT_TIMEOUT = 600;
  private static final int DEFAULT_CONTEXT_LIMIT = 2500;

  /** At the end of a session Codex waits no longer, whatever is written. */
  private static final int LONGEST_SESSION_END = 3;

  private final HostContract host;
  private final Path config;
  private final Path project;
  private final JsonObject state;
  private final JsonObject projects;

  private CodexTrust(HostContract host, Path config, Path project, JsonObject content) {
    this.host = host;
    this.config = config;
    this.project = project;
    this.state = member(member(content, "hooks"), "state");
    this.projects = member(content, "projects");
  }

  static HookTrust of(Machine machine, HostContract host) {
    Path config = machine.path(host, "~/.codex/config.toml");
    return new CodexTrust(host, config, machine.project(), HostState.object(config));
  }

  @Override
  public Trust of(ReadFile file, RegisteredHook hook) {
    if (!file.isOfUser() && !isProjectTrusted()) {
      return new Trust(
          State.UNTRUSTED,
          "Codex does not trust this project, and reads no hook from it",
          config.toString(),
          "start codex in the project and trust it");
    }
    JsonObject entry = member(state, key(file, hook));
    if (entry.get("enabled") instanceof JsonPrimitive enabled && !enabled.getAsBoolean()) {
      return new Trust(
          State.UNTRUSTED,
          "hooks are switched off one by one in Codex",
          "",
          "switch them on in codex, under /hooks");
    }
    JsonElement approved = entry.get("trusted_hash");
    if (approved == null) {
      return new Trust(
          State.UNTRUSTED,
          "Codex has not been told to trust this, and skips it without a word",
          "",
          "start codex and approve it under /hooks");
    }
    return approved.getAsString().equals(hash(file, hook))
        ? Trust.trusted(config.toString())
        : new Trust(
            State.CHANGED,
            "this has changed since it was approved, and Codex skips it without a word",
            "",
            "start codex and approve it again under /hooks");
  }

  private boolean isProjectTrusted() {
    for (Path at : new Path[] {project, HostState.real(project)}) {
      JsonElement level = member(projects, at.toString()).get("trust_level");
      if (level != null && level.getAsString().equals("trusted")) {
        return true;
      }
    }
    return false;
  }

  /** How Codex calls a hook: its file, its event, the number of its group and its own in it. */
  static String key(ReadFile file, RegisteredHook hook) {
    Object group = hook.path().size() > 2 ? hook.path().get(2) : 0;
    Object handler = hook.path().size() > 4 ? hook.path().get(4) : 0;
    return file.path() + ":" + snake(hook.event()) + ":" + group + ":" + handler;
  }

  /** The hash of all that Codex would do for this hook. */
  String hash(ReadFile file, RegisteredHook hook) {
    JsonObject written = hook.handler();
    Map<String, JsonElement> handler = new TreeMap<>();
    handler.put("async", written.has("async") ? written.get("async") : new JsonPrimitive(false));
    handler.put("command", new JsonPrimitive(hook.command()));
    handler.put("timeout", new JsonPrimitive(timeout(hook)));
    handler.put("type", new JsonPrimitive("command"));
    if (written.has("statusMessage")) {
      handler.put("statusMessage", written.get("statusMessage"));
    }
    JsonElement limit = written.get("additionalContextLimit");
    if (limit != null && limit.getAsInt() != DEFAULT_CONTEXT_LIMIT) {
      handler.put("additionalContextLimit", limit);
    }
    JsonObject inner = new JsonObject();
    handler.forEach(inner::add);
    JsonArray hooks = new JsonArray();
    hooks.add(inner);
    JsonObject whole = new JsonObject();
    whole.addProperty("event_name", snake(hook.event()));
    whole.add("hooks", hooks);
    JsonElement matcher = matcher(file, hook);
    if (matcher != null) {
      whole.add("matcher", matcher);
    }
    // Ours escapes two line separators that Codex leaves alone.
    String json = Json.write(whole).replace("\\u2028", "\u2028").replace("\\u2029", "\u2029");
    return "sha256:" + InstallStore.digest(json.getBytes(UTF_8));
  }

  private static int timeout(RegisteredHook hook) {
    JsonElement written = hook.handler().get("timeout");
    boolean end = hook.event().equals("SessionEnd");
    int seconds = written == null ? (end ? 1 : DEFAULT_TIMEOUT) : written.getAsInt();
    return end ? Math.min(seconds, LONGEST_SESSION_END) : seconds;
  }

  /** An empty matcher that is written counts; one on an event without matchers does not. */
  private @Nullable JsonElement matcher(ReadFile file, RegisteredHook hook) {
    EventContract event = host.event(hook.event());
    if (hook.path().size() < 3 || (event != null && event.matcher().isEmpty())) {
      return null;
    }
    JsonElement group = file.tree();
    for (Object step : hook.path().subList(0, 3)) {
      group =
          step instanceof Integer index
              ? group.getAsJsonArray().get(index)
              : group.getAsJsonObject().get((String) step);
    }
    return group.getAsJsonObject().get("matcher");
  }

  private static String snake(String name) {
    StringBuilder snake = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c) && !snake.isEmpty()) {
        snake.append('_');
      }
      snake.append(c);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static JsonObject member(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject member ? member : new JsonObject();
  }
}
