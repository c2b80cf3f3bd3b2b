package dev.belay.guard.pack;

import dev.belay.contract.ToolKind;
import dev.belay.guard.effect.EffectKind;
import dev.belay.guard.rule.ArgumentCondition;
import dev.belay.guard.rule.CallCondition;
import dev.belay.guard.rule.Clause;
import dev.belay.guard.rule.CommandWords;
import dev.belay.guard.rule.EffectCondition;
import dev.belay.guard.rule.ExecutionCondition;
import dev.belay.guard.rule.Glob;
import dev.belay.guard.rule.Globs;
import dev.belay.guard.rule.SurroundingCondition;
import dev.belay.guard.rule.Unhooked;
import dev.belay.guard.rule.WhenExpression;
import dev.belay.guard.when.CelCondition;
import dev.belay.guard.when.MalformedExpressionException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a rule matches. */
final class ClauseReader {
  static final Set<String> KEYS =
      Set.of(
          "program",
          "command",
          "flag",
          "flags",
          "option",
          "operand",
          "operands",
          "first",
          "last",
          "argument",
          "assignment",
          "through",
          "directory",
          "stdin",
          "unknown",
          "text",
          "http",
          "query",
          "effect",
          "path",
          "not-path",
          "recursive",
          "host",
          "cause",
          "tool",
          "name",
          "fed-by",
          "unhooked",
          "mentions",
          "server",
          "mcp-tool",
          "input",
          "content",
          "url",
          "host-agent",
          "event",
          "when",
          "not");

  private final NodeReader nodes;
  private final EffectReader effects;
  private final RequestReader requests;

  ClauseReader(NodeReader nodes) {
    this.nodes = nodes;
    effects = new EffectReader(nodes);
    requests = new RequestReader(nodes);
  }

  /** A list of clauses, or one. */
  List<Clause> any(PackNode node) throws PackException {
    List<Clause> all = new ArrayList<>();
    if (node instanceof PackNode.Items items && !items.items().isEmpty()) {
      for (PackNode item : items.items()) {
        all.add(clause(nodes.keys(item, "each entry of match"), false));
      }
    } else {
      all.add(clause(nodes.keys(node, "match"), false));
    }
    return all;
  }

  private Clause clause(PackNode.Keys keys, boolean nested) throws PackException {
    Globs program = null;
    CommandWords command = null;
    WhenExpression when = null;
    List<CallCondition> call = new ArrayList<>();
    List<ExecutionCondition> execution = new ArrayList<>();
    List<EffectCondition> effect = new ArrayList<>();
    List<Clause> except = new ArrayList<>();
    for (PackNode.Entry entry : keys.entries()) {
      PackNode value = entry.value();
      switch (entry.name()) {
        case "program" -> program = nodes.globs(value, "program", true);
        case "command" -> command = command(value);
        case "when" -> when = when(value);
        case "not" -> {
          if (nested) {
            throw nodes.error(entry.at(), "a `not` inside a `not` is not read");
          }
          if (value instanceof PackNode.Items items) {
            for (PackNode item : items.items()) {
              except.add(clause(nodes.keys(item, "each entry of not"), true));
            }
          } else {
            except.add(clause(nodes.keys(value, "not"), true));
          }
        }
        default -> condition(entry, call, execution, effect);
      }
    }
    Clause clause = new Clause(call, program, command, execution, effect, when, except);
    if (call.isEmpty() && when == null && !clause.needsExecution() && !clause.needsEffect()) {
      throw nodes.error(keys, "a match needs a condition beside `not`");
    }
    return clause;
  }

  private void condition(
      PackNode.Entry entry,
      List<CallCondition> call,
      List<ExecutionCondition> execution,
      List<EffectCondition> effect)
      throws PackException {
    ExecutionCondition ofExecution = execution(entry);
    if (ofExecution != null) {
      execution.add(ofExecution);
      return;
    }
    EffectCondition ofEffect = effects.condition(entry);
    if (ofEffect != null) {
      effect.add(ofEffect);
      return;
    }
    if (!call(entry, call)) {
      throw nodes.unknownKey(entry, KEYS);
    }
  }

  private @Nullable ExecutionCondition execution(PackNode.Entry entry) throws PackException {
    PackNode value = entry.value();
    String key = entry.name();
    return switch (key) {
      case "flag" -> new ArgumentCondition.AnyFlag(flags(value));
      case "flags" -> new ArgumentCondition.AllFlags(flags(value));
      case "option" -> option(value);
      case "operand" -> new ArgumentCondition.Operand(nodes.globs(value, key, false));
      case "first" -> new ArgumentCondition.First(nodes.globs(value, key, false));
      case "last" -> new ArgumentCondition.Last(nodes.globs(value, key, false));
      case "operands" -> count(value);
      case "argument" -> new ArgumentCondition.Argument(nodes.globs(value, key, false));
      case "assignment" -> assigned(value);
      case "through" -> new SurroundingCondition.Through(nodes.globs(value, key, true));
      case "directory" -> new SurroundingCondition.Directory(effects.paths(value, key));
      case "stdin" -> new SurroundingCondition.StandardInput(nodes.globs(value, key, false));
      case "fed-by" -> new SurroundingCondition.FedBy(nodes.globs(value, key, false));
      case "unhooked" ->
          new Unhooked(
              nodes.oneOf(value, key, Set.of("setting", "switch")).equals("setting")
                  ? Unhooked.Way.SETTING
                  : Unhooked.Way.SWITCH);
      case "unknown" ->
          new SurroundingCondition.UnknownPart(
              switch (nodes.oneOf(value, key, Set.of("program", "argument", "operand"))) {
                case "program" -> SurroundingCondition.Part.PROGRAM;
                case "argument" -> SurroundingCondition.Part.ARGUMENT;
                default -> SurroundingCondition.Part.OPERAND;
              });
      case "text" -> new SurroundingCondition.Line(nodes.expressions(value, key));
      case "http" -> requests.http(value);
      case "query" -> requests.statement(value);
      default -> null;
    };
  }

