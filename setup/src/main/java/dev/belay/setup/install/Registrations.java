package dev.belay.setup.install;

import com.google.gson.JsonObject;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookCall;
import dev.belay.setup.HookFile;
import dev.belay.setup.HookFiles;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.install.HookSwitches.Thrown;
import dev.belay.setup.install.Registration.State;
import dev.belay.setup.shape.HookShape;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.text.ConfigSyntaxException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what was installed is still there. For one thread at a time. */
public final class Registrations {
  private static final int LARGEST_FILE = 16 << 20;

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
        Machine machine = machine(record, host);
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
      Machine machine = machine(record, host);
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
    byte[] bytes = bytes(record.file());
    List<String> events =
        Installer.events(host, wish.events()).stream().map(EventContract::name).toList();
    if (bytes == null) {
      missing.addAll(events);
      return;
    }
    boolean asLeft = InstallStore.digest(bytes).equals(record.digest());
    HookFile file = file(record, machine, host, wish.scope());
    HookShape shape = file == null ? null : file.shape();
    if (file == null || shape == null || !file.path().equals(record.file())) {
      if (!asLeft || !isStartable(record.file(), bytes)) {
        changed.addAll(events);
      }
      return;
    }
    if (!asLeft) {
      String text = text(bytes);
      Planner planner = new Planner(machine, store, host, file);
      List<RegisteredHook> present = shape.read(text);
      if (!text.isBlank()) {
        planner.checkLeniency(text);
      }
      entries(events, present, planner.expected(shape, wish), missing, changed);
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
          there |= Planner.isWritten(hook, expected) || isByHand(hook, call);
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

  private static @Nullable HookFile file(
      InstallRecord record, Machine machine, HostContract host, Scope scope) {
    for (HookFile file : HookFiles.candidates(machine, host, scope)) {
      if (file.written().equals(record.written())) {
        return file;
      }
    }
    return null;
  }

  private static byte @Nullable [] bytes(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("this is no file");
    }
    if (Files.size(file) > LARGEST_FILE) {
      throw new IOException("the file is larger than 16 MiB");
    }
    return Files.readAllBytes(file);
  }

  private static String text(byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("the file is not UTF-8", e);
    }
  }

  /** A script that is not executable is passed over by its host; other files are only read. */
  private static boolean isStartable(Path file, byte[] bytes) {
    boolean script = bytes.length > 1 && bytes[0] == '#' && bytes[1] == '!';
    return !script || Files.isExecutable(file);
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
      Machine machine = machine(record, host);
      HookFile file = file(record, machine, host, wish.scope());
      if (file != null) {
        Installer installer = new Installer(machine, store);
        HostPlan plan = installer.install(host, wish, file);
        if (!plan.changes().isEmpty()) {
          installer.carryOut(plan);
          done = true;
        }
      }
    }
    return done;
  }

  /**
   * The machine as it was told to the installation: a folder that a variable moved elsewhere is
   * known by where the file lies.
   */
  private static Machine machine(InstallRecord record, HostContract host) {
    boolean windows = File.separatorChar == '\\';
    Machine usual = new Machine(record.home(), record.project(), Map.of(), windows);
    String written = record.written();
    for (Map.Entry<String, String> move : host.setup().moves().entrySet()) {
      String folder = move.getValue() + "/";
      if (written.startsWith(folder) && !usual.path(host, written).equals(record.file())) {
        Path rest = Path.of(written.substring(folder.length()));
        Path moved = record.file();
        for (int i = 0; moved != null && i < rest.getNameCount(); i++) {
          moved = moved.getParent();
        }
        if (moved != null && moved.resolve(rest).equals(record.file())) {
          Map<String, String> variables = Map.of(move.getKey(), moved.toString());
          return new Machine(record.home(), record.project(), variables, windows);
        }
      }
    }
    return usual;
  }
}
