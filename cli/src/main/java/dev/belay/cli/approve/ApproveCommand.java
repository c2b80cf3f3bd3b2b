package dev.belay.cli.approve;

import dev.belay.cli.engine.EnginePlace;
import dev.belay.cli.log.LogRow;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.PolicyScope;
import dev.belay.engine.PolicyUnusableException;
import dev.belay.engine.approval.Approval;
import dev.belay.engine.approval.ApprovalFiles;
import dev.belay.journal.Journal;
import dev.belay.journal.JournalOptions;
import dev.belay.journal.NoteEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay approve}. */
@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    description = {
      "Let one call that was refused pass, once.",
      "",
      "Without a CODE: the calls that were refused last. With one: that very call, in that directory, may be made once within the time."
    },
    footer = {
      "",
      "Exit codes: 0 done, 2 wrong usage or not confirmed, 3 no such call.",
      "",
      "Examples:",
      "  belay approve",
      "  belay approve 3f9a2c1b --minutes 5",
      "  belay approve --list"
    })
public final class ApproveCommand implements Callable<Integer> {
  private static final int SHOWN = 20;
  private static final int SHORTEST_CODE = 8;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Terminal terminal;
  private final Person person;
  private final ZoneId zone = ZoneId.systemDefault();

  @Parameters(arity = "0..1", paramLabel = "CODE", description = "The call's code.")
  private @Nullable String code;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "10",
      description = "How long it holds, at most 60; 10 when left out.")
  private int minutes;

  @Option(names = "--list", description = "Show the approvals that still hold.")
  private boolean list;

  @Option(names = "--revoke", paramLabel = "CODE", description = "Take an approval back.")
  private @Nullable String revoke;

  @Mixin private final EnginePlace place = new EnginePlace();

  public ApproveCommand(Terminal terminal) {
    this(terminal, Person.atTerminal(System.getenv()));
  }

  ApproveCommand(Terminal terminal, Person person) {
    this.terminal = terminal;
    this.person = person;
  }

  @Override
  public Integer call() {
    try {
      ApprovalFiles approvals = new ApprovalFiles(place.directories().state());
      String wanted = code;
      String unwanted = revoke;
      if ((wanted != null ? 1 : 0) + (unwanted != null ? 1 : 0) + (list ? 1 : 0) > 1) {
        throw usage("several things at once", "give one of CODE, --list and --revoke");
      }
      if (list) {
        list(approvals);
      } else if (unwanted != null) {
        revoke(approvals, unwanted);
      } else if (wanted == null) {
        refused();
      } else {
        approve(approvals, wanted);
      }
      return ExitCode.OK;
    } catch (CommandFailure e) {
      return e.report(terminal);
    } catch (IOException e) {
      return new CommandFailure(
              ExitCode.NOT_FOUND,
              "the journal or the approvals cannot be used: " + e,
              place.directories().state().toString(),
              "check its permissions")
          .report(terminal);
    }
  }

  private void refused() throws IOException {
    Table table = Table.of("code", "time", "host", "what", "verdict", "rule").whole(0);
    for (RefusedCall refused : RefusedCall.last(place.directories().journal(), SHOWN, "")) {
      LogRow row = LogRow.of(refused.record(), zone);
      table.row(
          Approval.code(refused.call()),
          row.time(),
          SafeText.of(row.host()),
          SafeText.of(row.what()),
          row.verdict(),
          SafeText.of(row.rule()));
    }
    if (table.isEmpty()) {
      terminal.line("No call was refused that could be approved.");
    } else {
      table.print(terminal);
    }
  }

  private void approve(ApprovalFiles approvals, String wanted) throws IOException {
    if (minutes < 1 || minutes > ApprovalFiles.LONGEST.toMinutes()) {
      throw usage("--minutes must be from 1 to 60: " + minutes, "");
    }
    String objection = person.objection();
    if (objection != null) {
      throw usage(
          "an approval can only be given by a person: " + objection,
          "open a terminal of your own, and run it there");
    }
    RefusedCall refused = refused(wanted);
    checkLock(refused);
    LogRow row = LogRow.of(refused.record(), zone);
    terminal.line(SafeText.of(row.host() + " in " + LogRow.text(refused.record(), "cwd")));
    terminal.line("  " + SafeText.of(row.what()));
    terminal.line("  refused by " + SafeText.of(row.rule()));
    terminal.flush();
    if (!person.confirms("Secrets and the ends of long texts are not shown.")) {
      throw usage("not approved: the word was not typed", "");
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Duration validity = Duration.ofMinutes(minutes);
    // First told, then given: what nobody could read of must not hold.
    note(NoteEntry.APPROVAL_GIVEN, refused, now.plus(validity));
    Approval approval = approvals.grant(refused.call(), now, validity);
    terminal.line(
        "approved once, until "
            + TIME.format(approval.until().atZone(zone))
            + ": the agent has to make the very same call again");
  }

  private RefusedCall refused(String wanted) throws IOException {
    String beginning = wanted.toLowerCase(Locale.ROOT);
    if (beginning.length() < SHORTEST_CODE || !beginning.matches("[0-9a-f]+")) {
      throw usage("no code: " + wanted, "belay approve shows the codes");
    }
    List<RefusedCall> found = RefusedCall.last(place.directories().journal(), 2, beginning);
    if (found.size() > 1) {
      throw usage("several calls have this code", "give more of the digest: belay log --json");
    }
    if (found.isEmpty()) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND, "no refused call has the code " + wanted, "", "run: belay approve");
    }
    return found.getFirst();
  }

  /** What a locked policy refuses stays refused: better said now than at the next try. */
  private static void checkLock(RefusedCall refused) {
    try {
      boolean locked =
          new PolicyReading(Path.of(System.getProperty("user.home")))
              .active(new PolicyScope(null, Map.of(), LogRow.text(refused.record(), "cwd")))
              .guard()
              .policy()
              .locked();
      if (locked) {
        throw usage("the managed policy is locked: nothing can be approved", "");
      }
    } catch (PolicyUnusableException e) {
      throw new CommandFailure(ExitCode.UNREADABLE, String.valueOf(e.getMessage()), "", "");
    }
  }

  private void note(String name, RefusedCall refused, @Nullable Instant until) throws IOException {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("code", Approval.code(refused.call()));
    details.put("host", LogRow.text(refused.record(), "host"));
    if (until != null) {
      details.put("until", until.toString());
    }
    Journal.appendNow(
        place.directories().journal(),
        JournalOptions.defaults(),
        new NoteEntry(System.currentTimeMillis(), name, details));
  }

  private void list(ApprovalFiles approvals) throws IOException {
    Table table = Table.of("code", "until", "state").whole(0);
    for (Approval approval : approvals.list(Instant.now())) {
      table.row(
          approval.code(),
          TIME.format(approval.until().atZone(zone)),
          approvals.isUsed(approval) ? "used" : "open");
    }
    if (table.isEmpty()) {
      terminal.line("No approval holds.");
    } else {
      table.print(terminal);
    }
  }

  private void revoke(ApprovalFiles approvals, String unwanted) throws IOException {
    boolean any = false;
    for (Approval approval : approvals.list(Instant.now())) {
      if (unwanted.length() >= SHORTEST_CODE && approval.call().startsWith(unwanted)) {
        any |= approvals.revoke(approval.call());
        Journal.appendNow(
            place.directories().journal(),
            JournalOptions.defaults(),
            new NoteEntry(
                System.currentTimeMillis(),
                NoteEntry.APPROVAL_REVOKED,
                Map.of("code", approval.code())));
      }
    }
    if (!any) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "no approval has the code " + unwanted,
          "",
          "run: belay approve --list");
    }
    terminal.line("taken back");
  }

  private static CommandFailure usage(String what, String whatToDo) {
    return new CommandFailure(ExitCode.USAGE, what, "", whatToDo);
  }
}
