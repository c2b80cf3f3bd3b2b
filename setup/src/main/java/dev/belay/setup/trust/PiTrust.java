package dev.belay.setup.trust;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.Trust.State;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Pi loads the extensions of a project when its user trusts the project, or a folder above; the
 * nearest decision holds. By its documents of 1.5.
 */
final class PiTrust implements HookTrust {
  private final Path file;
  private final @Nullable Boolean trusted;

  private PiTrust(Path file, @Nullable Boolean trusted) {
    this.file = file;
    this.trusted = trusted;
  }

  static HookTrust of(Machine machine, HostContract host) {
    Path file = machine.path(host, "~/.pi/agent/trust.json");
    JsonObject decisions = HostState.object(file);
    Path at = HostState.real(machine.project());
    Boolean trusted = null;
    for (; at != null && trusted == null; at = at.getParent()) {
      JsonElement decision = decisions.get(at.toString());
      if (decision instanceof JsonPrimitive told) {
        trusted = told.getAsString().equals("true") || told.getAsString().equals("trusted");
      }
    }
    JsonObject settings = HostState.object(machine.path(host, "~/.pi/agent/settings.json"));
    if (trusted == null
        && settings.get("defaultProjectTrust") instanceof JsonPrimitive usual
        && !usual.getAsString().equals("ask")) {
      trusted = usual.getAsString().equals("always");
    }
    return new PiTrust(file, trusted);
  }

  @Override
  public Trust of(ReadFile read, RegisteredHook hook) {
    if (read.isOfUser()) {
      return Trust.NOT_NEEDED;
    }
    if (trusted != null && trusted) {
      return Trust.trusted(file.toString());
    }
    return new Trust(
        trusted == null ? State.NOT_YET : State.UNTRUSTED,
        "Pi has not been told to trust this project, and loads no extension from it until then",
        file.toString(),
        "start pi here and trust the project");
  }
}
