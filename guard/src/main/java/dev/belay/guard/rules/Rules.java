package dev.belay.guard.rules;

import dev.belay.guard.rule.Rule;
import java.util.List;

/** The rules that come with Belay. */
public final class Rules {
  private Rules() {}

  /** The core rules, in the order in which their findings are told. */
  public static List<Rule> core() {
    return List.of(
        new RecursiveDeleteOutside(),
        new DiskDevice(),
        new ForkBomb(),
        new RemoteCode(),
        new AgentHookConfig(),
        new HooksOff(),
        new PrivilegeConfig(),
        new GitInternals(),
        new SecretFileRead(),
        new SecretFileWrite(),
        new ForcePush(),
        new GitDiscard(),
        new PermissionOpen(),
        new Shutdown(),
        new ShellNotUnderstood());
  }
}
