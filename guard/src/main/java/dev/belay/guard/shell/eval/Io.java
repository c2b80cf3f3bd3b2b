package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Redirection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The open files of a shell at some point.
 *
 * @param input its standard input
 * @param redirections the files that were opened around here
 * @param descriptors where the other descriptors lead; those that are missing are inherited
 */
record Io(Input input, List<Redirection> redirections, Map<String, Target> descriptors) {
  static final Io INHERITED = new Io(Input.INHERITED, List.of(), Map.of());

  Target output() {
    return descriptor("1");
  }

  Target descriptor(String number) {
    Target target = descriptors.get(number);
    if (target != null) {
      return target;
    }
    return switch (number) {
      case "0" -> Target.text(input);
      case "1" -> Target.CAPTURED;
      default -> Target.NOWHERE;
    };
  }

  Io withInput(Input other) {
    return new Io(other, redirections, descriptors);
  }

  Io with(String number, Target target) {
    if (number.equals("0")) {
      return withInput(target.input());
    }
    Map<String, Target> more = new HashMap<>(descriptors);
    more.put(number, target);
    return new Io(input, redirections, more);
  }

  Io with(Redirection redirection) {
    if (redirections.size() >= 64) {
      return this;
    }
    List<Redirection> more = new ArrayList<>(redirections.size() + 1);
    more.addAll(redirections);
    more.add(redirection);
    return new Io(input, List.copyOf(more), descriptors);
  }

  /** As a pipe or substitution starts: what is written goes into it. */
  Io captured() {
    if (!descriptors.containsKey("1")) {
      return this;
    }
    Map<String, Target> fewer = new HashMap<>(descriptors);
    fewer.remove("1");
    return new Io(input, redirections, fewer);
  }
}
