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

/**
 * Claude Code asks about each folder in a dialog, before which an interactive session runs no hook
 * of any settings file; a trusted folder above counts.
 */
final class ClaudeTrust implements HookTrust {
  private final Path file;
  private final boolean accepted;

  private ClaudeTrust(Path file, boolean accepted) {
    this.file = file;
    this.accepted = accepted;
  }

  static HookTrust of(Machine machine, HostContract host) {
    String moved = machine.environment().getOrDefault("CLAUDE_CONFIG_DIR", "");
    Path file = (moved.isBlank() ? machine.home() : Path.of(moved)).resolve(".claude.json");
    JsonElement projects = HostState.object(file).get("projects");
    boolean accepted = false;
    if (projects instanceof JsonObject byPath) {
      Path at = HostState.real(machine.project());
      for (; at != null && !accepted; at = at.getParent()) {
        accepted =
            byPath.get(at.toString()) instanceof JsonObject project
                && project.get("hasTrustDialogAccepted") instanceof JsonPrimitive told
                && told.isBoolean()
                && told.getAsBoolean();
      }
    }
    return new ClaudeTrust(file, accepted);
  }

  @Override
  public Trust of(ReadFile read, RegisteredHook hook) {
    if (read.file().config().scope().equals("managed")) {
      return Trust.NOT_NEEDED;
    }
    return accepted
        ? Trust.trusted(file.toString())
        : new Trust(
            State.UNDECIDED,
            "Claude Code has not been told to trust this folder; an interactive session runs no hooks until then",
            file.toString(),
            "accept the dialog when claude starts here");
  }
}
