package dev.belay.setup.health;

import com.google.gson.JsonParser;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Setup.OffSwitch;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.install.HookSwitches;
import dev.belay.setup.install.HookSwitches.Thrown;

/** What switches all hooks of a host off. */
final class OffSwitches {
  private OffSwitches() {}

  static void look(Machine machine, HostContract host, Checkup checkup) {
    host.setup().off().forEach(off -> checkup.looked());
    for (Scope scope : Scope.values()) {
      for (Thrown thrown : HookSwitches.thrown(machine, host, scope)) {
        report(host, thrown, checkup);
      }
    }
    for (OffSwitch off : host.setup().off()) {
      if (off.key().startsWith("$")) {
        environment(machine, host, off, checkup);
      }
    }
  }

  private static void environment(
      Machine machine, HostContract host, OffSwitch off, Checkup checkup) {
    String variable = off.key().substring(1);
    String value = machine.environment().get(variable);
    if (value != null && value.equals(JsonParser.parseString(off.value()).getAsString())) {
      checkup.found(
          Problem.HOOKS_OFF,
          Severity.OFF,
          host.id(),
          host.title() + " runs no hooks: " + variable + "=" + value,
          "the environment",
          "unset " + variable + " where you start " + host.title());
    }
  }

  private static void report(HostContract host, Thrown thrown, Checkup checkup) {
    checkup.found(
        Problem.HOOKS_OFF,
        Severity.OFF,
        host.id(),
        host.title() + " runs no hooks: " + thrown.key() + " is " + thrown.value(),
        thrown.file().toString(),
        "take that setting out");
  }
}
