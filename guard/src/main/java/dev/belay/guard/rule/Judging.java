package dev.belay.guard.rule;

import dev.belay.guard.effect.Effect;
import dev.belay.guard.execution.Word;
import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The judging of one call: checks clauses and collects what matches, by rule. */
final class Judging {
  private static final int MOST_MATCHES = 32;
  private static final Comparator<Span> BY_START = Comparator.comparingInt(Span::start);

  private final List<ActiveRule> rules;
  private final Evidence evidence;
  private @Nullable Object @Nullable [] found;

  Judging(List<ActiveRule> rules, Evidence evidence) {
    this.rules = rules;
    this.evidence = evidence;
  }

  /**
   * Checks a clause.
   *
   * @param invocation the execution to look at; null for that of the effect, or for none
   * @param effect the effect to look at; null for all of the execution
   */
  void check(int rule, Clause clause, @Nullable Invocation invocation, @Nullable Effect effect) {
    List<CallCondition> call = clause.call();
    for (int i = 0; i < call.size(); i++) {
      if (!call.get(i).holds(evidence)) {
        return;
      }
    }
    if (effect != null) {
      if (EffectCondition.allHold(clause.effect(), effect, evidence)) {
        checkExecution(rule, clause, evidence.invocation(effect), effect);
      }
    } else {
      checkExecution(rule, clause, invocation, null);
    }
  }

  private void checkExecution(
      int rule, Clause clause, @Nullable Invocation invocation, @Nullable Effect effect) {
    int after = 0;
    if (clause.needsExecution()) {
      if (invocation == null) {
        return;
      }
      after = holds(clause, invocation, 0);
      if (after < 0) {
        return;
      }
    }
    if (effect != null || !clause.needsEffect()) {
      finish(rule, clause, invocation, after, effect);
      return;
    }
    List<Effect> effects = evidence.effects(invocation);
    for (int i = 0; i < effects.size(); i++) {
      Effect each = effects.get(i);
      if (EffectCondition.allHold(clause.effect(), each, evidence)) {
        finish(rule, clause, invocation, after, each);
      }
    }
  }

  private void finish(
      int rule,
      Clause clause,
      @Nullable Invocation invocation,
      int after,
      @Nullable Effect effect) {
    if (clause.when() != null && !clause.when().holds(evidence.call(), invocation, true)) {
      return;
    }
    List<Clause> except = clause.except();
    for (int i = 0; i < except.size(); i++) {
      if (isExcepted(except.get(i), invocation, after, effect)) {
        return;
      }
    }
    add(rule, clause, invocation, after, effect);
  }

  private boolean isExcepted(
      Clause except, @Nullable Invocation invocation, int after, @Nullable Effect effect) {
    for (int i = 0; i < except.call().size(); i++) {
      if (!except.call().get(i).holds(evidence)) {
        return false;
      }
    }
    if (except.needsExecution() && (invocation == null || holds(except, invocation, after) < 0)) {
      return false;
    }
    if (except.when() != null && !except.when().holds(evidence.call(), invocation, false)) {
      return false;
    }
    if (!except.needsEffect()) {
      return true;
    }
    if (effect != null) {
      return EffectCondition.allHold(except.effect(), effect, evidence);
    }
    List<Effect> effects = evidence.effects(invocation);
    for (int i = 0; i < effects.size(); i++) {
      if (EffectCondition.allHold(except.effect(), effects.get(i), evidence)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many words the command takes, where everything holds of the execution; else -1.
   *
   * @param outer how many the command takes where this clause names none
   */
  private int holds(Clause clause, Invocation invocation, int outer) {
    if (clause.program() != null && !clause.program().matches(invocation.program())) {
      return -1;
    }
    int after = clause.command() == null ? outer : clause.command().length(invocation.words());
    if (after < 0) {
      return -1;
    }
    List<ExecutionCondition> conditions = clause.execution();
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).holds(invocation, after, evidence)) {
        return -1;
      }
    }
    return after;
  }

  private void add(
      int rule,
      Clause clause,
      @Nullable Invocation invocation,
      int after,
      @Nullable Effect effect) {
    if (found == null) {
      found = new Object[rules.size()];
    }
    @SuppressWarnings("unchecked")
    List<Hit> hits = (List<Hit>) found[rule];
    if (hits == null) {
      hits = new ArrayList<>(2);
      found[rule] = hits;
    }
    if (hits.size() < MOST_MATCHES) {
      hits.add(hit(clause, invocation, after, effect));
    }
  }

  private Hit hit(
      Clause clause, @Nullable Invocation invocation, int after, @Nullable Effect effect) {
    List<Word> words = new ArrayList<>();
    if (invocation != null && !invocation.execution().argv().isEmpty()) {
      words.add(invocation.execution().argv().getFirst());
      if (clause.needsExecution()) {
        words.addAll(invocation.words().subList(0, after));
        for (ExecutionCondition condition : clause.execution()) {
          condition.words(invocation, after, words);
        }
      }
    }
    if (effect != null) {
      words.addAll(effect.words());
    }
    List<Span> spans = new ArrayList<>(words.size());
    for (Word word : words) {
      if (!spans.contains(word.span())) {
        spans.add(word.span());
      }
    }
    spans.sort(BY_START);
    ResolvedPath at = effect == null ? null : effect.path();
    String given = at == null ? null : at.given();
    boolean certain = effect != null && !effect.isUncertain();
    String path = at == null || !certain ? null : at.absolute();
    return new Hit(new Match(shown(clause, invocation, effect, given), path, spans), given);
  }

  private String shown(
      Clause clause,
      @Nullable Invocation invocation,
      @Nullable Effect effect,
      @Nullable String given) {
    if (invocation != null
        && !invocation.execution().argv().isEmpty()
        && (clause.needsExecution() || given == null)) {
      return invocation.execution().line();
    }
    if (given != null) {
      String program = invocation == null ? "" : invocation.program();
      return program.isEmpty() ? given : program + " " + given;
    }
    if (effect != null && !effect.words().isEmpty()) {
      StringBuilder line = new StringBuilder();
      for (Word word : effect.words()) {
        line.append(line.isEmpty() ? "" : " ").append(word.shown());
      }
      return line.toString();
    }
    String command = evidence.call().call().command();
    return command == null ? evidence.call().call().name() : command;
  }

  /** What was found, in the order of the rules. */
  List<Finding> findings() {
    if (found == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      @SuppressWarnings("unchecked")
      List<Hit> hits = (List<Hit>) found[i];
      if (hits != null) {
        findings.add(finding(rules.get(i), hits));
      }
    }
    return findings;
  }

  private static Finding finding(ActiveRule active, List<Hit> hits) {
    List<Match> matches = new ArrayList<>(hits.size());
    String given = null;
    for (Hit hit : hits) {
      if (!matches.contains(hit.match)) {
        matches.add(hit.match);
      }
      given = given == null ? hit.given : given;
    }
    PackRule rule = active.rule();
    return new Finding(
        rule.id(),
        rule.severity(),
        active.decision(),
        Message.of(rule.message(), matches.getFirst().words(), given),
        matches);
  }

  /** A match, and its path as it is written. */
  private record Hit(Match match, @Nullable String given) {}
}
