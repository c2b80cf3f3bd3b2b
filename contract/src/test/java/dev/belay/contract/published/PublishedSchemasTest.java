package dev.belay.contract.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.catalog.HookContractTable;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Layout;
import dev.belay.contract.payload.PayloadBuilder;
import dev.belay.contract.validation.ValidationError;
import dev.belay.contract.validation.ValidationResult;
import dev.belay.contract.validation.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed schemas by a validator of others, which Belay's own has to agree with. */
class PublishedSchemasTest {
  private static final PublishedSchemas SCHEMAS = new PublishedSchemas();

  static Stream<HostContract> hosts() {
    return HostCatalog.all().stream();
  }

  static List<Recorded> recordings() throws IOException {
    return Recorded.all();
  }

  @Test
  void everyEventHasASchemaThatSaysWhereItIs() throws IOException {
    List<String> wanted = new ArrayList<>(List.of("event.json", "verdict.json", "openhook.json"));
    for (HostContract host : HostCatalog.all()) {
      wanted.add(host.id() + ".json");
      ConfigurationContract.of(host).layouts().stream()
          .map(Layout::name)
          .filter(layout -> !layout.equals("front-matter"))
          .forEach(layout -> wanted.add("config/" + host.id() + "/" + layout + ".json"));
      host.events().forEach(event -> wanted.add(PublishedSchemas.ofEvent(host.id(), event.name())));
    }
    wanted.add("hook-contract-0.1.2.json");
    HookContractTable.EVENTS.forEach(
        event -> wanted.add("hook-contract-0.1.2/" + event.name() + ".json"));

    assertThat(PublishedSchemas.names()).containsExactlyInAnyOrderElementsOf(wanted);
    for (String name : wanted) {
      JsonObject schema = PublishedSchemas.read(name);
      assertThat(schema.get("$schema").getAsString())
          .isEqualTo("https://json-schema.org/draft/2020-12/schema");
      assertThat(schema.get("$id").getAsString())
          .isEqualTo("https://belay.dev/contract/schemas/" + name);
    }
  }

  @Test
  void everySchemaCompiles() throws IOException {
    dev.harrel.jsonschema.Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    for (String name : PublishedSchemas.names()) {
      // Which holds it against the dialect that it names.
      assertThat(validator.registerSchema(PublishedSchemas.read(name)).toString()).endsWith(name);
    }
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void whatRealAgentsSentIsValid(Recorded recorded) {
    EventContract event = recorded.contract();
    JsonObject payload = recorded.payload();

    assertThat(Validator.validate(recorded.host(), event.name(), payload).errors()).isEmpty();
    assertThat(SCHEMAS.accepts(PublishedSchemas.ofEvent(recorded.host(), event.name()), payload))
        .isTrue();
    assertThat(SCHEMAS.accepts(recorded.host() + ".json", payload)).as("the union").isTrue();
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void aRealPayloadThatLacksAFieldOrHasOneOfAnotherTypeIsNot(Recorded recorded) {
    EventContract event = recorded.contract();
    Broken.all(event.fields(), recorded.payload())
        .forEach(broken -> assertRefused(recorded.host(), event, broken));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void soItIsWithEveryEventOfEveryHost(HostContract host) {
    for (EventContract event : host.events()) {
      JsonObject payload = PayloadBuilder.of(host.id(), event.name()).json();
      assertThat(Validator.validate(host.id(), event.name(), payload).errors())
          .as(event.name())
          .isEmpty();
      assertThat(SCHEMAS.accepts(PublishedSchemas.ofEvent(host.id(), event.name()), payload))
          .as(event.name())
          .isTrue();
      Broken.all(event.fields(), payload)
          .forEach(broken -> assertRefused(host.id(), event, broken));
    }
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void aPayloadThatNamesItsEventNamesTheRightOne(Recorded recorded) {
    String told = Validator.eventName(recorded.host(), recorded.payload());
    if (told != null) {
      assertThat(told).isEqualTo(recorded.contract().name());
    }
  }

  private static void assertRefused(String host, EventContract event, Broken broken) {
    ValidationResult result = Validator.validate(host, event.name(), broken.payload());
    assertThat(result.errors())
        .as("%s %s %s", host, event.name(), broken.pointer())
        .isNotEmpty()
        .first()
        .satisfies(error -> assertThat(error.pointer()).isEqualTo(broken.pointer()))
        .extracting(ValidationError::message)
        .asString()
        .startsWith(broken.message());
    assertThat(SCHEMAS.accepts(PublishedSchemas.ofEvent(host, event.name()), broken.payload()))
        .as("%s %s %s by the schema", host, event.name(), broken.pointer())
        .isFalse();
  }
}
