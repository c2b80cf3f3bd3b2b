package dev.belay.lab.model;

import java.util.List;

/**
 * What a request to the model holds, whatever the dialect.
 *
 * @param offersTools whether tools may be called; titles and summaries are asked for without any
 * @param userText all that was said in the user's name, one text a line
 * @param results what calls came to, in order
 */
record Conversation(boolean offersTools, String userText, List<ToolResult> results) {
  Conversation {
    results = List.copyOf(results);
  }
}
