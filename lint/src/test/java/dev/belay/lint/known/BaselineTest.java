package dev.belay.lint.known;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.JsonException;
import dev.belay.lint.FileReport;
import dev.belay.lint.Linter;
import dev.belay.lint.Surroundings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final String FILE = ".claude/settings.json";
  private static final String ENTRY =
      "    \"%s\": [{\"hooks\": [{\"type\": \"command\", \"command\": \"x\"}]}]";

  @Test
  void survivesBeingWrittenAndRead() throws JsonException {
    FileReport report = report("Stopp", "Sttop");
    Baseline written = new Baseline(Baseline.entries(FILE, report));

    assertThat(Baseline.of(written.text())).isEqualTo(written);
    assertThat(written.entries()).hasSize(2);
  }

  @Test
  void knowsWhatMovedAndNotWhatChanged() {
    Baseline baseline = new Baseline(Baseline.entries(FILE, report("Stopp")));

    assertThat(baseline.judge(FILE, report("Stopp")).left()).isEmpty();
    assertThat(baseline.judge(FILE, report("Stop", "Stopp")).left()).isEmpty();
    assertThat(baseline.judge(FILE, report("Stoppp")).left()).hasSize(1);
    assertThat(baseline.judge("other.json", report("Stopp")).left()).hasSize(1);
  }

  @Test
  void anEntryIsGoodForOneFinding() {
    FileReport report = report("Stopp");
    Baseline baseline = new Baseline(Baseline.entries(FILE, report));
    FileReport twice =
        new FileReport(
            report.path(),
            report.host(),
            report.text(),
            false,
            List.of(report.findings().getFirst(), report.findings().getFirst()));

    assertThat(baseline.judge(FILE, twice).left()).hasSize(1);
  }

  @Test
  void tellsWhatNobodyFound() {
    Baseline baseline = new Baseline(Baseline.entries(FILE, report("Stopp")));

    assertThat(baseline.judge(FILE, report("Stop")).stale())
        .singleElement()
        .satisfies(entry -> assertThat(entry.pointer()).isEqualTo("/hooks/Stopp"));
  }

  @Test
  void readsNothingElse() {
    assertThatThrownBy(() -> Baseline.of("{\"findings\": []}")).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> Baseline.of("[]")).isInstanceOf(JsonException.class);
  }

  private static FileReport report(String... events) {
    StringBuilder text = new StringBuilder("{\n  \"hooks\": {\n");
    for (int i = 0; i < events.length; i++) {
      text.append(i > 0 ? ",\n" : "").append(ENTRY.formatted(events[i]));
    }
    HostContract host = requireNonNull(HostCatalog.find("claude-code"));
    return new Linter()
        .lint(
            host,
            host.config().get(5),
            Path.of("/p", FILE),
            text.append("\n  }\n}\n").toString(),
            Surroundings.none());
  }
}
