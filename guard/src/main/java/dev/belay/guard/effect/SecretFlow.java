package dev.belay.guard.effect;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.path.PathKind;
import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.program.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows secrets to the network: through pipes, substitutions, variables, and files that are
 * written on the way.
 */
final class SecretFlow {
  /** How many executions are looked at for one sender. */
  private static final int REACH = 256;

  private final List<Invocation> invocations;
  private final int[] ends;
  private final EffectList list;
  private final Map<String, Effect> tainted = new HashMap<>();
  private final IdentityHashMap<Execution, Integer> indexes = new IdentityHashMap<>();
  private final IdentityHashMap<Execution, Effect> secrets = new IdentityHashMap<>();

  /**
   * @param ends where the effects of each invocation end in the list
   */
  SecretFlow(List<Invocation> invocations, int[] ends, EffectList list) {
    this.invocations = invocations;
    this.ends = ends;
    this.list = list;
  }

  void follow() {
    if (!sends()) {
      return;
    }
    for (int i = 0; i < invocations.size(); i++) {
      indexes.put(invocations.get(i).execution(), i);
    }
    for (int i = 0; i < invocations.size(); i++) {
      Execution execution = invocations.get(i).execution();
      Effect send = send(i);
      boolean writes = writes(i);
      if (send == null && !writes) {
        continue;
      }
      Effect secret = reached(execution);
      if (secret != null && writes) {
        taint(i, secret);
      }
      if (send == null) {
        continue;
      }
      if (secret == null) {
        secret = variable(invocations.get(i), send.host());
      }
      if (secret != null && !isSelf(send)) {
        list.add(
            new Effect(
                EffectKind.SEND_SECRET, null, false, send.host(), send.words(), execution, secret));
      }
    }
  }

