package dev.belay.guard.shell.syntax;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a script consists of, in words that another parser's tree can be put into as well: a sorted
 * list of its commands, operators, redirections and expansions.
 */
final class SyntaxFacts {
  private static final Map<Integer, String> REDIRECTIONS =
      Map.ofEntries(
          Map.entry(54, ">"),
          Map.entry(55, ">>"),
          Map.entry(56, "<"),
          Map.entry(57, "<>"),
          Map.entry(58, "<&"),
          Map.entry(59, ">&"),
          Map.entry(60, ">|"),
          Map.entry(61, "<<"),
          Map.entry(62, "<<-"),
          Map.entry(63, "<<<"),
          Map.entry(64, "&>"),
          Map.entry(65, "&>>"));

  private SyntaxFacts() {}

  static List<String> of(Script script) {
    List<String> facts = new ArrayList<>();
    SyntaxNodes.visit(script, (node, parent) -> facts.addAll(of(node)));
    facts.sort(null);
    return facts;
  }

  private static List<String> of(SyntaxNode node) {
    return switch (node) {
      case Statement statement -> statement.background() ? List.of("&") : List.of();
      case Command command -> ofCommand(command);
      case RedirectionNode redirection -> ofRedirection(redirection);
      case WordPart part -> ofPart(part);
      default -> List.of();
    };
  }

  private static List<String> ofCommand(Command command) {
    return switch (command) {
      case Command.Simple simple ->
          simple.words().isEmpty() && simple.assignments().isEmpty()
              ? List.of()
              : List.of(call(simple));
      case Command.Pipeline pipeline -> {
        List<String> facts = new ArrayList<>();
        for (boolean both : pipeline.errorsToo()) {
          facts.add(both ? "|&" : "|");
        }
        if (pipeline.negated()) {
          facts.add("!");
        }
        if (pipeline.timed()) {
          facts.add("time");
        }
        yield facts;
      }
      case Command.AndOr chain -> List.of(chain.and() ? "&&" : "||");
      case Command.Redirected ignored -> List.of();
      case Command.Group ignored -> List.of("group");
      case Command.Subshell ignored -> List.of("subshell");
      case Command.If conditional -> List.of("if " + conditional.branches().size());
      case Command.Loop loop -> List.of(loop.until() ? "until" : "while");
      case Command.For each ->
          List.of(
              (each.select() ? "select " : "for ")
                  + each.name()
                  + " "
                  + (each.words() == null ? 0 : each.words().size()));
      case Command.ArithmeticFor ignored -> List.of("for ((");
      case Command.Case choice -> {
        StringBuilder ends = new StringBuilder("case");
        for (Command.CaseItem item : choice.items()) {
          ends.append(' ').append(item.patterns().size());
        }
        yield List.of(ends.toString());
      }
      case Command.Conditional ignored -> List.of("[[");
      case Command.ArithmeticCommand ignored -> List.of("((");
      case Command.Function function -> List.of("function " + function.name());
      case Command.Coprocess ignored -> List.of("coproc");
    };
  }

  private static String call(Command.Simple simple) {
    StringBuilder call = new StringBuilder("call");
    String first = simple.words().isEmpty() ? "" : plain(simple.words().getFirst());
    switch (first) {
      case "declare", "local", "export", "readonly", "typeset" -> {
        return "declaration " + first + " " + (simple.words().size() + simple.assignments().size());
      }
      case "let" -> {
        return "let";
      }
      default -> {}
    }
    call.append(simple.assignments().size());
    for (WordNode word : simple.words()) {
      call.append(' ').append(plain(word));
    }
    return call.toString();
  }

  private static List<String> ofRedirection(RedirectionNode redirection) {
    String fact = redirection.operator() + " ";
    fact += redirection.descriptor() + " " + plain(redirection.target());
    WordNode document = redirection.document();
    if (document == null) {
      return List.of(fact);
    }
    StringBuilder text = new StringBuilder("document ");
    for (WordPart part : document.parts()) {
      text.append(part instanceof WordPart.Quoted quoted ? quoted.text() : "?");
    }
    return List.of(fact, document(text.toString()));
  }

  private static List<String> ofPart(WordPart part) {
    return switch (part) {
      case WordPart.Parameter parameter -> List.of("$" + parameter.name());
      case WordPart.CommandSubstitution ignored -> List.of("$(");
      case WordPart.ProcessSubstitution process -> List.of(process.input() ? "<(" : ">(");
      case WordPart.Arithmetic ignored -> List.of("$((");
      case WordPart.Literal ignored -> List.of();
      case WordPart.Quoted ignored -> List.of();
      case WordPart.DoubleQuoted ignored -> List.of();
      case WordPart.BraceList ignored -> List.of();
      case WordPart.BraceRange ignored -> List.of();
      case WordPart.ExtendedGlob ignored -> List.of();
    };
  }

  private static String plain(WordNode word) {
    String text = word.plain();
    return text == null ? "?" : comparable(text);
  }

