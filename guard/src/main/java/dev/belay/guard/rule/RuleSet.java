package dev.belay.guard.rule;

import dev.belay.contract.Decision;
import dev.belay.contract.ToolKind;
import dev.belay.guard.effect.Effect;
import dev.belay.guard.effect.EffectKind;
import dev.belay.guard.program.Invocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules, indexed by what they look at, so that a call meets only those that could match it.
 * Immutable; one instance serves all threads.
 */
public final class RuleSet {
  private static final Entry[] NONE = {};
  private static final Started[] NO_PROGRAMS = {};

  /** A way in which a rule may match. */
  private record Entry(int rule, Clause clause) {}

  /** One where the program's name is like this. */
  private record Started(Glob program, Entry entry) {}

  /** What an execution must have for a clause that is about any program. */
  private enum Needs {
    NOTHING,
    ASSIGNMENT,
    STATEMENT,
    REQUEST;

    static Needs of(Clause clause) {
      for (ExecutionCondition condition : clause.execution()) {
        // No switch over types: its first use costs milliseconds where an engine starts.
        if (condition instanceof SurroundingCondition.AnyAssigned) {
          return ASSIGNMENT;
        }
        if (condition instanceof RequestCondition.Statement) {
          return STATEMENT;
        }
        if (condition instanceof RequestCondition.Http) {
          return REQUEST;
        }
      }
      return NOTHING;
    }
  }

  private final List<ActiveRule> rules;
  private final Map<String, Entry[]> byProgram;
  private final Started[][] byFirstLetter;
  private final Started[] wildPrograms;
  private final Entry[] anyProgram;
  private final Entry[] anyAssigned;
  private final Entry[] anyStatement;
  private final Entry[] anyRequest;
  private final Entry[][] byEffect;
  private final Entry[] anyEffect;
  private final Entry[][] byTool;

  private RuleSet(List<ActiveRule> rules) {
    this.rules = List.copyOf(rules);
    Map<String, List<Entry>> programs = new HashMap<>();
    List<List<Started>> letters = lists(128);
    List<Started> wild = new ArrayList<>();
    List<List<Entry>> executions = lists(Needs.values().length);
    List<List<Entry>> effects = lists(EffectKind.values().length);
    List<Entry> otherEffects = new ArrayList<>();
    List<List<Entry>> tools = lists(ToolKind.values().length);
    for (int i = 0; i < rules.size(); i++) {
      for (Clause clause : rules.get(i).rule().match()) {
        Entry entry = new Entry(i, clause);
        if (clause.program() != null) {
          for (Glob glob : clause.program().any()) {
            char first = glob.pattern().charAt(0);
            if (glob.isLiteral()) {
              add(entry, programs.computeIfAbsent(glob.pattern(), p -> new ArrayList<>(4)));
            } else if (first < 128 && "*?[".indexOf(first) < 0) {
              letters.get(first).add(new Started(glob, entry));
            } else {
              wild.add(new Started(glob, entry));
            }
          }
        } else if (clause.needsEffect()) {
          addByEffect(entry, effects, otherEffects);
        } else if (clause.needsExecution()) {
          executions.get(Needs.of(clause).ordinal()).add(entry);
        } else {
          addByTool(entry, tools);
        }
      }
    }
    byProgram = HashMap.newHashMap(programs.size());
    for (Map.Entry<String, List<Entry>> each : programs.entrySet()) {
      byProgram.put(each.getKey(), each.getValue().toArray(NONE));
    }
    byFirstLetter = new Started[letters.size()][];
    for (int i = 0; i < byFirstLetter.length; i++) {
      byFirstLetter[i] = letters.get(i).toArray(NO_PROGRAMS);
    }
    wildPrograms = wild.toArray(NO_PROGRAMS);
    Entry[][] any = arrays(executions);
    anyProgram = any[Needs.NOTHING.ordinal()];
    anyAssigned = any[Needs.ASSIGNMENT.ordinal()];
    anyStatement = any[Needs.STATEMENT.ordinal()];
    anyRequest = any[Needs.REQUEST.ordinal()];
    byEffect = arrays(effects);
    anyEffect = otherEffects.toArray(NONE);
    byTool = arrays(tools);
  }

  /** The rules that judge, in the order in which their findings are to be told. */
  public static RuleSet of(List<ActiveRule> rules) {
    return new RuleSet(rules);
  }

