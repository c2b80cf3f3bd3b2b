package dev.belay.cli.doctor;

import com.google.gson.JsonObject;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.setup.HookCall;
import dev.belay.setup.Machine;
import dev.belay.setup.health.Finding;
import dev.belay.setup.health.Problem;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.health.Severity;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.Trust;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A diagnosis for people: one line a host, then what is wrong. */
final class DoctorText {
  private static final int INDENT = 4;

  private final Terminal terminal;
  private final Machine machine;
  private final boolean verbose;

  DoctorText(Terminal terminal, Machine machine, boolean verbose) {
    this.terminal = terminal;
    this.machine = machine;
    this.verbose = verbose;
  }

  void print(Diagnosis diagnosis, List<String> fixed, List<String> notFixed) {
    hosts(diagnosis);
    terminal.line();
    facts(diagnosis);
    if (verbose) {
      diagnosis.hosts().forEach(this::details);
    }
    fixes(fixed, notFixed);
    findings(diagnosis);
    terminal.line();
    terminal.line(summary(diagnosis));
  }

  private void hosts(Diagnosis diagnosis) {
    Table table =
        Table.of("", "agent", "version", "events", "fails", "trust", "tried").whole(0, 1, 2);
    for (HostDiagnosis host : diagnosis.hosts()) {
      table.row(
          mark(diagnosis.worst(host.host().id())),
          host.host().id(),
          version(host),
          events(host),
          host.failMode().equals("open") ? Style.YELLOW.of("open") : host.failMode(),
          trust(host.trust()),
          tried(host));
    }
    table.print(terminal);
  }

  private static String mark(Severity worst) {
    return switch (worst) {
      case OFF -> Style.RED.of("✗");
      case ATTENTION -> Style.YELLOW.of("▲");
      case NOTE -> Style.GREEN.of("●");
    };
  }

  private static String version(HostDiagnosis host) {
    if (host.version().isEmpty()) {
      return Style.DIM.of("?");
    }
    return host.version().equals(host.host().verifiedVersion())
        ? host.version()
        : Style.DIM.of(host.version());
  }

  private static String events(HostDiagnosis host) {
    List<String> events = new ArrayList<>(host.events());
    return switch (events.size()) {
      case 0 -> Style.RED.of("none");
      case 1, 2 -> String.join(", ", events);
      default -> events.getFirst() + " +" + (events.size() - 1);
    };
  }

  private static String trust(Trust.@Nullable State state) {
    if (state == null) {
      return "";
    }
    return switch (state) {
      case NOT_NEEDED -> Style.DIM.of("not asked for");
      case TRUSTED -> "trusted";
      case UNDECIDED -> Style.DIM.of("will ask");
      case NOT_YET -> Style.YELLOW.of("not yet");
      case UNTRUSTED -> Style.RED.of("no");
      case CHANGED -> Style.RED.of("changed");
      case UNKNOWN -> Style.DIM.of("?");
    };
  }

  private static String tried(HostDiagnosis host) {
    int tried = host.probes().size();
    if (tried == 0) {
      return Style.DIM.of("–");
    }
    long stopped = host.probes().stream().filter(ProbeResult::stopped).count();
    long passed = host.probes().stream().filter(ProbeResult::passed).count();
    return (stopped == tried ? "stops" : Style.RED.of("does not stop"))
        + ", "
        + (passed == tried ? "passes" : Style.YELLOW.of("does not pass"));
  }

  private void facts(Diagnosis diagnosis) {
    Table table = Table.of("", "", "").whole(0, 1);
    EngineCheck engine = diagnosis.engine();
    JsonObject status = engine.status();
    table.row(
        mark(worst(diagnosis, Problem.ENGINE_DEAD)),
        "engine",
        status != null
            ? "running, process " + engine.pid() + ", Belay " + status.get("version").getAsString()
            : engine.isHung()
                ? "does not answer, process " + engine.pid()
                : "none runs; the next hook starts one");
    table.row(
        mark(worst(diagnosis, Problem.POLICY_BROKEN)),
        "policy",
        diagnosis.policy().isEmpty() ? "cannot be used" : shown(diagnosis.policy()));
    table.row(mark(worst(diagnosis, Problem.JOURNAL_BROKEN)), "journal", journal(status));
    table.print(terminal);
  }

  private static Severity worst(Diagnosis diagnosis, Problem problem) {
    return diagnosis.findings().stream()
        .filter(finding -> finding.problem() == problem)
        .map(Finding::severity)
        .min(Severity::compareTo)
        .orElse(Severity.NOTE);
  }