  private static String comparable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("\\{}".indexOf(text.charAt(i)) >= 0) {
        return "?";
      }
    }
    return text;
  }

  private static String document(String text) {
    return text.indexOf('\\') >= 0 ? "document with escapes" : text.stripTrailing();
  }

  /** The same of the tree that {@code shfmt -tojson} prints. */
  static List<String> ofShfmt(JsonObject file) {
    List<String> facts = new ArrayList<>();
    walk(file, facts);
    facts.sort(null);
    return facts;
  }

  private static void walk(JsonElement element, List<String> facts) {
    if (element instanceof JsonArray array) {
      for (JsonElement item : array) {
        walk(item, facts);
      }
    } else if (element instanceof JsonObject object) {
      facts(object, facts);
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        boolean quotedDocument = entry.getKey().equals("Hdoc") && isQuoted(object);
        if (!quotedDocument) {
          walk(entry.getValue(), facts);
        }
      }
    }
  }

  private static boolean isQuoted(JsonObject redirection) {
    for (JsonElement part : array(redirection.getAsJsonObject("Word"), "Parts")) {
      String type = type(part.getAsJsonObject());
      if (type.endsWith("Quoted") || value(part.getAsJsonObject()).indexOf('\\') >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void facts(JsonObject object, List<String> facts) {
    for (String flag : List.of("Background", "Negated")) {
      if (object.has(flag) && object.has("Cmd")) {
        facts.add(flag.equals("Negated") ? "!" : "&");
      }
    }
    for (JsonElement redirection : array(object, "Redirs")) {
      redirection(redirection.getAsJsonObject(), facts);
    }
    String fact = fact(object);
    if (fact != null) {
      facts.add(fact);
    }
  }

  private static @Nullable String fact(JsonObject object) {
    return switch (type(object)) {
      case "CallExpr" -> {
        StringBuilder call = new StringBuilder("call" + array(object, "Assigns").size());
        for (JsonElement word : array(object, "Args")) {
          call.append(' ').append(plain(word.getAsJsonObject()));
        }
        yield call.toString();
      }
      case "DeclClause" ->
          "declaration "
              + value(object.getAsJsonObject("Variant"))
              + " "
              + (1 + array(object, "Args").size());
      case "LetClause" -> "let";
      case "BinaryCmd" ->
          switch (object.get("Op").getAsInt()) {
            case 10 -> "&&";
            case 11 -> "||";
            case 12 -> "|";
            default -> "|&";
          };
      case "TimeClause" -> "time";
      case "Block" -> "group";
      case "Subshell" -> "subshell";
      case "IfClause" -> "if " + branches(object);
      case "WhileClause" -> object.has("Until") ? "until" : "while";
      case "ForClause" -> {
        JsonObject loop = object.getAsJsonObject("Loop");
        yield type(loop).equals("CStyleLoop")
            ? "for (("
            : (object.has("Select") ? "select " : "for ")
                + value(loop.getAsJsonObject("Name"))
                + " "
                + array(loop, "Items").size();
      }
      case "CaseClause" -> {
        StringBuilder items = new StringBuilder("case");
        for (JsonElement item : array(object, "Items")) {
          items.append(' ').append(array(item.getAsJsonObject(), "Patterns").size());
        }
        yield items.toString();
      }
      case "TestClause" -> "[[";
      case "ArithmCmd" -> "((";
      case "FuncDecl" -> "function " + value(object.getAsJsonObject("Name"));
      case "CoprocClause" -> "coproc";
      case "ParamExp" -> "$" + value(object.getAsJsonObject("Param"));
      case "CmdSubst" -> "$(";
      case "ProcSubst" -> object.get("Op").getAsInt() == 66 ? "<(" : ">(";
      case "ArithmExp" -> "$((";
      default -> null;
    };
  }

  private static int branches(JsonObject conditional) {
    int count = 1;
    JsonElement next = conditional.get("Else");
    while (next instanceof JsonObject branch) {
      count += branch.has("Cond") ? 1 : 0;
      next = branch.get("Else");
    }
    return count;
  }

  private static void redirection(JsonObject redirection, List<String> facts) {
    String operator = REDIRECTIONS.get(redirection.get("Op").getAsInt());
    String descriptor = redirection.has("N") ? value(redirection.getAsJsonObject("N")) : "null";
    facts.add(operator + " " + descriptor + " " + plain(redirection.getAsJsonObject("Word")));
    if (operator != null && operator.startsWith("<<") && !operator.equals("<<<")) {
      StringBuilder text = new StringBuilder("document ");
      if (redirection.has("Hdoc")) {
        boolean tabs = operator.equals("<<-");
        for (JsonElement part : array(redirection.getAsJsonObject("Hdoc"), "Parts")) {
          JsonObject lit = part.getAsJsonObject();
          String value = value(lit);
          text.append(type(lit).equals("Lit") ? tabs ? value.replace("\t", "") : value : "?");
        }
      }
      facts.add(document(text.toString()));
    }
  }

  private static String plain(JsonObject word) {
    JsonArray parts = array(word, "Parts");
    if (parts.size() != 1 || !type(parts.get(0).getAsJsonObject()).equals("Lit")) {
      return "?";
    }
    return comparable(value(parts.get(0).getAsJsonObject()));
  }

  private static JsonArray array(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array ? array : new JsonArray();
  }

  private static String type(JsonObject object) {
    JsonElement type = object.get("Type");
    return type == null ? "" : type.getAsString();
  }

  private static String value(@Nullable JsonObject object) {
    JsonElement value = object == null ? null : object.get("Value");
    return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
  }
}
