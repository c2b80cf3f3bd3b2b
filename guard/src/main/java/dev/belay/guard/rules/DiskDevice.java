package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.guard.effect.FileEffect;
import dev.belay.guard.effect.FileUse;
import dev.belay.guard.effect.Operands;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.shell.SimpleCommand;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Stops raw writes to disks, formatting and partitioning. */
public final class DiskDevice implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "disk-device",
          "Writing to disks and partition tables",
          "Raw writes, formatting and partitioning destroy every file on a disk.",
          Severity.CRITICAL,
          Decision.DENY);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (FileUse use : subject.files()) {
      if (use.effect() == FileEffect.WRITE && isDisk(use.path().absolute())) {
        matches.add(use, reason(use.path().absolute()));
      }
    }
    for (SimpleCommand command : subject.commands()) {
      if (isDiskTool(command)) {
        matches.add(command, reason(command.name()));
      }
    }
    return matches.finding();
  }

  private static String reason(String what) {
    return "This writes to a disk itself ("
        + what
        + ") and destroys what is on it. Ask the user to do it by hand.";
  }

  private static boolean isDiskTool(SimpleCommand command) {
    String name = command.name();
    Operands operands = Operands.of(command, "");
    if (name.startsWith("mkfs")
        || name.equals("mkswap")
        || name.equals("wipefs")
        || name.equals("blkdiscard")) {
      return !operands.operands().isEmpty()
          && (name.equals("wipefs") ? operands.has('a', "--all") : isDevice(operands));
    }
    return switch (name) {
      case "fdisk", "sfdisk", "cfdisk", "sgdisk", "gdisk", "parted" ->
          !operands.has('l', "--list", "--version", "--help", "--dump") && isDevice(operands);
      case "format", "format-volume", "clear-disk", "initialize-disk" -> isDrive(command);
      case "shred" -> isDevice(operands);
      case "diskutil" ->
          command.arguments().stream()
              .anyMatch(w -> w.value().toLowerCase(Locale.ROOT).startsWith("erase"));
      default -> false;
    };
  }

  private static boolean isDevice(Operands operands) {
    return operands.operands().stream().anyMatch(w -> w.value().startsWith("/dev/") || !w.known());
  }

  private static boolean isDrive(SimpleCommand command) {
    return command.name().length() > 6
        || command.arguments().stream()
            .anyMatch(w -> w.value().length() == 2 && w.value().endsWith(":"));
  }

  private static boolean isDisk(String path) {
    if (path.startsWith("//./PhysicalDrive")) {
      return true;
    }
    String device = path.startsWith("/dev/") ? path.substring(5) : "";
    for (String prefix :
        List.of(
            "sd", "hd", "vd", "xvd", "nvme", "disk", "rdisk", "mmcblk", "md", "dm-", "mapper/")) {
      if (device.length() > prefix.length() && device.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Example> stopped() {
    return Example.bash(
        "dd if=/dev/zero of=/dev/sda bs=1M",
        "sudo mkfs.ext4 /dev/sda1",
        "cat image > /dev/nvme0n1",
        "wipefs -a /dev/sdb",
        "parted /dev/sda mklabel gpt",
        "cmd /c \"format C:\"");
  }

  @Override
  public List<Example> passed() {
    return Example.bash(
        "dd if=/dev/zero of=disk.img bs=1M count=1",
        "echo \"mkfs.ext4 /dev/sda1\"",
        "fdisk -l",
        "mkfs.ext4 disk.img",
        "git commit -m \"dd of=/dev/sda\"",
        "echo x > /dev/null",
        "npm run format");
  }
}