  /** These rules with their own decisions in a preset; those that are off in it do not judge. */
  public static RuleSet of(List<PackRule> rules, Preset preset) {
    List<ActiveRule> active = new ArrayList<>();
    for (PackRule rule : rules) {
      Decision decision = rule.verdicts().in(preset);
      if (decision != null) {
        active.add(new ActiveRule(rule, decision));
      }
    }
    return new RuleSet(active);
  }

  public List<ActiveRule> rules() {
    return rules;
  }

  /** Everything that the rules find in a call, in the order of the rules. */
  public List<Finding> judge(PreparedCall call) {
    Evidence evidence = new Evidence(call);
    Judging judging = new Judging(rules, evidence);
    Entry[] tools = byTool[call.call().kind().ordinal()];
    for (Entry entry : tools) {
      judging.check(entry.rule, entry.clause, null, null);
    }
    List<Invocation> invocations = call.invocations();
    for (int i = 0; i < invocations.size(); i++) {
      Invocation invocation = invocations.get(i);
      if (invocation.isHelp()) {
        continue;
      }
      checkProgram(invocation, judging);
      checkAll(anyProgram, judging, invocation);
      if (!invocation.execution().assignments().isEmpty()) {
        checkAll(anyAssigned, judging, invocation);
      }
      if (anyStatement.length > 0 && !evidence.statements(invocation).isEmpty()) {
        checkAll(anyStatement, judging, invocation);
      }
      if (anyRequest.length > 0 && !evidence.requests(invocation).isEmpty()) {
        checkAll(anyRequest, judging, invocation);
      }
    }
    List<Effect> effects = call.effects();
    for (int i = 0; i < effects.size(); i++) {
      Effect effect = effects.get(i);
      for (Entry entry : byEffect[effect.kind().ordinal()]) {
        judging.check(entry.rule, entry.clause, null, effect);
      }
      for (Entry entry : anyEffect) {
        judging.check(entry.rule, entry.clause, null, effect);
      }
    }
    return judging.findings();
  }

  private void checkProgram(Invocation invocation, Judging judging) {
    String program = invocation.program();
    checkAll(byProgram.getOrDefault(program, NONE), judging, invocation);
    if (!program.isEmpty() && program.charAt(0) < 128) {
      checkAll(byFirstLetter[program.charAt(0)], judging, invocation);
    }
    checkAll(wildPrograms, judging, invocation);
  }

  private static void checkAll(Started[] started, Judging judging, Invocation invocation) {
    Entry last = null;
    for (Started each : started) {
      if (each.entry != last && each.program.matches(invocation.program())) {
        last = each.entry;
        judging.check(last.rule, last.clause, invocation, null);
      }
    }
  }

  private static void checkAll(Entry[] entries, Judging judging, Invocation invocation) {
    for (Entry entry : entries) {
      judging.check(entry.rule, entry.clause, invocation, null);
    }
  }

  private static void addByEffect(
      Entry entry, List<List<Entry>> effects, List<Entry> otherEffects) {
    for (EffectCondition condition : entry.clause.effect()) {
      if (condition instanceof EffectCondition.Kind(var kinds)) {
        for (EffectKind kind : kinds) {
          add(entry, effects.get(kind.ordinal()));
        }
        return;
      }
    }
    otherEffects.add(entry);
  }

  private static void addByTool(Entry entry, List<List<Entry>> tools) {
    for (CallCondition condition : entry.clause.call()) {
      if (condition instanceof CallCondition.Tool(var kinds)) {
        for (ToolKind kind : kinds) {
          add(entry, tools.get(kind.ordinal()));
        }
        return;
      }
    }
    for (List<Entry> each : tools) {
      each.add(entry);
    }
  }

  /** Once, where several names of an entry lead to one place. */
  private static void add(Entry entry, List<Entry> entries) {
    if (entries.isEmpty() || entries.getLast() != entry) {
      entries.add(entry);
    }
  }

  private static <T> List<List<T>> lists(int size) {
    List<List<T>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>(0));
    }
    return lists;
  }

  private static Entry[][] arrays(List<List<Entry>> lists) {
    Entry[][] arrays = new Entry[lists.size()][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = lists.get(i).isEmpty() ? NONE : lists.get(i).toArray(NONE);
    }
    return arrays;
  }
}
