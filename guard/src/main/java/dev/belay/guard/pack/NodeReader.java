package dev.belay.guard.pack;

import dev.belay.contract.NearestName;
import dev.belay.guard.rule.Glob;
import dev.belay.guard.rule.Globs;
import dev.belay.guard.rule.Regex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes values out of nodes; what does not fit is an error that says where. */
final class NodeReader {
  private final String file;

  NodeReader(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  PackNode.Keys keys(PackNode node, String what) throws PackException {
    if (node instanceof PackNode.Keys keys) {
      return keys;
    }
    throw error(node, what + " must be a mapping of keys to values");
  }

  List<PackNode> items(PackNode node, String what) throws PackException {
    if (node instanceof PackNode.Items items) {
      return items.items();
    }
    throw error(node, what + " must be a list");
  }

  String text(PackNode node, String what) throws PackException {
    if (node instanceof PackNode.Text text && !text.value().isBlank()) {
      return text.value();
    }
    throw error(node, what + " must be a text");
  }

  /** A text, or a list of at least one. */
  List<String> texts(PackNode node, String what) throws PackException {
    if (node instanceof PackNode.Items list) {
      List<String> texts = new ArrayList<>();
      for (PackNode item : list.items()) {
        texts.add(text(item, "each of " + what));
      }
      if (texts.isEmpty()) {
        throw error(node, what + " must not be empty");
      }
      return texts;
    }
    if (node instanceof PackNode.Text) {
      return List.of(text(node, what));
    }
    throw error(node, what + " must be a text or a list of texts");
  }

  Globs globs(PackNode node, String what, boolean anyCase) throws PackException {
    List<Glob> globs = new ArrayList<>();
    for (String text : texts(node, what)) {
      globs.add(anyCase ? Glob.ofAnyCase(text) : Glob.of(text));
    }
    return new Globs(globs);
  }

  /** An expression, a list of them, or either behind the key {@code regex}. */
  List<Regex> expressions(PackNode node, String what) throws PackException {
    PackNode inner = node;
    if (node instanceof PackNode.Keys keys) {
      PackNode regex = keys.get("regex");
      if (regex == null || keys.entries().size() > 1) {
        throw error(node, what + " takes `regex` and nothing else");
      }
      inner = regex;
    }
    List<Regex> all = new ArrayList<>();
    for (String text : texts(inner, what)) {
      try {
        all.add(Regex.of(text));
      } catch (IllegalArgumentException e) {
        throw error(inner, "no RE2 expression: " + e.getMessage());
      }
    }
    return all;
  }

  int number(PackNode node, String what) throws PackException {
    String text = text(node, what);
    try {
      int number = Integer.parseInt(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw error(node, what + " must be a whole number");
    }
    throw error(node, what + " must not be negative");
  }

  boolean truth(PackNode node, String what) throws PackException {
    return switch (text(node, what)) {
      case "true", "on", "yes" -> true;
      case "false", "off", "no" -> false;
      default -> throw error(node, what + " must be true or false");
    };
  }

  String oneOf(PackNode node, String what, Collection<String> known) throws PackException {
    String text = text(node, what);
    if (!known.contains(text)) {
      throw unknown(node.at(), what, text, known);
    }
    return text;
  }

  PackException unknownKey(PackNode.Entry entry, Set<String> known) {
    return unknown(entry.at(), "key", entry.name(), known);
  }

  PackException unknown(String at, String what, String name, Collection<String> known) {
    @Nullable String nearest = NearestName.of(name, known);
    String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
    return error(
        at,
        "unknown "
            + what
            + " `"
            + shown
            + "`"
            + (nearest != null
                ? ": did you mean `" + nearest + "`?"
                : known.size() <= 12
                    ? ": it must be one of " + String.join(", ", known.stream().sorted().toList())
                    : ""));
  }

  PackException error(PackNode node, String what) {
    return error(node.at(), what);
  }

  PackException error(String at, String what) {
    return new PackException(file + (at.isEmpty() ? "" : ":" + at) + ": " + what, null);
  }
}
