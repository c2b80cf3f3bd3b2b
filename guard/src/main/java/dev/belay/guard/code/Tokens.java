package dev.belay.guard.code;

import java.util.List;

/**
 * The tokens of a text, the last of which is {@link Token.Kind#END}.
 *
 * @param partner for each bracket the index of the one that it belongs to; -1 for others
 * @param each for each opening bracket the index of the {@code for} directly within it, as in a
 *     comprehension; -1 for others
 * @param complete whether all of the text was read
 */
public record Tokens(List<Token> list, int[] partner, int[] each, boolean complete) {
  public Token get(int index) {
    return list.get(Math.min(index, list.size() - 1));
  }
}
