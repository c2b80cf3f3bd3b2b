package dev.belay.setup.health;

import com.google.gson.JsonObject;
import dev.belay.contract.host.EventContract;
import dev.belay.setup.HookCall;
import dev.belay.setup.HookFile;
import dev.belay.setup.module.ModuleOptions;
import dev.belay.setup.module.OwnModule;
import dev.belay.setup.module.Quoting;
import dev.belay.setup.shape.RegisteredHook;
import java.util.ArrayList;
import java.util.List;

/** What a module or a script of Belay's hands over, as if it stood in a configuration file. */
final class OwnHooks {
  private OwnHooks() {}

  /** None, where somebody else wrote the file. */
  static List<RegisteredHook> of(HookFile file, String text) {
    ModuleOptions options = OwnModule.read(text);
    if (options == null) {
      return List.of();
    }
    List<RegisteredHook> hooks = new ArrayList<>();
    for (String event : options.events()) {
      hooks.add(hook(file, options, event));
    }
    return hooks;
  }

  private static RegisteredHook hook(HookFile file, ModuleOptions options, String event) {
    List<String> words = new ArrayList<>(options.command());
    EventContract contract = file.host().event(event);
    String name = contract == null ? event : contract.name();
    words.addAll(List.of("--host", file.host().id(), "--event", name));
    if (!options.closed()) {
      words.addAll(List.of("--fail", "open"));
    }
    String line = Quoting.posix(words);
    HookCall told = HookCall.ofCommand(line);
    List<String> program = told == null ? options.command().subList(0, 1) : told.program();
    HookCall call =
        HookCall.command(program, List.of(file.host().id()), name, !options.closed(), List.of());
    String run = file.isScripts() ? Quoting.posix(List.of(file.path().toString())) : line;
    return new RegisteredHook(event, "", "command", run, new JsonObject(), List.of(), 1, call);
  }
}
