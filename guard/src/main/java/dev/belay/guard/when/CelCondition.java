package dev.belay.guard.when;

import dev.belay.contract.NearestName;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.rule.PreparedCall;
import dev.belay.guard.rule.WhenExpression;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition in CEL. Immutable; one instance serves all threads. */
public final class CelCondition implements WhenExpression {
  /** The rounds of all loops of one evaluation together. */
  private static final int MOST_ROUNDS = 2_000;

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .comprehensionMaxIterations(MOST_ROUNDS)
          .maxExpressionCodePointSize(4_000)
          .maxParseRecursionDepth(32)
          .maxParseErrorRecoveryLimit(1)
          .maxRegexProgramSize(2_000)
          .build();
  private static final CelCompiler COMPILER = compiler();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

  private final CelRuntime.Program program;
  private final boolean needsExecution;

  private CelCondition(CelRuntime.Program program, boolean needsExecution) {
    this.program = program;
    this.needsExecution = needsExecution;
  }

  /**
   * Compiles an expression.
   *
   * @throws MalformedExpressionException if it is not well formed, names something that there is
   *     not, or is no question
   */
  public static CelCondition of(String text) throws MalformedExpressionException {
    try {
      CelAbstractSyntaxTree tree = COMPILER.compile(text).getAst();
      return new CelCondition(RUNTIME.createProgram(tree), readsExecution(tree));
    } catch (CelValidationException e) {
      CelIssue first = e.getErrors().getFirst();
      int line = Math.max(first.getSourceLocation().getLine(), 1);
      int column = Math.max(first.getSourceLocation().getColumn(), 0) + 1;
      String unknown = unknownName(text, line, column);
      String what = unknown == null ? plain(first.getMessage()) : unknown;
      throw new MalformedExpressionException(what, line, column, e);
    } catch (CelEvaluationException e) {
      throw new MalformedExpressionException(plain(String.valueOf(e.getMessage())), 1, 1, e);
    }
  }

  private static CelCompiler compiler() {
    CelCompilerBuilder compiler =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(
                CelStandardMacro.HAS,
                CelStandardMacro.ALL,
                CelStandardMacro.EXISTS,
                CelStandardMacro.EXISTS_ONE)
            .setResultType(SimpleType.BOOL);
    for (Variable variable : Variable.values()) {
      compiler.addVar(variable.variableName(), variable.type());
    }
    return compiler.build();
  }

  private static boolean readsExecution(CelAbstractSyntaxTree tree) {
    for (CelReference reference : tree.getReferenceMap().values()) {
      if (reference.name().startsWith("execution.")) {
        return true;
      }
    }
    return false;
  }

  /** What to say of a name that is none of the variables; CEL itself names its first part alone. */
  private static @Nullable String unknownName(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    start += column - 1;
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "._".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String name = start < end ? text.substring(start, end) : "";
    List<String> known = new ArrayList<>();
    for (Variable variable : Variable.values()) {
      if (name.equals(variable.variableName()) || name.startsWith(variable.variableName() + ".")) {
        return null;
      }
      known.add(variable.variableName());
    }
    if (!name.startsWith("call") && !name.startsWith("event") && !name.startsWith("execution")) {
      return null;
    }
    String nearest = NearestName.of(name, known);
    return "there is no " + name + (nearest == null ? "" : ": did you mean " + nearest + "?");
  }

  /** The first line, without what CEL says of its containers. */
  private static String plain(String message) {
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return line.replace(" (in container '')", "");
  }

  @Override
  public boolean needsExecution() {
    return needsExecution;
  }

  @Override
  public boolean holds(PreparedCall call, @Nullable Invocation invocation, boolean inDoubt) {
    try {
      Object result = program.eval(new CallVariables(call, invocation));
      return result instanceof Boolean truth ? truth : inDoubt;
    } catch (CelEvaluationException | RuntimeException e) {
      return inDoubt;
    }
  }
}
