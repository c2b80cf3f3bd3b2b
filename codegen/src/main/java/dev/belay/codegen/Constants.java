package dev.belay.codegen;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The constants of a generated class: an expression that is used several times is built once. */
final class Constants {
  private record Constant(String type, String name) {}

  private final Map<String, Constant> byExpression = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  /**
   * The name of the constant that holds {@code expression}, {@code wanted} or that with a number.
   */
  String name(String type, String wanted, String expression) {
    Constant known = byExpression.get(expression);
    if (known == null) {
      String free = wanted;
      for (int i = 2; !names.add(free); i++) {
        free = wanted + "_" + i;
      }
      known = new Constant(type, free);
      byExpression.put(expression, known);
    }
    return known.name();
  }

  String declarations() {
    StringBuilder text = new StringBuilder();
    byExpression.forEach(
        (expression, constant) ->
            text.append("  private static final ")
                .append(constant.type())
                .append(' ')
                .append(constant.name())
                .append(" =\n")
                .append("      " + JavaText.oneLine(expression))
                .append(";\n"));
    return text.toString();
  }
}
