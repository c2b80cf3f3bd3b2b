package dev.belay.guard.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The packs that come with Belay, as the build compiled them. Every call reads: callers keep what
 * they use. A broken resource is an error of the build and ends in an {@link
 * IllegalStateException}.
 */
public final class BuiltInPacks {
  private BuiltInPacks() {}

  /** Every pack with its rules, in the order of their names. */
  public static List<PackSummary> index() {
    List<PackSummary> packs = new ArrayList<>();
    try {
      for (PackNode pack : items("index")) {
        packs.add(PackReader.summary(pack));
      }
    } catch (PackException e) {
      throw broken("index", e);
    }
    return packs;
  }

  /** The packs of a category, ready to judge; none where there is no such category. */
  public static List<Pack> category(String category) {
    List<Pack> packs = new ArrayList<>();
    try {
      for (PackNode pack : items(category + ".rules")) {
        packs.add(PackReader.rules(category, pack));
      }
    } catch (PackException e) {
      throw broken(category, e);
    }
    return packs;
  }

  /** The packs of a category with all that explains them. */
  public static List<PackText> texts(String category) {
    List<PackText> packs = new ArrayList<>();
    try {
      for (PackNode pack : items(category + ".texts")) {
        packs.add(PackReader.read(category, pack));
      }
    } catch (PackException e) {
      throw broken(category, e);
    }
    return packs;
  }

  /** The pack of this name with all that explains it; null where there is none. */
  public static @Nullable PackText text(String id) {
    int dot = id.indexOf('.');
    for (PackText text : texts(dot < 0 ? id : id.substring(0, dot))) {
      if (text.pack().id().equals(id)) {
        return text;
      }
    }
    return null;
  }

  private static List<PackNode> items(String resource) {
    try (InputStream in = BuiltInPacks.class.getResourceAsStream(resource)) {
      if (in == null) {
        return List.of();
      }
      return ((PackNode.Items) PackNodeCodec.read(in.readAllBytes())).items();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException broken(String name, PackException cause) {
    return new IllegalStateException("the packs were not built well: " + name, cause);
  }
}
