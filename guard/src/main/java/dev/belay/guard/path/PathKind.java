package dev.belay.guard.path;

import dev.belay.guard.execution.Word;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What rules say of paths. A path with a gap ({@link Word#GAP}) is judged by what is known before
 * it: the gap may be empty, or anything below.
 */
public enum PathKind {
  /** The root of the file system or of a drive, all of its contents, or what may be it. */
  ROOT,
  /** The user's home directory itself, another's, or a directory that holds them. */
  HOME_TOP,
  /** The user's home directory or something below it, projects too. */
  HOME,
  /** The root, a system directory, or something below one. */
  SYSTEM,
  /** Outside of every project; temporary directories are outside, too. */
  OUTSIDE_PROJECT,
  /** A project or something below it. */
  INSIDE_PROJECT,
  /** The top directory of a project, all of its contents, or a directory that holds it. */
  PROJECT_ROOT,
  /** Below a directory for temporary files. */
  TEMP,
  /** A file that holds secrets, or a directory of nothing else. */
  SECRET,
  /** A file inside a project that holds a key, by its ending. */
  PROJECT_KEY,
  /** Where agents keep their hooks and settings. */
  AGENT_CONFIG,
  /** Belay's own program, settings and state. */
  BELAY,
  /** Inside a {@code .git} directory. */
  GIT_INTERNALS,
  /** What a shell runs when it starts. */
  SHELL_STARTUP,
  /** What runs again later by itself: cron, units, agents at login. */
  PERSISTENCE,
  /** A disk, a partition, memory. */
  DEVICE,
  /** Who may log in or become root. */
  PRIVILEGE_CONFIG,
  /** Keys that may log in, and how ssh asks. */
  SSH_CONFIG,
  /** Logs and the shells' history. */
  LOG,
  /** Nobody knows beforehand where it leads. */
  UNKNOWN,
  /** It holds a wildcard. */
  GLOB;

  /** The name used in packs: {@code outside-project}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this name; null where there is none. */
  public static @Nullable PathKind named(String name) {
    for (PathKind kind : values()) {
      if (kind.wireName().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  /**
   * Whether a path is of this kind, as written or with its links followed. Looks at the file system
   * only for links and for Belay's own folders.
   *
   * @param glob whether its wildcards are wildcards
   * @param recursive whether everything below it is meant
   */
  public boolean holds(ResolvedPath path, boolean glob, boolean recursive) {
    return holds(new JudgedPath(path, glob, recursive));
  }

  boolean holds(JudgedPath judged) {
    ResolvedPath path = judged.path();
    boolean glob = judged.glob();
    boolean recursive = judged.recursive();
    if (this == UNKNOWN) {
      return PathGaps.isOpen(path);
    }
    if (this == GLOB) {
      return glob && Glob.isGlob(path.absolute());
    }
    if (PathGaps.startsOpen(path)) {
      return endsAs(path);
    }
    ResolvedPath known = judged.known();
    if (holdsAsWritten(known, glob, recursive)) {
      return true;
    }
    if (path != known || path.absolute().indexOf(Word.GAP) >= 0) {
      return path != known && endsAs(path);
    }
    if (!followsLinks() || glob && Glob.isGlob(path.absolute())) {
      return false;
    }
    boolean name = judged.entry() || (recursive && this != SECRET);
    ResolvedPath real = name ? judged.located() : judged.followed();
    return !real.absolute().equals(known.absolute()) && holdsAsWritten(real, glob, recursive);
  }

  /**
   * Positions are meant as written: a link in the project that leads out of it is another matter.
   */
  private boolean followsLinks() {
    return switch (this) {
      case TEMP, INSIDE_PROJECT, HOME, LOG, PROJECT_KEY -> false;
      default -> true;
    };
  }

  /** {@code $X/.ssh/id_rsa}: whatever stands before it, the end tells. */
  private boolean endsAs(ResolvedPath path) {
    return switch (this) {
      case SECRET -> path.absolute().indexOf('/') > 0 && SecretPlaces.isSecret(path);
      case AGENT_CONFIG -> AgentPlaces.matches(path, false);
      case SSH_CONFIG -> SystemPlaces.isSshConfig(path);
      case SHELL_STARTUP -> path.absolute().indexOf('/') > 0 && SystemPlaces.isStartupName(path);
      case GIT_INTERNALS -> SystemPlaces.isGitInternal(path);
      default -> false;
    };
  }

  private boolean holdsAsWritten(ResolvedPath path, boolean glob, boolean recursive) {
    return switch (this) {
      case ROOT -> SystemPlaces.isRoot(contents(path, glob), glob);
      case HOME_TOP -> isHomeTop(contents(path, glob), glob);
      case HOME -> path.within(path.places().home());
      case SYSTEM -> contents(path, glob).isSystem() || SystemPlaces.globsSystem(path, glob);
      case OUTSIDE_PROJECT -> path.outsideProject();
      case INSIDE_PROJECT -> path.isAbsolute() ? !path.outsideProject() : !path.climbs();
      case PROJECT_ROOT -> contents(path, glob).holdsProject();
      case TEMP -> path.isTemp() || glob && isTempContents(path);
      case SECRET -> SecretPlaces.matches(path, glob, recursive);
      case PROJECT_KEY ->
          SecretPlaces.isProjectKey(path) && SecretPlaces.isProjectKey(path.followed());
      case AGENT_CONFIG -> AgentPlaces.matches(path, recursive || glob);
      case BELAY -> AgentPlaces.isBelay(path, recursive);
      case GIT_INTERNALS -> SystemPlaces.isGitInternal(path);
      case SHELL_STARTUP -> SystemPlaces.isShellStartup(path);
      case PERSISTENCE -> SystemPlaces.isPersistence(path);
      case DEVICE -> SystemPlaces.isDevice(path.absolute());
      case PRIVILEGE_CONFIG -> SystemPlaces.isPrivilege(path, recursive);
      case SSH_CONFIG -> SystemPlaces.isSshConfig(path);
      case LOG -> SystemPlaces.isLog(path);
      case UNKNOWN, GLOB -> false;
    };
  }

  private static boolean isHomeTop(ResolvedPath path, boolean glob) {
    return path.isHome()
        || glob && Glob.isGlob(path.name()) && Glob.reaches(path.absolute(), path.places().home());
  }

  private static boolean isTempContents(ResolvedPath path) {
    return path.places().temps().contains(path.parent().absolute()) && !path.name().equals("..");
  }

  /** The directory, where all of its contents are named. */
  private static ResolvedPath contents(ResolvedPath path, boolean glob) {
    ResolvedPath at = path;
    while (glob && isEverything(at.name())) {
      ResolvedPath parent = at.parent();
      if (parent.absolute().equals(at.absolute())) {
        break;
      }
      at = parent;
    }
    return at;
  }

  private static boolean isEverything(String name) {
    return switch (name) {
      case "*", ".*", "**", "*.*", ".[!.]*", ".??*", "?*" -> true;
      default -> false;
    };
  }
}
