package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads simple commands, redirections, and functions that begin with their name. */
final class SimpleCommands {
  private final Grammar grammar;
  private final SourceText source;

  SimpleCommands(Grammar grammar) {
    this.grammar = grammar;
    this.source = grammar.source;
  }

  @Nullable Command command() {
    int start = source.pos;
    int end = start;
    List<AssignmentNode> assignments = new ArrayList<>(2);
    List<WordNode> words = new ArrayList<>(8);
    List<RedirectionNode> redirections = new ArrayList<>(2);
    boolean declares = false;
    while (source.pos < source.end) {
      source.skipBlanks();
      int c = source.current();
      if (ends(c)) {
        break;
      }
      if (c == '(') {
        if (words.size() == 1 && redirections.isEmpty() && assignments.isEmpty()) {
          Command function = function(start, words.getFirst());
          if (function != null) {
            return function;
          }
        }
        break;
      }
      RedirectionNode redirection = redirection(c);
      if (redirection != null) {
        redirections.add(redirection);
        end = redirection.span().end();
        continue;
      }
      if (words.isEmpty() || declares) {
        AssignmentNode assignment = assignment(declares);
        if (assignment != null) {
          assignments.add(assignment);
          end = assignment.span().end();
          continue;
        }
      }
      int before = source.pos;
      WordNode word = grammar.words.word(BareText.WORD);
      if (source.pos == before) {
        break;
      }
      words.add(word);
      end = word.span().end();
      if (words.size() == 1) {
        declares = declares(word.plain());
      } else if (source.current() == '(' && !declares) {
        end = Math.max(end, arrayArgument(word, assignments));
      }
    }
    if (words.isEmpty() && assignments.isEmpty() && redirections.isEmpty()) {
      return null;
    }
    return new Command.Simple(assignments, words, redirections, source.span(start, end));
  }

  private boolean ends(int c) {
    return switch (c) {
      case SourceText.END, '\n', ';', '|', ')' -> true;
      case '&' -> source.following() != '>';
      default -> false;
    };
  }

  /** A word with an array value where bash takes none is kept, with a problem; where it ends. */
  private int arrayArgument(WordNode word, List<AssignmentNode> assignments) {
    String text = word.plain();
    if (text == null || !text.endsWith("=") || !Names.begins(text.charAt(0))) {
      return 0;
    }
    source.unexpected(source.pos);
    AssignmentNode assignment =
        new AssignmentNode(
            text.substring(0, text.length() - 1),
            null,
            false,
            null,
            items(),
            source.span(word.span().start()));
    assignments.add(assignment);
    return assignment.span().end();
  }

  private static boolean declares(@Nullable String word) {
    if (word == null) {
      return false;
    }
    return switch (word) {
      case "declare", "export", "local", "readonly", "typeset" -> true;
      default -> false;
    };
  }

  private @Nullable AssignmentNode assignment(boolean arraysOnly) {
    int start = source.pos;
    int i = start;
    if (!Names.begins(source.current())) {
      return null;
    }
    while (Names.continues(source.at(i))) {
      i = source.next(i);
    }
    int nameEnd = i;
    int c = source.at(i);
    int indexEnd = -1;
    if (c == '[') {
      indexEnd = source.matching(i + 1, '[', ']');
      if (indexEnd < 0) {
        return null;
      }
      i = source.next(indexEnd);
      c = source.at(i);
    }
    boolean append = c == '+' && source.at(source.next(i)) == '=';
    if (append) {
      i = source.next(i);
      c = source.at(i);
    }
    if (c != '=' || arraysOnly && source.at(source.next(i)) != '(') {
      return null;
    }
    String name = grammar.expansions.name();
    WordNode index = null;
    if (indexEnd >= 0) {
      source.moveTo(nameEnd + 1);
      index = grammar.words.within(indexEnd);
    }
    source.moveTo(source.next(i));
    if (source.current() == '(') {
      List<AssignmentNode.Item> items = items();
      return new AssignmentNode(name, index, append, null, items, source.span(start));
    }
    WordNode value = grammar.words.word(BareText.VALUE);
    return new AssignmentNode(name, index, append, value, null, source.span(start));
  }

  /** The items of an array, from its parenthesis. */
  private List<AssignmentNode.Item> items() {
    int open = source.pos;
    source.advance();
    List<AssignmentNode.Item> items = new ArrayList<>();
    while (true) {
      source.skipLines(grammar);
      int c = source.current();
      if (c < 0) {
        source.unclosed(open);
        return items;
      }
      if (c == ')') {
        source.advance();
        return items;
      }
      WordNode index = c == '[' ? itemIndex() : null;
      int before = source.pos;
      WordNode value = grammar.words.word(index == null ? BareText.WORD : BareText.VALUE);
      if (source.pos == before && index == null) {
        source.unexpected(source.pos);
        source.advance();
      } else {
        items.add(new AssignmentNode.Item(index, value));
      }
    }
  }

