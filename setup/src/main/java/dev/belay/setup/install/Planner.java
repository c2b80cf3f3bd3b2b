package dev.belay.setup.install;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.security.auth.module.UnixSystem;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.HttpHandlers;
import dev.belay.setup.HookCall;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.install.InstallException.Kind;
import dev.belay.setup.module.ModuleOptions;
import dev.belay.setup.module.OwnFiles;
import dev.belay.setup.module.Quoting;
import dev.belay.setup.shape.HookShape;
import dev.belay.setup.shape.NewHook;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.shape.UnfitConfigException;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.JsonText;
import dev.belay.setup.text.Leniency;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be done with one file of a host. For one use. */
final class Planner {
  /** Well above the time in which Belay answers, and below what a user would wait. */
  private static final int TIMEOUT_SECONDS = 30;

  private static final int LARGEST_FILE = 16 << 20;

  private final Machine machine;
  private final InstallStore store;
  private final HostContract host;
  private final HookFile file;
  private final List<String> notes = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<FileChange> changes = new ArrayList<>();
  private final List<InstallRecord> records = new ArrayList<>();
  private final Map<Path, String> originals = new HashMap<>();

  Planner(Machine machine, InstallStore store, HostContract host, HookFile file) {
    this.machine = machine;
    this.store = store;
    this.host = host;
    this.file = file;
  }

  /** Entries in a file that others stand in too. */
  HostPlan entries(HookShape shape, Wish wish) throws InstallException {
    String before = text(file.path());
    List<RegisteredHook> present = read(shape, before);
    InstallRecord record = record(file.path());
    tellOfHttp(wish);
    Map<String, NewHook> wanted = wanted(wish);
    Map<String, JsonObject> written = written(shape, wanted);
    Set<String> ofOthers = eventsOfOthers(record);
    Set<String> there = new LinkedHashSet<>();
    List<RegisteredHook> stale = new ArrayList<>();
    for (RegisteredHook hook : present) {
      HookCall call = hook.belay();
      if (call == null) {
        continue;
      }
      NewHook want = wanted.get(hook.event());
      if (!call.installed()) {
        if (want != null && there.add(hook.event())) {
          notes.add(
              hook.event()
                  + " is registered by hand in line "
                  + hook.line()
                  + "; it stays as it is");
        }
      } else if (want == null ? ofOthers.contains(hook.event()) : isWritten(hook, written)) {
        if (!there.add(hook.event())) {
          stale.add(hook);
        }
      } else {
        stale.add(hook);
      }
    }
    List<NewHook> missing = new ArrayList<>();
    wanted.forEach(
        (event, hook) -> {
          if (!there.contains(event)) {
            missing.add(hook);
          }
        });
    String after = changed(shape, before, stale, missing);
    if (after != null) {
      check(shape, before, after, wanted.keySet(), ofOthers);
      checkLeniency(after);
    }
    remember(shape, before, present, after, record, wish);
    scripts(wish, wanted.keySet());
    return plan(wish.scope(), List.copyOf(wanted.keySet()));
  }

  private @Nullable String changed(
      HookShape shape, @Nullable String before, List<RegisteredHook> stale, List<NewHook> missing)
      throws InstallException {
    try {
      String text = before == null ? "" : before;
      if (!stale.isEmpty()) {
        text = shape.remove(text, stale);
      }
      if (!missing.isEmpty()) {
        text = shape.add(text, missing, host.setup().last());
      }
      return before == null && text.isEmpty() ? null : text;
    } catch (ConfigSyntaxException e) {
      throw malformed(file.path(), e);
    } catch (UnfitConfigException e) {
      throw new InstallException(
          Kind.MALFORMED, String.valueOf(e.getMessage()), file.path(), "nothing was changed");
    }
  }

