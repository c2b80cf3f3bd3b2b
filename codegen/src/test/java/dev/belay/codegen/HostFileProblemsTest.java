package dev.belay.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostFileProblemsTest {
  @Test
  void theExampleItselfIsFine() throws IOException {
    assertThat(ExampleHost.reader().read("example.yml", ExampleHost.TEXT).version())
        .isEqualTo("1.10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        // what stands there => what is written instead => the first line of the message
        "host: example => host: sample => example.yml:1:1: host: is sample but the file is example.yml; name both the same",
        "vendor: Nobody => vender: Nobody => example.yml:1:1: the key vendor must stand here",
        "vendor: Nobody => `vendor: Nobody\nvendors: X` => example.yml:4:1: vendors: unknown key vendors; did you mean vendor?",
        "vendor: Nobody => `vendor: Nobody\nvendor: X` => example.yml:4:1: vendor: this key stands twice; remove or rename one of them",
        "unit: ms => unit: h => example.yml:14:21: handler/timeout/unit: h is unknown here; did you mean s? It must be one of s, ms",
        "default: 5000 => default: soon => example.yml:14:31: handler/timeout/default: is a text; it must be integer (in that unit; 0: undocumented)",
        "not-on: [string] => not-on: [strng] => example.yml:14:54: handler/http/not-on: there is no event strng; did you mean string?",
        "open-on: [timeout], closed => open-on: [timeot], closed => example.yml:14:82: handler/http/open-on/0: timeot is unknown here; did you mean timeout?",
        "session_id: string! => session_id: strng! => example.yml:18:3: common/session_id: unknown type \"strng\"; did you mean string?",
        "session_id: string! => session_id: string => example.yml:18:3: common/session_id: the type \"string\" must end with ! (always there) or ? (optional)",
        "tool_name: string! => tool_name: enum! => example.yml:39:7: events/PreToolUse/fields/tool_name: an enum names its values: \"enum[a,b]!\"",
        "{form: deny, verified => {form: denny, verified => example.yml:52:14: events/PreToolUse/answers/deny/form: there is no form denny; did you mean deny?",
        "degrade: deny => degrade: allow => example.yml:53:13: events/PreToolUse/answers/ask/degrade: this event has no answer allow; add it, or degrade to abstain or one of: deny, ask, rewrite, context, refuse",
        "degrade: deny => degrade: ask => example.yml:53:13: events/PreToolUse/answers/ask/degrade: goes round in a circle; end it with an answer that has a form, or abstain",
        "type: tool.start => type: tool.strt => example.yml:32:5: events/PreToolUse/type: tool.strt is unknown here; did you mean tool.start?",
        "kind: shell => kind: shel => example.yml:27:10: tools/Bash/kind: shel is unknown here; did you mean shell?",
        "command: command => command: a..b => example.yml:27:23: tools/Bash/command: \"a..b\" is not what belongs here (a place",
        "session: [session_id => session: [a b => example.yml:9:13: payload/session/0: \"a b\" is not what belongs here (a place",
        "{form: context} => {form: context, with: [abstian]} => example.yml:55:39: events/PreToolUse/answers/context/with/0: abstian is unknown here; did you mean abstain?",
        "{form: exit-2} => {form: exit-2, with: [deny]} => example.yml:56:30: events/PreToolUse/answers/refuse/with: only context and message ride along with others; remove it",
        "{form: context} => {form: deny} => example.yml:55:17: events/PreToolUse/answers/context/form: the form deny has no $context and cannot say context; use another",
        "stderr: $reason => stderr: $reasn => example.yml:25:3: forms/exit-2: unknown variable $reasn; did you mean $reason?",
        "{form: deny, verified: 1.10} => {form: deny, effect: stops} => example.yml:52:26: events/PreToolUse/answers/deny/effect: stops is unknown here; it must be one of prevents, feedback,",
        "{verified: 1.10, documented => {documented => example.yml:52:26: events/PreToolUse/answers/deny/verified: versions has no verified: say there which version was run, or write documented here",
        "before_tool] => STRING] => example.yml:34:5: events/PreToolUse/aliases: STRING names the event string already; remove it from one of them",
        "string: => pretooluse: => example.yml:59:3: events/pretooluse: differs from the event PreToolUse in case alone; make it one of its aliases",
        "string: => pre_tool_use: => example.yml:59:3: events/pre_tool_use: gets the same Java name as the event PreToolUse; make it one of its aliases",
        "matcher: tool_name => matcher: toolname => example.yml:37:5: events/PreToolUse/matcher: this event has no field toolname; did you mean tool_name?",
        "Patch: => `\"mcp__x*\": {kind: mcp}\n  \"m*\": {kind: mcp}\n  Patch:` => example.yml:31:3: tools/mcp__*: is never reached: m* stands before it; move this one up",
        "now: Bash => now: Bsh => example.yml:28:42: tools/Patch/now: there is no tool Bsh; did you mean Bash?",
        "shapes: claude-groups => shapes: claude-group => example.yml:67:7: configuration/layouts/0/shapes: there is no place of shape claude-group; did you mean claude-groups?",
        "shapes: claude-groups => `shapes: claude-groups\n      scopes: [user, project]` => example.yml:68:7: configuration/layouts/0/scopes: there is no place of scope project; known: user",
        "events: [preToolUse, string] => events: [preToolUse, strng] => example.yml:70:3: configuration/events: there is no event strng; did you mean string?",
        "not-on: string, timeout => not-on: strin, timeout => example.yml:75:41: configuration/kinds/prompt/not-on: there is no event strin; did you mean string?",
        "commands: {command: shell} => commands: {comand: shell} => example.yml:74:43: configuration/kinds/command/commands: there is no member comand; did you mean command?",
        "commands: {command: shell} => commands: {command: shel} => example.yml:74:54: configuration/kinds/command/commands/command: shel is unknown here; did you mean shell?",
        "fields: {prompt: string!} => `fields: {prompt: string!, once: bool?}` => example.yml:75:40: configuration/kinds/prompt/fields/once: every handler has this member already; remove it from one of the two",
        "default: command => default: comand => example.yml:76:3: configuration/default: there is no type of handlers comand; did you mean command?",
        "max-on: {string: 60} => max-on: {strin: 60} => example.yml:77:44: configuration/time/max-on: there is no event strin; did you mean string?",
        "member: once => member: onc => example.yml:79:8: configuration/limits/0/member: there is no member onc; did you mean once?",
        "scopes: user, escaped => scopes: usr, escaped => example.yml:80:49: configuration/placeholders/${place}/scopes: there is no place of scope usr; did you mean user?",
        "context: string, ignored => `context: string, message: string, ignored` => example.yml:81:29: configuration/stdout/message: string stands under context already; keep one of them",
        "fate: ignored => fate: ignord => example.yml:83:46: configuration/old-answers/0/fate: ignord is unknown here; did you mean ignored?",
        "say: deny => say: allow => example.yml:83:61: configuration/old-answers/0/say: PreToolUse has no answer allow; it has deny, ask, rewrite, context, refuse",
        "if-on: PreToolUse => if-on: PreToolUze => example.yml:84:3: configuration/if-on: there is no event PreToolUze; did you mean PreToolUse?",
        "matcher-words: {string => matcher-words: {strin => example.yml:85:3: configuration/matcher-words: there is no event strin; did you mean string?",
        "matcher-aliases: {Patch => matcher-aliases: {Pach => example.yml:86:3: configuration/matcher-aliases: there is no tool Pach; did you mean Patch?",
      })
  void namesPlaceAndWayOut(String old, String changed, String expected) {
    String text = ExampleHost.TEXT.replaceFirst(Pattern.quote(old), literal(changed));
    assertThat(text).isNotEqualTo(ExampleHost.TEXT);
    ContractFileException thrown =
        catchThrowableOfType(
            ContractFileException.class, () -> ExampleHost.reader().read("example.yml", text));
    assertThat(thrown.getMessage().lines())
        .anySatisfy(line -> assertThat(line).startsWith(expected));
  }

  @Test
  void aGateThatNothingClosesIsAProblem() {
    String text =
        ExampleHost.TEXT.replace(
            "summary: A session starts.", "summary: A session starts.\n    gate: stop");
    assertThatThrownBy(() -> ExampleHost.reader().read("example.yml", text))
        .isInstanceOf(ContractFileException.class)
        .hasMessage(
            "example.yml:59:3: events/string: has a gate but nothing that closes it;"
                + " add the answer refuse, deny or stop, or remove gate: stop");
  }

  @Test
  void whatIsNoYamlIsSaidWithItsPlace() {
    assertThatThrownBy(
            () -> ExampleHost.reader().read("example.yml", "host: example\ntitle: {a: [}\n"))
        .isInstanceOf(ContractFileException.class)
        .hasMessageStartingWith("example.yml:2:13: this is not YAML: while parsing a flow");
  }

  @Test
  void anEmptyFileIsAProblem() {
    assertThatThrownBy(() -> ExampleHost.reader().read("example.yml", ""))
        .isInstanceOf(ContractFileException.class)
        .hasMessageStartingWith("example.yml:1:1: is empty; it must be object");
  }

  @Test
  void allProblemsOfAFileAreToldAtOnceInTheOrderOfTheirLines() {
    String text =
        ExampleHost.TEXT
            .replace("kind: shell", "kind: shel")
            .replace("degrade: deny", "degrade: stop")
            .replace("vendor: Nobody", "maker: Nobody");
    ContractFileException thrown =
        catchThrowableOfType(
            ContractFileException.class, () -> ExampleHost.reader().read("example.yml", text));
    assertThat(thrown.problems())
        .extracting(problem -> problem.position().line())
        .isEqualTo(List.of(1, 3, 27, 53));
  }

  private static String literal(String text) {
    return Matcher.quoteReplacement(text);
  }
}
