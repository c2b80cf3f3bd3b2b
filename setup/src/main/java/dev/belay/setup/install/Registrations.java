package dev.belay.setup.install;

import com.google.gson.JsonObject;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookCall;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.install.HookSwitches.Thrown;
import dev.belay.setup.install.Registration.State;
import dev.belay.setup.shape.HookShape;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.text.ConfigSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what was installed is still there. For one thread at a time. */
public final class Registrations {
  private final InstallStore store;

  public Registrations(InstallStore store) {
    this.store = store;
  }

  /** The files whose change may change what {@link #look} finds. */
  public List<Path> files(InstallRecord record) {
    Set<Path> files = new LinkedHashSet<>();
    files.add(record.file());
    for (Map.Entry<String, Wish> wish : record.wishes().entrySet()) {
      HostContract host = HostCatalog.find(wish.getKey());
      if (host != null) {
        Machine machine = record.machine(host);
        files.addAll(HookSwitches.files(machine, host, Scope.USER));
        if (wish.getValue().scope() == Scope.PROJECT) {
          files.addAll(HookSwitches.files(machine, host, Scope.PROJECT));
        }
      }
    }
    return List.copyOf(files);
  }

  /** The programs that a record's hooks start, where their place is known. */
  public static List<Path> programs(InstallRecord record) {
    Set<Path> programs = new LinkedHashSet<>();
    for (Wish wish : record.wishes().values()) {
      Path program = wish.program().isEmpty() ? null : Path.of(wish.program().getFirst());
      if (program != null && program.isAbsolute()) {
        programs.add(program);
      }
    }
    return List.copyOf(programs);
  }

  /** What has become of a registration. Reads files, and changes none. */
  public Registration look(InstallRecord record) {
    Set<String> missing = new LinkedHashSet<>();
    Set<String> changed = new LinkedHashSet<>();
    List<Thrown> switches = new ArrayList<>();
    String problem = "";
    for (Map.Entry<String, Wish> entry : record.wishes().entrySet()) {
      HostContract host = HostCatalog.find(entry.getKey());
      if (host == null) {
        continue;
      }
      Wish wish = entry.getValue();
      Machine machine = record.machine(host);
      try {
        compare(record, machine, host, wish, missing, changed);
      } catch (IOException | ConfigSyntaxException | InstallException e) {
        problem = String.valueOf(e.getMessage());
      } catch (RuntimeException e) {
        // One file that is too odd for us must not keep all others from being looked at.
        problem = e.toString();
      }
      switches.addAll(HookSwitches.thrown(machine, host, Scope.USER));
      if (wish.scope() == Scope.PROJECT) {
        switches.addAll(HookSwitches.thrown(machine, host, Scope.PROJECT));
      }
    }
    State state =
        !problem.isEmpty()
            ? State.UNREADABLE
            : !missing.isEmpty() ? State.LOST : changed.isEmpty() ? State.INTACT : State.CHANGED;
    return new Registration(
        record,
        state,
        List.copyOf(missing),
        List.copyOf(changed),
        problem,
        unstartable(record),
        switches);
  }

  private void compare(
      InstallRecord record,
      Machine machine,
      HostContract host,
      Wish wish,
      Set<String> missing,
      Set<String> changed)
      throws IOException, ConfigSyntaxException, InstallException {
    String text = UserFile.text(record.file());
    List<String> events =
        Installer.events(host, wish.events()).stream().map(EventContract::name).toList();
    if (text == null) {
      missing.addAll(events);
      return;
    }
    boolean asLeft = UserFile.digest(text).equals(record.digest());
    HookFile file = record.hookFile(host, wish.scope());
    HookShape shape = file == null ? null : file.shape();
    if (file == null || shape == null || !file.path().equals(record.file())) {
      if (!asLeft || !isStartable(record.file(), text)) {
        changed.addAll(events);
      }
      return;
    }
    if (!asLeft) {
      List<RegisteredHook> present = shape.read(text);
      if (!text.isBlank()) {
        JsonDialect.check(file, text);
      }
      WishedHooks wished = new WishedHooks(record.machine(host), file, wish);
      entries(events, present, wished.handlers(shape), missing, changed);
    }
  }

  private static void entries(
      List<String> events,
      List<RegisteredHook> present,
      Map<String, JsonObject> expected,
      Set<String> missing,
      Set<String> changed) {
    for (String event : events) {
      boolean there = false;
      boolean otherwise = false;
      for (RegisteredHook hook : present) {
        HookCall call = hook.belay();
        if (call != null && hook.event().equals(event)) {
          there |= WishedHooks.isAmong(hook, expected) || isByHand(hook, call);
          otherwise = true;
        }
      }
      if (!there) {
        (otherwise ? changed : missing).add(event);
      }
    }
  }

  /** Somebody's own registration for all calls is as good as ours. */
  private static boolean isByHand(RegisteredHook hook, HookCall call) {
    return !call.installed() && (hook.matcher().isEmpty() || hook.matcher().equals("*"));
  }

  /** A script that is not executable is passed over by its host; other files are only read. */
  private static boolean isStartable(Path file, String text) {
    return !text.startsWith("#!") || Files.isExecutable(file);
  }

  private static List<String> unstartable(InstallRecord record) {
    List<String> unstartable = new ArrayList<>();
    for (Path program : programs(record)) {
      if (!Files.isRegularFile(program)) {
        unstartable.add(program + " is gone");
      } else if (!Files.isExecutable(program)) {
        unstartable.add(program + " is not executable");
      }
    }
    return unstartable;
  }

  /**
   * Puts back what was installed with the wish that the engine guards it: Belay's own, and nothing
   * else. The caller holds the store, and has seen that the file can be read.
   *
   * @return whether there was something to put back
   * @throws InstallException if it cannot be done; nothing was changed
   * @throws IOException if a file cannot be written
   */
  public boolean putBack(InstallRecord record) throws InstallException, IOException {
    boolean done = false;
    for (Map.Entry<String, Wish> entry : record.wishes().entrySet()) {
      HostContract host = HostCatalog.find(entry.getKey());
      Wish wish = entry.getValue();
      if (host == null || !wish.guarded()) {
        continue;
      }
      Machine machine = record.machine(host);
      HookFile file = record.hookFile(host, wish.scope());
      if (file != null) {
        Installer installer = new Installer(machine, store);
        HostPlan plan = installer.install(wish, file);
        if (!plan.changes().isEmpty()) {
          installer.carryOut(plan);
          done = true;
        }
      }
    }
    return done;
  }
}
