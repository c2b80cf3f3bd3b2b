package dev.belay.lint;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Unknown;
import dev.belay.contract.host.Unknown.Loss;
import dev.belay.setup.Machine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The linter agrees with what agents did with configurations that hold one mistake each: {@code
 * recordings/config-probe}.
 */
class ConfigProbeTest {
  private static final Path RECORDINGS = Path.of("../recordings/config-probe");

  private static final String ONLY_ITS_AUTHOR_KNOWS =
      "a hook that only watches may be async: the linter says so, and no more";
  private static final String OUTSIDE = "what is not below the project may be made by others";
  private static final String NO_EVENT_LIST =
      "an event that is no list costs Copilot CLI the file, a handler that is no object itself";
  private static final String MATCHER_OF_GEMINI =
      "Gemini CLI fails over the matcher when the event comes, and runs no hook for it";
  private static final String NULL = "null counts as absent";

  /** What goes wrong without a word of the linter, and why. */
  private static final Map<String, String> NOT_REPORTED =
      Map.ofEntries(
          entry("claude-code: async refusal", ONLY_ITS_AUTHOR_KNOWS),
          entry("codex: async refusal", ONLY_ITS_AUTHOR_KNOWS),
          entry("claude-code: script that is not there", OUTSIDE),
          entry("codex: script that is not there", OUTSIDE),
          entry("copilot-cli: tool of Claude", "other readers of the file take Claude's names"),
          entry("copilot-cli: version 2", "the contract has types of members, not their values"));

  /** Errors of the linter on what this run of the host did not mind, and why. */
  private static final Map<String, String> AN_ERROR_THAT_RUNS =
      Map.ofEntries(
          entry(
              "gemini-cli: event is an object",
              "Gemini CLI calls the file invalid, and runs it all the same"));

  /** Where the host loses more or less than it usually does, and why. */
  private static final Map<String, String> OTHER_LOSSES =
      Map.ofEntries(
          entry("codex: matcher is null is not FILE", NULL),
          entry("copilot-cli: event is a text is not ENTRY", NO_EVENT_LIST),
          entry("copilot-cli: event is an object is not ENTRY", NO_EVENT_LIST),
          entry("gemini-cli: event is an object is not ENTRY", "it is read as a list of one"),
          entry("gemini-cli: matcher is a list is not ENTRY", MATCHER_OF_GEMINI),
          entry("gemini-cli: matcher is a number is not ENTRY", MATCHER_OF_GEMINI),
          entry("gemini-cli: matcher is null is not ENTRY", NULL));

  @TempDir Path folder;

  /** A recorded run. */
  private record Row(String host, JsonObject json) {
    String name() {
      return json.get("case").getAsString();
    }

    String text(String key) {
      JsonElement value = json.get(key);
      return value == null ? "" : value.getAsString();
    }

    private Set<String> words(String key) {
      Set<String> words = new TreeSet<>();
      json.getAsJsonArray(key).forEach(each -> words.add(each.getAsString()));
      return words;
    }

    /** Whether something that the author wants did not happen. */
    boolean fellShort() {
      return !words("happened").containsAll(words("expected"));
    }

    boolean lostTheGoodHook() {
      return words("expected").contains("good") && !words("happened").contains("good");
    }

    boolean lostTheFaultyHook() {
      return words("expected").contains("faulty") && !words("happened").contains("faulty");
    }

    boolean canLoseTheFaultyHook() {
      return words("expected").contains("faulty");
    }

    /** Whether the mistake is not on the event of the good hook. */
    boolean isOnAnotherEvent() {
      return name().contains("on another event") || name().startsWith("event is ");
    }

    @Override
    public String toString() {
      return host + ": " + name();
    }
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(RECORDINGS)) {
      for (Path file : files.sorted().toList()) {
        JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        String host = root.get("host").getAsString();
        root.getAsJsonArray("cases")
            .forEach(each -> rows.add(new Row(host, each.getAsJsonObject())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  @Test
  void whatAHostDropsIsReported() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Row row : rows()) {
      FileReport report = lint(row);
      if (row.fellShort() && report.count(Severity.ERROR) + report.count(Severity.WARNING) == 0) {
        silent.add(row.toString());
      }
    }
    assertThat(silent).containsExactlyInAnyOrderElementsOf(NOT_REPORTED.keySet());
  }

  @Test
  void whatAHostRunsIsNoError() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      FileReport report = lint(row);
      if (!row.fellShort() && report.count(Severity.ERROR) > 0) {
        wrong.add(row.toString());
      }
    }
    assertThat(wrong).containsExactlyInAnyOrderElementsOf(AN_ERROR_THAT_RUNS.keySet());
  }

  @Test
  void theContractSaysHowMuchIsLost() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      Unknown unknown =
          ConfigurationContract.of(requireNonNull(HostCatalog.host(row.host()))).unknown();
      Loss loss =
          switch (row.text("kind")) {
            case "event" -> unknown.event();
            case "file-member" -> unknown.fileMember();
            case "member" -> unknown.member();
            case "kind" -> unknown.kind();
            case "wrong-type" -> unknown.wrongType();
            default -> Loss.UNKNOWN;
          };
      if (!agrees(loss, row)) {
        wrong.add(row + " is not " + loss);
      }
    }
    assertThat(wrong).containsExactlyInAnyOrderElementsOf(OTHER_LOSSES.keySet());
  }

  private static boolean agrees(Loss loss, Row row) {
    boolean event = row.text("kind").equals("event") || row.text("kind").equals("kind");
    return switch (loss) {
      case UNKNOWN -> true;
      case ITSELF ->
          !row.lostTheGoodHook()
              && (!row.canLoseTheFaultyHook() || row.lostTheFaultyHook() == event);
      case ENTRY ->
          !row.lostTheGoodHook() && (!row.canLoseTheFaultyHook() || row.lostTheFaultyHook());
      case EVENT ->
          row.lostTheGoodHook() != row.isOnAnotherEvent()
              && (!row.canLoseTheFaultyHook() || row.lostTheFaultyHook());
      case HOOKS, FILE -> row.lostTheGoodHook();
    };
  }

  private FileReport lint(Row row) throws IOException {
    HostContract host = requireNonNull(HostCatalog.host(row.host()));
    Machine machine = new Machine(folder, folder.resolve("project"), Map.of(), false);
    String written = row.text("file");
    Path path = machine.path(host, written);
    Path script = folder.resolve("hook.sh");
    Files.deleteIfExists(script);
    if (!row.text("script").isEmpty()) {
      Files.writeString(script, row.text("script"));
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString(row.text("mode")));
    }
    return new Linter()
        .lint(
            host,
            place(host, written),
            path,
            row.text("text"),
            new Surroundings(machine, null, "", true));
  }

  private static ConfigFile place(HostContract host, String written) {
    return host.config().stream()
        .filter(each -> written.matches(Pattern.quote(each.path()).replace("*", "\\E[^/]*\\Q")))
        .findFirst()
        .orElseThrow();
  }
}
