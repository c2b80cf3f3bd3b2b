package dev.belay.cli.hook;

import dev.belay.contract.Reply;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.engine.FailMode;
import dev.belay.engine.HookPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the C client, made by the build from the code that they stand for: the fail mode's
 * reply for every host and event, with a mark where the reason goes, and the names of the
 * environment variables that the engine is told.
 */
public final class ClientReplies {
  /** Stands for the reason. The quotes tell JSON, where they are escaped, from plain text. */
  private static final String MARK = "<\"reason\">";

  private static final String MARK_IN_JSON = "<\\\"reason\\\">";

  /** The columns of the C tables, in the order of {@code enum fail_mode}. */
  private static final List<FailMode> MODES =
      List.of(FailMode.CLOSED, FailMode.GATES, FailMode.OPEN);

  /** What the hook path reads besides the hosts' own variables: the policy's places. */
  private static final List<String> POLICY_VARIABLES =
      List.of("BELAY_POLICY", "XDG_CONFIG_HOME", "TMPDIR");

  /** What commands read besides the variables that move a host's files. */
  private static final List<String> COMMAND_VARIABLES =
      List.of(
          "COLUMNS",
          "FLEET_ASCII",
          "FORCE_COLOR",
          "HOME",
          "NO_COLOR",
          "PATH",
          "TERM",
          "TERM_ASCII",
          "XDG_CONFIG_HOME");

  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private int longest;
  private int mostReasons;

  private ClientReplies() {}

  /** Writes {@code folder/replies.h} for the client of this version. */
  public static void run(String folder, String version) {
    try {
      Path header = Files.createDirectories(Path.of(folder)).resolve("replies.h");
      Files.writeString(header, new ClientReplies().header(version));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String header(String version) {
    StringBuilder events = new StringBuilder();
    StringBuilder hosts = new StringBuilder();
    int count = 0;
    for (HostContract host : HostCatalog.all()) {
      int first = count;
      for (EventContract event : host.events()) {
        events.append(row(quoted(event.name()) + ", false, " + choice(host, event)));
        for (String alias : event.aliases()) {
          events.append(row(quoted(alias) + ", true, " + choice(host, event)));
        }
        count += 1 + event.aliases().size();
      }
      String slice = first + ", " + (count - first);
      hosts.append(row(quoted(host.id()) + ", " + slice + ", " + choice(host, null)));
    }
    String anyone = choice(null, null);
    StringBuilder rows = new StringBuilder();
    for (String form : forms.keySet()) {
      rows.append(row(form));
    }
    return "/* Made by the build (ClientReplies.java): do not edit. */\n"
        + define("BELAY_VERSION", " " + quoted(version))
        + define("ENVIRONMENT_NAMES", environmentNames())
        + define("COMMAND_ENVIRONMENT_NAMES", commandEnvironmentNames())
        + define("REPLY_LONGEST", " " + longest)
        + define("REPLY_MOST_REASONS", " " + mostReasons)
        + define("REPLY_UNKNOWN_HOST", " " + anyone)
        + define("REPLY_FORMS", rows)
        + define("REPLY_EVENTS", events)
        + define("REPLY_HOSTS", hosts);
  }

  private static String define(String name, CharSequence value) {
    return "#define " + name + value + "\n";
  }

  private static String row(String cells) {
    return " \\\n    {" + cells + "},";
  }

  private static String environmentNames() {
    TreeSet<String> names = new TreeSet<>(POLICY_VARIABLES);
    for (HostContract host : HostCatalog.all()) {
      names.addAll(host.recognition().env());
    }
    return list(names);
  }

  private static String commandEnvironmentNames() {
    TreeSet<String> names = new TreeSet<>(COMMAND_VARIABLES);
    for (HostContract host : HostCatalog.all()) {
      names.addAll(host.setup().moves().keySet());
    }
    return list(names);
  }

  private static String list(Iterable<String> names) {
    StringBuilder list = new StringBuilder();
    for (String name : names) {
      list.append(" \\\n    ").append(quoted(name)).append(',');
    }
    return list.toString();
  }

  private String choice(@Nullable HostContract host, @Nullable EventContract event) {
    List<String> indices = new ArrayList<>();
    for (FailMode mode : MODES) {
      indices.add(String.valueOf(form(HookPath.failed(mode, host, event, null, MARK).reply())));
    }
    return "{{" + String.join(", ", indices) + "}}";
  }

  private int form(Reply reply) {
    boolean json = reply.stdout().contains(MARK_IN_JSON);
    String mark = json ? MARK_IN_JSON : MARK;
    int reasons = reply.stdout().split(mark, -1).length + reply.stderr().split(MARK, -1).length - 2;
    mostReasons = Math.max(mostReasons, reasons);
    longest = Math.max(longest, bytes(reply.stdout()).length + bytes(reply.stderr()).length);
    String row =
        quoted(reply.stdout().replace(mark, "\1"))
            + ", "
            + quoted(reply.stderr().replace(MARK, "\1"))
            + ", "
            + reply.exitCode()
            + ", "
            + json;
    Integer known = forms.putIfAbsent(row, forms.size());
    return known == null ? forms.size() - 1 : known;
  }

  /** A C string literal. Octal escapes end after three digits, whatever follows. */
  private static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (byte b : bytes(text)) {
      if (b == '"' || b == '\\') {
        literal.append('\\').append((char) b);
      } else if (b >= ' ' && b < 0x7f) {
        literal.append((char) b);
      } else {
        literal.append('\\');
        literal.append((b >> 6) & 3).append((b >> 3) & 7).append(b & 7);
      }
    }
    return literal.append('"').toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