  /** A check of our own work: whatever it finds must not reach the disk. */
  private void check(
      HookShape shape,
      @Nullable String before,
      String after,
      Set<String> wanted,
      Set<String> ofOthers)
      throws InstallException {
    Set<String> there = new LinkedHashSet<>();
    List<String> others = new ArrayList<>();
    for (RegisteredHook hook : read(shape, after)) {
      if (hook.belay() == null) {
        others.add(hook.event() + " " + hook.matcher() + " " + hook.handler());
      } else {
        there.add(hook.event());
      }
    }
    List<String> othersBefore = new ArrayList<>();
    for (RegisteredHook hook : read(shape, before)) {
      if (hook.belay() == null) {
        othersBefore.add(hook.event() + " " + hook.matcher() + " " + hook.handler());
      }
    }
    if (!others.equals(othersBefore)
        || !there.containsAll(wanted)
        || !wanted.containsAll(minus(there, ofOthers))) {
      throw new IllegalStateException(
          "the plan for " + file.path() + " would change what is not Belay's; nothing was written");
    }
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> left = new LinkedHashSet<>(all);
    left.removeAll(some);
    return left;
  }

  /** How the wanted hooks look once they are written. */
  private Map<String, JsonObject> written(HookShape shape, Map<String, NewHook> wanted)
      throws InstallException {
    try {
      Map<String, JsonObject> handlers = new HashMap<>();
      String text = shape.add("", List.copyOf(wanted.values()), false);
      for (RegisteredHook hook : shape.read(text)) {
        handlers.put(hook.event(), hook.handler());
      }
      return handlers;
    } catch (ConfigSyntaxException | UnfitConfigException e) {
      throw new IllegalStateException("an empty file takes every hook", e);
    }
  }

  /** How each of the wished hooks looks in the file. */
  Map<String, JsonObject> expected(HookShape shape, Wish wish) throws InstallException {
    return written(shape, wanted(wish));
  }

  static boolean isWritten(RegisteredHook hook, Map<String, JsonObject> written) {
    return hook.matcher().isEmpty() | hook.matcher().equals("*")
        && hook.handler().equals(written.get(hook.event()));
  }

  private Map<String, NewHook> wanted(Wish wish) {
    List<String> readers = Installer.readers(file, wish.scope());
    Map<String, NewHook> wanted = new LinkedHashMap<>();
    for (EventContract event : Installer.events(host, wish.events())) {
      wanted.put(event.name(), hook(event, wish, readers));
    }
    return wanted;
  }

  private NewHook hook(EventContract event, Wish wish, List<String> readers) {
    boolean posts = wish.http() && posts(event);
    HookCall call =
        posts
            ? HookCall.address(
                wish.engine() + "/hook/" + readers.getFirst(),
                readers.getFirst(),
                event.name(),
                wish.open())
            : HookCall.command(
                wish.program(), readers, event.name(), wish.open(), wish.arguments());
    Map<String, JsonElement> keys = new LinkedHashMap<>();
    host.setup().keys().forEach((key, value) -> keys.put(key, JsonParser.parseString(value)));
    if (!wish.open() && event.gatesTool()) {
      host.setup().closed().forEach((key, value) -> keys.put(key, JsonParser.parseString(value)));
    }
    boolean ownLimit = event.timeoutSeconds() > 0 && event.timeoutSeconds() < TIMEOUT_SECONDS;
    return new NewHook(
        call,
        posts ? "" : command(call, wish.scope()),
        machine.windows(),
        ownLimit ? 0 : TIMEOUT_SECONDS,
        keys);
  }

  /**
   * Whether the host can be made to send this event to the engine. The first of a session never is,
   * since a command starts the engine; and a host that takes https alone for its gates expands no
   * variable for the token elsewhere.
   */
  private boolean posts(EventContract event) {
    HttpHandlers http = host.http();
    return http != null
        && http.httpsOn().isEmpty()
        && http.sends(event)
        && !event.type().name().equals("session.start");
  }

  private void tellOfHttp(Wish wish) {
    if (!wish.http()) {
      return;
    }
    if (Installer.events(host, wish.events()).stream().noneMatch(this::posts)) {
      notes.add("takes no hooks over HTTP that could stop a call; the client is used");
      return;
    }
    notes.add(
        "put the engine's token into the agent's environment: export "
            + NewHook.TOKEN_VARIABLE
            + "=$(belay engine token)");
    HttpHandlers http = host.http();
    if (http != null && http.closedBy().isEmpty()) {
      warnings.add(
          host.title()
              + " lets a call pass when the engine does not answer, and nothing closes that; --transport command does");
    }
  }

