package dev.belay.guard.code;

import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** AppleScript: {@code do shell script "…"}, and {@code set} for what it is put together from. */
final class AppleScript {
  private final Reading reading;
  private final Things things;
  private final Tokens tokens;
  private final Map<String, Value> variables = new java.util.HashMap<>();
  private int at;

  private AppleScript(Word text) {
    reading = new Reading("osascript", text, Map.of(), (value, arguments) -> Things.nothing());
    things = new Things(reading);
    tokens = CodeLexer.read(text.text(), 0, text.text().length(), Language.AWK);
  }

  static CodeReading read(Word text) {
    return text.text().length() > CodeLimits.CHARACTERS
        ? new CodeReading(List.of(), false)
        : new AppleScript(text).read();
  }

  private CodeReading read() {
    while (tokens.get(at).kind() != Kind.END) {
      Token token = tokens.get(at);
      at++;
      if (token.isName("script") && tokens.get(Math.max(0, at - 2)).isName("shell")) {
        Call call = new Call("", List.of(), List.of(), Map.of(), token.at(), token.end());
        things.shell(value(), null, call);
      } else if (token.isName("set") && tokens.get(at + 1).isName("to")) {
        String name = tokens.get(at).text();
        at += 2;
        variables.put(name, value());
      } else if (token.isName("run") && tokens.get(at).isName("script")) {
        at++;
        things.run("osascript", value(), token.at());
      } else if (token.isName("keystroke")) {
        reading.notFollowed();
      }
    }
    return reading.result();
  }

  private Value value() {
    List<Value> pieces = new ArrayList<>();
    while (true) {
      Token token = tokens.get(at);
      if (token.is("(") || token.is(")") || token.is("&")) {
        at++;
      } else if (token.kind() == Kind.STRING) {
        at++;
        pieces.add(reading.literal(token.parts().getFirst().text(), token.at()));
      } else if (token.kind() == Kind.NAME && (pieces.isEmpty() || tokens.get(at - 1).is("&"))) {
        at++;
        Value value = variables.get(token.text());
        pieces.add(value != null ? value : reading.unknown(token.at(), token.end(), List.of()));
      } else {
        return Texts.join(Value.Text.of(""), pieces, reading);
      }
    }
  }
}
