package dev.belay.lint.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import dev.belay.setup.text.TextEdit;
import dev.belay.setup.text.TextSpan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Places and edits inside of strings. */
class StringPlaceProperties {
  @Property
  void aStretchStandsWhereItIsWritten(
      @ForAll
          @Chars({'"', '\\', '\n', 'é', '$'})
          @CharRange(from = 'a', to = 'f')
          @StringLength(max = 20)
          String text,
      @ForAll int a,
      @ForAll int b) {
    int from = Math.floorMod(a, text.length() + 1);
    int to = from + Math.floorMod(b, text.length() - from + 1);
    String value = Json.write(new JsonPrimitive(text));
    String file = "{\"x\": " + value + "}";
    TextSpan span = StringPlace.of(file, new TextSpan(6, 6 + value.length()), text, from, to);
    if (!text.isEmpty() && from < text.length()) {
      String quoted = Json.write(new JsonPrimitive(text.substring(from, to)));
      assertThat(file.substring(span.start(), span.end()))
          .isEqualTo(quoted.substring(1, quoted.length() - 1));
    }
  }

  @Property
  void anEditMakesTheOneStringTheOther(
      @ForAll
          @Chars({'"', '\\', '\n', 'é', '$'})
          @CharRange(from = 'a', to = 'f')
          @StringLength(max = 20)
          String before,
      @ForAll
          @Chars({'"', '\\', '\n', 'é', '$'})
          @CharRange(from = 'a', to = 'f')
          @StringLength(max = 20)
          String after) {
    String value = Json.write(new JsonPrimitive(before));
    String file = "{\"x\": " + value + "}";
    TextEdit edit = StringPlace.edit(file, new TextSpan(6, 6 + value.length()), before, after);
    if (edit != null) {
      String edited = TextEdit.apply(file, List.of(edit));
      assertThat(edited).isEqualTo("{\"x\": " + Json.write(new JsonPrimitive(after)) + "}");
    }
  }

  @Property
  void whatIsNoCommandIsReadWithoutHarm(@ForAll @StringLength(max = 200) String line) {
    HookCommand command = Commands.of("x " + line);
    assertThat(ScriptStart.of(command)).isNotNull();
    for (ShellCall call : command.calls()) {
      assertThat(call.span().end()).isLessThanOrEqualTo(command.text().length());
    }
  }
}
