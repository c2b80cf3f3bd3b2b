package dev.belay.guard.pack;

import java.util.ArrayList;
import java.util.List;

/** What a rule matches, in words. */
final class ClauseText {
  private ClauseText() {}

  /** One line for each way in which it matches. */
  static List<String> of(PackNode match) {
    List<String> lines = new ArrayList<>();
    if (match instanceof PackNode.Items items) {
      for (PackNode item : items.items()) {
        lines.add(clause(item));
      }
    } else {
      lines.add(clause(match));
    }
    return lines;
  }

  private static String clause(PackNode node) {
    if (!(node instanceof PackNode.Keys keys)) {
      return value(node);
    }
    StringBuilder line = new StringBuilder();
    for (PackNode.Entry entry : keys.entries()) {
      String phrase = entry.name().equals("not") ? exceptions(entry.value()) : phrase(entry);
      line.append(line.isEmpty() ? "" : ", ").append(phrase);
    }
    return line.toString();
  }

  private static String exceptions(PackNode node) {
    if (!(node instanceof PackNode.Items items)) {
      return "but not with " + clause(node);
    }
    StringBuilder all = new StringBuilder();
    for (PackNode item : items.items()) {
      all.append(all.isEmpty() ? "" : ", ").append("but not with ").append(clause(item));
    }
    return all.toString();
  }

  private static String phrase(PackNode.Entry entry) {
    String value = value(entry.value());
    return switch (entry.name()) {
      case "flag", "flags" -> "option " + value;
      case "option" -> "option with value " + value;
      case "not-path" -> "path other than " + value;
      case "text" -> "the line matching " + value;
      case "content" -> "content matching " + value;
      case "recursive" -> value.equals("true") ? "with everything below" : "not recursively";
      default -> entry.name() + " " + value;
    };
  }

  private static String value(PackNode node) {
    return switch (node) {
      case PackNode.Text text -> text.value();
      case PackNode.Items items -> {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < items.items().size(); i++) {
          all.append(i == 0 ? "" : i == items.items().size() - 1 ? " or " : ", ");
          all.append(value(items.items().get(i)));
        }
        yield all.toString();
      }
      case PackNode.Keys keys -> {
        StringBuilder all = new StringBuilder();
        for (PackNode.Entry entry : keys.entries()) {
          all.append(all.isEmpty() ? "" : ", ");
          all.append(entry.name()).append(' ').append(value(entry.value()));
        }
        yield all.toString();
      }
    };
  }
}
