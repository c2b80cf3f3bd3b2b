package dev.belay.guard.path;

import java.util.List;
import java.util.Locale;

/** Places of the machine that mean something of their own. */
final class SystemPlaces {
  private static final List<String> TOP =
      List.of(
          "/bin",
          "/boot",
          "/dev",
          "/etc",
          "/home",
          "/lib",
          "/lib64",
          "/opt",
          "/proc",
          "/root",
          "/run",
          "/sbin",
          "/srv",
          "/sys",
          "/usr",
          "/var",
          "/Users",
          "/Library",
          "/System",
          "/Applications");

  private static final List<String> DISKS =
      List.of(
          "sd", "hd", "vd", "xvd", "nvme", "disk", "rdisk", "mmcblk", "md", "dm-", "mapper/", "sr",
          "loop", "mem", "kmem", "port", "mtd", "zd", "drbd", "pmem");

  private SystemPlaces() {}

  static boolean isRoot(ResolvedPath path, boolean glob) {
    String text = path.absolute();
    if (text.equals("/") || text.equals("//") || text.equals("/.") || text.equals("/..")) {
      return true;
    }
    if (PathText.isDrive(text)) {
      return text.length() <= 3;
    }
    return glob && text.startsWith("/*") && text.indexOf('/', 1) < 0 && text.length() <= 3;
  }

  /** {@code /e*}, {@code /u?r}: a wildcard that names a system directory among others. */
  static boolean globsSystem(ResolvedPath path, boolean glob) {
    if (!glob || !path.absolute().startsWith("/")) {
      return false;
    }
    int end = path.absolute().indexOf('/', 1);
    String first = end < 0 ? path.absolute() : path.absolute().substring(0, end);
    if (!Glob.isGlob(first)) {
      return false;
    }
    for (String top : TOP) {
      if (Glob.matches(first, top)) {
        return true;
      }
    }
    return false;
  }

  static boolean isGitInternal(ResolvedPath path) {
    return path.hasPart(".git")
        && !path.isTemp()
        && !path.name().endsWith(".lock")
        && !path.endsWith(".git/info/exclude")
        && !path.endsWith(".git/COMMIT_EDITMSG")
        && !path.endsWith(".git/MERGE_MSG");
  }

  static boolean isShellStartup(ResolvedPath path) {
    String text = path.absolute();
    if (text.startsWith("/etc/")) {
      return path.within("/etc/profile.d")
          || path.within("/etc/zsh")
          || path.within("/etc/fish")
          || text.equals("/etc/profile")
          || text.equals("/etc/bash.bashrc")
          || text.equals("/etc/bashrc")
          || text.equals("/etc/zshrc")
          || text.equals("/etc/zshenv")
          || text.equals("/etc/zprofile")
          || text.equals("/etc/environment");
    }
    if (path.endsWith(".config/fish/config.fish")
        || path.hasParts(".config/fish/conf.d")
        || path.hasParts(".config/powershell")
        || path.hasParts(".oh-my-zsh/custom")
        || text.endsWith("_profile.ps1")) {
      return true;
    }
    return isStartupName(path) && path.parent().isHome();
  }

  static boolean isStartupName(ResolvedPath path) {
    return switch (path.name()) {
      case ".bashrc",
          ".bash_profile",
          ".bash_login",
          ".bash_logout",
          ".bash_aliases",
          ".profile",
          ".zshrc",
          ".zprofile",
          ".zshenv",
          ".zlogin",
          ".zlogout",
          ".kshrc",
          ".mkshrc",
          ".cshrc",
          ".tcshrc",
          ".login",
          ".inputrc",
          ".xprofile",
          ".xinitrc",
          ".xsession",
          ".pam_environment" ->
          true;
      default -> false;
    };
  }

