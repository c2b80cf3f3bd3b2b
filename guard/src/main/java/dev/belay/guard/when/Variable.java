package dev.belay.guard.when;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import org.jspecify.annotations.Nullable;

/** What an expression can ask for. What a call does not have is an empty text or list. */
enum Variable {
  CALL_KIND("call.kind", SimpleType.STRING),
  CALL_NAME("call.name", SimpleType.STRING),
  CALL_SERVER("call.server", SimpleType.STRING),
  CALL_TOOL("call.tool", SimpleType.STRING),
  CALL_COMMAND("call.command", SimpleType.STRING),
  CALL_PATHS("call.paths", ListType.create(SimpleType.STRING)),
  CALL_CONTENT("call.content", SimpleType.STRING),
  CALL_URL("call.url", SimpleType.STRING),
  CALL_INPUT("call.input", MapType.create(SimpleType.STRING, SimpleType.DYN)),
  EVENT_HOST("event.host", SimpleType.STRING),
  EVENT_TYPE("event.type", SimpleType.STRING),
  EVENT_CWD("event.cwd", SimpleType.STRING),
  EVENT_PROJECT("event.project", SimpleType.STRING),
  EXECUTION_PROGRAM("execution.program", SimpleType.STRING),
  EXECUTION_ARGUMENTS("execution.arguments", ListType.create(SimpleType.STRING)),
  EXECUTION_DIRECTORY("execution.directory", SimpleType.STRING),
  EXECUTION_TRAIL("execution.trail", ListType.create(SimpleType.STRING));

  private final String variableName;
  private final CelType type;

  Variable(String variableName, CelType type) {
    this.variableName = variableName;
    this.type = type;
  }

  String variableName() {
    return variableName;
  }

  CelType type() {
    return type;
  }

  static @Nullable Variable named(String name) {
    for (Variable variable : values()) {
      if (variable.variableName.equals(name)) {
        return variable;
      }
    }
    return null;
  }
}
