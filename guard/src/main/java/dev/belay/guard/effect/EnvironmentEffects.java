package dev.belay.guard.effect;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.List;
import java.util.Locale;

/** Programs that show the environment. */
final class EnvironmentEffects {
  private final EffectList list;

  EnvironmentEffects(EffectList list) {
    this.list = list;
  }

  void of(Invocation invocation) {
    Execution execution = invocation.execution();
    List<Word> arguments = execution.arguments();
    boolean shows =
        switch (invocation.program()) {
          case "printenv" -> arguments.isEmpty() || namesSecret(arguments);
          case "env" -> showsAll(arguments);
          case "set" -> arguments.isEmpty() && execution.trail().isEmpty();
          case "export", "declare", "typeset", "readonly" ->
              arguments.isEmpty() || arguments.size() == 1 && isPrinting(arguments.getFirst());
          case "compgen" -> arguments.size() == 1 && arguments.getFirst().is("-e");
          case "echo", "printf", "print" -> holdsSecret(arguments);
          case "get-childitem", "gci", "dir", "ls", "get-item" -> namesDrive(arguments);
          default -> false;
        };
    if (shows) {
      list.plain(
          EffectKind.READ_ENVIRONMENT,
          arguments.isEmpty() ? execution.argv() : arguments,
          execution,
          null);
    }
  }

  private static boolean isPrinting(Word word) {
    return word.is("-p") || word.is("-x") || word.is("-px") || word.is("-xp");
  }

  private static boolean namesSecret(List<Word> arguments) {
    for (Word argument : arguments) {
      if (SecretNames.isSecret(argument.text())) {
        return true;
      }
    }
    return false;
  }

  /** Without a command it shows what it would give. */
  private static boolean showsAll(List<Word> arguments) {
    for (Word argument : arguments) {
      String text = argument.text();
      boolean assigns = text.indexOf('=') > 0;
      boolean clears = text.equals("-i") || text.equals("-") || text.equals("-S");
      if (clears || !assigns && !text.startsWith("-")) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsSecret(List<Word> arguments) {
    for (Word argument : arguments) {
      List<Unknown> unknowns = argument.unknowns();
      for (int i = 0; i < unknowns.size(); i++) {
        Unknown unknown = unknowns.get(i);
        if (unknown.kind() == Unknown.Kind.VARIABLE
            && unknown.producers().isEmpty()
            && SecretNames.isSecret(unknown.name())
            && isShown(unknown)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code ${X:+set}} and {@code ${#X}} show nothing of it. */
  private static boolean isShown(Unknown unknown) {
    String written = unknown.written();
    return !written.startsWith("${#") && written.indexOf(":+") < 0 && written.indexOf('+') < 0;
  }

  private static boolean namesDrive(List<Word> arguments) {
    for (Word argument : arguments) {
      if (argument.text().toLowerCase(Locale.ROOT).startsWith("env:")) {
        return true;
      }
    }
    return false;
  }
}