  private boolean sends() {
    List<Effect> all = list.all();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind() == EffectKind.SEND) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSelf(Effect send) {
    return Address.isLoopback(send.host());
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  private @Nullable Effect send(int index) {
    for (int i = start(index); i < ends[index] && i < list.size(); i++) {
      if (list.all().get(i).kind() == EffectKind.SEND) {
        return list.all().get(i);
      }
    }
    return null;
  }

  private boolean writes(int index) {
    for (int i = start(index); i < ends[index] && i < list.size(); i++) {
      if (isWrite(list.all().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWrite(Effect effect) {
    return effect.execution() != null
        && (effect.kind() == EffectKind.OVERWRITE || effect.kind() == EffectKind.WRITE);
  }

  private void taint(int index, Effect secret) {
    for (int i = start(index); i < ends[index] && i < list.size(); i++) {
      Effect effect = list.all().get(i);
      if (isWrite(effect) && effect.path() != null) {
        tainted.putIfAbsent(effect.path().absolute(), secret);
      }
    }
  }

  /** The first secret that an execution reads or is given. */
  private @Nullable Effect reached(Execution sender) {
    IdentityHashMap<Execution, Boolean> seen = new IdentityHashMap<>();
    List<Execution> open = new ArrayList<>();
    open.add(sender);
    seen.put(sender, true);
    for (int i = 0; i < open.size() && i < REACH; i++) {
      Execution execution = open.get(i);
      if (i > 0 && hides(execution)) {
        continue;
      }
      Effect secret = secret(execution);
      if (secret != null) {
        return secret;
      }
      List<Execution> from = execution.input().from();
      if (from.isEmpty() || !hides(from.getLast())) {
        add(from, open, seen);
      }
      for (Word word : execution.argv()) {
        add(word, open, seen);
      }
      for (Redirection redirection : execution.redirections()) {
        add(redirection.file(), open, seen);
      }
      if (execution.input().text() != null) {
        add(execution.input().text(), open, seen);
      }
    }
    return null;
  }

  private static void add(
      Word word, List<Execution> open, IdentityHashMap<Execution, Boolean> seen) {
    List<Unknown> unknowns = word.unknowns();
    for (int i = 0; i < unknowns.size(); i++) {
      List<Execution> producers = unknowns.get(i).producers();
      if (!producers.isEmpty() && !hides(producers.getLast())) {
        add(producers, open, seen);
      }
    }
  }

  private static void add(
      List<Execution> more, List<Execution> open, IdentityHashMap<Execution, Boolean> seen) {
    for (int i = 0; i < more.size() && open.size() < REACH; i++) {
      if (seen.put(more.get(i), true) == null) {
        open.add(more.get(i));
      }
    }
  }

  /** Programs whose output says nothing of what they read. */
  private static boolean hides(Execution execution) {
    return switch (execution.program()) {
      case "wc",
          "md5sum",
          "sha1sum",
          "sha256sum",
          "sha512sum",
          "shasum",
          "md5",
          "cksum",
          "test",
          "stat",
          "ls",
          "du",
          "basename",
          "dirname",
          "realpath" ->
          true;
      default -> false;
    };
  }

  /** A secret that an execution reads itself. */
  private @Nullable Effect secret(Execution execution) {
    if (secrets.containsKey(execution)) {
      return secrets.get(execution);
    }
    Effect found = null;
    Integer index = indexes.get(execution);
    if (index == null) {
      EffectList own = new EffectList(list.places());
      Invocation invocation = Invocation.of(execution);
      new FileEffects(own).of(invocation);
      new EnvironmentEffects(own).of(invocation);
      found = secret(own.all(), 0, own.size());
    } else {
      found = secret(list.all(), start(index), Math.min(ends[index], list.size()));
    }
    // What is tainted later is not asked for again: writers stand before readers.
    if (found != null) {
      secrets.put(execution, found);
    }
    return found;
  }

  private @Nullable Effect secret(List<Effect> effects, int from, int to) {
    for (int i = from; i < to; i++) {
      Effect effect = effects.get(i);
      if (effect.kind() == EffectKind.READ_ENVIRONMENT) {
        return effect;
      }
      ResolvedPath path = effect.path();
      boolean copies = effect.kind() == EffectKind.READ || effect.kind() == EffectKind.DELETE;
      if (path == null || !copies && effect.kind() != EffectKind.LINK) {
        continue;
      }
      Effect before = tainted.get(path.absolute());
      if (before != null) {
        return before;
      }
      if (PathKind.SECRET.holds(path, effect.isGlob(), effect.recursive())) {
        return effect;
      }
    }
    return null;
  }

  /** A secret of the environment that goes to somebody whom it is not for. */
  private static @Nullable Effect variable(Invocation invocation, @Nullable String host) {
    for (Word word : invocation.words()) {
      Effect effect = variable(word, host, invocation.execution());
      if (effect != null) {
        return effect;
      }
    }
    for (Option option : invocation.options()) {
      Word value = option.value();
      if (value == null || isOwn(option.name(), value.text())) {
        continue;
      }
      Effect effect = variable(value, host, invocation.execution());
      if (effect != null) {
        return effect;
      }
    }
    return null;
  }

  /** Options that say who is asking. */
  private static boolean isOwn(String option, String value) {
    return switch (option) {
      case "-u",
          "--user",
          "--oauth2-bearer",
          "--proxy-user",
          "-a",
          "--auth",
          "--password",
          "--key" ->
          true;
      case "-H", "--header" -> value.toLowerCase(Locale.ROOT).startsWith("authorization:");
      default -> false;
    };
  }

  private static @Nullable Effect variable(Word word, @Nullable String host, Execution execution) {
    for (Unknown unknown : word.unknowns()) {
      if (unknown.kind() == Unknown.Kind.VARIABLE
          && SecretNames.isSecret(unknown.name())
          && SecretNames.isForeign(unknown.name(), host)) {
        return new Effect(
            EffectKind.READ_ENVIRONMENT, null, false, null, List.of(word), execution, null);
      }
    }
    return null;
  }
}
