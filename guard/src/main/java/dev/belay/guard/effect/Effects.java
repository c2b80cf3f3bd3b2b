package dev.belay.guard.effect;

import dev.belay.contract.FileTouch;
import dev.belay.contract.ToolCall;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.path.Places;
import dev.belay.guard.program.Invocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tool call does to files, hosts and secrets, and what code it runs. */
public final class Effects {
  private Effects() {}

  /** Works out the effects. Never fails; takes time in proportion to the words. */
  public static List<Effect> of(ToolCall call, @Nullable ShellRun run, Places places) {
    return of(call, run, run == null ? List.of() : invocations(run), places);
  }

  /** The executions of a text, sorted. */
  public static List<Invocation> invocations(ShellRun run) {
    List<Execution> executions = run.executions();
    List<Invocation> invocations = new ArrayList<>(executions.size());
    for (int i = 0; i < executions.size(); i++) {
      invocations.add(Invocation.of(executions.get(i)));
    }
    return invocations;
  }

  /**
   * As above, for a caller that has the executions sorted already.
   *
   * @param invocations one for each of the run's executions
   */
  public static List<Effect> of(
      ToolCall call, @Nullable ShellRun run, List<Invocation> invocations, Places places) {
    EffectList list = new EffectList(places);
    List<FileTouch> files = call.files();
    for (int i = 0; i < files.size(); i++) {
      touch(files.get(i), list);
    }
    if (call.url() != null) {
      list.add(
          new Effect(
              EffectKind.FETCH, null, false, Address.host(call.url()), List.of(), null, null));
    }
    if (run != null) {
      of(run, invocations, list);
    }
    return List.copyOf(list.all());
  }

  private static void of(ShellRun run, List<Invocation> invocations, EffectList list) {
    FileEffects files = new FileEffects(list);
    NetworkEffects network = new NetworkEffects(list);
    EnvironmentEffects environment = new EnvironmentEffects(list);
    int[] ends = new int[invocations.size()];
    for (int i = 0; i < invocations.size(); i++) {
      Invocation invocation = invocations.get(i);
      files.of(invocation);
      network.of(invocation);
      environment.of(invocation);
      ends[i] = list.size();
    }
    CodeEffects code = new CodeEffects(run, list);
    for (int i = 0; i < invocations.size(); i++) {
      code.of(invocations.get(i));
    }
    code.doubts();
    new SecretFlow(invocations, ends, list).follow();
  }

  private static void touch(FileTouch file, EffectList list) {
    EffectKind kind =
        switch (file.operation()) {
          case READ -> EffectKind.READ;
          case WRITE -> EffectKind.OVERWRITE;
          case CREATE, UPDATE -> EffectKind.WRITE;
          case DELETE -> EffectKind.DELETE;
        };
    list.add(
        new Effect(kind, list.places().resolve(file.path()), false, null, List.of(), null, null));
  }
}
