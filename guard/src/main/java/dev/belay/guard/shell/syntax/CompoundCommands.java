package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads compound commands and functions. */
final class CompoundCommands {
  private final Grammar grammar;
  private final SourceText source;

  CompoundCommands(Grammar grammar) {
    this.grammar = grammar;
    this.source = grammar.source;
  }

  /** The command that begins with this keyword, or with a parenthesis; null if there is none. */
  @Nullable Command command(@Nullable Keyword keyword) {
    if (keyword == null) {
      return source.current() == '(' ? parentheses() : null;
    }
    return switch (keyword) {
      case IF -> conditional();
      case WHILE -> loop(false);
      case UNTIL -> loop(true);
      case FOR -> each(Keyword.FOR);
      case SELECT -> each(Keyword.SELECT);
      case CASE -> choice();
      case FUNCTION -> function();
      case COPROC -> coprocess();
      case OPEN_BRACE -> group();
      case CONDITION -> grammar.conditions.condition();
      case TIME, NOT, IN, ALWAYS, END_CONDITION -> null;
      case THEN, ELIF, ELSE, FI, DO, DONE, ESAC, CLOSE_BRACE -> null;
    };
  }

  private Command parentheses() {
    int start = source.pos;
    if (source.following() == '(') {
      int second = source.next(start);
      int close = source.matching(second + 1, '(', ')');
      if (close >= 0 && source.at(source.next(close)) == ')') {
        WordNode expression = grammar.expansions.expression(second + 1, close);
        source.moveTo(source.next(close));
        source.advance();
        return new Command.ArithmeticCommand(expression, source.span(start));
      }
    }
    source.advance();
    List<Statement> body = grammar.commands.body(')');
    int end = source.pos;
    if (source.current() == ')') {
      end++;
      source.advance();
    } else {
      source.unclosed(start);
    }
    return new Command.Subshell(body, source.span(start, end));
  }

  private Command group() {
    int start = source.pos;
    Keyword.OPEN_BRACE.accept(source);
    List<Statement> body = grammar.commands.list();
    int end = close(Keyword.CLOSE_BRACE, start);
    Command group = new Command.Group(body, source.span(start, end));
    int after = source.pos;
    source.skipBlanks();
    if (source.current() == 'a' && Keyword.ALWAYS.accept(source)) {
      source.skipLines(grammar);
      if (Keyword.OPEN_BRACE.isAt(source) && source.enter()) {
        Command always = group();
        source.leave();
        List<Statement> both =
            List.of(
                new Statement(group, false, group.span()),
                new Statement(always, false, always.span()));
        return new Command.Group(both, group.span().to(always.span()));
      }
      source.unexpected(source.pos);
      return group;
    }
    source.moveRaw(Math.max(after, Math.min(source.pos, source.end)));
    return group;
  }

  /** Reads the closing keyword, or says that it is missing; the index behind it. */
  private int close(Keyword keyword, int start) {
    int end = source.pos;
    if (keyword.accept(source)) {
      return end + keyword.word.length();
    }
    source.unclosed(start);
    return end;
  }

  private Command conditional() {
    int start = source.pos;
    List<Command.Branch> branches = new ArrayList<>(2);
    List<Statement> otherwise = List.of();
    Keyword.IF.accept(source);
    while (true) {
      List<Statement> condition = nonEmpty();
      if (!Keyword.THEN.accept(source)) {
        branches.add(new Command.Branch(condition, List.of()));
        break;
      }
      branches.add(new Command.Branch(condition, nonEmpty()));
      if (Keyword.ELIF.accept(source)) {
        continue;
      }
      if (Keyword.ELSE.accept(source)) {
        otherwise = nonEmpty();
      }
      break;
    }
    int end = close(Keyword.FI, start);
    return new Command.If(branches, otherwise, source.span(start, end));
  }

  /** A list that the grammar wants to hold a command. */
  private List<Statement> nonEmpty() {
    List<Statement> list = grammar.commands.list();
    if (list.isEmpty() && source.pos < source.end) {
      source.unexpected(source.pos);
    }
    return list;
  }

  private Command loop(boolean until) {
    int start = source.pos;
    (until ? Keyword.UNTIL : Keyword.WHILE).accept(source);
    List<Statement> condition = nonEmpty();
    List<Statement> body = new ArrayList<>();
    int end = body(start, body);
    return new Command.Loop(until, condition, body, source.span(start, end));
  }

