package dev.belay.cli.approve;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sits at the terminal. What is looked at keeps an agent from approving its own calls by
 * accident or by plain means; one that drives a terminal of its own making is for the guard to
 * stop.
 */
interface Person {
  /** Why this cannot be a person at a terminal of theirs; null when nothing speaks against it. */
  @Nullable String objection();

  /**
   * Has a word typed that only the screen tells.
   *
   * @param question is shown before it
   * @return whether it was typed
   */
  boolean confirms(String question);

  /** At the terminal of this process. */
  static Person atTerminal(Map<String, String> environment) {
    return new Person() {
      @Override
      public @Nullable String objection() {
        if (console() == null || !isTerminal(2)) {
          return "this is no terminal that somebody types on";
        }
        String variable = AgentTraces.variable(environment);
        if (variable != null) {
          return "an agent started this: " + variable + " is set";
        }
        String agent = AgentTraces.agent(AgentTraces.above(ProcessHandle.current()));
        return agent == null ? null : "this terminal is held by an agent: " + agent;
      }

      @Override
      public boolean confirms(String question) {
        Console console = console();
        String word = word();
        String typed =
            console == null ? null : console.readLine("%s%nType %s to approve: ", question, word);
        return typed != null && typed.strip().equals(word);
      }
    };
  }

  /** Null where nobody types: whether there is a console at all then depends on the Java. */
  @SuppressWarnings("SystemConsoleNull")
  private static @Nullable Console console() {
    Console console = System.console();
    return console != null && console.isTerminal() ? console : null;
  }

  /** Elsewhere than on Linux there is no telling, and the console's word counts. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.notExists(Path.of("/proc/self/fd"))) {
        return true;
      }
      String leads = Files.readSymbolicLink(link).toString();
      return leads.startsWith("/dev/pts/") || leads.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  private static String word() {
    SecureRandom random = new SecureRandom();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdfgklmnprst".charAt(random.nextInt(12)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
