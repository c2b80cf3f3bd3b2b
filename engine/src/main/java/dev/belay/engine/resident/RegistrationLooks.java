package dev.belay.engine.resident;

import dev.belay.engine.resident.RegistrationState.Trouble;
import dev.belay.journal.NoteEntry;
import dev.belay.setup.install.HookSwitches.Thrown;
import dev.belay.setup.install.InstallException;
import dev.belay.setup.install.InstallRecord;
import dev.belay.setup.install.InstallStore;
import dev.belay.setup.install.Registration;
import dev.belay.setup.install.Registration.State;
import dev.belay.setup.install.Registrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the files that hooks were installed in with what was installed, and tells what has
 * changed since the last look. For one thread at a time.
 */
final class RegistrationLooks {
  /** An editor may be at work on a file that was written to a moment ago. */
  private static final long UNSTEADY_MILLIS = 1_000;

  /** A file that is never at rest is judged all the same. */
  private static final int MOST_POSTPONED = 3;

  private final InstallStore store;
  private final Registrations registrations;
  private final RegistrationListener listener;
  private final RegistrationTroubles troubles = new RegistrationTroubles();
  private final RegistrationProjects projects;
  private final Map<Path, Watched> watched = new LinkedHashMap<>();
  private Map<String, Set<String>> programs = Map.of();
  private Map<String, Set<String>> switches = Map.of();
  private String recordsStamp = "";
  private String recordsProblem = "";
  private long reads;

  RegistrationLooks(Path state, Path home, RegistrationListener listener) {
    this.projects = new RegistrationProjects(home);
    this.store = new InstallStore(state);
    this.registrations = new Registrations(store);
    this.listener = listener;
  }

  /** Looks at all files, and reads those that changed. */
  RegistrationState look(List<RegistrationProject> folders) throws IOException {
    Map<Path, String> stamps = new HashMap<>();
    boolean moved = !FileStamp.of(store.file()).equals(recordsStamp);
    if (moved || !due(stamps).isEmpty() || projects.isDue(folders)) {
      // Nobody installs or uninstalls meanwhile; while somebody does, the next look is soon enough.
      store.aloneAtOnce(() -> lookAlone(folders));
    }
    List<Trouble> all = troubles.all(System.nanoTime());
    int lost = 0;
    for (Watched one : watched.values()) {
      Registration last = one.last;
      lost += last == null || last.isWell() ? 0 : 1;
    }
    return new RegistrationState(watched.size(), lost, reads + projects.reads(), all);
  }

  private void lookAlone(List<RegistrationProject> folders) {
    readRecords();
    Map<Path, String> stamps = new HashMap<>();
    for (Watched one : due(stamps)) {
      settle(one, one.stamp(stamps));
    }
    projects.look(folders, hosts());
    programs =
        compared(
            programs,
            programs(),
            NoteEntry.PROGRAM_LOST,
            NoteEntry.PROGRAM_BACK,
            RegistrationText::program);
    switches =
        compared(
            switches,
            switches(),
            NoteEntry.HOOKS_SWITCHED_OFF,
            NoteEntry.HOOKS_SWITCHED_ON,
            RegistrationText::switched);
  }

  private List<Watched> due(Map<Path, String> stamps) {
    List<Watched> due = new ArrayList<>();
    for (Watched one : watched.values()) {
      if (!one.stamp(stamps).equals(one.stamp)) {
        due.add(one);
      }
    }
    return due;
  }

  /** Records that are gone or broken are no uninstallation, which leaves an empty list. */
  private void readRecords() {
    String stamp = FileStamp.of(store.file());
    if (stamp.equals(recordsStamp)) {
      return;
    }
    recordsStamp = stamp;
    try {
      // Whoever was never installed has none either.
      if (!watched.isEmpty() && !Files.exists(store.file())) {
        throw new IOException(store.file() + " is gone; run belay install again");
      }
      keep(store.records());
      if (!recordsProblem.isEmpty()) {
        troubles.over(store.file().toString());
        recordsProblem = "";
        tell(
            NoteEntry.RECORDS_BACK, false, List.of(), List.of(), store.file(), "can be read again");
      }
    } catch (IOException e) {
      String problem =
          "What belay install did cannot be told any more, and what it did before is watched on: "
              + e.getMessage();
      if (!problem.equals(recordsProblem)) {
        recordsProblem = problem;
        troubles.arose(store.file().toString(), List.of(), problem);
        tell(NoteEntry.RECORDS_BROKEN, true, List.of(), List.of(), store.file(), problem);
      }
    }
  }

