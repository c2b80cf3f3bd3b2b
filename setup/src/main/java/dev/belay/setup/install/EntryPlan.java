package dev.belay.setup.install;

import com.google.gson.JsonObject;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.HttpHandlers;
import dev.belay.setup.HookCall;
import dev.belay.setup.HookFile;
import dev.belay.setup.install.InstallException.Kind;
import dev.belay.setup.shape.HookShape;
import dev.belay.setup.shape.NewHook;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.shape.UnfitConfigException;
import dev.belay.setup.text.ConfigSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be done with Belay's entries in a file that others stand in too. For one use. */
final class EntryPlan {
  private final PlanDraft draft;
  private final HookShape shape;
  private final OwnFilePlan scripts;

  EntryPlan(PlanDraft draft, HookShape shape) {
    this.draft = draft;
    this.shape = shape;
    this.scripts = new OwnFilePlan(draft);
  }

  HostPlan install(Wish wish) throws InstallException {
    String before = UserFile.text(path());
    InstallRecord record = draft.remembered(path());
    WishedHooks wished = new WishedHooks(draft.machine(), file(), wish);
    Map<String, NewHook> wanted = wished.byEvent();
    Set<String> ofOthers = eventsOfOthers(record);
    List<RegisteredHook> present = read(before);
    Set<String> there = new LinkedHashSet<>();
    List<RegisteredHook> stale =
        stale(present, wanted.keySet(), wished.handlers(shape), ofOthers, there);
    List<NewHook> missing = new ArrayList<>();
    wanted.forEach(
        (event, hook) -> {
          if (!there.contains(event)) {
            missing.add(hook);
          }
        });
    String after = changed(before, stale, missing);
    check(before, after, wanted.keySet(), ofOthers);
    draft.warn(JsonDialect.check(file(), after));
    tellOfHttp(wished);
    remember(before, present, after, record, wish);
    List<String> events = List.copyOf(wanted.keySet());
    scripts.installBeside(wish, events);
    return draft.plan(events);
  }

  /**
   * Belay's hooks that are not as they should be.
   *
   * @param there gets the events that are registered as they should be, or by hand
   */
  private List<RegisteredHook> stale(
      List<RegisteredHook> present,
      Set<String> wanted,
      Map<String, JsonObject> handlers,
      Set<String> ofOthers,
      Set<String> there) {
    List<RegisteredHook> stale = new ArrayList<>();
    for (RegisteredHook hook : present) {
      boolean isWanted = wanted.contains(hook.event());
      if (hook.isInstalled()) {
        boolean right =
            isWanted ? WishedHooks.isAmong(hook, handlers) : ofOthers.contains(hook.event());
        if (!right || !there.add(hook.event())) {
          stale.add(hook);
        }
      } else if (hook.belay() != null && isWanted && there.add(hook.event())) {
        draft.note(byHand(hook));
      }
    }
    return stale;
  }

  private static String byHand(RegisteredHook hook) {
    return hook.event() + " is registered by hand in line " + hook.line() + "; it stays as it is";
  }

  private String changed(@Nullable String before, List<RegisteredHook> stale, List<NewHook> missing)
      throws InstallException {
    try {
      String text = without(before == null ? "" : before, stale);
      return missing.isEmpty() ? text : shape.add(text, missing, draft.host().setup().last());
    } catch (ConfigSyntaxException e) {
      throw malformed(e);
    } catch (UnfitConfigException e) {
      throw new InstallException(
          Kind.MALFORMED, String.valueOf(e.getMessage()), path(), "nothing was changed");
    }
  }

  /** A check of our own work: whatever it finds must not reach the disk. */
  private void check(
      @Nullable String before, String after, Set<String> wanted, Set<String> ofOthers)
      throws InstallException {
    Set<String> ours = new LinkedHashSet<>();
    for (RegisteredHook hook : read(after)) {
      if (hook.belay() != null) {
        ours.add(hook.event());
      }
    }
    boolean complete = ours.containsAll(wanted);
    ours.removeAll(ofOthers);
    if (!complete || !wanted.containsAll(ours) || !others(after).equals(others(before))) {
      throw new IllegalStateException(
          "the plan for " + path() + " would change what is not Belay's; nothing was written");
    }
  }

  private List<String> others(@Nullable String text) throws InstallException {
    List<String> others = new ArrayList<>();
    for (RegisteredHook hook : read(text)) {
      if (hook.belay() == null) {
        others.add(hook.event() + " " + hook.matcher() + " " + hook.handler());
      }
    }
    return others;
  }

  private void tellOfHttp(WishedHooks wished) {
    if (!wished.wish().http()) {
      return;
    }
    if (!wished.postsSomething()) {
      draft.note("takes no hooks over HTTP that could stop a call; the client is used");
      return;
    }
    draft.note(
        "put the engine's token into the agent's environment: export "
            + NewHook.TOKEN_VARIABLE
            + "=$(belay engine token)");
    HttpHandlers http = draft.host().http();
    if (http != null && http.closedBy().isEmpty()) {
      draft.warn(
          List.of(
              draft.host().title()
                  + " lets a call pass when the engine does not answer, and nothing closes that;"
                  + " --transport command does"));
    }
  }

