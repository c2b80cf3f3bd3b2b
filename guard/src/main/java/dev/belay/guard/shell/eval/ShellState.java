package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shell at some point of the evaluation. Maps are shared between forks until one changes. */
final class ShellState {
  /** What ends a list of commands before its end. */
  enum Flow {
    NONE,
    CONTINUE,
    BREAK,
    RETURN,
    EXIT
  }

  /** Stands in {@link #directories} for one that is not known. */
  static final String UNKNOWN_DIRECTORY = "";

  private Map<String, Variable> variables = Map.of();
  private boolean ownVariables;
  private Map<String, FunctionValue> functions = Map.of();
  private boolean ownFunctions;
  private Map<String, String> aliases = Map.of();
  private boolean ownAliases;
  private Map<String, FileContent> files = Map.of();
  private boolean ownFiles;

  /** The working directories that it may be in, one for each way that leads here. */
  List<String> directories;

  @Nullable String previousDirectory;
  List<String> directoryStack = List.of();

  /** {@code $1}, {@code $2}, … */
  List<Word> arguments = List.of();

  /** The input that {@code read} took lines from, and where it stands in it. */
  @Nullable Input readInput;

  int readAt;
  @Nullable Word zero;
  @Nullable Word lastArgument;
  Io io = Io.INHERITED;

  /** What was written so far into the pipe or substitution around it; null where nobody asks. */
  @Nullable List<Word> captured;

  Truth status = Truth.TRUE;
  Flow flow = Flow.NONE;
  int levels;

  /** How many loops, and functions or sourced files, are around in this shell. */
  int loops;

  int returns;
  private Set<String> fixed = Set.of();
  boolean stopsOnError;
  boolean exportsFunctions;
  boolean exportsAll;
  boolean readsOnly;

  ShellState(@Nullable String directory) {
    this.directories = List.of(directory == null ? UNKNOWN_DIRECTORY : directory);
  }

  ShellState fork() {
    ShellState other = new ShellState(null);
    ownVariables = false;
    ownFunctions = false;
    ownAliases = false;
    ownFiles = false;
    other.variables = variables;
    other.functions = functions;
    other.aliases = aliases;
    other.files = files;
    other.directories = directories;
    other.previousDirectory = previousDirectory;
    other.directoryStack = directoryStack;
    other.arguments = arguments;
    other.zero = zero;
    other.readInput = readInput;
    other.readAt = readAt;
    other.lastArgument = lastArgument;
    other.io = io;
    other.captured = captured;
    other.status = status;
    other.flow = flow;
    other.levels = levels;
    other.loops = loops;
    other.returns = returns;
    other.fixed = fixed;
    other.stopsOnError = stopsOnError;
    other.exportsFunctions = exportsFunctions;
    other.exportsAll = exportsAll;
    other.readsOnly = readsOnly;
    return other;
  }

  /** The state of a shell that this one starts: exported variables and what is in files. */
  ShellState child() {
    ShellState other = new ShellState(null);
    other.directories = directories;
    other.previousDirectory = previousDirectory;
    other.io = io;
    other.captured = captured;
    other.files = files;
    ownFiles = false;
    if (exportsFunctions) {
      other.functions = functions;
      ownFunctions = false;
    }
    for (Map.Entry<String, Variable> each : variables.entrySet()) {
      if (each.getValue().exported()) {
        other.set(each.getKey(), each.getValue());
      }
    }
    return other;
  }

  /** Takes over all of another state, whatever way led to it. */
  void become(ShellState other) {
    variables = other.variables;
    functions = other.functions;
    aliases = other.aliases;
    files = other.files;
    ownVariables = false;
    ownFunctions = false;
    ownAliases = false;
    ownFiles = false;
    other.ownVariables = false;
    other.ownFunctions = false;
    other.ownAliases = false;
    other.ownFiles = false;
    directories = other.directories;
    previousDirectory = other.previousDirectory;
    directoryStack = other.directoryStack;
    arguments = other.arguments;
    zero = other.zero;
    readInput = other.readInput;
    readAt = other.readAt;
    lastArgument = other.lastArgument;
    io = other.io;
    captured = other.captured;
    status = other.status;
    flow = other.flow;
    levels = other.levels;
    stopsOnError = other.stopsOnError;
    exportsFunctions = other.exportsFunctions;
    exportsAll = other.exportsAll;
    readsOnly = other.readsOnly;
  }

  /** Takes over what a subshell leaves behind: files and output, and nothing of its variables. */
  void afterSubshell(ShellState child) {
    files = child.files;
    ownFiles = false;
    child.ownFiles = false;
    captured = child.captured;
    status = child.status;
  }

