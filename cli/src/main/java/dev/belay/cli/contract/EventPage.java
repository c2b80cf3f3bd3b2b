package dev.belay.cli.contract;

import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.cli.terminal.TextWidth;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Effect;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ReplyForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that Belay knows of an event, for people. */
final class EventPage {
  private static final int LABEL = 10;
  private static final int VERSION = 14;

  private final Terminal terminal;
  private final HostContract host;
  private final EventContract event;

  EventPage(Terminal terminal, HostContract host, EventContract event) {
    this.terminal = terminal;
    this.host = host;
    this.event = event;
  }

  void print() {
    terminal.line(
        Style.BOLD.of(event.name()) + "  " + event.type() + Style.DIM.of("  " + host.title()));
    terminal.prose(event.summary(), 0);
    terminal.line();
    facts();
    heading("Fields");
    Table fields = Table.of("name", "type", "", "meaning, known values").whole(0, 1, 2);
    addFields(fields, event.fields(), "");
    fields.print(terminal, 2);
    heading("Answers");
    answers();
  }

  private void facts() {
    fact(
        "seen",
        HostVersion.of(event.seen())
            + (event.seen().verified() ? " captured from a real run" : " documented only"));
    fact("gate", event.gate().isEmpty() ? "none: nothing can be stopped here" : event.gate());
    fact("matcher", event.matcher());
    fact("aliases", String.join(", ", event.aliases()));
    fact("since", event.since());
    fact("timeout", event.timeoutSeconds() == 0 ? "" : event.timeoutSeconds() + " s");
    fact("open on", String.join(", ", event.openOn()));
  }

  private void fact(String label, String text) {
    if (!text.isEmpty()) {
      terminal.line("  " + Style.DIM.of(padded(label)) + text);
    }
  }

  private static void addFields(Table table, List<Field> fields, String indent) {
    for (Field field : fields) {
      table.row(
          indent + field.name(),
          FieldText.type(field),
          field.required() ? "required" : Style.DIM.of("optional"),
          Style.DIM.of(FieldText.meaning(field)));
      addFields(table, field.fields(), indent + "  ");
    }
  }

  private void answers() {
    if (event.answers().isEmpty()) {
      terminal.line("  " + Style.DIM.of("none: the host hears nothing on this event"));
    }
    for (Part part : Part.values()) {
      Answer answer = event.answer(part);
      if (answer != null) {
        answer(answer);
      }
    }
  }

  private void answer(Answer answer) {
    String label = "  " + Style.BOLD.of(padded(lower(answer.part())));
    ReplyForm form = answer.form();
    Part instead = answer.degradeTo();
    String evidence = TextWidth.pad(HostVersion.of(answer.evidence()), VERSION);
    if (form == null) {
      String to =
          instead == null
              ? "cannot be said"
              : "→ " + (instead == Part.ABSTAIN ? "nothing" : lower(instead));
      terminal.line(label + evidence + Style.YELLOW.of(to));
    } else {
      terminal.line(label + evidence + (instructs(form) ? said(form) : Style.DIM.of("silence")));
    }
    List<String> more = new ArrayList<>();
    if (answer.effect() != Effect.AS_NAMED && answer.effect() != Effect.PREVENTS) {
      more.add(effect(answer.effect()));
    }
    if (!answer.why().isEmpty()) {
      more.add(answer.why());
    }
    if (answer.part() == Part.CONTEXT || answer.part() == Part.MESSAGE) {
      more.add(
          "rides along with "
              + String.join(", ", answer.with().stream().map(EventPage::lower).toList()));
    }
    more.forEach(text -> terminal.prose(text, LABEL + VERSION + 2, Style.DIM));
  }

  private static boolean instructs(ReplyForm form) {
    return !form.json().isEmpty()
        || !form.text().isEmpty()
        || !form.stderr().isEmpty()
        || form.exitCode() != 0;
  }

  private static String said(ReplyForm form) {
    List<String> parts = new ArrayList<>();
    if (!form.json().isEmpty()) {
      parts.add(form.json());
    }
    if (!form.text().isEmpty()) {
      parts.add("text " + form.text());
    }
    if (form.exitCode() != 0) {
      parts.add("exit " + form.exitCode());
    }
    if (!form.stderr().isEmpty()) {
      parts.add("stderr " + form.stderr());
    }
    return String.join(", ", parts);
  }

  private static String effect(Effect effect) {
    return switch (effect) {
      case FEEDBACK -> "it has happened already: the model is told";
      case CONTINUES -> "the agent goes on working instead of stopping";
      case ENDS_RUN -> "the whole run ends, not just the call";
      case PREVENTS, AS_NAMED -> "";
    };
  }

  private void heading(String text) {
    terminal.line();
    terminal.line(Style.BOLD.of(text));
  }

  private static String padded(String label) {
    return label + " ".repeat(Math.max(1, LABEL - label.length()));
  }

  private static String lower(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
