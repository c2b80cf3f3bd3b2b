package dev.belay.guard;

import dev.belay.contract.ToolCall;
import dev.belay.guard.effect.Effects;
import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.pack.CallPreparation;
import dev.belay.guard.path.Places;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.rule.PreparedCall;
import dev.belay.guard.shell.Dialect;
import dev.belay.guard.shell.eval.ShellAnalyser;
import java.util.List;
import java.util.Map;

/** Prepares calls as the guard does, with nothing known of files that they may run. */
public final class AnalysedCalls implements CallPreparation {
  @Override
  public PreparedCall prepare(ToolCall call, Places places) {
    String text = call.command();
    ShellRun run = text == null ? null : run(call.name(), text, place(places));
    List<Invocation> invocations = run == null ? List.of() : Effects.invocations(run);
    return new PreparedCall(
        "claude-code",
        "tool.start",
        call,
        places,
        run,
        invocations,
        Effects.of(call, run, invocations, places));
  }

  private static ShellPlace place(Places places) {
    String directory = places.directory();
    return new ShellPlace(
        directory,
        places.home(),
        Map.of("HOME", places.home(), "PWD", directory == null ? "" : directory, "TMPDIR", "/tmp"),
        KnownFiles.none());
  }

  private static ShellRun run(String tool, String text, ShellPlace place) {
    Dialect dialect =
        switch (tool) {
          case "powershell" -> Dialect.POWERSHELL;
          case "cmd" -> Dialect.CMD;
          default -> Dialect.POSIX;
        };
    return ShellAnalyser.analyse(text, dialect, place);
  }
}