  private static String journal(@Nullable JsonObject status) {
    JsonObject journal = status == null ? null : status.getAsJsonObject("journal");
    if (journal == null || !journal.has("sequence")) {
      return "not asked";
    }
    return "at record " + journal.get("sequence").getAsString();
  }

  private void details(HostDiagnosis host) {
    terminal.line();
    terminal.line(Style.BOLD.of(host.host().title()));
    Table files = Table.of("", "", "", "").whole(0);
    for (ReadFile file : host.files()) {
      String count = file.hooks().size() + (file.hooks().size() == 1 ? " hook" : " hooks");
      files.row(
          shown(file.path().toString()),
          Style.DIM.of(file.file().config().scope()),
          file.problem().isEmpty() ? count : Style.RED.of("unreadable"),
          "");
      for (RegisteredHook hook : file.belay()) {
        HookCall call = hook.belay();
        files.row(
            "  line " + hook.line(),
            hook.event(),
            call != null && call.installed() ? "installed" : "by hand",
            hook.matcher().isEmpty() ? "" : "matcher " + hook.matcher());
      }
    }
    if (files.isEmpty()) {
      terminal.line("  no file that it reads hooks from is there");
    } else {
      files.print(terminal, 2);
    }
    host.limits().forEach(limit -> hanging("  · ", limit, Style.DIM));
  }

  private void fixes(List<String> fixed, List<String> notFixed) {
    if (!fixed.isEmpty() || !notFixed.isEmpty()) {
      terminal.line();
    }
    fixed.forEach(text -> hanging(Style.GREEN.of("fixed") + "  ", shown(text), null));
    notFixed.forEach(text -> hanging(Style.RED.of("not fixed") + "  ", shown(text), null));
  }

  private void findings(Diagnosis diagnosis) {
    for (Finding finding : diagnosis.findings()) {
      if (finding.severity() != Severity.NOTE) {
        terminal.line();
        String host = finding.host().isEmpty() ? "" : Style.BOLD.of(finding.host()) + ": ";
        hanging(mark(finding.severity()) + " ", host + shown(finding.what()), null);
        String where = shown(finding.where());
        if (!where.isEmpty()) {
          hanging("    ", where, Style.DIM);
        }
        if (!finding.whatToDo().isEmpty()) {
          hanging("    → ", shown(finding.whatToDo()), null);
        }
      }
    }
    List<Finding> notes =
        diagnosis.findings().stream()
            .filter(finding -> finding.severity() == Severity.NOTE)
            .toList();
    if (!notes.isEmpty()) {
      terminal.line();
    }
    for (Finding note : notes) {
      hanging("  · ", shown(note.what()) + todo(note), Style.DIM);
    }
    if (!verbose) {
      limits(diagnosis);
    }
  }

  private static String todo(Finding note) {
    return note.whatToDo().isEmpty() ? "" : "; " + note.whatToDo();
  }

  /** One line a host: the rest is asked for. */
  private void limits(Diagnosis diagnosis) {
    Table table = Table.of("", "").whole(0);
    for (HostDiagnosis host : diagnosis.hosts()) {
      if (!host.events().isEmpty() && !host.limits().isEmpty()) {
        table.row(Style.DIM.of(host.host().id()), Style.DIM.of(String.join("; ", host.limits())));
      }
    }
    if (!table.isEmpty()) {
      terminal.line();
      terminal.line(
          Style.DIM.of("What these agents leave open, whatever Belay does (in full: --verbose)"));
      table.print(terminal, 2);
    }
  }

  private void hanging(String mark, String text, @Nullable Style style) {
    List<String> lines = terminal.wrap(text, INDENT + 2);
    for (int i = 0; i < lines.size(); i++) {
      String line = style == null ? lines.get(i) : style.of(lines.get(i));
      terminal.line((i == 0 ? mark : " ".repeat(INDENT)) + line);
    }
  }

  private String shown(String text) {
    return text.replace(machine.home() + "/", "~/");
  }

  private static String summary(Diagnosis diagnosis) {
    String checks = diagnosis.checks() + " checks";
    if (diagnosis.isWell()) {
      return Style.GREEN.of(checks + ", all well");
    }
    long off = diagnosis.count(Severity.OFF);
    long attention = diagnosis.count(Severity.ATTENTION);
    List<String> parts = new ArrayList<>();
    if (off > 0) {
      parts.add(Style.RED.of(off + (off == 1 ? " thing is" : " things are") + " broken"));
    }
    if (attention > 0) {
      parts.add(Style.YELLOW.of(attention + " to look at"));
    }
    return checks + ": " + String.join(", ", parts);
  }
}
