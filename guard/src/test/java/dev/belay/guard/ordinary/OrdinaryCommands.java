package dev.belay.guard.ordinary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ordinary commands from templates: every placeholder is filled with every word of its list, and
 * chains are made of what comes out.
 */
final class OrdinaryCommands {
  private static final String RESOURCE = "/ordinary/commands.txt";
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final List<String> JOINTS = List.of(" && ", "; ", " || ", "\n", " && ");

  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final List<String> singles = new ArrayList<>();

  private OrdinaryCommands() {}

  static OrdinaryCommands read() {
    OrdinaryCommands commands = new OrdinaryCommands();
    text().lines().forEach(commands::line);
    return commands;
  }

  /** Every template with every word. */
  List<String> singles() {
    return List.copyOf(singles);
  }

  /** The singles, and as many chains of two or three of them as make up the number. */
  List<String> some(int number, long seed) {
    List<String> some = new ArrayList<>(singles);
    Random random = new Random(seed);
    List<String> links = singles.stream().filter(OrdinaryCommands::canBeFollowed).toList();
    while (some.size() < number) {
      StringBuilder chain = new StringBuilder(links.get(random.nextInt(links.size())));
      for (int more = 1 + random.nextInt(2); more > 0; more--) {
        chain.append(JOINTS.get(random.nextInt(JOINTS.size())));
        chain.append(links.get(random.nextInt(links.size())));
      }
      some.add(chain.toString());
    }
    return some;
  }

  /**
   * Behind a here-document or the end of a line, an operator is an error; a cd changes the rest.
   */
  private static boolean canBeFollowed(String command) {
    return command.indexOf('\n') < 0 && !command.endsWith("&") && !command.startsWith("cd ");
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("@ ")) {
      List<String> words = WORD.matcher(line.substring(2)).results().map(r -> r.group()).toList();
      lists.put(words.getFirst(), words.subList(1, words.size()));
      return;
    }
    expand(line.replace("\\n", "\n"));
  }

  private void expand(String template) {
    Matcher place = PLACE.matcher(template);
    while (place.find()) {
      List<String> words = lists.get(place.group(1));
      if (words != null) {
        for (String word : words) {
          expand(template.replace(place.group(), word));
        }
        return;
      }
    }
    singles.add(template);
  }

  private static String text() {
    try (InputStream in = OrdinaryCommands.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + RESOURCE + " among the test resources.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
