package dev.belay.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.Decision;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Setup.OffSwitch;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HooksOffTest {
  private final Guard guard = new Guard(Policy.builtIn(), RuleBook.builtIn(), Events.HOME);

  static List<String> switchesOfTheContracts() {
    List<String> commands = new ArrayList<>();
    for (HostContract host : HostCatalog.all()) {
      for (String program : host.setup().programs()) {
        for (OffSwitch off : host.setup().off()) {
          commands.addAll(commands(program, off.key(), off.value()));
        }
        for (String variable : host.setup().moves().keySet()) {
          commands.add(variable + "=/elsewhere " + program);
        }
      }
    }
    return commands;
  }

  private static List<String> commands(String program, String key, String value) {
    String plain = value.replace("\"", "");
    if (key.startsWith("--")) {
      return List.of(program + " " + (key + " " + plain).strip());
    }
    if (key.startsWith("$")) {
      return List.of(
          key.substring(1) + "=" + plain + " " + program,
          "env " + key.substring(1) + "=" + plain + " " + program);
    }
    String last = key.substring(key.lastIndexOf('.') + 1);
    return List.of(
        program + " -c " + key + "=" + value,
        program + " config set " + key + " " + plain,
        program + " --settings '{\"a\": {\"" + last + "\": " + value + "}}'");
  }

  @ParameterizedTest
  @MethodSource("switchesOfTheContracts")
  void stopsEverySwitchThatAContractKnows(String command) {
    assertThat(guard.judge(Events.bash(command)).findings())
        .extracting(Finding::rule)
        .containsAnyOf("hooks-off", "agent-unguarded");
  }

  @ParameterizedTest
  @CsvSource({
    "belay uninstall, DENY",
    "claude config set disableAllHooks true, DENY",
    "belay engine stop, ASK",
    "opencode --pure, ASK",
    "pkill belay, ASK"
  })
  void asksWhereTheCommandMayHaveAnotherUse(String command, Decision decision) {
    assertThat(guard.judge(Events.bash(command)).verdict().decision()).isEqualTo(decision);
  }
}
