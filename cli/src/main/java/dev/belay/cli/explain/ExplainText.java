package dev.belay.cli.explain;

import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import dev.belay.cli.terminal.TextWidth;
import dev.belay.contract.Decision;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.Verdict;
import dev.belay.guard.CallAnalysis;
import dev.belay.guard.policy.Ruling;
import dev.belay.guard.rule.Finding;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first part of an explanation: what was seen, which rules spoke and on which words, and the
 * verdict.
 */
final class ExplainText {
  private static final int LABEL = 9;
  private static final int MOST_MATCHES = 4;

  /** Where nobody says how wide a line may be. */
  private static final int LONGEST = 400;

  private final Terminal terminal;

  ExplainText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Explanation explanation) {
    seen(explanation.event());
    List<CallAnalysis> judged = explanation.judgement().calls();
    List<ToolCall> calls = explanation.event().calls();
    for (int i = 0; i < calls.size(); i++) {
      call(calls.get(i), i < judged.size() ? judged.get(i).rulings() : List.of());
      if (i < judged.size()) {
        new ExplainedRuns(terminal).print(judged.get(i).prepared());
      }
    }
    terminal.line();
    explanation.findings().forEach(finding -> finding(finding, ""));
    explanation.observed().forEach(finding -> finding(finding, "would "));
    verdict(explanation.verdict(), explanation.would());
    labelled("policy", explanation.policy().name());
    explanation
        .policy()
        .warnings()
        .forEach(warning -> labelled("", Style.YELLOW.of("warning: " + warning)));
  }

  private void seen(HookEvent event) {
    labelled(
        "event",
        event.type().name() + Style.DIM.of("   " + event.nativeName() + " of " + event.host()));
    if (event.cwd() != null) {
      labelled("in", event.cwd());
    }
    if (event.prompt() != null && event.calls().isEmpty()) {
      labelled("prompt", event.prompt());
    }
  }

  private void call(ToolCall call, List<Ruling> rulings) {
    String label = call.kind().wireName();
    String command = call.command();
    if (command != null) {
      command(label, command, MatchedText.in(command, rulings));
      label = "";
    }
    for (FileTouch touch : call.files()) {
      String operation = touch.operation().wireName();
      boolean said = operation.equals(label);
      labelled(label, touch.path() + (said ? "" : Style.DIM.of("   " + operation)));
      label = "";
    }
    if (!label.isEmpty()) {
      labelled(label, call.name() + (call.url() == null ? "" : "   " + call.url()));
    }
  }

  /** The command as it was written, with marks under what rules matched. */
  private void command(String label, String command, BitSet marked) {
    int columns = terminal.isInteractive() ? terminal.width() - LABEL - 2 : Integer.MAX_VALUE;
    String next = label;
    for (MarkedCommand.Line line :
        MarkedCommand.lines(command.stripTrailing(), marked, Math.max(columns, 20))) {
      labelled(next, line.text());
      if (!line.marks().isEmpty()) {
        labelled("", Style.RED.of(line.marks()));
      }
      next = "";
    }
  }

  /**
   * @param before stands before its decision
   */
  private void finding(Finding finding, String before) {
    String said = before + finding.decision().wireName();
    String shown = before.isEmpty() ? TextWidth.pad(said, LABEL) : said + "   ";
    String decision = colour(finding.decision()).of(shown);
    terminal.line(
        "  "
            + decision
            + Style.BOLD.of(finding.rule())
            + Style.DIM.of("   " + finding.severity().wireName()));
    terminal.prose(finding.reason(), LABEL + 2);
    int columns = terminal.isInteractive() ? Math.max(terminal.width() - LABEL - 2, 20) : LONGEST;
    List<String> matched = finding.words().stream().distinct().toList();
    for (String words : matched.subList(0, Math.min(matched.size(), MOST_MATCHES))) {
      labelled("", Style.DIM.of(TextWidth.fit("matched: " + SafeText.of(words), columns)));
    }
    if (matched.size() > MOST_MATCHES) {
      labelled("", Style.DIM.of("… and " + (matched.size() - MOST_MATCHES) + " more"));
    }
    terminal.line();
  }

  private void verdict(Verdict verdict, @Nullable Verdict would) {
    String text = verdict.decision() == Decision.ABSTAIN ? "pass" : verdict.decision().wireName();
    String why =
        verdict.rule() == null
            ? "no rule speaks: the agent goes on as if there were no hook"
            : "by " + verdict.rule();
    String observed =
        would == null ? why : "would " + would.decision().wireName() + ", by " + would.rule();
    labelled("verdict", colour(verdict.decision()).of(text) + Style.DIM.of("   " + observed));
  }

  private void labelled(String label, String text) {
    terminal.line("  " + Style.DIM.of(TextWidth.pad(label, LABEL)) + text);
  }

  private static Style colour(Decision decision) {
    return switch (decision) {
      case DENY -> Style.RED;
      case ASK -> Style.YELLOW;
      case ALLOW, ABSTAIN -> Style.GREEN;
    };
  }
}