  private String command(HookCall call, Scope scope) {
    Path script = OwnFiles.script(machine, host, scope, call.event());
    if (script != null) {
      return script.toString();
    }
    List<String> argv = call.argv();
    if (!machine.windows()) {
      return Quoting.posix(argv);
    }
    return switch (host.setup().windows()) {
      case "powershell" -> Quoting.powershell(argv);
      case "git-bash" -> Quoting.gitBash(argv);
      default -> Quoting.cmd(argv);
    };
  }

  /** The events that other hosts, which read this file too, want from it. */
  private Set<String> eventsOfOthers(@Nullable InstallRecord record) {
    Set<String> events = new LinkedHashSet<>();
    if (record != null) {
      for (Map.Entry<String, Wish> wish : record.wishes().entrySet()) {
        if (!wish.getKey().equals(host.id())) {
          HostContract other = HostCatalog.host(wish.getKey());
          Installer.events(other, wish.getValue().events())
              .forEach(event -> events.add(event.name()));
        }
      }
    }
    return events;
  }

  private void remember(
      HookShape shape,
      @Nullable String before,
      List<RegisteredHook> present,
      @Nullable String after,
      @Nullable InstallRecord record,
      Wish wish)
      throws InstallException {
    if (after == null) {
      return;
    }
    InstallRecord asLeft =
        record != null && before != null && record.digest().equals(digest(before)) ? record : null;
    boolean created = asLeft != null ? asLeft.created() : before == null;
    String original = asLeft != null ? asLeft.original() : "";
    if (asLeft == null && before != null) {
      String without = without(shape, before, installed(present));
      original = digest(without);
      originals.put(file.path(), without);
    }
    change(before, after, false);
    records.add(
        record(file.path(), record, wish, created, asLeft != null, original, digest(after)));
  }

  private InstallRecord record(
      Path path,
      @Nullable InstallRecord before,
      Wish wish,
      boolean created,
      boolean foldersToo,
      String original,
      String digest) {
    Map<String, Wish> wishes = new LinkedHashMap<>(before == null ? Map.of() : before.wishes());
    wishes.put(host.id(), wish);
    return new InstallRecord(
        path,
        file.written(),
        machine.home(),
        machine.project(),
        wishes,
        created,
        before == null || !foldersToo ? List.of() : before.folders(),
        original,
        digest);
  }

  private static List<RegisteredHook> installed(List<RegisteredHook> hooks) {
    List<RegisteredHook> installed = new ArrayList<>();
    for (RegisteredHook hook : hooks) {
      if (hook.isInstalled()) {
        installed.add(hook);
      }
    }
    return installed;
  }

  private String without(HookShape shape, String text, List<RegisteredHook> hooks)
      throws InstallException {
    try {
      return hooks.isEmpty() ? text : shape.remove(text, hooks);
    } catch (ConfigSyntaxException e) {
      throw malformed(file.path(), e);
    }
  }

  /** Takes the host's entries out of a file that others stand in too. */
  HostPlan withoutEntries(HookShape shape, Scope scope) throws InstallException {
    String before = text(file.path());
    InstallRecord record = record(file.path());
    if (before == null) {
      if (record != null) {
        records.add(record.without(host.id()));
      }
      return plan(scope, List.of());
    }
    List<RegisteredHook> present;
    try {
      present = shape.read(before);
    } catch (ConfigSyntaxException e) {
      if (record == null) {
        // Belay never stood there, as far as anyone knows: none of our business.
        return plan(scope, List.of());
      }
      throw malformed(file.path(), e);
    }
    Set<String> ofOthers = eventsOfOthers(record);
    List<RegisteredHook> going = new ArrayList<>();
    for (RegisteredHook hook : present) {
      HookCall call = hook.belay();
      if (call != null && call.installed() && isOf(call)) {
        if (!ofOthers.contains(hook.event())) {
          going.add(hook);
        }
      } else if (call != null && !call.installed()) {
        notes.add(
            hook.event() + " is registered by hand in line " + hook.line() + "; it stays as it is");
      }
    }
    InstallRecord left = record == null ? null : record.without(host.id());
    if (record != null && left != null && left.isGone() && record.digest().equals(digest(before))) {
      restore(before, record);
    } else if (!going.isEmpty()) {
      String after = without(shape, before, going);
      change(
          before,
          record != null && record.created() && isEmpty(shape, after) ? null : after,
          false);
      if (left != null) {
        left = left.left(digest(after));
      }
    }
    if (left != null) {
      records.add(left);
    }
    scriptsGone(scope);
    return plan(scope, List.of());
  }

