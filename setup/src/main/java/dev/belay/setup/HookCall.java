package dev.belay.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A call of Belay's hook as it stands in a host's configuration: a command line or an address.
 *
 * @param program what is started, with {@code hook} where it is the launcher; empty for an address
 * @param url the address without its query; empty for a command
 * @param hosts the hosts whose payloads may come, the usual one first; empty where none is named
 * @param event the event that it is registered for; empty where none is named
 * @param open whether failures pass
 * @param installed whether {@code belay install} wrote it, and may change and remove it
 * @param others further options, in order: a policy file, a time limit
 */
public record HookCall(
    List<String> program,
    String url,
    List<String> hosts,
    String event,
    boolean open,
    boolean installed,
    List<String> others) {
  /** The mark of what {@code belay install} wrote. */
  public static final String MARK = "--installed";

  private static final String CLIENT = "belay-hook";
  private static final String LAUNCHER = "belay";

  public HookCall {
    program = List.copyOf(program);
    hosts = List.copyOf(hosts);
    others = List.copyOf(others);
  }

  /** The call that an installation writes as a command. */
  public static HookCall command(
      List<String> program, List<String> hosts, String event, boolean open, List<String> others) {
    return new HookCall(program, "", hosts, event, open, true, others);
  }

  /** The call that an installation writes as an address. */
  public static HookCall address(String url, String host, String event, boolean open) {
    return new HookCall(List.of(), url, List.of(host), event, open, true, List.of());
  }

  /** What a command line calls; null when it is not Belay's hook. */
  public static @Nullable HookCall ofCommand(String commandLine) {
    List<String> words = CommandWords.of(commandLine);
    int start = 0;
    while (start < words.size()
        && (words.get(start).equals("&") || words.get(start).equals("exec"))) {
      start++;
    }
    if (start == words.size()) {
      return null;
    }
    String name = programName(words.get(start));
    String event = words.size() == 1 ? eventOfScript(name) : null;
    if (event != null) {
      return new HookCall(words, "", List.of(), event, false, true, List.of());
    }
    int options;
    if (name.equals(CLIENT)) {
      options = start + 1;
    } else if (name.equals(LAUNCHER)
        && start + 1 < words.size()
        && words.get(start + 1).equals("hook")) {
      options = start + 2;
    } else {
      return null;
    }
    return ofOptions(words.subList(start, options), words.subList(options, words.size()));
  }

  /** What an address calls; null when it is not an engine's. */
  public static @Nullable HookCall ofUrl(String url) {
    int query = url.indexOf('?');
    String address = query < 0 ? url : url.substring(0, query);
    int path = address.indexOf("/hook/");
    if (path < 0
        || !(address.startsWith("http://127.0.0.1:") || address.startsWith("http://localhost:"))) {
      return null;
    }
    List<String> options = new ArrayList<>();
    options.add("--host=" + address.substring(path + "/hook/".length()));
    if (query >= 0) {
      for (String part : url.substring(query + 1).split("&")) {
        options.add("--" + (part.startsWith("installed") ? "installed" : part));
      }
    }
    HookCall call = ofOptions(List.of(), options);
    return new HookCall(
        List.of(), address, call.hosts, call.event, call.open, call.installed, call.others);
  }

  private static HookCall ofOptions(List<String> program, List<String> words) {
    List<String> hosts = List.of();
    String event = "";
    boolean open = false;
    boolean installed = false;
    List<String> others = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.indexOf('=');
      String option = equals < 0 ? word : word.substring(0, equals);
      if (option.equals(MARK)) {
        installed = true;
        continue;
      }
      boolean takesValue = option.startsWith("--") && !option.equals("--no-engine");
      String value =
          equals >= 0
              ? word.substring(equals + 1)
              : takesValue && i + 1 < words.size() ? words.get(++i) : "";
      switch (option) {
        case "--host" -> hosts = List.of(value.split(","));
        case "--event" -> event = value;
        case "--fail" -> open = value.toLowerCase(Locale.ROOT).equals("open");
        default -> {
          others.add(option);
          if (takesValue) {
            others.add(value);
          }
        }
      }
    }
    return new HookCall(program, "", hosts, event, open, installed, others);
  }

  /** Program and arguments; empty for an address. */
  public List<String> argv() {
    if (program.isEmpty()) {
      return List.of();
    }
    List<String> argv = new ArrayList<>(program);
    if (!hosts.isEmpty()) {
      argv.add("--host");
      argv.add(String.join(",", hosts));
    }
    if (!event.isEmpty()) {
      argv.add("--event");
      argv.add(event);
    }
    if (open) {
      argv.add("--fail");
      argv.add("open");
    }
    if (installed) {
      argv.add(MARK);
    }
    argv.addAll(others);
    return argv;
  }

  /** The whole address; empty for a command. */
  public String address() {
    if (url.isEmpty()) {
      return "";
    }
    Map<String, String> query = new TreeMap<>();
    if (!event.isEmpty()) {
      query.put("event", event);
    }
    if (open) {
      query.put("fail", "open");
    }
    if (installed) {
      query.put("installed", "1");
    }
    StringBuilder whole = new StringBuilder(url);
    query.forEach(
        (name, value) ->
            whole
                .append(whole.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value));
    return whole.toString();
  }

  /** The event of a script that Belay wrote for a host that takes no command lines. */
  private static @Nullable String eventOfScript(String name) {
    int dot = name.lastIndexOf('.');
    boolean script = name.endsWith(".sh") || name.endsWith(".ps1");
    return script && name.startsWith("belay-") && dot > "belay-".length()
        ? name.substring("belay-".length(), dot)
        : null;
  }

  private static String programName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".exe") || lower.endsWith(".cmd")
        ? lower.substring(0, lower.length() - 4)
        : name;
  }
}
