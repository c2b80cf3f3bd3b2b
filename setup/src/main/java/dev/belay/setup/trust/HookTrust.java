package dev.belay.setup.trust;

import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.shape.RegisteredHook;

/** What one host thinks of hooks, by its own files as they stood when this was made. */
@FunctionalInterface
public interface HookTrust {
  /** What the host thinks of a hook that stands in {@code file}. */
  Trust of(ReadFile file, RegisteredHook hook);

  /** The trust of this host; where it is not known how to read it, an open question. */
  static HookTrust of(Machine machine, HostContract host) {
    return switch (host.id()) {
      case "codex" -> CodexTrust.of(machine, host);
      case "claude-code" -> ClaudeTrust.of(machine, host);
      case "gemini-cli" -> FolderRules.ofGemini(machine, host);
      case "qwen-code" -> FolderRules.ofQwen(machine, host);
      case "copilot-cli" -> CopilotTrust.of(machine, host);
      case "pi" -> PiTrust.of(machine, host);
      default -> HookTrust::ofContract;
    };
  }

  private static Trust ofContract(ReadFile file, RegisteredHook hook) {
    String demanded = file.file().config().trust();
    return demanded.isEmpty()
        ? Trust.NOT_NEEDED
        : new Trust(
            Trust.State.UNKNOWN,
            file.file().host().title() + " wants: " + demanded,
            file.path().toString(),
            "see that it is so");
  }
}