  /** {@code do … done} or <code>{ … }</code>; the index behind it. */
  private int body(int start, List<Statement> body) {
    if (Keyword.DO.accept(source)) {
      body.addAll(nonEmpty());
      return close(Keyword.DONE, start);
    }
    if (Keyword.OPEN_BRACE.accept(source)) {
      body.addAll(nonEmpty());
      return close(Keyword.CLOSE_BRACE, start);
    }
    if (source.pos < source.end) {
      source.unexpected(source.pos);
    } else {
      source.unclosed(start);
    }
    return source.pos;
  }

  private @Nullable Command each(Keyword keyword) {
    int start = source.pos;
    keyword.accept(source);
    source.skipBlanks();
    if (keyword == Keyword.FOR && source.lookingAt('(', '(')) {
      Command counted = counted(start);
      if (counted != null) {
        return counted;
      }
    }
    WordNode variable = grammar.words.word(BareText.WORD);
    String name = variable.plain();
    if (name == null || name.isEmpty()) {
      source.unexpected(variable.span().start());
      name = "";
    }
    source.skipLines(grammar);
    List<WordNode> words = null;
    if (Keyword.IN.accept(source)) {
      words = words();
    } else if (source.current() == '(') {
      // zsh: for x (a b) …
      words = parenthesized();
    } else if (source.current() == ';') {
      source.advance();
    }
    source.skipLines(grammar);
    List<Statement> body = new ArrayList<>();
    int end = body(start, body);
    return new Command.For(name, words, body, keyword == Keyword.SELECT, source.span(start, end));
  }

  private List<WordNode> words() {
    List<WordNode> words = new ArrayList<>();
    while (true) {
      source.skipBlanks();
      int before = source.pos;
      WordNode word = grammar.words.word(BareText.WORD);
      if (source.pos == before) {
        break;
      }
      words.add(word);
    }
    if (source.current() == ';' && source.following() != ';') {
      source.advance();
    }
    return words;
  }

  private List<WordNode> parenthesized() {
    int open = source.pos;
    source.advance();
    List<WordNode> words = new ArrayList<>();
    while (true) {
      source.skipLines(grammar);
      int before = source.pos;
      WordNode word = grammar.words.word(BareText.WORD);
      if (source.pos == before) {
        break;
      }
      words.add(word);
    }
    if (source.current() == ')') {
      source.advance();
    } else {
      source.unclosed(open);
    }
    if (source.current() == ';') {
      source.advance();
    }
    return words;
  }

  private @Nullable Command counted(int start) {
    int second = source.next(source.pos);
    int close = source.matching(second + 1, '(', ')');
    if (close < 0 || source.at(source.next(close)) != ')') {
      return null;
    }
    WordNode first = step(second + 1, close);
    boolean whole = source.text.charAt(source.pos - 1) == ';';
    WordNode condition = step(source.pos, close);
    whole &= source.text.charAt(source.pos - 1) == ';';
    WordNode next = step(source.pos, close);
    if (!whole || source.pos != close || next.span().end() != close && !source.isStopped()) {
      source.unexpected(second);
    }
    source.moveTo(source.next(close));
    source.advance();
    source.skipBlanks();
    if (source.current() == ';') {
      source.advance();
    }
    source.skipLines(grammar);
    List<Statement> body = new ArrayList<>();
    int end = body(start, body);
    return new Command.ArithmeticFor(first, condition, next, body, source.span(start, end));
  }

  /** An expression of {@code for ((}, and over the semicolon behind it. */
  private WordNode step(int from, int close) {
    int end = source.end;
    source.moveRaw(from);
    source.end = Math.min(end, close);
    List<WordPart> parts = grammar.words.quoted(QuotedText.ARITHMETIC_STEP);
    int stop = source.pos;
    if (source.pos < source.end) {
      source.moveRaw(source.pos + 1);
    }
    source.end = end;
    if (source.isStopped()) {
      source.pos = end;
    }
    return new WordNode(parts, source.span(from, stop));
  }