  /** The events that other hosts, which read this file too, want from it. */
  private Set<String> eventsOfOthers(@Nullable InstallRecord record) {
    Set<String> events = new LinkedHashSet<>();
    if (record != null) {
      for (Map.Entry<String, Wish> wish : record.wishes().entrySet()) {
        if (!wish.getKey().equals(draft.host().id())) {
          HostContract other = HostCatalog.host(wish.getKey());
          Installer.events(other, wish.getValue().events())
              .forEach(event -> events.add(event.name()));
        }
      }
    }
    return events;
  }

  private void remember(
      @Nullable String before,
      List<RegisteredHook> present,
      String after,
      @Nullable InstallRecord record,
      Wish wish)
      throws InstallException {
    boolean created = before == null;
    boolean asLeft = false;
    String original = "";
    if (record != null && before != null && record.digest().equals(UserFile.digest(before))) {
      asLeft = true;
      created = record.created();
      original = record.original();
    } else if (before != null) {
      List<RegisteredHook> ours = new ArrayList<>(present);
      ours.removeIf(hook -> !hook.isInstalled());
      original = draft.original(without(before, ours));
    }
    draft.change(new FileChange(path(), before, after, false));
    draft.record(draft.recordOf(path(), record, asLeft, wish, created, original, after));
  }

  HostPlan uninstall() throws InstallException {
    String before = UserFile.text(path());
    InstallRecord record = draft.remembered(path());
    InstallRecord left = record == null ? null : record.without(draft.host().id());
    if (before != null) {
      left = takeOut(before, record, left);
    }
    if (left != null) {
      draft.record(left);
    }
    scripts.uninstallBeside();
    return draft.plan(List.of());
  }

  /** Returns what is remembered afterwards. */
  private @Nullable InstallRecord takeOut(
      String before, @Nullable InstallRecord record, @Nullable InstallRecord left)
      throws InstallException {
    List<RegisteredHook> going = new ArrayList<>();
    Set<String> ofOthers = eventsOfOthers(record);
    for (RegisteredHook hook : presentAtRemoval(before, record)) {
      HookCall call = hook.belay();
      if (call != null && !call.installed()) {
        draft.note(byHand(hook));
      } else if (call != null && isOurs(call) && !ofOthers.contains(hook.event())) {
        going.add(hook);
      }
    }
    boolean whole = left != null && left.isGone();
    if (record != null && whole && record.digest().equals(UserFile.digest(before))) {
      draft.change(new FileChange(path(), before, original(record), false));
    } else if (!going.isEmpty()) {
      String after = without(before, going);
      boolean gone = record != null && record.created() && isEmpty(after);
      draft.change(new FileChange(path(), before, gone ? null : after, false));
      return left == null ? null : left.left(UserFile.digest(after));
    }
    return left;
  }

  private List<RegisteredHook> presentAtRemoval(String before, @Nullable InstallRecord record)
      throws InstallException {
    try {
      return shape.read(before);
    } catch (ConfigSyntaxException e) {
      if (record == null) {
        // Belay never stood there, as far as anyone knows: none of our business.
        return List.of();
      }
      throw malformed(e);
    }
  }

  /** A script names no host, and stands in the files of one alone. */
  private boolean isOurs(HookCall call) {
    return call.hosts().isEmpty() || call.hosts().contains(draft.host().id());
  }

  /** The file as it was before Belay; null where Belay made it. */
  private @Nullable String original(InstallRecord record) throws InstallException {
    if (record.created()) {
      return null;
    }
    Path kept = draft.store().path(record.original());
    try {
      byte[] original = draft.store().original(record.original());
      if (original == null) {
        throw new InstallException(
            Kind.FILE,
            "the copy of the file from before the installation is gone",
            kept,
            "remove the entries with " + HookCall.MARK + " by hand");
      }
      return new String(original, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw UserFile.unreadable(kept, e);
    }
  }

  private String without(String text, List<RegisteredHook> hooks) throws InstallException {
    try {
      return hooks.isEmpty() ? text : shape.remove(text, hooks);
    } catch (ConfigSyntaxException e) {
      throw malformed(e);
    }
  }

  private boolean isEmpty(String text) {
    try {
      return shape.isEmpty(text);
    } catch (ConfigSyntaxException e) {
      return false;
    }
  }

  private List<RegisteredHook> read(@Nullable String text) throws InstallException {
    try {
      return text == null ? List.of() : shape.read(text);
    } catch (ConfigSyntaxException e) {
      throw malformed(e);
    }
  }

  private InstallException malformed(ConfigSyntaxException e) {
    return new InstallException(
        Kind.MALFORMED,
        String.valueOf(e.getMessage()),
        path(),
        draft.host().title() + " cannot read it either; mend it first, nothing was changed");
  }

  private HookFile file() {
    return draft.file();
  }

  private Path path() {
    return draft.file().path();
  }
}
