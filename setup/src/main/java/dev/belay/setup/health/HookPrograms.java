package dev.belay.setup.health;

import dev.belay.setup.HookCall;
import dev.belay.setup.Machine;
import dev.belay.setup.module.ModuleOptions;
import dev.belay.setup.module.OwnModule;
import dev.belay.setup.module.Quoting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The programs that registrations start. */
public final class HookPrograms {
  private static final int LARGEST_SCRIPT = 1 << 16;

  private HookPrograms() {}

  /**
   * Where the program of a call is, there or not; null for an address, or where only the shell
   * knows.
   */
  public static @Nullable Path of(Machine machine, HookCall call) {
    if (call.program().isEmpty()) {
      return null;
    }
    String word = call.program().getFirst();
    for (String home : new String[] {"~/", "$HOME/", "${HOME}/"}) {
      if (word.startsWith(home)) {
        return machine.home().resolve(word.substring(home.length()));
      }
    }
    if (word.indexOf('$') >= 0 || word.indexOf('`') >= 0) {
      return null;
    }
    try {
      if (word.indexOf('/') < 0 && !machine.windows()) {
        Path found = machine.program(word);
        return found == null ? Path.of("/", word) : found;
      }
      return machine.project().resolve(word);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The call that a script of Belay's makes; null if the program is no such script. */
  public static @Nullable HookCall behind(Path program) {
    try {
      if (Files.size(program) > LARGEST_SCRIPT) {
        return null;
      }
      ModuleOptions options =
          OwnModule.read(new String(Files.readAllBytes(program), StandardCharsets.UTF_8));
      return options == null ? null : HookCall.ofCommand(Quoting.posix(options.command()));
    } catch (IOException e) {
      return null;
    }
  }

  static void look(
      Machine machine,
      String host,
      HookCall call,
      String where,
      boolean installed,
      Checkup checkup) {
    Path program = of(machine, call);
    if (program == null || machine.windows()) {
      return;
    }
    checkup.looked();
    String again =
        installed ? "run belay doctor --fix" : "correct the path, or let belay install register it";
    if (!Files.exists(program)) {
      boolean bare = call.program().getFirst().indexOf('/') < 0;
      checkup.found(
          Problem.WRONG_PROGRAM,
          Severity.OFF,
          host,
          bare
              ? call.program().getFirst() + " is not on the PATH"
              : program + " is not there, so the hook cannot be started",
          where,
          again);
    } else if (!Files.isRegularFile(program)) {
      checkup.found(
          Problem.WRONG_PROGRAM, Severity.OFF, host, program + " is no file", where, again);
    } else if (!Files.isExecutable(program)) {
      checkup.found(
          Problem.NOT_EXECUTABLE,
          Severity.OFF,
          host,
          program + " may not be run",
          where,
          "run chmod +x " + program + ", or belay doctor --fix");
    } else {
      HookCall behind = behind(program);
      if (behind != null) {
        look(machine, host, behind, program.toString(), true, checkup);
      }
    }
  }
}
