package dev.belay.setup.health;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.belay.contract.ToolKind;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookCall;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.install.InstallRecord;
import dev.belay.setup.install.Installer;
import dev.belay.setup.install.Wish;
import dev.belay.setup.module.OwnModule;
import dev.belay.setup.shape.RegisteredHook;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The quick part of a check: whether a host will ask Belay, as far as its files tell. No process is
 * started. For one thread.
 */
public final class Health {
  private final Machine machine;
  private final HostContract host;
  private final List<ReadFile> files;
  private final Checkup checkup;

  private Health(Machine machine, HostContract host, List<ReadFile> files, Checkup checkup) {
    this.machine = machine;
    this.host = host;
    this.files = files;
    this.checkup = checkup;
  }

  /**
   * What is wrong with this host's registration, the worst first; empty when all is well.
   *
   * @param records what {@code belay install} remembers; those of other hosts and projects are
   *     passed over
   */
  public static List<Finding> of(Machine machine, HostContract host, List<InstallRecord> records) {
    Checkup checkup = new Checkup();
    look(machine, host, HostFiles.of(machine, host), records, checkup);
    return checkup.findings();
  }

  /** As {@link #of}, with the files read already, and the findings put into {@code checkup}. */
  public static void look(
      Machine machine,
      HostContract host,
      List<ReadFile> files,
      List<InstallRecord> records,
      Checkup checkup) {
    new Health(machine, host, files, checkup).look(records);
  }

  private void look(List<InstallRecord> records) {
    List<InstallRecord> own = new ArrayList<>();
    for (InstallRecord record : records) {
      if (concerns(machine, host, record)) {
        own.add(record);
      }
    }
    for (ReadFile file : files) {
      if (file.file().shape() != null) {
        checkup.looked();
        if (!file.problem().isEmpty()) {
          malformed(file);
        }
      }
    }
    if (own.isEmpty()) {
      byHand();
    }
    for (InstallRecord record : own) {
      installed(record, host.id());
    }
    OffSwitches.look(machine, host, checkup);
    for (ReadFile file : files) {
      for (RegisteredHook hook : file.belay()) {
        entry(file, hook);
      }
    }
  }

  /** Whether a record is about this host, for this user and, if it is a project's, in this one. */
  public static boolean concerns(Machine machine, HostContract host, InstallRecord record) {
    Wish wish = record.wishes().get(host.id());
    if (wish == null) {
      return false;
    }
    return wish.scope() == Scope.USER
        ? record.home().equals(machine.home())
        : record.project().equals(machine.project());
  }

  private void malformed(ReadFile file) {
    boolean ours = !file.text().isEmpty() && file.text().contains(HookCall.MARK);
    checkup.found(
        Problem.MALFORMED_CONFIG,
        ours || isBelays(file) ? Severity.OFF : Severity.ATTENTION,
        host.id(),
        file.problem(),
        file.path().toString(),
        "mend it: " + host.title() + " reads no hook from it as it is");
  }

  private boolean isBelays(ReadFile file) {
    return host.setup().userFiles().contains(file.file().written())
        || host.setup().projectFiles().contains(file.file().written());
  }

  /** Without a record, any registration on an event that gates a tool will do. */
  private void byHand() {
    checkup.looked();
    Set<String> there = new TreeSet<>();
    for (ReadFile file : files) {
      there.addAll(events(file));
    }
    List<String> gates = new ArrayList<>();
    for (EventContract event : host.events()) {
      if (event.gatesTool() && event.type().name().equals("tool.start")) {
        gates.add(event.name());
      }
    }
    List<String> missing = new ArrayList<>(gates);
    missing.removeAll(there);
    if (there.isEmpty()) {
      missing(
          Severity.OFF,
          "Belay is not registered with " + host.title(),
          "",
          "belay install " + host.id());
    } else if (missing.size() == gates.size()) {
      missing(
          Severity.OFF,
          "Belay is registered for no event that can stop a tool call: " + words(missing),
          "",
          "belay install " + host.id());
    } else if (!missing.isEmpty()) {
      missing(
          Severity.ATTENTION,
          "Belay is not registered for " + words(missing),
          "",
          "belay install " + host.id());
    }
  }

  private void missing(Severity severity, String what, String where, String command) {
    checkup.found(Problem.HOOK_MISSING, severity, host.id(), what, where, "run " + command);
  }

  /** What was installed has to be there still. */
  private void installed(InstallRecord record, String id) {
    Wish wish = record.wishes().get(id);
    if (wish == null) {
      return;
    }
    checkup.looked();
    ReadFile file = null;
    for (ReadFile each : files) {
      if (each.path().equals(record.file())) {
        file = each;
      }
    }
    String where = record.file().toString();
    if (file == null && Files.isRegularFile(record.file())) {
      // It holds no hooks: a script that entries name, a plugin's manifest.
      return;
    }
    if (file == null) {
      missing(
          Severity.OFF,
          "the file that Belay was registered in is gone",
          where,
          "belay doctor --fix");
      return;
    }
    if (!file.problem().isEmpty()) {
      return;
    }
    if (file.file().shape() == null) {
      ownFile(file);
      return;
    }
    Set<String> there = events(file);
    List<String> gates = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (EventContract event : Installer.events(host, wish.events())) {
      if (!there.contains(event.name())) {
        (event.gatesTool() ? gates : others).add(event.name());
      }
    }
    if (!gates.isEmpty()) {
      gates.addAll(others);
      missing(
          Severity.OFF,
          "the hook that was registered for " + words(gates) + " is gone",
          where,
          "belay doctor --fix");
    } else if (!others.isEmpty()) {
      missing(
          Severity.ATTENTION,
          "the hook that was registered for " + words(others) + " is gone",
          where,
          "belay doctor --fix");
    }
    for (RegisteredHook hook : file.belay()) {
      if (hook.isInstalled()) {
        asWished(file, hook, wish);
      }
    }
  }

