package dev.belay.guard.policy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds and reads the pack files that a policy names. */
final class OwnPackFiles {
  private static final int MOST = 64;

  private final OwnPackReader reader;

  OwnPackFiles(OwnPackReader reader) {
    this.reader = reader;
  }

  /**
   * What was found.
   *
   * @param watched the files and folders to look at to see that something changed
   */
  record Found(List<OwnPack> packs, Collection<RuleDefaults> rules, List<Path> watched) {
    static Found none() {
      return new Found(List.of(), List.of(), List.of());
    }
  }

  /**
   * @param patterns absolute paths; the last part may hold wildcards
   * @param place where they stand, as a beginning of messages
   */
  Found find(List<String> patterns, String place, List<String> warnings) throws PolicyException {
    List<OwnPack> packs = new ArrayList<>();
    List<RuleDefaults> rules = new ArrayList<>();
    List<Path> watched = new ArrayList<>();
    for (String pattern : patterns) {
      List<Path> files = files(pattern, place, watched);
      if (files.isEmpty()) {
        warnings.add(place + "no file matches " + pattern);
      }
      for (Path file : files) {
        if (packs.size() == MOST) {
          throw new PolicyException(place + "more than " + MOST + " own packs", null);
        }
        watched.add(file);
        String text = PolicyText.read(file, "the pack");
        OwnPack pack = new OwnPack(file, Sha256.of(text));
        packs.add(pack);
        rules.addAll(reader.rules(pack, text));
      }
    }
    return new Found(packs, rules, watched);
  }

  private static List<Path> files(String pattern, String place, List<Path> watched)
      throws PolicyException {
    try {
      int slash = pattern.lastIndexOf('/');
      String folder = pattern.substring(0, Math.max(1, slash));
      String name = pattern.substring(slash + 1);
      if (folder.indexOf('*') >= 0 || name.isEmpty()) {
        throw new PolicyException(
            place + "own-packs: wildcards may stand in the file's name only: " + pattern, null);
      }
      Path directory = Path.of(folder);
      watched.add(directory);
      List<Path> files = new ArrayList<>();
      if (Files.isDirectory(directory)) {
        try (DirectoryStream<Path> entries =
            Files.newDirectoryStream(
                directory, entry -> PathGlob.matches(name, entry.getFileName().toString()))) {
          entries.forEach(files::add);
        }
      }
      files.sort(null);
      return files;
    } catch (InvalidPathException | IOException e) {
      throw new PolicyException(place + pattern + " cannot be looked at: " + e.getMessage(), e);
    }
  }
}