  /** A script names no host, and stands in the files of one alone. */
  private boolean isOf(HookCall call) {
    return call.hosts().isEmpty() || call.hosts().contains(host.id());
  }

  private void restore(String before, InstallRecord record) throws InstallException {
    if (record.created()) {
      change(before, null, false);
      return;
    }
    try {
      byte[] original = store.original(record.original());
      if (original == null) {
        throw new InstallException(
            Kind.FILE,
            "the copy of the file from before the installation is gone",
            store.path(record.original()),
            "remove the entries with " + HookCall.MARK + " by hand");
      }
      change(before, new String(original, StandardCharsets.UTF_8), false);
    } catch (IOException e) {
      throw unreadable(store.path(record.original()), e);
    }
  }

  private static boolean isEmpty(HookShape shape, String text) {
    try {
      return shape.isEmpty(text);
    } catch (ConfigSyntaxException e) {
      return false;
    }
  }

  /** Files that are Belay's as a whole. */
  HostPlan ownFiles(Wish wish) throws InstallException {
    List<EventContract> events = Installer.events(host, wish.events());
    List<String> names = events.stream().map(EventContract::name).toList();
    List<String> written = new ArrayList<>();
    for (OwnFiles.Own own : OwnFiles.of(machine, host, file, options(wish, names))) {
      own(own, wish);
      written.addAll(own.events());
    }
    for (Path stale : OwnFiles.present(file)) {
      if (changes.stream().noneMatch(change -> change.path().equals(stale))) {
        ownGone(stale);
      }
    }
    return plan(wish.scope(), written);
  }

  private static ModuleOptions options(Wish wish, List<String> events) {
    List<String> command = new ArrayList<>(wish.program());
    command.addAll(wish.arguments());
    return new ModuleOptions(command, !wish.open(), events);
  }

  private void own(OwnFiles.Own own, Wish wish) throws InstallException {
    String before = text(own.path());
    if (before != null && !OwnFiles.isOurs(before, own.text())) {
      throw new InstallException(
          Kind.MALFORMED,
          "there is a file of this name that Belay did not write",
          own.path(),
          "move it away, or call Belay from it; see: belay engine client-path");
    }
    InstallRecord record = record(own.path());
    change(own.path(), before, own.text(), own.program());
    records.add(record(own.path(), record, wish, true, true, "", digest(own.text())));
  }

  HostPlan withoutOwnFiles(Scope scope) throws InstallException {
    for (Path present : OwnFiles.present(file)) {
      ownGone(present);
    }
    return plan(scope, List.of());
  }

  private void ownGone(Path path) throws InstallException {
    String before = text(path);
    InstallRecord record = record(path);
    if (before != null) {
      change(path, before, null, false);
    }
    if (record != null) {
      records.add(record.without(host.id()));
    }
  }

  /** The scripts that entries of some hosts name in the place of a command line. */
  private void scripts(Wish wish, Set<String> events) throws InstallException {
    for (OwnFiles.Own own :
        OwnFiles.beside(machine, host, wish.scope(), options(wish, List.copyOf(events)))) {
      own(own, wish);
    }
  }

  private void scriptsGone(Scope scope) throws InstallException {
    for (Path present : OwnFiles.presentBeside(machine, host, scope)) {
      ownGone(present);
    }
  }

  private void change(@Nullable String before, @Nullable String after, boolean program) {
    change(file.path(), before, after, program);
  }

