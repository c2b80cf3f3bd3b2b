package dev.belay.cli;

import dev.belay.cli.engine.EngineRun;
import dev.belay.cli.engine.EngineTraining;
import dev.belay.cli.hook.ClientReplies;
import dev.belay.cli.hook.HookCommand;
import dev.belay.cli.hook.HookTraining;
import dev.belay.cli.lint.LintProcess;
import dev.belay.cli.lint.LintTraining;
import dev.belay.cli.lsp.LspCommand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entry point. */
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name; the process ends with its exit code. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("hook")) {
      HookCommand.runAndHalt(Arrays.copyOfRange(args, 1, args.length));
    } else if (args.length > 0 && args[0].equals("lint")) {
      lint(Arrays.copyOfRange(args, 1, args.length));
    } else if (args.length == 2 && args[0].equals("train-hook")) {
      HookTraining.run(args[1]);
    } else if (args.length == 2 && args[0].equals("train-lint")) {
      LintTraining.run();
    } else if (args.length == 2 && args[0].equals("train-engine")) {
      EngineTraining.run(args[1]);
    } else if (args.length > 1 && args[0].equals("engine") && args[1].equals("run")) {
      String[] options = Arrays.copyOfRange(args, 2, args.length);
      System.exit(EngineRun.run(options, version()));
    } else if (LspCommand.isPlain(args)) {
      System.exit(LspCommand.serve(version()));
    } else if (args.length == 3 && args[0].equals("client-replies")) {
      ClientReplies.run(args[1], args[2]);
    } else {
      System.exit(Commands.run(args));
    }
  }

  private static void lint(String[] args) {
    LintProcess.runAndHalt(List.of(args));
    List<String> words = new ArrayList<>(LintProcess.withoutNoEngine(List.of(args)));
    words.addFirst("lint");
    System.exit(Commands.run(words.toArray(new String[0])));
  }

  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged build)" : version;
  }
}
