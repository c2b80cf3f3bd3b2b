package dev.belay.cli;

import dev.belay.contract.NearestName;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A wrong command line in Belay's words.
 *
 * @param what what is wrong with it
 * @param whatToDo the way out, with the help that lists all ways
 */
record Misuse(String what, String whatToDo) {

  static Misuse of(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String help = "see " + command.getCommandSpec().qualifiedName() + " --help";
    String advice =
        switch (e) {
          case UnmatchedArgumentException unmatched -> advice(unmatched);
          case MissingParameterException missing when told(missing).contains("'HOST'") ->
              "belay contract list names the hosts";
          default -> "";
        };
    return new Misuse(
        e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : told(e),
        advice.isEmpty() ? help : advice + "; " + help);
  }

  private static String unknown(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    if (e.isUnknownOption()) {
      return told(e);
    }
    return hasCommands(e) ? "no such command: " + first : "unexpected argument: " + first;
  }

  private static String advice(UnmatchedArgumentException e) {
    if (hasCommands(e) && !e.isUnknownOption()) {
      Set<String> commands = e.getCommandLine().getSubcommands().keySet();
      String near = NearestName.of(e.getUnmatched().getFirst(), commands);
      return near == null ? "there are " + String.join(", ", commands) : didYouMean(near);
    }
    if (!e.getSuggestions().isEmpty()) {
      return didYouMean(e.getSuggestions().getFirst());
    }
    boolean takesShellCommand =
        e.getCommandLine().getCommandSpec().positionalParameters().stream()
            .anyMatch(parameter -> parameter.paramLabel().equals("COMMAND"));
    return takesShellCommand ? "put the whole COMMAND in quotes" : "";
  }

  private static String didYouMean(String name) {
    return "did you mean " + name + "?";
  }

  private static boolean hasCommands(ParameterException e) {
    return !e.getCommandLine().getSubcommands().isEmpty();
  }

  /** The option parser's message, one line without its capital and its label. */
  private static String told(ParameterException e) {
    String line =
        String.valueOf(e.getMessage())
            .lines()
            .findFirst()
            .orElse("")
            .strip()
            .replaceFirst("^[Ee]rror: ", "");
    boolean word =
        line.length() > 1
            && Character.isUpperCase(line.charAt(0))
            && Character.isLowerCase(line.charAt(1));
    return word ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : line;
  }
}
