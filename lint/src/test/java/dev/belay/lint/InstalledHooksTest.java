package dev.belay.lint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookCall;
import dev.belay.setup.shape.HookShape;
import dev.belay.setup.shape.HookShapes;
import dev.belay.setup.shape.NewHook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Belay writes into the files of hosts is right in the eyes of its own linter. */
class InstalledHooksTest {
  static Stream<Arguments> files() {
    return HostCatalog.all().stream()
        .flatMap(
            host ->
                host.config().stream()
                    .filter(place -> HookShapes.of(host, place) != null)
                    .map(place -> Arguments.of(host.id(), place.path(), host, place)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("files")
  void nothingIsFoundInThem(String id, String path, HostContract host, ConfigFile place)
      throws Exception {
    HookShape shape = requireNonNull(HookShapes.of(host, place));
    List<NewHook> hooks = new ArrayList<>();
    for (EventContract event : host.events()) {
      if (!host.setup().never().contains(event.name()) && !event.name().startsWith("agent-turn")) {
        HookCall call =
            requireNonNull(
                HookCall.ofCommand(
                    "/opt/belay/bin/belay-hook --host " + id + " --event " + event.name()));
        hooks.add(new NewHook(call, "/opt/belay/bin/belay-hook --host " + id, false, 3, Map.of()));
      }
    }
    String text = shape.add("", hooks, true);

    FileReport report =
        new Linter().lint(host, place, Path.of("/project/file"), text, Surroundings.none());

    assertThat(report.malformed()).isFalse();
    assertThat(report.findings()).filteredOn(found -> found.severity() != Severity.INFO).isEmpty();
  }
}
