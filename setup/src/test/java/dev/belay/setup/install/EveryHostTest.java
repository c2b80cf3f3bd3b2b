package dev.belay.setup.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.HookFiles;
import dev.belay.setup.Scope;
import dev.belay.setup.shape.RegisteredHook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Installation for every host of the contract and both scopes. */
class EveryHostTest {
  @TempDir private Path folder;

  static Stream<Arguments> places() {
    List<Arguments> places = new ArrayList<>();
    for (HostContract host : HostCatalog.all()) {
      for (Scope scope : Scope.values()) {
        if (!scope.files(host.setup()).isEmpty()) {
          places.add(Arguments.of(host.id(), scope));
        }
      }
    }
    return places.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyGateIsRegistered(String id, Scope scope) throws Exception {
    Home home = new Home(folder);
    HostContract host = HostCatalog.host(id);

    HostPlan plan = home.install(id, Home.wish(scope));

    HookFile file = HookFiles.ofBelay(home.machine(), host, scope);
    if (file.shape() != null) {
      assertThat(home.registered(host, scope).stream().map(RegisteredHook::event))
          .containsExactlyInAnyOrderElementsOf(plan.events())
          .isNotEmpty();
      assertThat(home.registered(host, scope)).allMatch(RegisteredHook::isInstalled);
    }
    assertThat(plan.changes()).isNotEmpty();
    assertThat(
            host.events().stream()
                .filter(event -> event.gatesTool())
                .map(event -> event.name())
                .filter(name -> !host.setup().never().contains(name)))
        .isSubsetOf(plan.events());
  }

  @ParameterizedTest
  @MethodSource("places")
  void aSecondInstallationChangesNothing(String id, Scope scope) throws Exception {
    Home home = new Home(folder);
    home.install(id, Home.wish(scope));
    Map<String, String> once = home.everything();

    HostPlan again = home.install(id, Home.wish(scope));

    assertThat(again.changes()).isEmpty();
    assertThat(home.everything()).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("places")
  void removalLeavesNothingBehind(String id, Scope scope) throws Exception {
    Home home = new Home(folder);
    Map<String, String> before = home.everything();
    home.install(id, Home.over(Home.wish(scope), Wish.Events.ALL, false));

    home.uninstall(id, scope);

    assertThat(home.everything()).isEqualTo(before);
    assertThat(new InstallStore(home.state).records()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("places")
  void removalFindsBelayWithoutItsRecords(String id, Scope scope) throws Exception {
    Home home = new Home(folder);
    home.install(id, Home.wish(scope));
    HostContract host = HostCatalog.host(id);

    Installer forgetful = new Installer(home.machine(), new InstallStore(folder.resolve("other")));
    forgetful.carryOut(forgetful.uninstall(host, scope));

    assertThat(home.registered(host, scope)).isEmpty();
  }
}