  private @Nullable WordNode itemIndex() {
    int start = source.pos;
    int close = source.matching(start + 1, '[', ']');
    if (close < 0) {
      return null;
    }
    int after = source.next(close);
    if (source.at(after) == '+') {
      after = source.next(after);
    }
    if (source.at(after) != '=') {
      return null;
    }
    source.advance();
    WordNode index = grammar.words.within(close);
    source.moveTo(source.next(after));
    return index;
  }

  private @Nullable Command function(int start, WordNode name) {
    int open = source.pos;
    int i = source.next(open);
    while (source.at(i) == ' ' || source.at(i) == '\t') {
      i = source.next(i);
    }
    String text = name.plain();
    if (source.at(i) != ')' || text == null) {
      return null;
    }
    source.moveTo(i);
    source.advance();
    return grammar.compound.functionBody(start, text);
  }

  /** The command with the redirections behind it. */
  Command redirected(Command command) {
    source.skipBlanks();
    RedirectionNode first = redirection(source.current());
    if (first == null) {
      return command;
    }
    List<RedirectionNode> redirections = new ArrayList<>(2);
    RedirectionNode redirection = first;
    while (redirection != null) {
      redirections.add(redirection);
      source.skipBlanks();
      redirection = redirection(source.current());
    }
    Span span = command.span().to(redirections.getLast().span());
    return new Command.Redirected(command, redirections, span);
  }

  private @Nullable RedirectionNode redirection(int first) {
    int start = source.pos;
    int i = start;
    switch (first) {
      case '<', '>', '&' -> {}
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        while (source.at(i) >= '0' && source.at(i) <= '9') {
          i = source.next(i);
        }
      }
      case '{' -> {
        i = source.next(i);
        if (!Names.begins(source.at(i))) {
          return null;
        }
        while (Names.continues(source.at(i))) {
          i = source.next(i);
        }
        if (source.at(i) != '}') {
          return null;
        }
        i = source.next(i);
      }
      default -> {
        return null;
      }
    }
    int c = source.at(i);
    boolean bare = i == start;
    if (c != '<' && c != '>' && !(bare && c == '&' && source.at(source.next(i)) == '>')) {
      return null;
    }
    if (bare && c != '&' && source.at(source.next(i)) == '(') {
      return null;
    }
    String descriptor = bare ? null : source.text.substring(start, i);
    source.moveTo(i);
    String operator = operator();
    return target(start, i, descriptor, operator);
  }

  private String operator() {
    int c = source.current();
    source.advance();
    int second = source.current();
    if (c == '&') {
      source.advance();
      return follow('>', "&>>", "&>");
    }
    if (c == '>') {
      return switch (second) {
        case '>' -> {
          source.advance();
          zshForce();
          yield ">>";
        }
        case '|' -> {
          source.advance();
          yield ">|";
        }
        case '!' -> {
          zshForce();
          yield ">";
        }
        case '&' -> {
          source.advance();
          yield ">&";
        }
        default -> ">";
      };
    }
    return switch (second) {
      case '>' -> {
        source.advance();
        yield "<>";
      }
      case '&' -> {
        source.advance();
        yield "<&";
      }
      case '<' -> {
        source.advance();
        if (source.current() == '<') {
          source.advance();
          yield "<<<";
        }
        yield follow('-', "<<-", "<<");
      }
      default -> "<";
    };
  }

  private String follow(char next, String longer, String shorter) {
    if (source.current() == next) {
      source.advance();
      return longer;
    }
    return shorter;
  }

  /** zsh's {@code >!}, which bash takes for a file with that name. */
  private void zshForce() {
    int after = source.following();
    if (source.current() == '!' && (after == ' ' || after == '\t')) {
      source.advance();
    }
  }

  private RedirectionNode target(int start, int key, @Nullable String descriptor, String operator) {
    source.skipBlanks();
    int before = source.pos;
    WordNode target = grammar.words.word(BareText.WORD);
    if (source.pos == before) {
      if (source.pos >= source.end) {
        source.unclosed(start);
      } else {
        source.unexpected(source.pos);
      }
      return new RedirectionNode(descriptor, operator, target, null, source.span(start));
    }
    WordNode document = null;
    Span span = source.span(start, Math.max(target.span().end(), start));
    if (operator.equals("<<") || operator.equals("<<-")) {
      Delimiter delimiter = Delimiter.of(target, source.text);
      document =
          source.documents.document(
              grammar, key, delimiter.text(), delimiter.quoted(), operator.length() == 3);
    }
    return new RedirectionNode(descriptor, operator, target, document, span);
  }
}
