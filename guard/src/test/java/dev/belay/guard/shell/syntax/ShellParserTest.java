package dev.belay.guard.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellParserTest {
  private static Command only(String text) {
    Script script = ShellParser.parse(text);
    assertThat(script.problems()).as(text).isEmpty();
    assertThat(script.statements()).as(text).hasSize(1);
    return script.statements().getFirst().command();
  }

  private static Command.Simple simple(String text) {
    return (Command.Simple) only(text);
  }

  private static List<WordPart> argument(String word) {
    return simple("x " + word).words().get(1).parts();
  }

  /** All simple commands of a text, wherever they stand. */
  private static List<String> commands(String text) {
    List<String> commands = new ArrayList<>();
    SyntaxNodes.visit(
        ShellParser.parse(text),
        (node, parent) -> {
          if (node instanceof Command.Simple simple && !simple.words().isEmpty()) {
            commands.add(
                String.join(
                    " ", simple.words().stream().map(w -> String.valueOf(w.plain())).toList()));
          }
        });
    return commands;
  }

  private static List<SyntaxProblem.Kind> problems(String text) {
    return ShellParser.parse(text).problems().stream().map(SyntaxProblem::kind).toList();
  }

  @Test
  void wordsOfACommandKnowTheirPlaces() {
    String text = "git  push --force";

    Command.Simple command = simple(text);

    assertThat(command.words())
        .extracting(w -> w.span().in(text))
        .containsExactly("git", "push", "--force");
    assertThat(command.span()).isEqualTo(new Span(0, text.length()));
  }

  @Test
  void quotesMakeTextThatMeansItself() {
    assertThat(argument("'a b'")).containsExactly(new WordPart.Quoted("a b", new Span(2, 7)));
    assertThat(argument("\\*")).containsExactly(new WordPart.Quoted("*", new Span(2, 4)));
    assertThat(argument("$'a\\x41\\n\\''"))
        .containsExactly(new WordPart.Quoted("aA\n'", new Span(2, 14)));
    assertThat(argument("\"a\\\"b\""))
        .containsExactly(
            new WordPart.DoubleQuoted(
                List.of(new WordPart.Quoted("a\"b", new Span(3, 7))), new Span(2, 8)));
  }

  @Test
  void quotedPiecesOfAWordStayOneWord() {
    assertThat(argument("r\"\"m'-'rf")).hasSize(5);
  }

  @Test
  void lineContinuationsAreNoPartOfAnything() {
    assertThat(commands("r\\\nm -r\\\nf x &\\\n& l\\\ns; i\\\nf a; then b; fi"))
        .containsExactly("rm -rf x", "ls", "a", "b");
  }

  @Test
  void carriageReturnsBeforeLineEndsAreBlanks() {
    assertThat(commands("ls a\r\nif b\r\nthen\r\nc\r\nfi\r\n")).containsExactly("ls a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$(ls)",
        "`ls`",
        "\"$(ls)\"",
        "\"`ls`\"",
        "${ ls; }",
        "<(ls)",
        ">(ls)",
        "${x:-$(ls)}"
      })
  void commandsInWordsAreFound(String word) {
    assertThat(commands("echo " + word)).contains("ls");
    assertThat(problems("echo " + word)).isEmpty();
  }

  @Test
  void backquotesNestByBackslashes() {
    assertThat(commands("echo `a \\`b\\``")).contains("a null", "b");
  }

  @Test
  void doubledParenthesesAreArithmeticOnlyWhereTheyCloseTogether() {
    assertThat(argument("$((1 + 2))").getFirst()).isInstanceOf(WordPart.Arithmetic.class);
    assertThat(argument("$((a); (b))").getFirst()).isInstanceOf(WordPart.CommandSubstitution.class);
    assertThat(only("((i++))")).isInstanceOf(Command.ArithmeticCommand.class);
    assertThat(only("((a); b)")).isInstanceOf(Command.Subshell.class);
    assertThat(commands("echo $((1 + $(ls)))")).contains("ls");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x:-a",
        "x-a",
        "x:=a",
        "x:?a",
        "x:+a",
        "x#a",
        "x##a",
        "x%a",
        "x%%a",
        "x/a/b",
        "x//a/b",
        "x/#a/b",
        "x/%a",
        "x^",
        "x^^",
        "x,",
        "x,,",
        "x:1:2",
        "x: -1",
        "x@Q",
        "#x",
        "!x",
        "!x@",
        "!x*",
        "x[0]",
        "x[@]",
        "#x[@]",
        "!x[@]",
        "#",
        "?",
        "@",
        "10",
        "x:-${y:-\"z}\"}",
        "x:-'}'"
      })
  void expansionsOfEveryForm(String inner) {
    List<WordPart> parts = argument("${" + inner + "}");

    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst()).isInstanceOf(WordPart.Parameter.class);
  }

  @Test
  void operatorsOfExpansionsHaveTheirOperands() {
    WordPart.Parameter parameter = (WordPart.Parameter) argument("${x[1]//a/b}").getFirst();

    assertThat(parameter.name()).isEqualTo("x");
    assertThat(parameter.index()).extracting(WordNode::plain).isEqualTo("1");
    assertThat(parameter.operator()).isEqualTo("//");
    assertThat(parameter.operands()).extracting(WordNode::plain).containsExactly("a", "b");
  }

  @Test
  void bracesAreListsRangesOrThemselves() {
    assertThat(argument("{a,b}").getFirst()).isInstanceOf(WordPart.BraceList.class);
    assertThat(argument("{1..9..2}").getFirst())
        .isEqualTo(new WordPart.BraceRange(List.of("1", "9", "2"), new Span(2, 11)));
    assertThat(simple("find -exec rm {} {x} {a, HEAD@{1}").words())
        .extracting(WordNode::plain)
        .containsExactly("find", "-exec", "rm", "{}", "{x}", "{a,", "HEAD@{1}");
  }

  @Test
  void assignmentsStandBeforeTheCommand() {
    Command.Simple command = simple("A=1 B+=x c[2]=y d=(1 [3]=2) env E=5");

    assertThat(command.assignments())
        .extracting(AssignmentNode::name)
        .containsExactly("A", "B", "c", "d");
    assertThat(command.assignments().get(3).items()).hasSize(2);
    assertThat(command.words()).extracting(WordNode::plain).containsExactly("env", "E=5");
  }

  @Test
  void arraysOfDeclarationsAreAssignments() {
    Command.Simple command = simple("declare -a x=(1 2) y=3");

    assertThat(command.assignments()).extracting(AssignmentNode::name).containsExactly("x");
    assertThat(command.words()).extracting(WordNode::plain).containsExactly("declare", "-a", "y=3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", ">", ">>", ">|", "<>", "<&", ">&", "&>", "&>>", "<<<"})
  void redirectionsOfEveryKind(String operator) {
    Command.Simple command = simple("x " + operator + " f");

    assertThat(command.redirections())
        .extracting(RedirectionNode::operator)
        .containsExactly(operator);
    assertThat(command.words()).hasSize(1);
  }

  @Test
  void descriptorsBelongToRedirections() {
    assertThat(simple("x 2>&1 {out}>f 3<&- y2>g").redirections())
        .extracting(RedirectionNode::descriptor)
        .containsExactly("2", "{out}", "3", null);
  }

  @Test
  void severalHereDocumentsOfALineFollowEachOther() {
    Command.Pipeline pipeline =
        (Command.Pipeline) only("a <<X | b <<-'Y'\none $v\nX\n\ttwo $v\n\tY\n");

    RedirectionNode first =
        ((Command.Simple) pipeline.commands().getFirst()).redirections().getFirst();
    RedirectionNode second =
        ((Command.Simple) pipeline.commands().getLast()).redirections().getFirst();
    assertThat(first.document().parts()).hasSize(3);
    assertThat(second.document().plain()).isNull();
    assertThat(second.document().parts())
        .containsExactly(new WordPart.Quoted("two $v\n", second.document().span()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cat <<E\n$(ls)\nE\n",
        "echo \"$(cat <<E\n`ls`\nE\n)\"",
        "cat <<E && ls\ntext\nE\n",
        "cat <<E\n$(cat <<F\n$(ls)\nF\n)\nE\n",
        "x=$(cat <<E\ntext\nE)\nls"
      })
  void commandsBesideAndInHereDocumentsAreFound(String text) {
    assertThat(commands(text)).contains("ls");
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void anOpenHereDocumentTakesTheRest() {
    assertThat(problems("cat <<E\na\n")).containsExactly(SyntaxProblem.Kind.OPEN_DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if a; then ls; fi",
        "if a; then b; elif c; then ls; else d; fi",
        "while ls; do b; done",
        "until a; do ls; done <f",
        "for i in 1 2; do ls; done",
        "for i\ndo ls\ndone",
        "for i; do ls; done",
        "for ((i = 0; i < 3; i++)); do ls; done",
        "for ((;;)) { ls; }",
        "for x (a b) { ls; }",
        "select x in a; do ls; done",
        "case x in a|b) ls;; esac",
        "case x in (a) c;& *) ls;;& esac",
        "case x in esac; ls",
        "{ ls; } 2>f",
        "(ls)",
        "! ls",
        "time -p ls | b",
        "f() { ls; }",
        "function f { ls; }",
        "function f() ( ls )",
        "f() for i in a; do ls; done",
        "function { ls; }",
        "coproc ls",
        "coproc N { ls; }",
        "[[ a == b* && ( -f x ) ]] && ls",
        "[[ a =~ ^(b|c d)+$ ]]; ls",
        "{ a; } always { ls; }",
        "a &! ls",
        "a |& ls",
        "a # b\nls",
        "echo if; ls",
        "if (a) then (ls) fi"
      })
  void everyConstructGivesItsCommands(String text) {
    assertThat(problems(text)).isEmpty();
    assertThat(commands(text)).contains("ls");
  }

  @Test
  void chainsLeanToTheLeft() {
    Command.AndOr chain = (Command.AndOr) only("a && b || c");

    assertThat(chain.and()).isFalse();
    assertThat(((Command.AndOr) chain.left()).and()).isTrue();
  }

  @Test
  void keywordsAreWordsElsewhere() {
    assertThat(commands("echo if then fi done { } esac"))
        .containsExactly("echo if then fi done { } esac");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a; ls 'b",
        "a; ls \"b",
        "a; ls $(b",
        "a; ls `b",
        "a; ls ${b",
        "ls; if a; then b",
        "ls; { a",
        "ls; (a",
        "ls; [[ a",
        "ls; case x in a) b",
        "ls; for i in a",
        "ls; x=(1"
      })
  void whatStandsBeforeAnOpenConstructIsKept(String text) {
    assertThat(commands(text)).anyMatch(command -> command.startsWith("ls"));
    assertThat(problems(text)).contains(SyntaxProblem.Kind.UNCLOSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ) ; ls",
        "fi; ls",
        "a; done; ls",
        "; ls",
        "a && ; ls",
        "if a; then b; done; ls",
        "| ls",
        "a ;; ls",
        "} ; ls",
        "esac\nls",
        "a (b); ls"
      })
  void whatStandsBehindAStrayWordIsKept(String text) {
    assertThat(commands(text)).contains("ls");
    assertThat(problems(text)).isNotEmpty();
  }

  @Test
  void limitsEndTheReadingAndAreTold() {
    assertThat(problems("( ".repeat(100) + ") ".repeat(100))).contains(SyntaxProblem.Kind.LIMIT);
    assertThat(problems("$(".repeat(5000))).contains(SyntaxProblem.Kind.LIMIT);
    assertThat(problems("a ".repeat(17 * 1024))).contains(SyntaxProblem.Kind.LIMIT);
    assertThat(problems("a && ".repeat(2000) + "b")).contains(SyntaxProblem.Kind.LIMIT);
    assertThat(problems("#" + "x".repeat(128 * 1024) + "\nrm")).contains(SyntaxProblem.Kind.LIMIT);
  }
}
