package dev.belay.lint.find;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.config.ConfigText;
import dev.belay.setup.Machine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose configuration a file is: by its path, where that belongs to one host; else by what
 * stands in it and beside it. Safe for threads.
 */
public final class ConfigKinds {
  private static final double OWNER = 0.05;

  private final Machine machine;

  /**
   * @param machine the user's home and environment
   */
  public ConfigKinds(Machine machine) {
    this.machine = requireNonNull(machine);
  }

  /**
   * Whose configuration a file is. A file that several hosts read is the one's whose folder it
   * stands in: {@code .claude/settings.json} is Claude Code's, whoever imports it.
   *
   * @param path the file, absolute; it need not be there
   * @param text what stands in it
   * @param host the id of the host that the user named; null to find out
   * @return empty if it cannot be told
   */
  public List<ConfigKind> recognise(Path path, String text, @Nullable String host) {
    Path file = path.toAbsolutePath().normalize();
    if (host != null) {
      HostContract named = HostCatalog.find(host);
      return named == null ? List.of() : List.of(ofHost(named, file, text));
    }
    List<ConfigKind> own = new ArrayList<>();
    List<ConfigKind> shared = new ArrayList<>();
    for (HostContract candidate : likeliestFirst(file)) {
      ConfigKind kind = byPath(candidate, file);
      if (kind != null && ownership(kind) == 2) {
        return List.of(kind);
      }
      if (kind != null) {
        (isShared(kind.place()) ? shared : own).add(kind);
      }
    }
    if (own.size() == 1) {
      return own;
    }
    own.sort(Comparator.comparingInt((ConfigKind kind) -> -ownership(kind)));
    List<ConfigKind> candidates = new ArrayList<>(own.isEmpty() ? shared : own);
    if (candidates.stream().allMatch(kind -> isBareName(kind.place()))) {
      candidates.addAll(everywhere(file));
    }
    ConfigKind told = byContent(candidates, file, text);
    if (told != null) {
      return List.of(told);
    }
    return own.isEmpty() ? usual(shared) : List.of(own.getFirst());
  }

  /** The host that most plugins of an unknown kind are for; of a bare name nothing is known. */
  private static List<ConfigKind> usual(List<ConfigKind> shared) {
    for (ConfigKind kind : shared) {
      if (kind.host().id().equals(ContentScore.USUAL) && !isBareName(kind.place())) {
        return List.of(kind);
      }
    }
    return List.of();
  }

  /** Whether the path alone says that a host reads it, for those who look through folders. */
  public boolean mayBe(Path path) {
    for (HostContract host : HostCatalog.all()) {
      if (byPath(host, path) != null) {
        return true;
      }
    }
    return false;
  }

  private ConfigKind ofHost(HostContract host, Path file, String text) {
    ConfigKind byPath = byPath(host, file);
    if (byPath != null) {
      return byPath;
    }
    List<ConfigKind> places = places(host, file);
    ConfigKind told = byContent(places, file, text);
    if (told != null) {
      return told;
    }
    return places.isEmpty() ? new ConfigKind(host, host.config().getFirst()) : places.getFirst();
  }

  /** The place of a host that a path is; null if it is none. */
  private @Nullable ConfigKind byPath(HostContract host, Path file) {
    ConfigFile relative = null;
    ConfigFile elsewhere = null;
    for (ConfigFile place : host.config()) {
      PlacePattern pattern = PlacePattern.of(place.path());
      if (pattern.isExactly(machine, host, file)) {
        return new ConfigKind(host, place);
      }
      if (pattern.isEndOf(file)) {
        if (pattern.isRelative() && relative == null) {
          relative = place;
        } else if (elsewhere == null) {
          elsewhere = place;
        }
      }
    }
    ConfigFile found = relative == null ? elsewhere : relative;
    return found == null ? null : new ConfigKind(host, found);
  }

