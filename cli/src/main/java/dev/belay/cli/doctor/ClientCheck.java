package dev.belay.cli.doctor;

import dev.belay.setup.HookCall;
import dev.belay.setup.Machine;
import dev.belay.setup.health.Checkup;
import dev.belay.setup.health.HookPrograms;
import dev.belay.setup.health.Problem;
import dev.belay.setup.health.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what agents start is the client of this product. */
final class ClientCheck {
  /** What the client carries in its file, see {@code client/src/main.c}. */
  private static final Pattern IDENTITY = Pattern.compile("belay-hook ([0-9][0-9A-Za-z.+-]*)\0");

  private static final int LARGEST = 8 << 20;

  private final Machine machine;
  private final Path own;
  private final List<String> command;

  /**
   * @param own this product's client, there or not
   * @param command what this product's installation registers
   */
  ClientCheck(Machine machine, Path own, List<String> command) {
    this.machine = machine;
    this.own = own;
    this.command = command;
  }

  /** A program that is there and may be run. */
  void look(String host, HookCall call, String where, Checkup checkup) {
    Path program = HookPrograms.of(machine, call);
    if (program == null || !Files.isRegularFile(program) || !Files.isExecutable(program)) {
      return;
    }
    HookCall behind = HookPrograms.behind(program);
    if (behind != null) {
      look(host, behind, program.toString(), checkup);
      return;
    }
    checkup.looked();
    String again =
        call.installed() ? "run belay doctor --fix" : "register " + String.join(" ", command);
    try {
      boolean launcher = call.program().size() > 1;
      Path ours = launcher ? Path.of(command.getFirst()) : own;
      if (Files.exists(ours) && Files.isSameFile(program, ours)) {
        return;
      }
      if (launcher) {
        checkup.found(
            Problem.OLD_CLIENT,
            Severity.ATTENTION,
            host,
            program + " is the launcher of another Belay",
            where,
            again);
        return;
      }
      compare(host, program, where, again, checkup);
    } catch (IOException e) {
      checkup.found(
          Problem.WRONG_PROGRAM,
          Severity.OFF,
          host,
          program + " cannot be read: " + e,
          where,
          again);
    }
  }

  private void compare(String host, Path program, String where, String again, Checkup checkup)
      throws IOException {
    String version = version(program);
    if (version.isEmpty()) {
      checkup.found(
          Problem.WRONG_PROGRAM,
          Severity.OFF,
          host,
          program + " is not Belay's client",
          where,
          again);
      return;
    }
    String ownVersion = Files.isRegularFile(own) ? version(own) : "";
    if (!version.equals(ownVersion)) {
      checkup.found(
          Problem.OLD_CLIENT,
          Severity.ATTENTION,
          host,
          program
              + " is the client of Belay "
              + version
              + (ownVersion.isEmpty() ? "" : ", this is " + ownVersion),
          where,
          again);
    } else if (!Arrays.equals(Files.readAllBytes(program), Files.readAllBytes(own))) {
      checkup.found(
          Problem.OLD_CLIENT,
          Severity.ATTENTION,
          host,
          program + " is the client of another build of Belay " + version,
          where,
          again);
    } else {
      // The same client starts the engine of the product that it stands in.
      checkup.found(
          Problem.OLD_CLIENT,
          Severity.ATTENTION,
          host,
          program + " belongs to another copy of this Belay",
          where,
          again);
    }
  }

  /** The version that a client's file tells; empty if it is none. */
  static String version(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      return "";
    }
    Matcher matcher =
        IDENTITY.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    return matcher.find() ? matcher.group(1) : "";
  }
}
