package dev.belay.cli.explain;

import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.Reply;
import dev.belay.contract.host.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * The second part of an explanation: what the verdict comes to on each host, or byte by byte on
 * one.
 */
final class ExplainedHosts {
  /** From here on there is room for all columns. */
  private static final int WIDE = 130;

  private final Terminal terminal;

  ExplainedHosts(Terminal terminal) {
    this.terminal = terminal;
  }

  /** One line for each host that is told something, and one for those that are not. */
  void table(List<HostAnswer> answers, List<String> withoutEvent) {
    boolean wide = !terminal.isInteractive() || terminal.width() >= WIDE;
    Table table =
        wide
            ? Table.of("agent", "event", "is told", "evidence", "because").whole(0, 1, 2, 3)
            : Table.of("agent", "is told", "evidence", "because").whole(0, 1, 2);
    List<String> untold = new ArrayList<>();
    for (HostAnswer answer : answers) {
      if (answer.isNothing()) {
        untold.add(answer.host().id());
        continue;
      }
      String id = answer.host().id();
      String told = answer.told().style().of(answer.told().summary());
      String because = Style.DIM.of(String.join("; ", answer.notes()));
      if (wide) {
        table.row(id, answer.event().name(), told, Style.DIM.of(known(answer)), because);
      } else {
        table.row(id, told, Style.DIM.of(how(answer)), because);
      }
    }
    if (!table.isEmpty()) {
      table.print(terminal, 2);
    }
    agents("told nothing (no output, exit 0): ", untold);
    agents("without such an event: ", withoutEvent);
  }

  private void agents(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      terminal.prose(what + String.join(", ", ids), 2);
    }
  }

  /** The reply as the host gets it: each stream on one line, what is no plain text as an escape. */
  void exact(HostAnswer answer) {
    Reply reply = answer.reply();
    terminal.line(
        "  "
            + Style.BOLD.of(answer.host().title())
            + Style.DIM.of("   " + answer.event().name() + "   " + known(answer)));
    terminal.line("  told     " + answer.told().style().of(answer.told().summary()));
    answer.notes().forEach(note -> terminal.line("           " + note));
    terminal.line("  exit     " + reply.exitCode());
    stream("stdout", reply.stdout());
    stream("stderr", reply.stderr());
  }

  private void stream(String name, String text) {
    terminal.line("  " + name + "   " + (text.isEmpty() ? Style.DIM.of("nothing") : text));
  }

  private static String known(HostAnswer answer) {
    Evidence evidence = answer.evidence();
    return evidence == null ? "" : how(answer) + " " + evidence.version();
  }

  private static String how(HostAnswer answer) {
    Evidence evidence = answer.evidence();
    return evidence == null ? "" : evidence.verified() ? "verified" : "documented";
  }
}
