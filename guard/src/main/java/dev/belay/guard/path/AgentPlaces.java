package dev.belay.guard.path;

import dev.belay.contract.HookConfigPaths;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where agents keep their hooks (by the contract of each), what lies beside them, and Belay's own.
 */
final class AgentPlaces {
  /**
   * What the contracts do not name: folders that hook scripts usually lie in, older files, ours.
   */
  private static final List<String> BESIDE =
      List.of(
          ".claude/hooks/",
          ".claude.json",
          "claude-code/managed-settings.json",
          "ClaudeCode/managed-settings.json",
          ".codex/hooks/",
          ".codex/requirements.toml",
          ".gemini/hooks/",
          ".gemini/trustedFolders.json",
          ".cursor/hooks/",
          ".cursor/mcp.json",
          ".cursor/permissions.json",
          ".mcp.json",
          ".factory/hooks/",
          ".copilot/hooks/",
          ".copilot/config.json",
          ".kiro/agents/",
          ".qwen/trustedFolders.json",
          "opencode.jsonc",
          ".config/belay/",
          ".local/state/belay/",
          ".belay/");

  /** What belongs to Belay. */
  private static final List<String> OURS =
      List.of(".config/belay", ".local/state/belay", ".belay", ".local/share/belay");

  private static final String CLIENT = "belay-hook";
  private static final String ENGINE = "engine-command";

  /** Folders that others keep their own in, too. */
  private static final Set<String> SHARED =
      Set.of(".github", ".config", ".local", ".local/state", ".aws", ".vscode", ".idea");

  /** Files, by their last parts, in lower case: macOS and Windows do not mind the case. */
  private static final List<String> FILES;

  /** Folders with everything in them. */
  private static final List<String> FOLDERS;

  /** Folders that hold nothing but an agent's own. */
  private static final Set<String> HOLDERS;

  /** The last part of each file, and each part that begins a folder: most paths have none. */
  private static final Set<String> NAMES;

  static {
    List<String> files = new ArrayList<>();
    List<String> folders = new ArrayList<>();
    Set<String> holders = new HashSet<>();
    Set<String> names = new HashSet<>();
    List<String> all = new ArrayList<>(HookConfigPaths.ENDINGS);
    all.addAll(BESIDE);
    for (String ending : all) {
      String lower = ending.toLowerCase(Locale.ROOT);
      if (lower.endsWith("/")) {
        String folder = lower.substring(0, lower.length() - 1);
        folders.add(folder);
        holders.add(folder);
      } else {
        files.add(lower);
        names.add(lower.substring(lower.lastIndexOf('/') + 1));
      }
      for (int slash = lower.indexOf('/'); slash > 1; slash = lower.indexOf('/', slash + 1)) {
        String folder = lower.substring(0, slash);
        if (lower.charAt(0) == '.' && !SHARED.contains(folder)) {
          holders.add(folder);
        }
      }
    }
    FILES = List.copyOf(files);
    FOLDERS = List.copyOf(folders);
    HOLDERS = Set.copyOf(holders);
    NAMES = Set.copyOf(names);
  }

  private AgentPlaces() {}

  /**
   * @param wide whether everything below is meant, or a wildcard stands for it
   */
  static boolean matches(ResolvedPath path, boolean wide) {
    ResolvedPath lower = lower(path);
    if (NAMES.contains(lower.name())) {
      for (String file : FILES) {
        if (lower.endsWith(file)) {
          return true;
        }
      }
    }
    boolean dotted = lower.absolute().indexOf('.') >= 0;
    for (String folder : FOLDERS) {
      if ((dotted || folder.indexOf('.') < 0) && lower.hasParts(folder)) {
        return true;
      }
    }
    return dotted && wide && (isHolder(lower) || globs(lower));
  }

  private static boolean isHolder(ResolvedPath path) {
    for (String holder : HOLDERS) {
      if (path.endsWith(holder)) {
        return true;
      }
    }
    return false;
  }

  /** A wildcard that says enough to mean one: {@code .claude/*}, {@code .cl*}; not {@code *}. */
  private static boolean globs(ResolvedPath path) {
    if (!Glob.isGlob(path.absolute())) {
      return false;
    }
    String name = path.name();
    ResolvedPath parent = path.parent();
    if (name.startsWith("*") && isHolder(parent)) {
      return name.length() < 3 || name.indexOf("json") >= 0 || name.indexOf("sett") >= 0;
    }
    if (!(name.length() > 3 && name.charAt(0) == '.')) {
      return Glob.isGlob(name) && isHolder(parent) && globsFile(path, parent);
    }
    for (String holder : HOLDERS) {
      if (holder.indexOf('/') < 0 && Glob.isGlob(name) && Glob.matches(name, holder)) {
        return true;
      }
    }
    return false;
  }

  private static boolean globsFile(ResolvedPath path, ResolvedPath parent) {
    for (String file : FILES) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      if (parent.endsWith(file.substring(0, Math.max(0, file.lastIndexOf('/'))))
          && Glob.matches(path.name(), name)) {
        return true;
      }
    }
    return false;
  }

  private static ResolvedPath lower(ResolvedPath path) {
    String lower = path.absolute().toLowerCase(Locale.ROOT);
    return lower.equals(path.absolute())
        ? path
        : new ResolvedPath(path.given(), lower, path.places());
  }

  /**
   * Belay's own program, wherever it was put, told by its files since nobody says where; its
   * settings and its state.
   *
   * @param removes whether everything below is meant
   */
  static boolean isBelay(ResolvedPath path, boolean removes) {
    if (path.name().equals(CLIENT) || path.endsWith("belay/" + ENGINE)) {
      return true;
    }
    for (String ours : OURS) {
      if (path.hasParts(ours)) {
        return true;
      }
    }
    // Sockets and locks; those in /tmp are temporary, and an engine that loses them makes way.
    if (path.within("/run/user") && path.hasPart("belay") || path.within("/etc/belay")) {
      return true;
    }
    try {
      Path file = Path.of(path.absolute());
      return removes ? holdsProduct(file) : isOfProduct(file);
    } catch (InvalidPathException | SecurityException e) {
      return false;
    }
  }

  private static boolean holdsProduct(Path folder) {
    return Files.exists(folder.resolve(CLIENT))
        || Files.exists(folder.resolve("bin").resolve(CLIENT))
        || isOfProduct(folder);
  }

  /** The product keeps its libraries and programs one folder below its top. */
  private static boolean isOfProduct(Path file) {
    Path parent = file.getParent();
    Path above = parent == null ? null : parent.getParent();
    return isProduct(parent) || isProduct(above);
  }

  private static boolean isProduct(@Nullable Path folder) {
    return folder != null
        && Files.exists(folder.resolve(ENGINE))
        && Files.exists(folder.resolve("classpath"));
  }
}
