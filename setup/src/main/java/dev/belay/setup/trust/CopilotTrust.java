package dev.belay.setup.trust;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.Trust.State;
import java.nio.file.Path;

/**
 * Copilot runs the hooks of a project in folders that its user trusts, and below them: {@code
 * trustedFolders} in its state by the program of 1.0.102, {@code trusted_folders} by older
 * documents.
 */
final class CopilotTrust implements HookTrust {
  private final Path file;
  private final boolean trusted;

  private CopilotTrust(Path file, boolean trusted) {
    this.file = file;
    this.trusted = trusted;
  }

  static HookTrust of(Machine machine, HostContract host) {
    Path file = machine.path(host, "~/.copilot/config.json");
    JsonObject state = HostState.object(file);
    boolean trusted = false;
    for (String name : new String[] {"trustedFolders", "trusted_folders"}) {
      if (state.get(name) instanceof JsonArray folders) {
        for (JsonElement folder : folders) {
          Path path = Path.of(folder.isJsonPrimitive() ? folder.getAsString() : "");
          trusted |=
              path.isAbsolute()
                  && HostState.real(machine.project()).startsWith(HostState.real(path));
        }
      }
    }
    return new CopilotTrust(file, trusted);
  }

  @Override
  public Trust of(ReadFile read, RegisteredHook hook) {
    if (read.isOfUser()) {
      return Trust.NOT_NEEDED;
    }
    return trusted
        ? Trust.trusted(file.toString())
        : new Trust(
            State.NOT_YET,
            "Copilot CLI has not been told to trust this folder, and skips the hooks of this project until then",
            file.toString(),
            "start copilot here and trust the folder, for future sessions too");
  }
}
