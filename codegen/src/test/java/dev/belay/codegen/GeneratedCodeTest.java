package dev.belay.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodeTest {
  private static Compiled compiled;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    Path hosts = Files.createDirectories(folder.resolve("contract/hosts"));
    Files.copy(
        ExampleHost.CONTRACT_DIR.resolve("host.schema.json"),
        folder.resolve("contract/host.schema.json"));
    Files.writeString(hosts.resolve("example.yml"), ExampleHost.TEXT);
    Files.copy(
        ExampleHost.CONTRACT_DIR.resolve("canonical.yml"),
        folder.resolve("contract/canonical.yml"));
    Path catalogs = Files.createDirectories(folder.resolve("contract/catalogs"));
    for (String file : List.of("NOTICE.md", "hook-contract-0.1.2.yml")) {
      Files.copy(
          ExampleHost.CONTRACT_DIR.resolve("catalogs").resolve(file), catalogs.resolve(file));
    }
    Generate.main(
        new String[] {
          folder.resolve("contract").toString(),
          folder.resolve("java").toString(),
          folder.resolve("resources").toString()
        });
    compiled =
        Compiled.of(
            folder.resolve("java"), Files.createDirectories(Path.of("target/generated-code-test")));
  }

  @Test
  void theTableHoldsWhatTheFileSays() throws Exception {
    assertThat(example().toString())
        .contains(
            "id=example",
            "title=Example <Agent>",
            "verifiedVersion=1.10",
            "documentedVersion=2026-07-29")
        .contains(
            "timeoutUnit=ms", "timeoutDefault=5000", "matcherSyntax=regex", "env=[EXAMPLE_HOME]")
        .contains("notes=[A note with \"quotes\" and \\ and */.]")
        .contains("json={\"decision\":\"deny\",\"why\":[\"$reason\",null,1]}");
  }

  @Test
  void answersHaveTheirDefaults() throws Exception {
    String host = hosts();
    assertThat(host)
        .contains(
            "degradeTo=null, effect=PREVENTS, with=[], evidence=Evidence[verified=true, version=1.10]")
        .contains(
            "Answer[part=ASK, form=null, degradeTo=DENY, effect=AS_NAMED, with=[],"
                + " evidence=Evidence[verified=false, version=2026-07-29], why=the host runs the tool]")
        .contains("with=[ABSTAIN, ALLOW, REWRITE]")
        .contains("evidence=Evidence[verified=false, version=1.9]")
        .contains(
            "call=CallPlaces[tool=Shell, name=[tool_name], input=[tool_input], id=[tool_use_id], output=[]]");
  }

  @Test
  void httpHandlersAreTold() throws Exception {
    assertThat(hosts())
        .contains(
            "http=HttpHandlers[notOn=[string], httpsOn=[], openOn=[timeout], closedBy=strict,"
                + " evidence=Evidence[verified=false, version=2026-07-29]]");
  }

  @Test
  void whatMayStandInItsConfigurationIsTold() throws Exception {
    Class<?> host = compiled.type("dev.belay.contract.host.HostContract");
    Object contract =
        compiled
            .type("dev.belay.contract.host.ConfigurationContract")
            .getMethod("of", host)
            .invoke(null, example());
    assertThat(contract.toString())
        .contains(
            "Layout[name=hooks, shapes=[claude-groups], scopes=[], paths=[], closed=true, members=[Field[name=hooks,",
            "events=[preToolUse, string]",
            "typed=true, kindAt=, kinds=[HandlerKind[name=command,",
            "notOn=[string], runs=true, timeout=30, commands={}, note=]], defaultKind=command",
            "time=TimeLimit[members=[timeout], unit=ms, positive=true, min=0, max=0, maxOn={string=60}, millisFrom=1000, note=]",
            "limits=[MemberLimit[member=once, at=handler, counts=true, scopes=[user], on=[], notOn=[], note=elsewhere it is read past]]")
        .contains(
            "unknown=Unknown[event=HOOKS, fileMember=UNKNOWN, member=UNKNOWN, kind=UNKNOWN, wrongType=FILE]",
            "workingFolders={*=project}",
            "placeholders=[Placeholder[text=${place}, meaning=a place, scopes=[user], escaped=true]]",
            "gone=[GoneTool[name=Patch, now=Bash, matches=true]]",
            "PreToolUse=IGNORED",
            "string=CONTEXT",
            "oldAnswers=[OldAnswer[json={\"decision\":\"no\"}, on=[PreToolUse], fate=IGNORED, instead=DENY, why=it runs,"
                + " evidence=Evidence[verified=false, version=2026-07-29]]]",
            "ifOn=[PreToolUse], matcherWords={string=Start}, matcherAliases={Patch=[Edit]}");
  }

  @Test
  void anEventsFieldStandsInForTheCommonOneOfItsName() throws Exception {
    String host = hosts();
    String sessionStart = host.substring(host.indexOf("EventContract[name=string"));
    assertThat(sessionStart)
        .containsOnlyOnce("Field[name=session_id")
        .contains("Field[name=session_id, types=[STRING], required=false");
  }

  @Test
  void anUnknownHostIsToldTheNearest() throws Exception {
    assertThatThrownBy(
            () ->
                compiled
                    .type("dev.belay.contract.host.HostCatalog")
                    .getMethod("host", String.class)
                    .invoke(null, "exmaple"))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown host \"exmaple\"; did you mean example? Known hosts: example");
  }

  @Test
  void aPayloadIsRead() throws Exception {
    Object payload = read("PRETOOLUSE", ExampleHost.PAYLOAD);
    assertThat(payload.toString()).startsWith("PreToolUse[json={").contains("\"unknown\":1");
    assertThat(value(payload, "sessionId")).isEqualTo("s");
    assertThat(value(payload, "cwd")).isNull();
    assertThat(value(payload, "toolInput")).isEqualTo(new JsonObject());
    assertThat(value(payload, "classValue")).isEqualTo("c");
    assertThat(value(payload, "classValue2")).isNull();
    assertThat(value(payload, "notifyValue")).isEqualTo(true);
    assertThat(value(payload, "line")).isEqualTo(7L);
    assertThat(value(payload, "tags")).isEqualTo(List.of("x", "y"));
    assertThat(value(payload, "extra")).isEqualTo(JsonNull.INSTANCE);
    assertThat(payload).isEqualTo(read("before_tool", ExampleHost.PAYLOAD));
  }

  @Test
  void aWrongPayloadNamesHostEventAndField() throws Exception {
    assertThatThrownBy(
            () -> read("PreToolUse", ExampleHost.PAYLOAD.replace("\"line\": 7", "\"line\": 7.5")))
        .cause()
        .hasMessage("example PreToolUse: /line must be a whole number, is a number");
    assertThatThrownBy(
            () -> read("PreToolUse", ExampleHost.PAYLOAD.replace("tool_name", "toolname")))
        .cause()
        .hasMessage("example PreToolUse: /tool_name is missing");
    assertThatThrownBy(() -> read("before_tool", ExampleHost.PAYLOAD.replace("\"y\"", "{}")))
        .cause()
        .hasMessage("example PreToolUse: /tags/1 must be a string, is an object");
    assertThatThrownBy(() -> read("Elsewhere", ExampleHost.PAYLOAD))
        .cause()
        .hasMessage("example: the payload is of no known event of example");
  }

  private static @Nullable Object value(Object payload, String accessor)
      throws ReflectiveOperationException {
    return payload.getClass().getMethod(accessor).invoke(payload);
  }

  private static Object example() throws ReflectiveOperationException {
    return compiled
        .type("dev.belay.contract.host.HostCatalog")
        .getMethod("host", String.class)
        .invoke(null, "example");
  }

  private static String hosts() throws ReflectiveOperationException {
    return compiled
        .type("dev.belay.contract.host.HostCatalog")
        .getMethod("all")
        .invoke(null)
        .toString();
  }

  private static Object read(String event, String json) throws ReflectiveOperationException {
    JsonObject payload = JsonParser.parseString(json).getAsJsonObject();
    return compiled
        .type("dev.belay.contract.payload.ExamplePayload")
        .getMethod("from", String.class, JsonObject.class)
        .invoke(null, event, payload);
  }
}
