package dev.belay.cli.gaps;

import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The report for people. */
final class GapsText {
  private static final int SHORT_SESSION = 8;
  private static final int LONG_SESSION = 36;

  /** More stretches of one session are counted and not told. */
  private static final int MOST_STRETCHES = 5;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter LONG_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final Terminal terminal;
  private final ZoneId zone;
  private int sessionLength = SHORT_SESSION;

  GapsText(Terminal terminal, ZoneId zone) {
    this.terminal = terminal;
    this.zone = zone;
  }

  /**
   * @param all whether calls that are no gaps are listed too
   */
  void print(GapsReport report, boolean all) {
    sessionLength = distinct(report);
    Table table = Table.of("time", "host", "session", "tool", "what", "why").whole(0);
    for (SessionGaps session : report.sessions()) {
      for (JudgedCall call : session.calls()) {
        if (all || call.judgement().isGap()) {
          row(table, session, call);
        }
      }
    }
    if (!table.isEmpty()) {
      table.print(terminal);
      terminal.line();
    }
    for (SessionGaps session : report.sessions()) {
      summary(session);
    }
    if (report.sessions().isEmpty()) {
      terminal.line("No tool call since " + longTime(report.sinceMillis()) + ".");
    }
    rest(report);
  }

  private void row(Table table, SessionGaps session, JudgedCall call) {
    table.row(
        time(call.call().begunMillis()),
        SafeText.of(session.host()),
        SafeText.of(shortened(session.session())),
        SafeText.of(call.text().tool()),
        SafeText.of(call.text().what()),
        style(call.judgement()).of(SafeText.of(call.why())));
  }

  private static Style style(Judgement judgement) {
    return switch (judgement) {
      case UNSEEN, UNCHECKED -> Style.RED;
      case LATE -> Style.YELLOW;
      case SEEN, NOT_STARTED, NOT_HOOKED, UNDER_WAY, BEFORE_JOURNAL -> Style.DIM;
    };
  }

  private void summary(SessionGaps session) {
    String head =
        SafeText.of(session.host() + " " + shortened(session.session()))
            + "  "
            + calls(session.made())
            + ", ";
    if (!session.hasFindings()) {
      terminal.line(head + Style.GREEN.of(session.made() == 0 ? "none to see" : "all seen"));
      return;
    }
    List<String> parts = new ArrayList<>();
    counted(parts, session.count(Judgement.UNSEEN), " unseen");
    counted(parts, session.count(Judgement.LATE), " seen only when over");
    counted(parts, session.count(Judgement.UNCHECKED), " let pass by the fail mode");
    terminal.line(
        head
            + session.count(Judgement.SEEN)
            + " seen"
            + (parts.isEmpty() ? "" : ", " + Style.RED.of(String.join(", ", parts))));
    for (Stretch stretch :
        session.stretches().subList(0, Math.min(MOST_STRETCHES, session.stretches().size()))) {
      terminal.line("  " + line(stretch));
    }
    int more = session.stretches().size() - MOST_STRETCHES;
    if (more > 0) {
      terminal.line("  and " + more + " more times");
    }
    if (session.missing() > 0) {
      terminal.line(
          "  "
              + session.missing()
              + (session.missing() == 1 ? " event" : " events")
              + " of it that Belay answered are not in the journal: lost, or removed");
    }
  }

  private static void counted(List<String> parts, int count, String what) {
    add(parts, count > 0, count + what);
  }

  private static void add(List<String> to, boolean wanted, String text) {
    if (wanted) {
      to.add(text);
    }
  }

  private String line(Stretch stretch) {
    boolean moment = stretch.toMillis() - stretch.fromMillis() < 1000;
    String when =
        moment
            ? " at " + time(stretch.fromMillis())
            : " between " + time(stretch.fromMillis()) + " and " + time(stretch.toMillis());
    String why =
        stretch.silent()
            ? "no event of any kind arrived (Belay was off)"
            : stretch.calls() == 1
                ? "others did arrive (this call was passed over)"
                : "others did arrive (these calls were passed over)";
    return stretch.calls() + " unseen" + when + ": " + why;
  }

  private void rest(GapsReport report) {
    int unjudged = report.count(Judgement.BEFORE_JOURNAL);
    if (unjudged > 0) {
      terminal.prose(
          (report.journalBegins() == 0
                  ? "The journal is empty"
                  : "The journal begins at " + longTime(report.journalBegins()))
              + ": "
              + calls(unjudged)
              + " before that cannot be judged.",
          0,
          Style.YELLOW);
    }
    List<String> without = new ArrayList<>();
    report.transcripts().forEach((host, files) -> add(without, files == 0, host));
    if (!without.isEmpty()) {
      terminal.prose(
          "No transcript of "
              + String.join(", ", without)
              + " was changed since "
              + longTime(report.sinceMillis())
              + ".",
          0,
          Style.DIM);
    }
    report
        .unreadableHosts()
        .forEach(
            (host, events) ->
                terminal.prose(
                    SafeText.of(host)
                        + " sent "
                        + events
                        + " events; its transcripts cannot be read, so nothing is known of others.",
                    0,
                    Style.DIM));
  }

  private static String calls(int count) {
    return count == 1 ? "1 call" : count + " calls";
  }

  private String shortened(String session) {
    return session.substring(0, Math.min(sessionLength, session.length()));
  }

  /** Ids that begin with the time are alike in front. */
  private static int distinct(GapsReport report) {
    int length = SHORT_SESSION;
    for (; length < LONG_SESSION; length++) {
      Set<String> shown = new HashSet<>();
      boolean distinct = true;
      for (SessionGaps session : report.sessions()) {
        String id = session.session();
        distinct &= shown.add(id.substring(0, Math.min(length, id.length())));
      }
      if (distinct) {
        break;
      }
    }
    return length;
  }

  private String time(long millis) {
    return millis == 0 ? "" : TIME.format(Instant.ofEpochMilli(millis).atZone(zone));
  }

  private String longTime(long millis) {
    return LONG_TIME.format(Instant.ofEpochMilli(millis).atZone(zone));
  }
}
