package dev.belay.cli.doctor;

import dev.belay.contract.ToolKind;
import dev.belay.setup.Machine;
import java.nio.file.Path;

/**
 * A call that an agent might make: judged, never run.
 *
 * @param kind the kind of tool
 * @param text its command, or its path
 */
record ProbeCall(ToolKind kind, String text) {
  /** The kinds that a probe can be of, the most telling first. */
  static final ToolKind[] KINDS = {ToolKind.SHELL, ToolKind.WRITE, ToolKind.EDIT, ToolKind.READ};

  /** One that must be stopped. */
  static ProbeCall bad(ToolKind kind, Machine machine) {
    return new ProbeCall(
        kind,
        switch (kind) {
          case SHELL -> "rm -rf /";
          case READ -> machine.home().resolve(".ssh/id_ed25519").toString();
          default -> machine.home().resolve(".ssh/authorized_keys").toString();
        });
  }

  /** One that must pass. */
  static ProbeCall good(ToolKind kind, Machine machine) {
    Path file = machine.project().resolve("belay-doctor-notes.txt");
    return new ProbeCall(kind, kind == ToolKind.SHELL ? "git status" : file.toString());
  }

  /** The call in a few words. */
  String words() {
    return switch (kind) {
      case SHELL -> text;
      case READ -> "reading " + text;
      default -> "writing " + text;
    };
  }
}
