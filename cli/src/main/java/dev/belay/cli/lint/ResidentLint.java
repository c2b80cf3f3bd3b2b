package dev.belay.cli.lint;

import dev.belay.cli.terminal.TerminalFacts;
import dev.belay.engine.resident.CommandCall;
import dev.belay.engine.resident.ResidentCommand;
import dev.belay.engine.wire.CommandAnswer;
import dev.belay.lint.CommandOutcome;
import org.jspecify.annotations.Nullable;

/** {@code belay lint} as the resident engine runs it. */
public final class ResidentLint implements ResidentCommand {
  @Override
  public @Nullable CommandAnswer run(CommandCall call) {
    CommandOutcome outcome =
        QuickLint.run(
            call.arguments(),
            call.directory(),
            call.environment(),
            new TerminalFacts(call.outIsTerminal(), call.errIsTerminal(), 0),
            null);
    return outcome == null ? null : new CommandAnswer(outcome.exit(), outcome.out(), outcome.err());
  }
}
