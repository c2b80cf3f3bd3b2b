package dev.belay.lsp.hover;

import static dev.belay.lsp.hover.Markdown.code;

import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import dev.belay.lsp.words.HookWords;
import dev.belay.setup.matcher.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a matcher reaches. */
final class MatcherText {
  private MatcherText() {}

  static Markdown of(HookWords words, EventContract event, String written) {
    HostContract host = words.host();
    Matcher matcher = Matcher.read(host, event, written);
    Markdown text = new Markdown();
    if (event.matcher().isEmpty() || host.matcherSyntax().equals("none")) {
      return text.paragraph(
          host.title() + " does not look at matchers on " + code(event.name()) + ".");
    }
    String invalid = matcher.invalid();
    text.paragraph(read(matcher.reading()) + ", tested against " + code(event.matcher()) + ".");
    if (invalid != null) {
      return text.paragraph("It is no pattern: " + invalid + ".");
    }
    if (matcher.reading() == Matcher.Reading.TAG) {
      return text.paragraph(code(written) + " stands for a group of tools.");
    }
    return Matcher.isToolName(event)
        ? tools(text, words, matcher)
        : values(text, words, event, matcher);
  }

  private static String read(Matcher.Reading reading) {
    return switch (reading) {
      case ALL -> "Fits everything";
      case NAMES -> "Exact names";
      case REGEX -> "A regular expression that may fit anywhere in the name";
      case WHOLE_REGEX -> "A regular expression that has to fit the whole name";
      case GLOB -> "A name with stars";
      case TAG -> "A tag";
    };
  }

  private static Markdown tools(Markdown text, HookWords words, Matcher matcher) {
    List<String> reached = new ArrayList<>();
    for (ToolContract tool : matcher.reached(words.host())) {
      reached.add(code(tool.name()) + " " + tool.kind().name().toLowerCase(Locale.ROOT));
    }
    for (Map.Entry<String, String> alias : words.toolAliases().entrySet()) {
      if (matcher.reading() != Matcher.Reading.ALL && matcher.fits(alias.getKey())) {
        reached.add(code(alias.getKey()) + ", another name of " + code(alias.getValue()));
      }
    }
    if (reached.isEmpty()) {
      return text.paragraph("It reaches none of the tools of " + words.host().title() + ".");
    }
    return text.heading("Reaches").list(reached);
  }

  private static Markdown values(
      Markdown text, HookWords words, EventContract event, Matcher matcher) {
    Set<String> known = words.matcherValues(event);
    if (known.isEmpty()) {
      return text;
    }
    List<String> reached = known.stream().filter(matcher::fits).toList();
    return reached.isEmpty()
        ? text.paragraph("It fits none of the known values: " + EventText.codes(known) + ".")
        : text.paragraph("Fits " + EventText.codes(reached) + ".");
  }
}