  private boolean call(PackNode.Entry entry, List<CallCondition> call) throws PackException {
    PackNode value = entry.value();
    String key = entry.name();
    switch (key) {
      case "tool" -> call.add(tool(value));
      case "name" -> call.add(new CallCondition.Name(nodes.globs(value, key, false)));
      case "server" -> call.add(new CallCondition.Server(nodes.globs(value, key, true)));
      case "mcp-tool" -> call.add(new CallCondition.McpTool(nodes.globs(value, key, true)));
      case "input" -> {
        for (PackNode.Entry field : nodes.keys(value, "input").entries()) {
          call.add(
              new CallCondition.InputField(
                  List.of(field.name().split("\\.", -1)),
                  nodes.globs(field.value(), field.name(), true)));
        }
      }
      case "mentions" -> call.add(new CallCondition.Mentions(nodes.texts(value, key)));
      case "content" -> call.add(new CallCondition.Content(nodes.expressions(value, key)));
      case "url" -> call.add(new CallCondition.Url(nodes.globs(value, key, true)));
      case "host-agent" -> call.add(new CallCondition.HostAgent(nodes.globs(value, key, false)));
      case "event" -> call.add(new CallCondition.Event(nodes.globs(value, key, false)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private CallCondition.Tool tool(PackNode value) throws PackException {
    Set<ToolKind> kinds = EnumSet.noneOf(ToolKind.class);
    for (String name : nodes.texts(value, "tool")) {
      ToolKind found = null;
      List<String> known = new ArrayList<>();
      for (ToolKind kind : ToolKind.values()) {
        known.add(kind.wireName());
        found = kind.wireName().equals(name) ? kind : found;
      }
      if (found == null) {
        throw nodes.unknown(value.at(), "kind of tool", name, known);
      }
      kinds.add(found);
    }
    return new CallCondition.Tool(kinds);
  }

  private CommandWords command(PackNode node) throws PackException {
    List<List<Glob>> any = new ArrayList<>();
    for (String text : nodes.texts(node, "command")) {
      List<Glob> words = new ArrayList<>();
      for (String word : text.strip().split(" +")) {
        words.add(Glob.of(word));
      }
      any.add(words);
    }
    return new CommandWords(any);
  }

  private List<String> flags(PackNode node) throws PackException {
    List<String> flags = nodes.texts(node, "flag");
    for (String flag : flags) {
      if (flag.isEmpty() || "-/+".indexOf(flag.charAt(0)) < 0 || flag.length() < 2) {
        throw nodes.error(node, "`" + flag + "` is no option: write it with its dash");
      }
    }
    return flags;
  }

  private ExecutionCondition option(PackNode node) throws PackException {
    List<ArgumentCondition.ValueOf> options = new ArrayList<>();
    for (PackNode.Entry entry : nodes.keys(node, "option").entries()) {
      options.add(
          new ArgumentCondition.ValueOf(
              entry.name(), nodes.globs(entry.value(), entry.name(), false)));
    }
    return new ArgumentCondition.OptionValue(options);
  }

  private ExecutionCondition count(PackNode node) throws PackException {
    int min = 0;
    int max = Integer.MAX_VALUE;
    for (PackNode.Entry entry : nodes.keys(node, "operands").entries()) {
      switch (entry.name()) {
        case "min" -> min = nodes.number(entry.value(), "min");
        case "max" -> max = nodes.number(entry.value(), "max");
        default -> throw nodes.unknownKey(entry, Set.of("min", "max"));
      }
    }
    return new ArgumentCondition.Count(min, max);
  }

  private ExecutionCondition assigned(PackNode node) throws PackException {
    List<SurroundingCondition.Assigned> any = new ArrayList<>();
    for (String text : nodes.texts(node, "assignment")) {
      int equals = text.indexOf('=');
      any.add(
          new SurroundingCondition.Assigned(
              Glob.of(equals < 0 ? text : text.substring(0, equals)),
              equals < 0 ? null : Glob.of(text.substring(equals + 1))));
    }
    return new SurroundingCondition.AnyAssigned(any);
  }

  private WhenExpression when(PackNode node) throws PackException {
    String text = nodes.text(node, "when");
    try {
      return CelCondition.of(text);
    } catch (MalformedExpressionException e) {
      String at = ((PackNode.Text) node).at(e.line(), e.column());
      throw nodes.error(at, "not a condition in CEL: " + e.getMessage());
    } catch (LinkageError e) {
      throw nodes.error(node, "no condition can be read, CEL's library does not load: " + e);
    }
  }

  static EffectKind effect(NodeReader nodes, PackNode node) throws PackException {
    String name = nodes.text(node, "effect");
    EffectKind kind = EffectKind.named(name);
    if (kind == null) {
      List<String> known = new ArrayList<>();
      for (EffectKind each : EffectKind.values()) {
        known.add(each.wireName());
      }
      throw nodes.unknown(node.at(), "effect", name, known);
    }
    return kind;
  }
}
