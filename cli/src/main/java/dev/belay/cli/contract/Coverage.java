package dev.belay.cli.contract;

import dev.belay.contract.EventType;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen and said on every event of a host.
 *
 * @param host the host
 * @param rows its events, in its own order
 */
record Coverage(HostContract host, List<Row> rows) {
  /** What the matrix tells of each event beside its being seen. */
  static final List<Part> PARTS = List.of(Part.DENY, Part.ASK, Part.REWRITE, Part.CONTEXT);

  static final String LEGEND =
      "● shown by a run of the real agent · ○ documented, never run · → said instead · – impossible";

  static final String EFFECTS =
      "deny: feedback = it has happened, the model is told; continues = the agent goes on instead of stopping; ends-run = the"
          + " whole run ends";

  /** An event. */
  record Row(EventContract event) {
    Cell seen() {
      return Cell.seen(event);
    }

    Cell cell(Part part) {
      return Cell.of(event, part);
    }
  }

  Coverage {
    rows = List.copyOf(rows);
  }

  static Coverage of(HostContract host) {
    return new Coverage(host, host.events().stream().map(Row::new).toList());
  }

  /**
   * The row of the event before a tool call: the general one, where others are for one tool alone.
   */
  @Nullable Row beforeTool() {
    Row found = null;
    for (Row row : rows) {
      if (isBeforeTool(row) && (found == null || (isGeneral(row) && !isGeneral(found)))) {
        found = row;
      }
    }
    return found != null
        ? found
        : rows.stream().filter(row -> row.event().gatesTool()).findFirst().orElse(null);
  }

  /** The name of {@link #beforeTool}, and how many more events there are before other tools. */
  String beforeToolName() {
    Row row = beforeTool();
    if (row == null) {
      return "";
    }
    long others = rows.stream().filter(each -> isBeforeTool(each) && !each.equals(row)).count();
    return others == 0 ? row.event().name() : row.event().name() + " +" + others;
  }

  long verifiedEvents() {
    return rows.stream().filter(row -> row.event().seen().verified()).count();
  }

  /** How many events a refusal stops something on. */
  static long gates(HostContract host) {
    return host.events().stream().filter(event -> !event.gate().isEmpty()).count();
  }

  private static boolean isBeforeTool(Row row) {
    return row.event().gatesTool() && row.event().type().equals(EventType.TOOL_START);
  }

  private static boolean isGeneral(Row row) {
    return row.event().call() == null || row.event().call().tool().isEmpty();
  }
}
