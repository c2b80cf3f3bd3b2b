package dev.belay.cli.log;

import com.google.gson.JsonObject;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.json.JsonException;
import dev.belay.journal.read.JournalReader;
import dev.belay.journal.read.JournalRecord;
import dev.belay.journal.read.JournalVerifier;
import dev.belay.journal.read.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code belay log}. */
@Command(
    name = "log",
    mixinStandardHelpOptions = true,
    description = {
      "Show the journal: every hook event, what was decided, and by which rule.",
      "",
      "The journal is a hash-chained log in ~/.local/state/belay/journal; secrets are taken out before it is written."
    },
    footer = {
      "",
      "Exit codes: 0 shown (an empty journal too), 2 wrong usage, 3 not readable, 10 verify found something.",
      "",
      "Examples:",
      "  belay log",
      "  belay log --follow --host codex",
      "  belay log --limit 1000 --json | jq -c 'select(.verdict.decision == \"deny\")'",
      "  belay log verify"
    })
public final class LogCommand implements Callable<Integer> {
  private static final long POLL_MILLIS = 200;

  private final Terminal terminal;

  @Option(
      names = {"-f", "--follow"},
      description = "Go on with records as they come, until Ctrl-C.")
  private boolean follow;

  @Option(
      names = "--session",
      paramLabel = "SESSION",
      description = "Only this session; its first letters will do.")
  private @Nullable String session;

  @Option(names = "--host", paramLabel = "HOST", description = "Only events of this host.")
  private @Nullable String host;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "The last N records; 50 when left out.")
  private int limit;

  @Option(names = "--json", description = "Print the records as they stand, one a line.")
  private boolean json;

  @Option(
      names = "--journal",
      paramLabel = "DIR",
      description = "The journal's directory; ~/.local/state/belay/journal when left out.")
  private @Nullable Path journal;

  public LogCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path directory = directory(journal);
    if (limit < 0) {
      throw new CommandFailure(
          ExitCode.USAGE, "--limit must not be negative: " + limit, "", "see belay log --help");
    }
    LogTable table = new LogTable(terminal, ZoneId.systemDefault());
    try {
      // Asked before anything is shown: what comes meanwhile is followed, not lost.
      long next = next(directory);
      Predicate<JournalRecord> wanted = wanted();
      List<JournalRecord> last =
          JournalReader.last(
              directory, limit, record -> record.sequence() < next && wanted.test(record));
      show(last, table, !follow);
      if (last.isEmpty() && !json) {
        nothing(directory);
      }
      if (follow) {
        follow(directory, next, table);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw unreadable(directory, e);
    }
    return ExitCode.OK;
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Check that every record of the journal is unchanged and in its place.")
  int verify(
      @Option(names = "--json", description = "Print JSON.") boolean asJson,
      @Option(
              names = "--journal",
              paramLabel = "DIR",
              description = "The journal's directory; ~/.local/state/belay/journal when left out.")
          @Nullable Path named) {
    Path directory = directory(named);
    try {
      Verification verification = JournalVerifier.verify(directory);
      if (asJson) {
        terminal.prettyJson(VerificationReport.json(verification, directory));
      } else {
        VerificationReport.print(verification, directory, terminal);
      }
      return verification.holds() ? ExitCode.OK : ExitCode.FINDINGS;
    } catch (IOException e) {
      throw unreadable(directory, e);
    }
  }

  /** The number of the record that comes next. */
  private static long next(Path directory) throws IOException {
    List<JournalRecord> newest = JournalReader.last(directory, 1, record -> true);
    return newest.isEmpty() ? 1 : newest.getFirst().sequence() + 1;
  }

  private void follow(Path directory, long next, LogTable table)
      throws IOException, InterruptedException {
    Predicate<JournalRecord> wanted = wanted();
    try (JournalReader reader = JournalReader.from(directory, next)) {
      while (!terminal.readerIsGone()) {
        List<JournalRecord> came = new ArrayList<>();
        for (JournalRecord record = reader.next(); record != null; record = reader.next()) {
          if (wanted.test(record)) {
            came.add(record);
          }
        }
        show(came, table, false);
        terminal.flush();
        Thread.sleep(POLL_MILLIS);
      }
    }
  }

  private void show(List<JournalRecord> records, LogTable table, boolean all) {
    List<LogRow> rows = new ArrayList<>();
    for (JournalRecord record : records) {
      JsonObject facts = facts(record);
      if (facts != null && json) {
        terminal.json(facts);
      } else if (facts != null) {
        rows.add(LogRow.of(facts, table.zone()));
      }
    }
    if (all) {
      table.print(rows);
    } else {
      table.append(rows);
    }
  }

  /** Null, and a warning, for a record that somebody broke. */
  private @Nullable JsonObject facts(JournalRecord record) {
    try {
      return record.json();
    } catch (JsonException e) {
      terminal.warning(
          "record " + record.sequence() + " cannot be read: " + e.getMessage(),
          record.segment() + ":" + record.line(),
          "run: belay log verify");
      return null;
    }
  }

  private Predicate<JournalRecord> wanted() {
    String wantedHost = host;
    String wantedSession = session;
    if (wantedHost == null && wantedSession == null) {
      return record -> true;
    }
    return record -> {
      try {
        JsonObject facts = record.json();
        return (wantedHost == null || wantedHost.equals(LogRow.text(facts, "host")))
            && (wantedSession == null || LogRow.text(facts, "session").startsWith(wantedSession));
      } catch (JsonException e) {
        return false;
      }
    };
  }

  private void nothing(Path directory) {
    boolean filtered = host != null || session != null;
    terminal.line(
        filtered && !isEmpty(directory)
            ? "No record of the journal matches."
            : "The journal is empty: nothing has been written to " + directory + " yet.");
  }

  private static boolean isEmpty(Path directory) {
    try {
      return JournalReader.last(directory, 1, record -> true).isEmpty();
    } catch (IOException e) {
      throw unreadable(directory, e);
    }
  }

  /** Never from the environment: a project can set variables for its agent. */
  private static Path directory(@Nullable Path named) {
    return named == null
        ? Path.of(System.getProperty("user.home"), ".local", "state", "belay", "journal")
        : named;
  }

  private static CommandFailure unreadable(Path directory, IOException e) {
    return new CommandFailure(
        ExitCode.NOT_FOUND,
        "the journal cannot be read: " + e,
        directory.toString(),
        "check its permissions");
  }
}