  private Command choice() {
    int start = source.pos;
    Keyword.CASE.accept(source);
    source.skipBlanks();
    WordNode word = grammar.words.word(BareText.WORD);
    source.skipLines(grammar);
    List<Command.CaseItem> items = new ArrayList<>();
    if (!Keyword.IN.accept(source)) {
      if (source.pos < source.end) {
        source.unexpected(source.pos);
      } else {
        source.unclosed(start);
      }
      return new Command.Case(word, items, source.span(start));
    }
    while (true) {
      source.skipLines(grammar);
      if (source.pos >= source.end || Keyword.ESAC.isAt(source)) {
        break;
      }
      Command.CaseItem item = item();
      if (item == null) {
        break;
      }
      items.add(item);
    }
    int end = close(Keyword.ESAC, start);
    return new Command.Case(word, items, source.span(start, end));
  }

  private Command.@Nullable CaseItem item() {
    if (source.current() == '(') {
      source.advance();
    }
    List<WordNode> patterns = new ArrayList<>(2);
    while (true) {
      source.skipBlanks();
      int before = source.pos;
      WordNode pattern = grammar.words.word(BareText.VALUE);
      if (source.pos == before) {
        source.unexpected(source.pos);
        return null;
      }
      patterns.add(pattern);
      source.skipBlanks();
      if (source.current() != '|') {
        break;
      }
      source.advance();
    }
    if (source.current() != ')') {
      if (source.pos < source.end) {
        source.unexpected(source.pos);
      }
      return null;
    }
    source.advance();
    List<Statement> body = grammar.commands.list();
    return new Command.CaseItem(patterns, body, itemEnd());
  }

  /** {@code ;;} and its kin; none is needed before {@code esac}. */
  private String itemEnd() {
    if (source.current() != ';') {
      return ";;";
    }
    source.advance();
    int c = source.current();
    if (c != ';' && c != '&') {
      return ";;";
    }
    source.advance();
    if (c == '&') {
      return ";&";
    }
    if (source.current() == '&') {
      source.advance();
      return ";;&";
    }
    return ";;";
  }

  private Command function() {
    int start = source.pos;
    Keyword.FUNCTION.accept(source);
    source.skipBlanks();
    // zsh: function { … }
    String name = "";
    if (!Keyword.OPEN_BRACE.isAt(source) && source.current() != '(') {
      WordNode word = grammar.words.word(BareText.WORD);
      String plain = word.plain();
      name = plain == null ? "" : plain;
    }
    source.skipBlanks();
    if (source.current() == '(') {
      int i = source.next(source.pos);
      while (source.at(i) == ' ' || source.at(i) == '\t') {
        i = source.next(i);
      }
      if (source.at(i) == ')') {
        source.moveTo(i);
        source.advance();
      }
    }
    return functionBody(start, name);
  }

  /** The function whose body begins here. */
  Command functionBody(int start, String name) {
    source.skipLines(grammar);
    int at = source.pos;
    Command body = null;
    if (source.enter()) {
      Keyword keyword = Keyword.at(source);
      body = command(keyword);
      if (body == null && (keyword == null || !keyword.closes())) {
        // zsh and dash take a simple command for a body.
        body = grammar.simple.command();
      } else if (body != null) {
        body = grammar.simple.redirected(body);
      }
      source.leave();
    }
    if (body == null) {
      if (source.pos >= source.end) {
        source.unclosed(start);
      } else {
        source.unexpected(source.pos);
      }
      body = new Command.Simple(List.of(), List.of(), List.of(), source.span(at, at));
    }
    return new Command.Function(name, body, source.span(start).to(body.span()));
  }

  private @Nullable Command coprocess() {
    int start = source.pos;
    Keyword.COPROC.accept(source);
    source.skipBlanks();
    String name = null;
    if (beginsCompound()) {
      return coprocess(start, null);
    }
    int before = source.pos;
    if (Names.begins(source.current())) {
      String first = grammar.expansions.name();
      source.settle();
      source.skipBlanks();
      if (beginsCompound()) {
        name = first;
      } else {
        source.pos = before;
      }
    }
    return coprocess(start, name);
  }

  private boolean beginsCompound() {
    Keyword keyword = Keyword.at(source);
    return source.current() == '(' || keyword != null && !keyword.closes();
  }

  private @Nullable Command coprocess(int start, @Nullable String name) {
    Command command = null;
    if (source.enter()) {
      command = command(Keyword.at(source));
      command = command == null ? grammar.simple.command() : grammar.simple.redirected(command);
      source.leave();
    }
    if (command == null) {
      source.unexpected(start);
      command = new Command.Simple(List.of(), List.of(), List.of(), source.span(start));
    }
    return new Command.Coprocess(name, command, source.span(start).to(command.span()));
  }
}
