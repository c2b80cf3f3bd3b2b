package dev.belay.setup.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.HookFiles;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.text.ConfigSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A home, a project and a state folder of their own, and what is done in them. */
final class Home {
  static final List<String> CLIENT = List.of("/opt/belay/bin/belay-hook");

  final Path home;
  final Path project;
  final Path state;

  Home(Path folder) throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    project = Files.createDirectories(folder.resolve("project"));
    state = folder.resolve("state");
  }

  Machine machine() {
    return new Machine(home, project, Map.of(), false);
  }

  Installer installer() {
    return new Installer(machine(), new InstallStore(state));
  }

  Installer installer(Disk disk) {
    return new Installer(machine(), new InstallStore(state, disk), disk);
  }

  static Wish wish(Scope scope) {
    return new Wish(
        scope, Wish.Events.GATE, false, false, false, CLIENT, List.of(), "http://127.0.0.1:7423");
  }

  static Wish open(Wish wish) {
    return new Wish(
        wish.scope(),
        wish.events(),
        true,
        wish.http(),
        wish.guarded(),
        wish.program(),
        wish.arguments(),
        wish.engine());
  }

  static Wish by(Wish wish, String program) {
    return new Wish(
        wish.scope(),
        wish.events(),
        wish.open(),
        wish.http(),
        wish.guarded(),
        List.of(program),
        wish.arguments(),
        wish.engine());
  }

  static Wish over(Wish wish, Wish.Events events, boolean http) {
    return new Wish(
        wish.scope(),
        events,
        wish.open(),
        http,
        wish.guarded(),
        wish.program(),
        wish.arguments(),
        wish.engine());
  }

  HostPlan install(String host, Wish wish) throws InstallException, IOException {
    HostPlan plan = installer().install(HostCatalog.host(host), wish);
    installer().carryOut(plan);
    return plan;
  }

  HostPlan install(String host) throws InstallException, IOException {
    return install(host, wish(Scope.USER));
  }

  HostPlan uninstall(String host) throws InstallException, IOException {
    return uninstall(host, Scope.USER);
  }

  HostPlan uninstall(String host, Scope scope) throws InstallException, IOException {
    HostPlan plan = installer().uninstall(HostCatalog.host(host), scope);
    installer().carryOut(plan);
    return plan;
  }

  Path write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return Files.writeString(file, text);
  }

  String read(String path) throws IOException {
    return Files.readString(home.resolve(path));
  }

  /** Belay's hooks in the file that an installation writes to. */
  List<RegisteredHook> registered(String host) throws IOException, ConfigSyntaxException {
    return registered(HostCatalog.host(host), Scope.USER);
  }

  List<RegisteredHook> registered(HostContract host, Scope scope)
      throws IOException, ConfigSyntaxException {
    HookFile file = HookFiles.ofBelay(machine(), host, scope);
    assertThat(file).isNotNull();
    List<RegisteredHook> ours = new ArrayList<>();
    if (file.shape() != null && Files.exists(file.path())) {
      for (RegisteredHook hook : file.shape().read(Files.readString(file.path()))) {
        if (hook.belay() != null) {
          ours.add(hook);
        }
      }
    }
    return ours;
  }

  /** Every file of home and project with its text; folders end in a slash. */
  Map<String, String> everything() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Path root : List.of(home, project)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.toList()) {
          @Nullable String text = Files.isRegularFile(file) ? Files.readString(file) : null;
          all.put(file + (text == null ? "/" : ""), text == null ? "" : text);
        }
      }
    }
    return all;
  }
}
