package dev.belay.cli.setup;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.install.FileChange;
import dev.belay.setup.install.HostPlan;
import dev.belay.setup.install.InstallException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an installation, or its opposite, did or would do. */
final class Report {
  private static final int CONTEXT = 3;

  private final Terminal terminal;
  private final Machine machine;
  private final boolean dryRun;
  private final boolean installing;
  private final List<HostPlan> plans = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  private record Failure(HostContract host, String what, String where, String whatToDo) {}

  Report(Terminal terminal, Machine machine, boolean dryRun, boolean installing) {
    this.terminal = terminal;
    this.machine = machine;
    this.dryRun = dryRun;
    this.installing = installing;
  }

  void add(HostPlan plan) {
    plans.add(plan);
  }

  /** Returns the exit code. */
  int failed(HostContract host, InstallException e) {
    failures.add(new Failure(host, e.what(), e.where(), e.whatToDo()));
    return switch (e.kind()) {
      case FILE -> ExitCode.NOT_FOUND;
      case MALFORMED -> ExitCode.UNREADABLE;
      case IMPOSSIBLE -> ExitCode.USAGE;
    };
  }

  int failed(HostContract host, IOException e) {
    String what = "cannot be written: " + e;
    failures.add(
        new Failure(host, what, "", "free the disk or mend the permissions, and run it again"));
    return ExitCode.NOT_FOUND;
  }

  /** A host that was found, not asked for, and cannot be had. */
  int passedOver(HostContract host, InstallException e) {
    failures.add(new Failure(host, e.what(), e.where(), e.whatToDo()));
    return ExitCode.OK;
  }

  void print() {
    if (dryRun) {
      plans.forEach(plan -> plan.changes().forEach(this::diff));
    }
    Table table =
        installing ? Table.of("agent", "", "file", "events") : Table.of("agent", "", "file");
    table.whole(0);
    for (HostPlan plan : plans) {
      List<String> files = files(plan);
      for (int i = 0; i < files.size(); i++) {
        String name = i == 0 ? plan.host().id() : "";
        String done = i == 0 ? state(plan) : "";
        if (installing) {
          table.row(name, done, files.get(i), i == 0 ? events(plan) : "");
        } else {
          table.row(name, done, files.get(i));
        }
      }
    }
    if (!table.isEmpty()) {
      table.print(terminal);
    } else if (failures.isEmpty()) {
      terminal.line(installing ? "Nothing to do." : "Belay is registered nowhere in this scope.");
    }
    remarks();
    for (Failure failure : failures) {
      terminal.error(
          failure.host().id() + ": " + failure.what(), failure.where(), failure.whatToDo());
    }
    if (installing && !dryRun && !plans.isEmpty()) {
      terminal.line();
      terminal.line("See that it works: " + Style.BOLD.of("belay doctor"));
    }
  }

  private List<String> files(HostPlan plan) {
    List<String> files = new ArrayList<>();
    plan.changes().forEach(change -> files.add(shown(change.path())));
    if (files.isEmpty()) {
      plan.records().forEach(record -> files.add(shown(record.file())));
    }
    if (files.isEmpty()) {
      files.add("");
    }
    return files;
  }

  private String state(HostPlan plan) {
    if (plan.changes().isEmpty()) {
      return Style.DIM.of(installing ? "as it was" : "nothing there");
    }
    String done = installing ? "registered" : "removed";
    return dryRun ? Style.YELLOW.of("not yet " + done) : Style.GREEN.of(done);
  }

  private static String events(HostPlan plan) {
    return plan.events().size() > 4
        ? plan.events().size() + " events"
        : String.join(", ", plan.events());
  }

  private void remarks() {
    for (HostPlan plan : plans) {
      plan.notes().forEach(note -> terminal.line(Style.DIM.of(plan.host().id() + ": " + note)));
      plan.warnings().forEach(warning -> terminal.warning(warning, "", ""));
    }
    if (!installing) {
      return;
    }
    boolean first = true;
    for (HostPlan plan : plans) {
      List<String> steps = new ArrayList<>(plan.host().setup().steps());
      if (plan.scope() == Scope.PROJECT && !plan.changes().isEmpty()) {
        steps.add(
            "The file names a program of this machine: keep it out of version control, or let everyone install Belay"
                + " in the same place.");
      }
      if (!steps.isEmpty() && first) {
        terminal.line();
        terminal.line(Style.BOLD.of("Still to do"));
        first = false;
      }
      for (int i = 0; i < steps.size(); i++) {
        String name = i == 0 ? plan.host().title() : "";
        terminal.prose((i == 0 ? Style.UNDERLINE.of(name) + ": " : "") + steps.get(i), 2);
      }
    }
  }

  private void diff(FileChange change) {
    List<String> before = lines(change.before());
    List<String> after = lines(change.after());
    String name = shown(change.path());
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            change.before() == null ? "/dev/null" : name,
            change.after() == null ? "/dev/null" : name,
            before,
            DiffUtils.diff(before, after),
            CONTEXT);
    for (String line : diff) {
      Style style =
          line.startsWith("+++") || line.startsWith("---")
              ? Style.BOLD
              : line.startsWith("+") ? Style.GREEN : line.startsWith("-") ? Style.RED : null;
      terminal.line(style == null ? line : style.of(line));
    }
    terminal.line();
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().toList();
  }

  private String shown(Path path) {
    return path.startsWith(machine.home())
        ? "~/" + machine.home().relativize(path)
        : path.toString();
  }

  void printJson() {
    JsonArray hosts = new JsonArray();
    for (HostPlan plan : plans) {
      JsonObject host = new JsonObject();
      host.addProperty("host", plan.host().id());
      host.addProperty("scope", plan.scope().word());
      host.add("events", strings(plan.events()));
      JsonArray files = new JsonArray();
      for (FileChange change : plan.changes()) {
        JsonObject file = new JsonObject();
        file.addProperty("path", change.path().toString());
        file.addProperty(
            "change",
            change.before() == null ? "created" : change.after() == null ? "deleted" : "changed");
        files.add(file);
      }
      host.add("files", files);
      host.add("notes", strings(plan.notes()));
      host.add("warnings", strings(plan.warnings()));
      if (installing) {
        host.add("still_to_do", strings(plan.host().setup().steps()));
      }
      hosts.add(host);
    }
    JsonArray failed = new JsonArray();
    for (Failure failure : failures) {
      JsonObject one = new JsonObject();
      one.addProperty("host", failure.host().id());
      one.addProperty("what", failure.what());
      one.addProperty("where", failure.where());
      one.addProperty("what_to_do", failure.whatToDo());
      failed.add(one);
    }
    JsonObject whole = new JsonObject();
    whole.addProperty("dry_run", dryRun);
    whole.add("hosts", hosts);
    whole.add("failed", failed);
    terminal.prettyJson(whole);
  }

  private static JsonArray strings(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