  private void ownFile(ReadFile file) {
    if (file.belay().isEmpty()) {
      missing(
          Severity.OFF,
          "the file that Belay wrote here is another one now",
          file.path().toString(),
          "belay doctor --fix");
    } else if (!OwnModule.isUnchanged(file.text())) {
      missing(
          Severity.ATTENTION,
          "the file was changed since Belay wrote it",
          file.path().toString(),
          "belay doctor --fix");
    }
  }

  private void asWished(ReadFile file, RegisteredHook hook, Wish wish) {
    EventContract event = event(hook);
    HookCall call = hook.belay();
    if (call == null || event == null || !event.gatesTool() || wish.open()) {
      return;
    }
    checkup.looked();
    if (call.open()) {
      failsOpen(file, hook, "was registered to refuse what it cannot check, and now lets it pass");
      return;
    }
    for (Map.Entry<String, String> key : host.setup().closed().entrySet()) {
      JsonElement there = hook.handler().get(key.getKey());
      if (!JsonParser.parseString(key.getValue()).equals(there)) {
        failsOpen(
            file,
            hook,
            "lacks "
                + key.getKey()
                + ": "
                + key.getValue()
                + ", so a client that is gone would pass calls");
      }
    }
  }

  private void failsOpen(ReadFile file, RegisteredHook hook, String what) {
    checkup.found(
        Problem.FAILS_OPEN,
        Severity.ATTENTION,
        host.id(),
        hook.event() + " " + what,
        file.at(hook.line()),
        "run belay doctor --fix");
  }

  private void entry(ReadFile file, RegisteredHook hook) {
    HookCall call = hook.belay();
    if (call == null) {
      return;
    }
    boolean installed = call.installed();
    String where = file.at(hook.line());
    if (file.file().isScripts()) {
      script(file);
    }
    HookPrograms.look(machine, host.id(), call, where, installed, checkup);
    checkup.looked();
    EventContract event = event(hook);
    if (event == null) {
      checkup.found(
          Problem.EVENT_UNSUPPORTED,
          Severity.ATTENTION,
          host.id(),
          host.title() + " has no event " + hook.event() + nearest(hook.event()),
          where,
          installed ? "run belay doctor --fix" : "correct its name, or take the entry out");
      return;
    }
    checkup.looked();
    MatcherReach reach = MatcherReach.of(host, event, hook.matcher());
    if (reach.nothing()) {
      checkup.found(
          Problem.MATCHER_MATCHES_NOTHING,
          event.gatesTool() ? Severity.OFF : Severity.ATTENTION,
          host.id(),
          "the matcher \""
              + hook.matcher()
              + "\" fits no "
              + subject(event)
              + " of "
              + host.title(),
          where,
          installed
              ? "run belay doctor --fix"
              : "take the matcher out, or name tools of this agent");
    } else if (event.gatesTool()
        && !reach.missed().isEmpty()
        && !isCovered(event, reach.missed())) {
      checkup.found(
          Problem.MATCHER_NARROW,
          Severity.ATTENTION,
          host.id(),
          "the matcher \"" + hook.matcher() + "\" hides calls from Belay: " + kinds(reach.missed()),
          where,
          installed ? "run belay doctor --fix" : "take the matcher out");
    }
  }

  /** The host runs the file itself. */
  private void script(ReadFile file) {
    if (!machine.windows() && !Files.isExecutable(file.path())) {
      checkup.found(
          Problem.NOT_EXECUTABLE,
          Severity.OFF,
          host.id(),
          "the script may not be run, so " + host.title() + " passes it over",
          file.path().toString(),
          "run chmod +x " + file.path() + ", or belay doctor --fix");
    }
  }

  /** Whether other entries of the event see what one entry's matcher leaves out. */
  private boolean isCovered(EventContract event, Set<ToolKind> missed) {
    Set<ToolKind> left = new TreeSet<>(missed);
    for (ReadFile file : files) {
      for (RegisteredHook hook : file.belay()) {
        if (event.isNamed(hook.event())) {
          MatcherReach reach = MatcherReach.of(host, event, hook.matcher());
          if (!reach.nothing()) {
            left.removeIf(kind -> !reach.missed().contains(kind));
          }
        }
      }
    }
    return left.isEmpty();
  }

  private static String kinds(Set<ToolKind> kinds) {
    return String.join(", ", new TreeSet<>(kinds).stream().map(ToolKind::wireName).toList());
  }

  private static String subject(EventContract event) {
    String field = event.matcher().toLowerCase(Locale.ROOT);
    return field.contains("tool") ? "tool" : event.matcher();
  }

  private String nearest(String name) {
    EventContract near = host.event(name);
    return near == null ? "" : "; it is called " + near.name() + " there";
  }

  /** Hosts read names as they are written: another case is another event. */
  private @Nullable EventContract event(RegisteredHook hook) {
    EventContract event = host.event(hook.event());
    return event != null && event.isNamed(hook.event()) ? event : null;
  }

  /** The events that Belay is registered for in a file, as the contract calls them. */
  private Set<String> events(ReadFile file) {
    Set<String> events = new LinkedHashSet<>();
    for (RegisteredHook hook : file.belay()) {
      EventContract event = event(hook);
      if (event != null) {
        events.add(event.name());
      }
    }
    return events;
  }

  private static String words(List<String> names) {
    return names.size() <= 4
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
  }
}
