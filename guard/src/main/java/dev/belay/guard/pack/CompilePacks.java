package dev.belay.guard.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiles the packs of a folder, at build time: for each category what the guard needs, and what
 * explains it; and an index of all. Nothing parses YAML when a command is judged.
 */
public final class CompilePacks {
  private static final List<String> FOR_THE_GUARD =
      List.of("id", "title", "severity", "verdict", "effect", "match", "message");

  private final Map<String, List<PackNode>> rules = new TreeMap<>();
  private final Map<String, List<PackNode>> texts = new TreeMap<>();
  private final List<PackNode> index = new ArrayList<>();
  private final Map<String, String> ruleIds = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private CompilePacks() {}

  /**
   * @param args the folder of the packs; then the folder to write to: without it they are only
   *     checked
   */
  public static void main(String[] args) throws IOException {
    Path source = Path.of(args[0]);
    CompilePacks compiled = new CompilePacks();
    for (Path file : yaml(source)) {
      compiled.add(source.relativize(file), Files.readString(file));
    }
    if (!compiled.problems.isEmpty()) {
      throw new IllegalStateException(
          "packs that do not fit:\n" + String.join("\n", compiled.problems));
    }
    if (args.length > 1) {
      compiled.write(Path.of(args[1]));
    }
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }

  private void add(Path file, String yaml) {
    String name = file.toString().replace('\\', '/');
    try {
      PackNode root = PackYaml.read(name, yaml);
      PackText text = PackReader.read(name, root);
      Pack pack = text.pack();
      String expected = name.substring(0, name.length() - 4).replace('/', '.');
      if (!pack.id().equals(expected)) {
        problems.add(name + ": `pack` must be " + expected + ", as the file is called");
      }
      for (var rule : pack.rules()) {
        String other = ruleIds.put(rule.id(), name);
        if (other != null) {
          problems.add(name + ": the rule " + rule.id() + " stands in " + other + " too");
        }
      }
      PackNode.Keys keys = (PackNode.Keys) root;
      rules.computeIfAbsent(pack.category(), c -> new ArrayList<>()).add(forTheGuard(keys));
      texts.computeIfAbsent(pack.category(), c -> new ArrayList<>()).add(keys);
      index.add(indexed(keys));
    } catch (PackException e) {
      problems.addAll(e.problems());
    }
  }

  private static PackNode forTheGuard(PackNode.Keys pack) {
    return withRules(pack, List.of("pack", "title", "about", "default"), FOR_THE_GUARD);
  }

  private static PackNode indexed(PackNode.Keys pack) {
    return withRules(
        pack,
        List.of("pack", "title", "about", "default"),
        List.of("id", "title", "severity", "verdict"));
  }

  private static PackNode withRules(PackNode.Keys pack, List<String> keep, List<String> ofRules) {
    List<PackNode.Entry> entries = new ArrayList<>();
    for (PackNode.Entry entry : pack.entries()) {
      if (keep.contains(entry.name())) {
        entries.add(entry);
      } else if (entry.value() instanceof PackNode.Items list) {
        List<PackNode> kept = new ArrayList<>();
        for (PackNode rule : list.items()) {
          kept.add(only(ofRules, (PackNode.Keys) rule));
        }
        entries.add(new PackNode.Entry(entry.name(), new PackNode.Items(kept, ""), ""));
      }
    }
    return new PackNode.Keys(entries, "");
  }

  private static PackNode only(List<String> names, PackNode.Keys keys) {
    List<PackNode.Entry> entries = new ArrayList<>();
    for (PackNode.Entry entry : keys.entries()) {
      if (names.contains(entry.name())) {
        entries.add(entry);
      }
    }
    return new PackNode.Keys(entries, "");
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("index", PackNodeCodec.write(new PackNode.Items(index, "")));
    rules.forEach((c, packs) -> files.put(c + ".rules", PackNodeCodec.write(items(packs))));
    texts.forEach((c, packs) -> files.put(c + ".texts", PackNodeCodec.write(items(packs))));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static PackNode items(List<PackNode> nodes) {
    return new PackNode.Items(nodes, "");
  }
}
