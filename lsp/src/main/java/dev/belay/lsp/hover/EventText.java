package dev.belay.lsp.hover;

import static dev.belay.lsp.hover.Markdown.code;

import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Effect;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HandlerKind;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ReplyForm;
import dev.belay.lsp.words.FieldWords;
import dev.belay.lsp.words.HookWords;
import dev.belay.setup.matcher.Matcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What there is to know of an event. */
public final class EventText {
  private EventText() {}

  /** In a few lines, beside a completion. */
  public static Markdown brief(HookWords words, EventContract event) {
    return new Markdown().paragraph(event.summary()).list(facts(words, event));
  }

  /** All of it. */
  public static Markdown whole(HookWords words, EventContract event) {
    Markdown text =
        new Markdown()
            .paragraph("**" + event.name() + "** · " + words.host().title())
            .paragraph(event.summary())
            .list(facts(words, event));
    List<String> answers = answers(event);
    text.heading("Answers");
    if (answers.isEmpty()) {
      text.paragraph("None: the host hears nothing on this event.");
    }
    text.list(answers);
    List<String> fields = new ArrayList<>();
    addFields(fields, event.fields(), "");
    return text.heading("What a hook gets").list(fields);
  }

  private static List<String> facts(HookWords words, EventContract event) {
    HostContract host = words.host();
    List<String> facts = new ArrayList<>();
    facts.add(
        event.gate().isEmpty()
            ? "Nothing can be stopped here."
            : "A refusal stops the " + event.gate() + ".");
    facts.add(matcher(words, event));
    List<String> kinds = words.kinds(event).stream().map(HandlerKind::name).toList();
    if (kinds.size() > 1) {
      facts.add("Takes hooks of the types " + codes(kinds) + ".");
    }
    if (event.timeoutSeconds() > 0) {
      facts.add("Time limit: " + event.timeoutSeconds() + " s when none is written.");
    }
    if (!event.openOn().isEmpty()) {
      facts.add("A hook that fails lets it pass: " + String.join(", ", event.openOn()) + ".");
    }
    if (!event.since().isEmpty()) {
      facts.add("Since " + host.title() + " " + event.since() + ".");
    }
    if (!event.seen().version().isEmpty()) {
      facts.add(
          (event.seen().verified() ? "Seen in a run of version " : "Documented for version ")
              + event.seen().version()
              + ".");
    }
    return facts;
  }

  private static String matcher(HookWords words, EventContract event) {
    if (event.matcher().isEmpty() || words.host().matcherSyntax().equals("none")) {
      return "Matchers are not looked at.";
    }
    String field = "Matchers are tested against " + code(event.matcher());
    Collection<String> values = Matcher.isToolName(event) ? List.of() : words.matcherValues(event);
    return values.isEmpty() ? field + "." : field + ": " + codes(values) + ".";
  }

  private static List<String> answers(EventContract event) {
    List<String> answers = new ArrayList<>();
    for (Part part : Part.values()) {
      Answer answer = event.answer(part);
      if (answer != null) {
        answers.add("**" + lower(part) + "**: " + said(answer));
      }
    }
    return answers;
  }

  private static String said(Answer answer) {
    ReplyForm form = answer.form();
    Part instead = answer.degradeTo();
    String said;
    if (form != null) {
      said = form.isSilent() ? "say nothing" : said(form);
    } else if (instead == null || instead == Part.ABSTAIN) {
      said = "cannot be said";
    } else {
      said = "cannot be said, " + lower(instead) + " comes nearest";
    }
    String effect = effect(answer.effect());
    return said
        + (effect.isEmpty() ? "" : "; " + effect)
        + (answer.why().isEmpty() ? "" : "; " + answer.why());
  }

  private static String said(ReplyForm form) {
    List<String> parts = new ArrayList<>();
    if (!form.json().isEmpty()) {
      parts.add("print " + code(form.json()));
    }
    if (!form.text().isEmpty()) {
      parts.add("print " + code(form.text()));
    }
    if (!form.stderr().isEmpty()) {
      parts.add("say " + code(form.stderr()) + " on standard error");
    }
    if (form.exitCode() != 0) {
      parts.add("exit with " + form.exitCode());
    }
    return String.join(", ", parts);
  }

  private static String effect(Effect effect) {
    return switch (effect) {
      case FEEDBACK -> "it has happened already, and the model is told";
      case CONTINUES -> "the agent goes on instead of stopping";
      case ENDS_RUN -> "the whole run ends";
      case PREVENTS, AS_NAMED -> "";
    };
  }

  private static void addFields(List<String> lines, List<Field> fields, String before) {
    for (Field field : fields) {
      String name = before + field.name();
      lines.add(
          code(name)
              + " "
              + FieldWords.type(field)
              + (field.required() ? "" : ", not always")
              + (field.values().isEmpty() ? "" : ": " + codes(field.values()))
              + (field.note().isEmpty() ? "" : "; " + field.note()));
      addFields(lines, field.fields(), name + ".");
    }
  }

  private static String lower(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  static String codes(Collection<String> names) {
    return names.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }
}
