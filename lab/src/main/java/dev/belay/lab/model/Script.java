package dev.belay.lab.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the model says, turn by turn.
 *
 * @param turns to the agent itself
 * @param subAgents to sub-agents: a text that their first prompt holds, and what they are told
 */
public record Script(List<Turn> turns, Map<String, List<Turn>> subAgents) {
  private static final Turn END = new Turn.Say("All done.");

  public Script {
    turns = List.copyOf(turns);
    subAgents = Map.copyOf(subAgents);
  }

  public Script(List<Turn> turns) {
    this(turns, Map.of());
  }

  /** Who is told which turns: a conversation of a sub-agent is known by its prompt. */
  List<Turn> turnsFor(Conversation conversation) {
    return subAgents.entrySet().stream()
        .filter(each -> conversation.userText().contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(turns);
  }

  /**
   * The turn that is due. It follows from the number of results in the conversation, so an agent
   * that asks twice is told the same twice.
   */
  Turn turnFor(Conversation conversation) {
    if (!conversation.offersTools()) {
      return new Turn.Say("ok");
    }
    int results = conversation.results().size();
    int made = 0;
    for (Turn turn : turnsFor(conversation)) {
      if (made >= results) {
        return turn;
      }
      made += turn instanceof Turn.Call call ? call.calls().size() : 0;
    }
    return END;
  }

  /** The ids of the calls in the order in which a conversation's results come. */
  List<String> callIds(Conversation conversation) {
    List<String> ids = new ArrayList<>();
    for (Turn turn : turnsFor(conversation)) {
      if (turn instanceof Turn.Call call) {
        call.calls().forEach(each -> ids.add(each.id()));
      }
    }
    return ids;
  }
}
