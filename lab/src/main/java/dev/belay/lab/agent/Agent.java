package dev.belay.lab.agent;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import dev.belay.lab.model.ScriptedCall;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A coding agent as the lab runs it: headless, every tool approved in advance.
 *
 * @param id the host's id in Belay's contract
 * @param version the pinned version
 * @param packages what npm installs, in npm's words
 * @param program what is started, relative to the installation; with its first arguments, where it
 *     needs some
 * @param arguments further arguments
 * @param environment variables
 * @param files files of the home directory: relative path to content
 * @param tools action's name to tool; an action that is missing cannot be done by this agent
 * @param events the native names of the events that a whole session brings forth
 * @param occasional further ones that may come too, as it happens
 * @param traits what the lab's cases have to know of it
 */
public record Agent(
    String id,
    String version,
    List<String> packages,
    List<String> program,
    List<String> arguments,
    Map<String, String> environment,
    Map<String, String> files,
    Map<String, Tool> tools,
    Set<String> events,
    Set<String> occasional,
    Set<Trait> traits) {

  public Agent {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    packages = List.copyOf(packages);
    program = List.copyOf(program);
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
    files = Map.copyOf(new TreeMap<>(files));
    tools = Map.copyOf(tools);
    events = Set.copyOf(events);
    occasional = Set.copyOf(occasional);
    traits = Set.copyOf(traits);
  }

  /** The same agent in another version. */
  public Agent withVersion(String other) {
    List<String> changed =
        packages.stream()
            .map(each -> each.endsWith("@" + version) ? each.replace(version, other) : each)
            .toList();
    return new Agent(
        id,
        other,
        changed,
        program,
        arguments,
        environment,
        files,
        tools,
        events,
        occasional,
        traits);
  }

  /**
   * The same agent with another file of its own.
   *
   * @param file relative to the home directory
   * @param content may hold placeholders
   */
  public Agent withFile(String file, String content) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(file, content);
    return new Agent(
        id,
        version,
        packages,
        program,
        arguments,
        environment,
        changed,
        tools,
        events,
        occasional,
        traits);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether the agent has a tool for actions of this kind. */
  public boolean can(Class<? extends Action> action) {
    return tools.containsKey(name(action));
  }

  /**
   * The call that makes this agent do {@code action}.
   *
   * @param id the call's id
   * @throws IllegalArgumentException if it has no tool for that
   */
  public ScriptedCall call(String id, Action action, Path project) {
    Tool tool = tools.get(name(action.getClass()));
    if (tool == null) {
      throw new IllegalArgumentException(this.id + " has no tool to " + name(action.getClass()));
    }
    Map<String, String> values = new HashMap<>();
    switch (action) {
      case Action.Shell(String command) -> values.put("command", command);
      case Action.Script(String command) -> values.put("command", command);
      case Action.Write(String file, String content) -> {
        place(values, project, file);
        values.put("content", content);
        values.put("patch", patch("Add File: " + file, lines(content, each -> "+" + each)));
      }
      case Action.Edit(String file, String before, String after) -> {
        place(values, project, file);
        values.put("before", before);
        values.put("after", after);
        values.put(
            "patch",
            patch(
                "Update File: " + file,
                "@@\n" + lines(before, each -> "-" + each) + lines(after, each -> "+" + each)));
      }
      case Action.Read(String file) -> place(values, project, file);
      case Action.Note(String text) -> values.put("text", text);
      case Action.Delegate(String task) -> values.put("task", task);
    }
    return new ScriptedCall(id, tool.name(), Placeholders.fill(tool.input(), values));
  }

  /** Its files with the placeholders filled. */
  public Map<String, String> files(Map<String, String> values) {
    return filled(files, values);
  }

  /** Its variables with the placeholders filled. */
  public Map<String, String> environment(Map<String, String> values) {
    return filled(environment, values);
  }

  /**
   * The command that starts it.
   *
   * @param installation where it is installed
   */
  public List<String> command(Path installation, Map<String, String> values) {
    return Stream.concat(
            program.stream().map(each -> installation.resolve(each).toString()),
            arguments.stream().map(each -> Placeholders.fill(each, values)))
        .toList();
  }

  private static Map<String, String> filled(Map<String, String> texts, Map<String, String> values) {
    Map<String, String> filled = new TreeMap<>();
    texts.forEach((key, text) -> filled.put(key, Placeholders.fill(text, values)));
    return filled;
  }

  /** The arguments that make a shell call run {@code command}, as hooks see and replace them. */
  public JsonObject hookedShell(String command) {
    Tool tool = tools.getOrDefault("hooked-shell", requireNonNull(tools.get("shell"), "shell"));
    return Placeholders.fill(tool.input(), Map.of("command", command)).getAsJsonObject();
  }

  private static String name(Class<? extends Action> action) {
    return action.getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private static void place(Map<String, String> values, Path project, String file) {
    values.put("file", file);
    values.put("path", project.resolve(file).toString());
  }

  private static String patch(String header, String body) {
    return "*** Begin Patch\n*** " + header + "\n" + body + "*** End Patch\n";
  }

  private static String lines(String text, Function<String, String> each) {
    return text.lines().map(each).collect(Collectors.joining("\n", "", "\n"));
  }

  /** Tests and tables name an agent by its id. */
  @Override
  public String toString() {
    return id;
  }
}