  private void keep(List<InstallRecord> records) {
    Map<Path, Watched> before = new HashMap<>(watched);
    watched.clear();
    for (InstallRecord record : records) {
      Watched known = before.remove(record.file());
      boolean same = known != null && known.record.equals(record);
      Watched kept = same && known != null ? known : new Watched(record, files(record));
      if (!same && known != null) {
        kept.last = known.last;
        kept.putBack = known.putBack;
      }
      watched.put(record.file(), kept);
    }
    for (Path uninstalled : before.keySet()) {
      troubles.over(uninstalled.toString());
    }
  }

  private List<Path> files(InstallRecord record) {
    List<Path> files = new ArrayList<>(registrations.files(record));
    files.addAll(Registrations.programs(record));
    return files;
  }

  private void settle(Watched one, String stamp) {
    Registration now = read(one.record);
    if (!now.isWell() && one.postponed < MOST_POSTPONED && isUnsteady(now)) {
      one.postponed++;
      return;
    }
    one.postponed = 0;
    one.stamp = stamp;
    Registration before = one.last;
    one.last = now;
    if (!sameFile(before, now)) {
      changed(one, before, now);
    }
  }

  private Registration read(InstallRecord record) {
    reads++;
    return registrations.look(record);
  }

  private static boolean sameFile(@Nullable Registration before, Registration now) {
    return before == null
        ? now.state() == State.INTACT
        : before.state() == now.state()
            && before.missing().equals(now.missing())
            && before.changed().equals(now.changed())
            && before.problem().equals(now.problem());
  }

  private void changed(Watched one, @Nullable Registration before, Registration now) {
    Path file = one.record.file();
    if (now.state() == State.INTACT) {
      troubles.over(file.toString());
      one.putBack = PutBack.NEVER;
      tell(NoteEntry.REGISTRATION_BACK, false, now, RegistrationText.back(now));
      return;
    }
    String what = RegistrationText.lost(now);
    String name =
        now.state() == State.CHANGED ? NoteEntry.REGISTRATION_CHANGED : NoteEntry.REGISTRATION_LOST;
    boolean mayTouch = now.state() != State.UNREADABLE && now.isGuarded();
    if (mayTouch && one.putBack.isOnceMore(System.nanoTime())) {
      tell(name, true, now, what);
      putBack(one, now, what);
      return;
    }
    String whole = what + (mayTouch ? " " + RegistrationText.GIVEN_UP : "");
    troubles.arose(file.toString(), now.hosts(), whole);
    tell(name, true, now, whole);
  }

  private void putBack(Watched one, Registration lost, String what) {
    Path file = one.record.file();
    String failure = "";
    try {
      one.putBack = one.putBack.again(System.nanoTime());
      boolean done = registrations.putBack(one.record);
      InstallRecord left = store.of(file);
      if (done && left != null) {
        one.record = left;
      }
    } catch (InstallException | IOException | RuntimeException e) {
      failure = " Belay could not put it back: " + e.getMessage() + ".";
    }
    Registration now = read(one.record);
    one.last = now;
    one.stamp = one.stamp(new HashMap<>());
    if (now.state() == State.INTACT) {
      String text = RegistrationText.putBack(lost);
      troubles.putRight(file.toString(), now.hosts(), text, System.nanoTime());
      tell(NoteEntry.REGISTRATION_BACK, false, lost, text);
    } else {
      troubles.arose(file.toString(), now.hosts(), what + failure);
      if (!failure.isEmpty()) {
        tell(NoteEntry.REGISTRATION_NOT_PUT_BACK, true, now, what + failure);
      }
    }
  }

  private Set<String> hosts() {
    Set<String> hosts = new LinkedHashSet<>();
    for (Watched one : watched.values()) {
      hosts.addAll(one.record.wishes().keySet());
    }
    return hosts;
  }