  static boolean isPersistence(ResolvedPath path) {
    String text = path.absolute();
    if (text.startsWith("/etc/")) {
      return text.startsWith("/etc/cron")
          || text.equals("/etc/anacrontab")
          || text.equals("/etc/rc.local")
          || path.within("/etc/rc.d")
          || path.within("/etc/init.d")
          || path.within("/etc/init")
          || path.within("/etc/systemd")
          || path.within("/etc/xdg/autostart")
          || path.within("/etc/udev/rules.d")
          || path.within("/etc/modules-load.d")
          || path.within("/etc/apt/apt.conf.d")
          || path.within("/etc/update-motd.d");
    }
    return path.within("/var/spool/cron")
        || path.within("/var/spool/at")
        || path.within("/var/spool/anacron")
        || path.within("/lib/systemd/system")
        || path.within("/usr/lib/systemd")
        || path.within("/usr/local/lib/systemd")
        || path.hasParts(".config/systemd/user")
        || path.hasParts(".local/share/systemd/user")
        || path.hasParts(".config/autostart")
        || path.hasParts("Library/LaunchAgents")
        || path.hasParts("Library/LaunchDaemons")
        || path.hasParts("Library/StartupItems")
        || text.toLowerCase(Locale.ROOT).contains("start menu/programs/startup");
  }

  static boolean isDevice(String path) {
    if (path.startsWith("//./PhysicalDrive") || path.startsWith("//./")) {
      return true;
    }
    if (!path.startsWith("/dev/")) {
      return false;
    }
    String device = path.substring(5);
    for (String prefix : DISKS) {
      if (device.startsWith(prefix)
          && (device.length() > prefix.length() || prefix.endsWith("m"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param recursive whether everything below is meant
   */
  static boolean isPrivilege(ResolvedPath path, boolean recursive) {
    if (!path.absolute().startsWith("/")) {
      return false;
    }
    String text =
        path.absolute().startsWith("/private/etc/")
            ? path.absolute().substring("/private".length())
            : path.absolute();
    if (PathText.isWithin(text, "/etc/sudoers.d")
        || PathText.isWithin(text, "/etc/pam.d")
        || PathText.isWithin(text, "/etc/polkit-1")
        || PathText.isWithin(text, "/usr/share/polkit-1")
        || PathText.isWithin(text, "/etc/security")) {
      return true;
    }
    return switch (text) {
      case "/etc/sudoers",
          "/etc/doas.conf",
          "/etc/passwd",
          "/etc/passwd-",
          "/etc/shadow",
          "/etc/shadow-",
          "/etc/group",
          "/etc/gshadow",
          "/etc/subuid",
          "/etc/subgid",
          "/etc/ld.so.preload",
          "/etc/ld.so.conf",
          "/etc/pam.conf",
          "/etc/nsswitch.conf",
          "/etc/securetty",
          "/etc/shells",
          "/etc/login.defs" ->
          true;
      case "/etc" -> recursive;
      default -> false;
    };
  }

  static boolean isSshConfig(ResolvedPath path) {
    if (path.within("/etc/ssh")) {
      return true;
    }
    if (!path.parent().endsWith(".ssh")) {
      return path.name().equals(".ssh") && path.parent().isHome();
    }
    return switch (path.name()) {
      case "authorized_keys", "authorized_keys2", "config", "rc", "environment" -> true;
      default -> false;
    };
  }

  static boolean isLog(ResolvedPath path) {
    if (path.within("/var/log") || path.within("/private/var/log") || path.within("/run/log")) {
      return true;
    }
    if (path.hasParts("Library/Logs") && path.outsideProject()) {
      return true;
    }
    return switch (path.name()) {
      case ".bash_history",
          ".zsh_history",
          ".zhistory",
          ".sh_history",
          ".ash_history",
          ".histfile",
          ".history",
          "fish_history",
          ".python_history",
          ".node_repl_history",
          ".mysql_history",
          ".psql_history",
          ".rediscli_history",
          ".lesshst",
          "ConsoleHost_history.txt" ->
          true;
      default -> false;
    };
  }
}
