package dev.belay.guard.rule;

import dev.belay.guard.code.query.Query;
import dev.belay.guard.program.Invocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that holds of what a program asks another one for. */
public sealed interface RequestCondition extends ExecutionCondition {
  /**
   * A request that it makes.
   *
   * @param methods {@code DELETE}
   * @param urls the address; with and without its scheme
   * @param bodies what is sent
   */
  record Http(@Nullable Globs methods, @Nullable Globs urls, @Nullable Globs bodies)
      implements RequestCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      List<HttpCall> calls = evidence.requests(invocation);
      for (int i = 0; i < calls.size(); i++) {
        HttpCall call = calls.get(i);
        if ((methods == null || methods.matches(call.method()))
            && (urls == null || call.isTo(urls))
            && (bodies == null || bodies.matches(call.body()))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A statement that it gives to a database.
   *
   * @param languages {@code sql}, {@code redis}, {@code mongo}
   * @param verbs {@code drop}
   * @param objects {@code table}
   * @param names what it is about
   * @param unfiltered only those that are about everything: without a WHERE
   * @param texts the statement as it is written
   */
  record Statement(
      @Nullable Globs languages,
      @Nullable Globs verbs,
      @Nullable Globs objects,
      @Nullable Globs names,
      boolean unfiltered,
      @Nullable Globs texts)
      implements RequestCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      List<GivenStatement> statements = evidence.statements(invocation);
      for (int i = 0; i < statements.size(); i++) {
        Query query = statements.get(i).query();
        if (is(languages, query.language())
            && is(verbs, query.verb())
            && is(objects, query.object())
            && is(names, query.name())
            && !(unfiltered && query.filtered())
            && (texts == null || texts.matches(statements.get(i).text()))) {
          return true;
        }
      }
      return false;
    }

    private static boolean is(@Nullable Globs wanted, String value) {
      return wanted == null || wanted.matches(value);
    }
  }
}