  private Map<String, Set<String>> programs() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Watched one : watched.values()) {
      Registration last = one.last;
      if (last != null) {
        for (String program : last.programs()) {
          found.computeIfAbsent(program, text -> new LinkedHashSet<>()).addAll(last.hosts());
        }
      }
    }
    return found;
  }

  private Map<String, Set<String>> switches() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Watched one : watched.values()) {
      Registration last = one.last;
      if (last != null) {
        for (Thrown thrown : last.switches()) {
          found.computeIfAbsent(thrown.what(), text -> new LinkedHashSet<>()).add(thrown.host());
        }
      }
    }
    for (Thrown thrown : projects.thrown()) {
      found.computeIfAbsent(thrown.what(), text -> new LinkedHashSet<>()).add(thrown.host());
    }
    return found;
  }

  /** What many registrations may share is told once. */
  private Map<String, Set<String>> compared(
      Map<String, Set<String>> before,
      Map<String, Set<String>> now,
      String lost,
      String back,
      RegistrationText.Shared text) {
    now.forEach(
        (what, hosts) -> {
          if (!before.containsKey(what)) {
            String whole = text.of(what, hosts);
            troubles.arose(what, List.copyOf(hosts), whole);
            listener.happened(RegistrationNews.of(lost, true, what, hosts, List.of(), whole));
          }
        });
    before.forEach(
        (what, hosts) -> {
          if (!now.containsKey(what)) {
            troubles.over(what);
            listener.happened(
                RegistrationNews.of(back, false, what, hosts, List.of(), "no longer: " + what));
          }
        });
    return now;
  }

  private static boolean isUnsteady(Registration look) {
    List<Path> suspects = new ArrayList<>();
    if (look.state() != State.INTACT) {
      suspects.add(look.record().file());
    }
    if (!look.programs().isEmpty()) {
      suspects.addAll(Registrations.programs(look.record()));
    }
    long now = System.currentTimeMillis();
    for (Path file : suspects) {
      Path there = Files.exists(file) ? file : file.getParent();
      try {
        long age = there == null ? -1 : now - Files.getLastModifiedTime(there).toMillis();
        if (age >= 0 && age < UNSTEADY_MILLIS) {
          return true;
        }
      } catch (IOException e) {
        // Gone with its folder: nobody is at work there.
        continue;
      }
    }
    return false;
  }

  private void tell(String name, boolean bad, Registration about, String text) {
    List<String> events = new ArrayList<>(about.missing());
    events.addAll(about.changed());
    tell(name, bad, about.hosts(), events, about.record().file(), text);
  }

  private void tell(
      String name, boolean bad, List<String> hosts, List<String> events, Path file, String text) {
    listener.happened(RegistrationNews.of(name, bad, file.toString(), hosts, events, text));
  }

  /** A file under watch, and how it stood at the last look. */
  private static final class Watched {
    private InstallRecord record;
    private final List<Path> files;
    private String stamp = "";
    private @Nullable Registration last;
    private PutBack putBack = PutBack.NEVER;
    private int postponed;

    Watched(InstallRecord record, List<Path> files) {
      this.record = record;
      this.files = files;
    }

    String stamp(Map<Path, String> known) {
      StringBuilder all = new StringBuilder();
      for (Path file : files) {
        all.append(known.computeIfAbsent(file, Watched::stampOf));
      }
      return all.toString();
    }

    private static String stampOf(Path file) {
      return FileStamp.of(file) + (Files.isExecutable(file) ? "x" : "");
    }
  }

  /**
   * When hooks were put back lately: whoever removes them again and again is not fought for ever.
   *
   * @param times as {@link System#nanoTime} tells them, the latest last
   */
  private record PutBack(List<Long> times) {
    private static final PutBack NEVER = new PutBack(List.of());
    private static final int MOST = 3;
    private static final long WITHIN_NANOS = 60_000_000_000L;

    boolean isOnceMore(long now) {
      return times.size() < MOST || now - times.getFirst() > WITHIN_NANOS;
    }

    PutBack again(long now) {
      List<Long> later = new ArrayList<>(times);
      later.add(now);
      return new PutBack(later.size() > MOST ? later.subList(1, later.size()) : later);
    }
  }
}
