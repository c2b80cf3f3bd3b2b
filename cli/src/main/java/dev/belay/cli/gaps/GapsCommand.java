package dev.belay.cli.gaps;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.NearestName;
import dev.belay.contract.host.HostCatalog;
import dev.belay.hosts.transcript.Transcript;
import dev.belay.hosts.transcript.TranscriptCall;
import dev.belay.hosts.transcript.Transcripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay gaps}. */
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    description = {
      "Find the tool calls that agents made without Belay having been asked.",
      "",
      "Compares the agents' own transcripts with the journal; neither is changed. Transcripts of Claude Code, Codex,"
          + " Gemini CLI and Qwen Code can be read."
    },
    footer = {
      "",
      "Exit codes: 0 every call was seen, 2 wrong usage, 3 nothing to read, 4 a transcript cannot be read, 10 gaps found.",
      "",
      "Examples:",
      "  belay gaps",
      "  belay gaps codex --since 7d",
      "  belay gaps --session 01a1fd7b --all",
      "  belay gaps --json | jq '.sessions[].calls[].command'"
    })
public final class GapsCommand implements Callable<Integer> {
  /** An event is answered before the line of its call is written, or after it. */
  private static final long BEFORE_SINCE = 300_000;

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "HOST", description = "Only these hosts.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      defaultValue = "24h",
      description =
          "Calls from then on: 90m, 24h, 7d, 2026-11-20 or 2026-11-20T09:30; 24h when left out.")
  private String since = "24h";

  @Option(
      names = "--session",
      paramLabel = "SESSION",
      description = "Only this session; its first letters will do.")
  private @Nullable String session;

  @Option(
      names = "--transcript",
      paramLabel = "FILE",
      description = "Only this transcript, all of it; give its host where the file does not tell.")
  private @Nullable Path transcript;

  @Option(names = "--all", description = "List every call, with what was found out about it.")
  private boolean all;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--journal",
      paramLabel = "DIR",
      description = "The journal's directory; ~/.local/state/belay/journal when left out.")
  private @Nullable Path journal;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "The home that holds the transcripts; your own when left out.")
  private @Nullable Path home;

  private int exitCode;

  public GapsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long now = System.currentTimeMillis();
    ZoneId zone = ZoneId.systemDefault();
    Long from = Since.millis(since, now, zone);
    if (from == null) {
      throw new CommandFailure(
          ExitCode.USAGE, "no time: " + since, "--since", "give 24h, 7d or 2026-11-20");
    }
    long begin = transcript == null ? from : 0;
    Map<String, Integer> counts = new TreeMap<>();
    List<Transcript> read = transcript == null ? found(begin, counts) : named(transcript, counts);
    SeenJournal seen = seen(Math.max(0, begin - BEFORE_SINCE));
    GapsReport report =
        new GapsReport(
            begin,
            seen.begins(),
            judged(read, new SessionJudge(seen, now), begin),
            counts,
            unreadable(seen));
    if (json) {
      terminal.prettyJson(GapsJson.of(report, all));
    } else {
      new GapsText(terminal, zone).print(report, all);
    }
    nothing(read, report.sessions(), begin);
    return report.hasFindings() ? ExitCode.worse(exitCode, ExitCode.FINDINGS) : exitCode;
  }

  /** A check that looked at nothing must not look like one that found nothing. */
  private void nothing(List<Transcript> read, List<SessionGaps> judged, long begin) {
    if (read.isEmpty() && exitCode == ExitCode.OK) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "there is no transcript to look at",
          String.join(", ", places()),
          begin == 0 ? "" : "look further back with --since");
    }
    if (judged.isEmpty() && session != null) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "there is no call of a session that begins so",
          session,
          begin == 0 ? "" : "look further back with --since");
    }
  }

  private List<String> places() {
    List<String> places = new ArrayList<>();
    for (Transcripts host : wanted()) {
      places.addAll(host.places());
    }
    return places;
  }

  private List<Transcripts> wanted() {
    List<Transcripts> wanted = new ArrayList<>();
    for (String host : hosts.isEmpty() ? Transcripts.hosts() : hosts) {
      wanted.add(transcripts(host));
    }
    return wanted;
  }

  private static Transcripts transcripts(String host) {
    Transcripts readable = Transcripts.of(host);
    if (readable != null) {
      return readable;
    }
    List<String> known = new ArrayList<>();
    HostCatalog.all().forEach(contract -> known.add(contract.id()));
    if (known.contains(host)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "the transcripts of " + host + " cannot be read",
          "",
          "those of " + String.join(", ", Transcripts.hosts()) + " can");
    }
    String nearest = NearestName.of(host, known);
    throw new CommandFailure(
        ExitCode.USAGE,
        "no host has the id " + host,
        "",
        nearest == null ? "belay contract hosts lists them" : "did you mean " + nearest + "?");
  }

  private List<Transcript> found(long begin, Map<String, Integer> counts) {
    Path place = home == null ? Path.of(System.getProperty("user.home")) : home;
    List<Transcript> read = new ArrayList<>();
    for (Transcripts host : wanted()) {
      int before = read.size();
      try {
        for (Path file : host.find(place, begin)) {
          read(host, file, read);
        }
      } catch (IOException e) {
        failed(ExitCode.NOT_FOUND, "transcripts cannot be read: " + e, place.toString());
      }
      counts.put(host.host(), read.size() - before);
    }
    return read;
  }

  private List<Transcript> named(Path file, Map<String, Integer> counts) {
    if (!Files.isRegularFile(file)) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND, "there is no such file", file.toString(), "check the path");
    }
    List<Transcript> read = new ArrayList<>();
    Transcripts host = null;
    try {
      host = hosts.isEmpty() ? Transcripts.ofFile(file) : wanted().getFirst();
    } catch (IOException e) {
      failed(ExitCode.UNREADABLE, "the transcript cannot be read: " + e, file.toString());
      return read;
    }
    if (host == null) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          "no tool call of a known form stands in it",
          file.toString(),
          "name its host: belay gaps HOST --transcript " + file);
    }
    read(host, file, read);
    counts.put(host.host(), read.size());
    return read;
  }

  private void read(Transcripts host, Path file, List<Transcript> into) {
    try {
      Transcript found = host.read(file);
      if (found.unreadable() > 0) {
        terminal.warning(
            found.unreadable()
                + (found.unreadable() == 1 ? " line" : " lines")
                + " could not be read: calls may be missing",
            file.toString(),
            "");
      }
      into.add(found);
    } catch (IOException e) {
      failed(ExitCode.UNREADABLE, "the transcript cannot be read: " + e, file.toString());
    }
  }

  private void failed(int code, String what, String where) {
    terminal.error(what, where, "check its permissions");
    exitCode = ExitCode.worse(exitCode, code);
  }

  private SeenJournal seen(long begin) {
    Path directory =
        journal != null
            ? journal
            : Path.of(System.getProperty("user.home"), ".local", "state", "belay", "journal");
    try {
      SeenJournal seen = SeenJournal.read(directory, begin);
      if (seen.unreadable() > 0) {
        terminal.warning(
            seen.unreadable() + " records cannot be read",
            directory.toString(),
            "run: belay log verify");
      }
      return seen;
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "the journal cannot be read: " + e,
          directory.toString(),
          "check its permissions");
    }
  }

  private List<SessionGaps> judged(List<Transcript> read, SessionJudge judge, long begin) {
    Map<String, List<TranscriptCall>> sessions = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Transcript one : read) {
      for (TranscriptCall call : one.calls()) {
        boolean recent = call.begunMillis() == 0 || call.begunMillis() >= begin;
        boolean asked = session == null || call.session().startsWith(session);
        // A session that goes on from another one holds the calls of both.
        if (recent
            && asked
            && known.add(one.host() + "\n" + call.call().id() + call.begunMillis())) {
          sessions
              .computeIfAbsent(one.host() + "\n" + call.session(), key -> new ArrayList<>())
              .add(call);
        }
      }
    }
    List<SessionGaps> judged = new ArrayList<>();
    sessions.forEach(
        (key, calls) -> {
          String host = key.substring(0, key.indexOf('\n'));
          String name = key.substring(key.indexOf('\n') + 1);
          judged.add(judge.judge(host, name, calls, transcripts(host).sharesIds()));
        });
    judged.sort(
        Comparator.comparing(SessionGaps::host)
            .thenComparing(one -> one.calls().getFirst().call().begunMillis()));
    return judged;
  }

  private Map<String, Long> unreadable(SeenJournal seen) {
    Map<String, Long> unreadable = new TreeMap<>();
    if (hosts.isEmpty() && transcript == null) {
      seen.events()
          .forEach(
              (host, events) -> {
                if (!host.isEmpty() && Transcripts.of(host) == null) {
                  unreadable.put(host, events);
                }
              });
    }
    return unreadable;
  }
}