  private void change(Path path, @Nullable String before, @Nullable String after, boolean program) {
    changes.add(new FileChange(path, before, after, program));
  }

  private HostPlan plan(Scope scope, List<String> events) {
    List<FileChange> real = new ArrayList<>();
    for (FileChange change : changes) {
      if (!change.changesNothing()) {
        real.add(change);
      }
    }
    return new HostPlan(host, scope, events, real, notes, warnings, records, originals);
  }

  /** What the host would not read switches all hooks of the file off, Belay's too. */
  void checkLeniency(String text) throws InstallException {
    if (!file.config().format().startsWith("json")) {
      return;
    }
    Map<Leniency, Integer> found;
    try {
      found = JsonText.parse(text).leniencies();
    } catch (ConfigSyntaxException e) {
      throw new IllegalStateException("was read a moment ago", e);
    }
    for (Map.Entry<Leniency, Integer> one : found.entrySet()) {
      String name = one.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String what = "line " + one.getValue() + " has " + words(one.getKey());
      if (host.setup().refuses().contains(name)) {
        throw new InstallException(
            Kind.MALFORMED,
            what + ", and " + host.title() + " reads nothing of such a file",
            file.path(),
            "take it out first; nothing was changed");
      }
      if (!host.setup().takes().contains(name) && one.getKey() != Leniency.DUPLICATE_KEY) {
        warnings.add(
            file.path()
                + " "
                + what
                + "; whether "
                + host.title()
                + " reads such a file was not tried, see belay doctor");
      }
    }
  }

  private static String words(Leniency leniency) {
    return switch (leniency) {
      case BYTE_ORDER_MARK -> "a byte order mark";
      case COMMENT -> "a comment";
      case TRAILING_COMMA -> "a comma behind the last item";
      case DUPLICATE_KEY -> "a key that stood there before";
    };
  }

  private List<RegisteredHook> read(HookShape shape, @Nullable String text)
      throws InstallException {
    try {
      return text == null ? List.of() : shape.read(text);
    } catch (ConfigSyntaxException e) {
      throw malformed(file.path(), e);
    }
  }

  private InstallException malformed(Path path, ConfigSyntaxException e) {
    return new InstallException(
        Kind.MALFORMED,
        String.valueOf(e.getMessage()),
        path,
        host.title() + " cannot read it either; mend it first, nothing was changed");
  }

  private @Nullable InstallRecord record(Path path) throws InstallException {
    try {
      return store.of(path);
    } catch (IOException e) {
      throw unreadable(store.file(), e);
    }
  }

  /** A file's text; null where there is none. */
  private static @Nullable String text(Path path) throws InstallException {
    try {
      if (!Files.exists(path)) {
        return null;
      }
      if (!Files.isRegularFile(path)) {
        throw new InstallException(Kind.FILE, "this is no file", path, "move it away");
      }
      if (Files.size(path) > LARGEST_FILE) {
        throw new InstallException(
            Kind.FILE, "the file is larger than 16 MiB", path, "is this the right file?");
      }
      checkOwner(path);
      byte[] bytes = Files.readAllBytes(path);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InstallException(
          Kind.MALFORMED, "the file is not UTF-8", path, "convert it first; nothing was changed");
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** Writing to somebody else's file would be a surprise to them, even where it is allowed. */
  private static void checkOwner(Path path) throws IOException, InstallException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("unix")
        && ((Number) Files.getAttribute(path, "unix:uid")).longValue()
            != new UnixSystem().getUid()) {
      throw new InstallException(
          Kind.FILE,
          "the file belongs to another user",
          path,
          "run belay install as that user, or give the file to yourself");
    }
  }

  private static InstallException unreadable(Path path, IOException e) {
    return new InstallException(
        Kind.FILE, "cannot be read: " + e.getMessage(), path, "check its permissions");
  }

  private static String digest(String text) {
    return InstallStore.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  static boolean sameText(@Nullable String text, byte @Nullable [] bytes) {
    return text == null
        ? bytes == null
        : bytes != null && text.equals(new String(bytes, StandardCharsets.UTF_8));
  }
}
