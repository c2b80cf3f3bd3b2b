package dev.belay.setup.install;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.HttpHandlers;
import dev.belay.setup.HookCall;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import dev.belay.setup.module.OwnFiles;
import dev.belay.setup.module.Quoting;
import dev.belay.setup.shape.HookShape;
import dev.belay.setup.shape.NewHook;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.shape.UnfitConfigException;
import dev.belay.setup.text.ConfigSyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The hooks that a wish means in one file of a host.
 *
 * @param machine where
 * @param file the file
 * @param wish what is wished
 */
record WishedHooks(Machine machine, HookFile file, Wish wish) {
  /** Well above the time in which Belay answers, and below what a user would wait. */
  private static final int TIMEOUT_SECONDS = 30;

  /** By their events, in the host's order. */
  Map<String, NewHook> byEvent() {
    List<String> readers = Installer.readers(file, wish.scope());
    Map<String, NewHook> hooks = new LinkedHashMap<>();
    for (EventContract event : Installer.events(host(), wish.events())) {
      hooks.put(event.name(), hook(event, readers));
    }
    return hooks;
  }

  /** How each of them looks in the file. */
  Map<String, JsonObject> handlers(HookShape shape) {
    try {
      Map<String, JsonObject> handlers = new HashMap<>();
      String text = shape.add("", List.copyOf(byEvent().values()), false);
      for (RegisteredHook hook : shape.read(text)) {
        handlers.put(hook.event(), hook.handler());
      }
      return handlers;
    } catch (ConfigSyntaxException | UnfitConfigException e) {
      throw new IllegalStateException("an empty file takes every hook", e);
    }
  }

  /** Whether a hook is one of {@code handlers}, and for all calls. */
  static boolean isAmong(RegisteredHook hook, Map<String, JsonObject> handlers) {
    boolean all = hook.matcher().isEmpty() || hook.matcher().equals("*");
    return all && hook.handler().equals(handlers.get(hook.event()));
  }

  /** Whether any of them goes over HTTP. */
  boolean postsSomething() {
    return wish.http() && Installer.events(host(), wish.events()).stream().anyMatch(this::isPosted);
  }

  private HostContract host() {
    return file.host();
  }

  private NewHook hook(EventContract event, List<String> readers) {
    boolean posted = wish.http() && isPosted(event);
    HookCall call =
        posted
            ? HookCall.address(
                wish.engine() + "/hook/" + readers.getFirst(),
                readers.getFirst(),
                event.name(),
                wish.open())
            : HookCall.command(
                wish.program(), readers, event.name(), wish.open(), wish.arguments());
    Map<String, JsonElement> keys = new LinkedHashMap<>();
    put(keys, host().setup().keys());
    if (!wish.open() && event.gatesTool()) {
      put(keys, host().setup().closed());
    }
    boolean ownLimit = event.timeoutSeconds() > 0 && event.timeoutSeconds() < TIMEOUT_SECONDS;
    return new NewHook(
        call, posted ? "" : command(call), machine.windows(), ownLimit ? 0 : TIMEOUT_SECONDS, keys);
  }

  private static void put(Map<String, JsonElement> keys, Map<String, String> jsonTexts) {
    jsonTexts.forEach((key, text) -> keys.put(key, JsonParser.parseString(text)));
  }

  /**
   * Whether the host can be made to send this event to the engine. The first of a session never is,
   * since a command starts the engine; and a host that takes https alone for its gates expands no
   * variable for the token elsewhere.
   */
  private boolean isPosted(EventContract event) {
    HttpHandlers http = host().http();
    return http != null
        && http.httpsOn().isEmpty()
        && http.sends(event)
        && !event.type().name().equals("session.start");
  }

  private String command(HookCall call) {
    Path script = OwnFiles.script(machine, host(), wish.scope(), call.event());
    if (script != null) {
      return script.toString();
    }
    List<String> argv = call.argv();
    if (!machine.windows()) {
      return Quoting.posix(argv);
    }
    return switch (host().setup().windows()) {
      case "powershell" -> Quoting.powershell(argv);
      case "git-bash" -> Quoting.gitBash(argv);
      default -> Quoting.cmd(argv);
    };
  }
}
