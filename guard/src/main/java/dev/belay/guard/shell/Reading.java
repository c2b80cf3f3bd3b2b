package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of one reading: what was found, what is known at this point, and what is left of the
 * bounds.
 */
final class Reading {
  final ShellContext context;
  final Expander expander = new Expander(this);
  private final Lowering lowering = new Lowering(this);
  private final Limits limits;
  private final List<SimpleCommand> commands = new ArrayList<>();

  Variables variables;
  @Nullable String directory;
  List<String> trail = List.of();

  /**
   * How many constructs that may run their commands never or more than once stand around this
   * point.
   */
  int uncertain;

  private int depth;
  private long work;
  private int words;
  private int expansion;
  private boolean incomplete;
  private boolean stopped;

  Reading(Limits limits, ShellContext context) {
    this.limits = limits;
    this.context = context;
    this.variables = Variables.of(context);
    this.directory = context.directory();
  }

  void read(String text) {
    String clean = text.replace(Cursor.END, '\uFFFD');
    new ListParser(this, new Cursor(this, clean, 0, clean.length(), context.dialect(), null))
        .all(Feed.NONE);
  }

  ShellText result() {
    return new ShellText(commands, incomplete, work);
  }

  /** Reads a text that a command of the outer text runs; its places are the outer word's. */
  @Nullable SimpleCommand nested(
      String text, Dialect dialect, SimpleCommand by, String via, boolean ownScope) {
    return nested(text, dialect, by.start(), by.end(), via, ownScope, new Feed(by.fedBy(), null));
  }

  @Nullable SimpleCommand nested(
      String text, Dialect dialect, int start, int end, String via, boolean ownScope, Feed feed) {
    if (!spend(text.length()) || !enter()) {
      return null;
    }
    String clean = text.replace(Cursor.END, '\uFFFD');
    List<String> outerTrail = trail;
    Scope outer = scope();
    trail = with(trail, via);
    Cursor cursor = new Cursor(this, clean, 0, clean.length(), dialect, new int[] {start, end});
    SimpleCommand last = new ListParser(this, cursor).all(feed);
    trail = outerTrail;
    if (ownScope) {
      restore(outer);
    }
    leave();
    return last;
  }

  /** What a subshell gets a copy of. */
  record Scope(Variables variables, @Nullable String directory) {}

  Scope scope() {
    Scope scope = new Scope(variables, directory);
    variables = variables.copy();
    return scope;
  }

  void restore(Scope scope) {
    variables = scope.variables();
    directory = scope.directory();
  }

  static List<String> with(List<String> trail, String step) {
    List<String> longer = new ArrayList<>(trail);
    longer.add(step);
    return List.copyOf(longer);
  }

  void emit(SimpleCommand command) {
    if (commands.size() >= limits.commands()) {
      giveUp();
      return;
    }
    commands.add(command);
    lowering.lower(command);
  }

  int count() {
    return commands.size();
  }

  List<SimpleCommand> since(int mark) {
    return List.copyOf(commands.subList(Math.min(mark, commands.size()), commands.size()));
  }

  void markBackground(int mark) {
    for (int i = mark; i < commands.size(); i++) {
      commands.set(i, commands.get(i).inBackground());
    }
  }

  /** One level deeper; false at the bound. */
  boolean enter() {
    if (depth >= limits.depth()) {
      giveUp();
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  void work() {
    work++;
  }

  void work(int characters) {
    work += characters;
  }

  /** Takes from the allowance for expanded text; false when it is used up. */
  boolean spend(int characters) {
    expansion += characters;
    work += characters;
    if (expansion > limits.expansion()) {
      giveUp();
      return false;
    }
    return true;
  }

  boolean spendWord() {
    if (++words > limits.words()) {
      giveUp();
      return false;
    }
    return true;
  }

  /** Something could not be followed; reading goes on. */
  void lost() {
    incomplete = true;
  }

  /** A bound is reached; reading ends. */
  void giveUp() {
    incomplete = true;
    stopped = true;
  }

  boolean stopped() {
    return stopped;
  }
}
