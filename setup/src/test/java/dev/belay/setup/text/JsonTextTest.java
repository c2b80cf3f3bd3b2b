package dev.belay.setup.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.belay.setup.text.JsonText.End;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private static final JsonElement GROUP =
      JsonParser.parseString(
          """
          {"matcher": "Bash", "hooks": [{"type": "command", "command": "belay 'hook' <&>", "args": ["a", "b"]}]}
          """);

  private static final String LIST =
      """
        {
          "Stop": [
            {"command": "say done"} // mine
            // {"command": "off"}
          ]
        }
        """;

  @Test
  void aMemberStandsBeforeTheLastOneSoThatNoLineChanges() throws Exception {
    String before =
        """
          {
            // who may do what
            "permissions": {"allow": ["Bash(ls:*)"]}, // few
            "env": {},

            // the last word
            "model": "opus" // for now
          }
          """;

    JsonText after = member(before, GROUP, "hooks", "PreToolUse");

    assertThat(after.text())
        .isEqualTo(
            """
              {
                // who may do what
                "permissions": {"allow": ["Bash(ls:*)"]}, // few
                "env": {},
                "hooks": {
                  "PreToolUse": {
                    "matcher": "Bash",
                    "hooks": [
                      {
                        "type": "command",
                        "command": "belay 'hook' <&>",
                        "args": ["a", "b"]
                      }
                    ]
                  }
                },

                // the last word
                "model": "opus" // for now
              }
              """);
    assertThat(after.without(List.of("hooks")).text()).isEqualTo(before);
  }

  @Test
  void aMemberStandsBeforeAnOnlyOne() throws Exception {
    assertThat(added("{\n\t// mine\n\t\"a\": 1\n}"))
        .isEqualTo("{\n\t\"new\": true,\n\t// mine\n\t\"a\": 1\n}");
  }

  @Test
  void aMemberStandsLastWhereThereIsATrailingComma() throws Exception {
    assertThat(added("{\r\n    \"a\": 1, // one\r\n}\r\n"))
        .isEqualTo("{\r\n    \"a\": 1, // one\r\n    \"new\": true,\r\n}\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
            {"a": 1}             | {"new": true, "a": 1}
            {"a":1}              | {"new":true,"a":1}
            { "a" : 1, "b" : 2 } | { "new" : true, "a" : 1, "b" : 2 }
            { /* a */ "a": 1 }   | { "new": true, /* a */ "a": 1 }
            """)
  void aMemberStaysOnTheLineOfItsObject(String before, String after) throws Exception {
    assertThat(added(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{ }", "{\n}", "{ /* none */ }", "{\n\n  // none\n}", "\uFEFF{}\r\n"})
  void aMemberOfAnEmptyObjectTakesALineAndGivesItBack(String before) throws Exception {
    JsonText after =
        JsonText.parse(before).withMember(List.of(), "new", JsonParser.parseString("1"));

    assertThat(after.text().lines()).anyMatch(line -> line.strip().equals("\"new\": 1"));
    assertThat(after.without(List.of("new")).text()).isEqualTo(before);
  }

  @Test
  void aMemberIsRefusedWhereThereIsOneOrNoObject() throws Exception {
    JsonText json = JsonText.parse("{\"a\": [1]}");

    assertThatThrownBy(() -> json.withMember(List.of(), "a", GROUP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the document has a member \"a\"");
    assertThatThrownBy(() -> json.withMember(List.of("a", 0), "b", GROUP))
        .hasMessage("a[0] is no object");
    assertThatThrownBy(() -> json.withMember(List.of("a", 1), "b", GROUP))
        .hasMessage("there is no a[1]");
  }

  private String added(String text) throws ConfigSyntaxException {
    return member(text, JsonParser.parseString("true"), "new").text();
  }

  @Test
  void anElementGoesLastOnALineThatItsCommaLeads() throws Exception {
    JsonText after = JsonText.parse(LIST).withElement(List.of("Stop"), GROUP, End.LAST);

    assertThat(after.text())
        .isEqualTo(
            """
              {
                "Stop": [
                  {"command": "say done"} // mine
                  , {
                    "matcher": "Bash",
                    "hooks": [
                      {
                        "type": "command",
                        "command": "belay 'hook' <&>",
                        "args": ["a", "b"]
                      }
                    ]
                  }
                  // {"command": "off"}
                ]
              }
              """);
    assertThat(after.without(List.of("Stop", 1)).text()).isEqualTo(LIST);
  }

  @Test
  void anElementGoesFirst() throws Exception {
    JsonText after =
        JsonText.parse(LIST).withElement(List.of("Stop"), JsonParser.parseString("1"), End.FIRST);

    assertThat(after.text()).contains("  \"Stop\": [\n    1,\n    {\"command\"");
    assertThat(after.without(List.of("Stop", 0)).text()).isEqualTo(LIST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
            [1,2]  | [0,1,2]   | [1,2,0]
            [ 1 ]  | [ 0, 1 ]  | [ 1, 0 ]
            [1,]   | [0, 1,]   | [1, 0,]
            """)
  void anElementStaysOnTheLineOfItsArray(String before, String first, String last)
      throws Exception {
    JsonText json = JsonText.parse(before);
    JsonElement zero = JsonParser.parseString("0");

    assertThat(json.withElement(List.of(), zero, End.FIRST).text()).isEqualTo(first);
    assertThat(json.withElement(List.of(), zero, End.LAST).text()).isEqualTo(last);
  }

  @Test
  void anElementIsWrittenAsItsNeighboursOnOneLine() throws Exception {
    String before = "{\n  \"Stop\": [{ \"a\": 1 }],\n  \"b\": [ {\n    \"c\": 1\n  } ]\n}\n";
    JsonElement value = JsonParser.parseString("{\"x\": {}, \"y\": [1, 2]}");

    JsonText after =
        JsonText.parse(before)
            .withElement(List.of("Stop"), value, End.LAST)
            .withElement(List.of("b"), value, End.LAST);

    assertThat(after.text())
        .isEqualTo(
            """
            {
              "Stop": [{ "a": 1 }, { "x": {}, "y": [1, 2] }],
              "b": [ {
                "c": 1
              }, {
                "x": {},
                "y": [1, 2]
              } ]
            }
            """);
    assertThat(after.without(List.of("b", 1)).without(List.of("Stop", 1)).text()).isEqualTo(before);
  }

  @Test
  void aValueIsReplacedInItsPlace() throws Exception {
    JsonText json = JsonText.parse("{\n  \"a\": 1, // one\n  \"b\": {\"c\": [1, 2]}\n}\n");

    assertThat(json.withValue(List.of("a"), JsonParser.parseString("{\"x\": []}")).text())
        .isEqualTo("{\n  \"a\": {\n    \"x\": []\n  }, // one\n  \"b\": {\"c\": [1, 2]}\n}\n");
    assertThat(json.withValue(List.of("b", "c", 1), JsonParser.parseString("\"z\"")).text())
        .endsWith("\"b\": {\"c\": [1, \"z\"]}\n}\n");
  }

  @Test
  void aNewDocumentIsIndentedByTwoBlanks() {
    assertThat(JsonText.of(JsonParser.parseString("{\"a\":{\"b\":1},\"c\":[]}")).text())
        .isEqualTo("{\n  \"a\": {\n    \"b\": 1\n  },\n  \"c\": []\n}\n");
    assertThat(JsonText.of(new JsonObject()).text()).isEqualTo("{}\n");
  }

  @Test
  void textIsWrittenAsPeopleReadItAndStaysWhatItWas() throws Exception {
    JsonElement value =
        new JsonPrimitive("é 日本 🦊 <&>'= \"\\ \t\u0001\u2028 half a character: \ud83e");

    JsonText after = JsonText.parse("{}").withMember(List.of(), "\n", value);

    assertThat(after.text())
        .isEqualTo(
            """
            {
              "\\n": "é 日本 🦊 <&>'= \\"\\\\ \\t\\u0001\\u2028 half a character: \\ud83e"
            }""");
    assertThat(after.tree().getAsJsonObject().get("\n")).isEqualTo(value);
  }

  @Test
  void whatAStrictReaderRejectsIsListedWithItsLine() throws Exception {
    JsonText json = JsonText.parse("\uFEFF{\n \"a\": 1,\n // c\n \"a\": [2,\n],\n}");

    assertThat(json.leniencies())
        .containsExactly(
            entry(Leniency.BYTE_ORDER_MARK, 1),
            entry(Leniency.COMMENT, 3),
            entry(Leniency.TRAILING_COMMA, 4),
            entry(Leniency.DUPLICATE_KEY, 4));
    assertThat(json.tree()).isEqualTo(JsonParser.parseString("{\"a\": [2]}"));
    assertThat(json.line("a")).isEqualTo(4);
    assertThat(json.has("a", 0)).isTrue();
    assertThat(json.has("a", "b")).isFalse();
    assertThatThrownBy(() -> json.without(List.of("a"))).hasMessage("a stands there twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": 1 "hooks": 2}        | line 1, column 9: a comma is missing before "hooks"
          {"a": "python "${X}" b"}   | line 1, column 16: the text ends before "$": a quotation mark inside is written \\"
          {"a": "C:\\dir"}            | line 1, column 10: a backslash in a text is written \\\\
          {"a": 1                    | line 1, column 8: the document ends inside the object of line 1: } is missing
          {"a": [1}                  | line 1, column 9: the array of line 1 ends with ], not with }
          {"a": 1} }                 | line 1, column 10: } stands behind the end of the document: take it away
          {"a": 1,, "b": 2}          | line 1, column 9: one comma too many
          {a: 1}                     | line 1, column 2: a key in double quotes is expected, not "a"
          {'a': 1}                   | line 1, column 2: a key in double quotes is expected, not '
          {"a" 1}                    | line 1, column 6: a colon is missing behind the key "a"
          {"a": }                    | line 1, column 7: a value is missing before }
          {"a": yes}                 | line 1, column 7: a value is expected, not "yes": text stands in double quotes
          {"a": 01}                  | line 1, column 7: "01" is no number of JSON
          {"a": "b                   | line 1, column 7: the text that starts here has no closing quotation mark on its line
          /* {}                      | line 1, column 1: the comment that starts here is not closed: */ is missing
          ``                         | line 1, column 1: there is no value in this document: write {} for an empty one
          """)
  void saysWhereItIsMalformedAndWhatToDo(String text, String message) {
    assertThatThrownBy(() -> JsonText.parse(text))
        .isInstanceOf(ConfigSyntaxException.class)
        .hasMessage(message);
  }

  @Test
  void anUnresolvedMergeIsNamed() {
    assertThatThrownBy(() -> JsonText.parse("{\n<<<<<<< HEAD\n  \"a\": 1\n}"))
        .hasMessage(
            "line 2, column 1: a key in double quotes is expected, not the mark of an unresolved merge");
  }

  @Test
  void endlessNestingIsRefused() {
    assertThatThrownBy(() -> JsonText.parse("[".repeat(100_000)))
        .hasMessage("line 1, column 201: nested deeper than 200 levels");
  }

  /** Adds {@code value} below the document, inside new objects for all names but the first. */
  private static JsonText member(String text, JsonElement value, String... names)
      throws ConfigSyntaxException {
    JsonElement nested = value;
    for (int i = names.length - 1; i > 0; i--) {
      JsonObject around = new JsonObject();
      around.add(names[i], nested);
      nested = around;
    }
    return JsonText.parse(text).withMember(List.of(), names[0], nested);
  }

  @Test
  void aCommentThatStandsAloneStaysAsItIsInAnyOrderOfRemoval() throws Exception {
    JsonText json = JsonText.parse("[/* c */]");
    JsonText one = json.withElement(List.of(), new JsonPrimitive("a"), JsonText.End.LAST);
    JsonText both = one.withElement(List.of(), new JsonPrimitive("b"), JsonText.End.FIRST);

    assertThat(both.without(List.of(1)).without(List.of(0)).text()).isEqualTo("[/* c */]");
    assertThat(both.without(List.of(0)).without(List.of(0)).text()).isEqualTo("[/* c */]");
  }
}
