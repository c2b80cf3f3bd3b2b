package dev.belay.lab.probe;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The contract file of a host, in which the evidence is changed where it stands: the rest of the
 * text stays as it is.
 *
 * @param file the YAML file
 */
record ContractFile(Path file) {
  private record Edit(int begin, int end, String text) {}

  ContractFile {
    requireNonNull(file, "file");
  }

  /**
   * Makes everything that {@code evidence} shows verified for {@code version}.
   *
   * @return what was not so before
   */
  List<String> bringUpToDate(String version, Evidence evidence) throws IOException {
    String text = Files.readString(file);
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    Node root = new Compose(settings).composeString(text).orElseThrow();
    List<Edit> edits = new ArrayList<>();
    List<String> changes = new ArrayList<>();
    verify(value(root, "versions"), version, "versions", edits, changes);
    for (String event : evidence.fired()) {
      Node described = value(value(root, "events"), event);
      verify(value(described, "seen"), version, event, edits, changes);
    }
    for (String name : evidence.shown()) {
      int dot = name.lastIndexOf('.');
      Node answers = value(value(value(root, "events"), name.substring(0, dot)), "answers");
      verify(value(answers, name.substring(dot + 1)), version, name, edits, changes);
    }
    if (!edits.isEmpty()) {
      Files.writeString(file, applied(text, edits));
    }
    return changes;
  }

  /**
   * An older version in {@code verified} is replaced, {@code documented} gives way, or it is put
   * in.
   */
  private static void verify(
      @Nullable Node node, String version, String what, List<Edit> edits, List<String> changes) {
    if (!(node instanceof MappingNode mapping)) {
      return;
    }
    Node verified = value(mapping, "verified");
    if (verified instanceof ScalarNode scalar
        && Version.parse(scalar.getValue()).compareTo(Version.parse(version)) >= 0) {
      return;
    }
    changes.add(what);
    if (verified != null) {
      edits.add(new Edit(begin(verified), end(verified), version));
      return;
    }
    Optional<NodeTuple> documented =
        mapping.getValue().stream().filter(each -> named(each, "documented")).findFirst();
    boolean versions = what.equals("versions");
    if (documented.isPresent() && !versions) {
      NodeTuple tuple = documented.get();
      edits.add(
          new Edit(begin(tuple.getKeyNode()), end(tuple.getValueNode()), "verified: " + version));
    } else if (mapping.getFlowStyle() == FlowStyle.FLOW) {
      int last = end(mapping.getValue().getLast().getValueNode());
      edits.add(new Edit(last, last, ", verified: " + version));
    } else {
      throw new IllegalStateException(what + ": the lab edits mappings in braces only");
    }
  }

  private static String applied(String text, List<Edit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::begin).reversed())
        .forEach(
            edit ->
                changed.replace(
                    text.offsetByCodePoints(0, edit.begin()),
                    text.offsetByCodePoints(0, edit.end()),
                    edit.text()));
    return changed.toString();
  }

  private static @Nullable Node value(@Nullable Node node, String key) {
    if (!(node instanceof MappingNode mapping)) {
      return null;
    }
    return mapping.getValue().stream()
        .filter(each -> named(each, key))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElse(null);
  }

  private static boolean named(NodeTuple tuple, String key) {
    return tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
  }

  private static int begin(Node node) {
    return node.getStartMark().map(Mark::getIndex).orElseThrow();
  }

  private static int end(Node node) {
    return node.getEndMark().map(Mark::getIndex).orElseThrow();
  }
}