  /** From here on, either state may be the real one. */
  void merge(ShellState other) {
    if (other.flow == Flow.EXIT && flow != Flow.EXIT) {
      return;
    }
    if (flow == Flow.EXIT && other.flow != Flow.EXIT) {
      become(other);
      return;
    }
    if (variables != other.variables) {
      mergeVariables(other);
    }
    if (functions != other.functions) {
      for (Map.Entry<String, FunctionValue> each : other.functions.entrySet()) {
        if (!functions.containsKey(each.getKey())) {
          define(each.getKey(), each.getValue());
        }
      }
    }
    if (aliases != other.aliases) {
      for (Map.Entry<String, String> each : other.aliases.entrySet()) {
        if (!aliases.containsKey(each.getKey())) {
          alias(each.getKey(), each.getValue());
        }
      }
    }
    if (files != other.files) {
      mergeFiles(other);
    }
    if (!directories.equals(other.directories)) {
      List<String> all = new ArrayList<>(directories);
      for (String directory : other.directories) {
        if (!all.contains(directory)) {
          all.add(directory);
        }
      }
      directories = all.size() > Alternatives.MOST ? List.of(UNKNOWN_DIRECTORY) : List.copyOf(all);
    }
    if (captured != null && other.captured != null) {
      captured = Alternatives.union(captured, other.captured);
    }
    if (!Alternatives.same(arguments, other.arguments)) {
      arguments = arguments.size() >= other.arguments.size() ? arguments : other.arguments;
    }
    status = status == other.status ? status : Truth.UNKNOWN;
    if (other.flow.ordinal() < flow.ordinal()) {
      flow = other.flow;
      levels = other.levels;
    }
    stopsOnError &= other.stopsOnError;
    readsOnly &= other.readsOnly;
  }

  private void mergeVariables(ShellState other) {
    for (Map.Entry<String, Variable> each : other.variables.entrySet()) {
      Variable mine = variables.get(each.getKey());
      Variable theirs = each.getValue();
      if (mine == theirs) {
        continue;
      }
      if (mine == null) {
        set(each.getKey(), maybe(theirs));
      } else {
        Map<String, Word> items =
            mine.items() == null ? theirs.items() : theirs.items() == null ? mine.items() : null;
        if (mine.items() != null && theirs.items() != null) {
          List<Word> union = Alternatives.union(mine.values(), theirs.values());
          items = Map.of("0", Alternatives.anyOf(union));
        }
        set(
            each.getKey(),
            new Variable(
                Alternatives.union(mine.values(), theirs.values()),
                items,
                mine.exported() || theirs.exported(),
                mine.reference() || theirs.reference()));
      }
    }
    for (Map.Entry<String, Variable> each : List.copyOf(variables.entrySet())) {
      if (!other.variables.containsKey(each.getKey())) {
        set(each.getKey(), maybe(each.getValue()));
      }
    }
  }

  /** A variable that is set in one way and not in the other. */
  private static Variable maybe(Variable variable) {
    return new Variable(
        Alternatives.union(variable.values(), Alternatives.EMPTY),
        variable.items(),
        variable.exported(),
        variable.reference());
  }

  private void mergeFiles(ShellState other) {
    for (Map.Entry<String, FileContent> each : other.files.entrySet()) {
      FileContent mine = files.get(each.getKey());
      FileContent theirs = each.getValue();
      if (mine == null) {
        put(each.getKey(), theirs);
      } else if (mine != theirs) {
        boolean unknown = mine.texts().isEmpty() || theirs.texts().isEmpty();
        put(
            each.getKey(),
            new FileContent(
                unknown ? List.of() : Alternatives.union(mine.texts(), theirs.texts()),
                theirs.origin().ordinal() > mine.origin().ordinal()
                    ? theirs.origin()
                    : mine.origin(),
                VirtualFiles.both(mine.from(), theirs.from())));
      }
    }
  }

  @Nullable Variable variable(String name) {
    return variables.get(name);
  }

  Map<String, Variable> variables() {
    return variables;
  }

  void set(String name, Variable value) {
    if (!ownVariables) {
      variables = new LinkedHashMap<>(variables);
      ownVariables = true;
    }
    variables.put(name, value);
  }

  /** The variable keeps its value from now on. */
  void fix(String name) {
    Set<String> more = new HashSet<>(fixed);
    more.add(name);
    fixed = more.size() > 64 ? fixed : Set.copyOf(more);
  }

  boolean isFixed(String name) {
    return !fixed.isEmpty() && fixed.contains(name);
  }

  void forget(String name) {
    if (isFixed(name)) {
      return;
    }
    set(name, Variable.UNSET);
  }

  @Nullable FunctionValue function(String name) {
    return functions.get(name);
  }

  void define(String name, @Nullable FunctionValue function) {
    if (!ownFunctions) {
      functions = new HashMap<>(functions);
      ownFunctions = true;
    }
    if (function == null) {
      functions.remove(name);
    } else {
      functions.put(name, function);
    }
  }

  boolean hasAliases() {
    return !aliases.isEmpty();
  }

  @Nullable String alias(String name) {
    return aliases.get(name);
  }

  void alias(String name, @Nullable String text) {
    if (!ownAliases) {
      aliases = new HashMap<>(aliases);
      ownAliases = true;
    }
    if (text == null) {
      aliases.remove(name);
    } else {
      aliases.put(name, text);
    }
  }

  void forgetAliases() {
    aliases = Map.of();
    ownAliases = false;
  }

  Map<String, FileContent> files() {
    return files;
  }

  void put(String path, @Nullable FileContent content) {
    if (!ownFiles) {
      files = new LinkedHashMap<>(files);
      ownFiles = true;
    }
    if (content == null) {
      files.remove(path);
    } else if (files.size() < VirtualFiles.MOST || files.containsKey(path)) {
      files.put(path, content);
    }
  }

  /** The working directory; null where it is not known. */
  @Nullable String directory() {
    String first = directories.getFirst();
    return directories.size() != 1 || first.isEmpty() ? null : first;
  }

  void directory(@Nullable String directory) {
    previousDirectory = directory();
    directories = List.of(directory == null ? UNKNOWN_DIRECTORY : directory);
  }
}