  /** Names that plugins of many hosts use alike. */
  private static boolean isShared(ConfigFile place) {
    return switch (place.scope()) {
      case "plugin", "extension", "skill", "agent" -> true;
      default -> false;
    };
  }

  /** A name that is too common to say anything: {@code hooks.json}, anywhere. */
  private static boolean isBareName(ConfigFile place) {
    return isShared(place) && place.path().indexOf('/') < 0 && place.path().indexOf('*') < 0;
  }

  /** 2 for the host's own folder, 1 for one that it has beside it, 0 for others' files. */
  private static int ownership(ConfigKind kind) {
    HostContract host = kind.host();
    String path = kind.place().path();
    String relative = path.startsWith("~/") ? path.substring(2) : path;
    for (String folder : host.setup().folders()) {
      String own = folder.startsWith("~/") ? folder.substring(2) : folder;
      if (relative.startsWith(own + "/")) {
        return 2;
      }
    }
    List<String> files = new ArrayList<>(host.setup().userFiles());
    files.addAll(host.setup().projectFiles());
    for (String file : files) {
      if (!folder(file).isEmpty() && folder(file).equals(folder(path))) {
        return 1;
      }
    }
    return 0;
  }

  private static String folder(String path) {
    String relative = path.startsWith("~/") ? path.substring(2) : path;
    int slash = relative.lastIndexOf('/');
    return slash < 0 ? "" : relative.substring(0, slash);
  }

  private static Iterable<HostContract> likeliestFirst(Path file) {
    List<String> likely = new ArrayList<>();
    List<String> others = new ArrayList<>();
    String path = file.toString().toLowerCase(Locale.ROOT);
    for (String id : HostCatalog.ids()) {
      (path.contains("." + word(id)) ? likely : others).add(id);
    }
    likely.addAll(others);
    // Lazily: every table costs a process that checks one file.
    return () -> likely.stream().map(HostCatalog::host).iterator();
  }

  /** What people call a host in names of folders and files. */
  static String word(String id) {
    int hyphen = id.indexOf('-');
    return hyphen < 0 ? id : id.substring(0, hyphen);
  }

  private static List<ConfigKind> everywhere(Path file) {
    List<ConfigKind> kinds = new ArrayList<>();
    for (HostContract host : HostCatalog.all()) {
      kinds.addAll(places(host, file));
    }
    return kinds;
  }

  /**
   * The different layouts that a host reads from files of this extension, those of its own folders
   * first; what it only imports from others is theirs.
   */
  private static List<ConfigKind> places(HostContract host, Path file) {
    List<ConfigKind> kinds = new ArrayList<>();
    List<ConfigKind> elsewhere = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    String format = ConfigTexts.format(file);
    for (ConfigFile place : host.config()) {
      ConfigKind kind = new ConfigKind(host, place);
      boolean own = isShared(place) || ownership(kind) > 0 || host.setup().folders().isEmpty();
      if (!place.format().equals(format) || place.scope().equals("managed")) {
        continue;
      }
      if (!own) {
        elsewhere.add(kind);
      } else if (!seen.contains(place.shape())) {
        seen.add(place.shape());
        kinds.add(kind);
      }
    }
    for (ConfigKind kind : elsewhere) {
      if (!seen.contains(kind.place().shape()) && !isOfAnother(kind)) {
        seen.add(kind.place().shape());
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Whether a place stands in the folder of another host, whose files this one only imports. */
  private static boolean isOfAnother(ConfigKind kind) {
    for (HostContract other : HostCatalog.all()) {
      if (!other.id().equals(kind.host().id())
          && ownership(new ConfigKind(other, kind.place())) == 2) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable ConfigKind byContent(
      List<ConfigKind> candidates, Path file, String text) {
    ConfigText document = ConfigTexts.readOrNull(ConfigTexts.format(file), text);
    ConfigKind best = null;
    double most = 0;
    for (ConfigKind candidate : candidates) {
      double score = ContentScore.of(candidate, file, document);
      if (score > 0) {
        score += OWNER * ownership(candidate);
      }
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }
}
