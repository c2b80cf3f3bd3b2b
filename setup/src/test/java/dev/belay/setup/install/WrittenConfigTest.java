package dev.belay.setup.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.Layout;
import dev.belay.setup.HookFile;
import dev.belay.setup.HookFiles;
import dev.belay.setup.Scope;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tomlj.Toml;

/**
 * What an installation writes, by the published schema of the file: the two come from the contract
 * on different ways, and cannot disagree.
 */
class WrittenConfigTest {
  private static final Path SCHEMAS = Path.of("..", "contract", "published", "schemas", "config");

  @TempDir private Path folder;

  static Stream<Arguments> places() {
    return EveryHostTest.places();
  }

  @ParameterizedTest
  @MethodSource("places")
  void commandsAreAsTheSchemaWantsThem(String id, Scope scope) throws Exception {
    assertValid(id, scope, false);
  }

  @ParameterizedTest
  @MethodSource("places")
  void soAreAddresses(String id, Scope scope) throws Exception {
    if (HostCatalog.host(id).http() != null) {
      assertValid(id, scope, true);
    }
  }

  private void assertValid(String id, Scope scope, boolean http) throws Exception {
    Home home = new Home(folder);
    HostContract host = HostCatalog.host(id);
    home.install(id, Home.over(Home.wish(scope), Wish.Events.ALL, http));
    HookFile file = Objects.requireNonNull(HookFiles.ofBelay(home.machine(), host, scope));
    Layout layout = ConfigurationContract.of(host).layout(file.config());
    if (file.shape() == null || layout == null) {
      // A module, or a file of another host, whose installation this test sees as well.
      return;
    }
    String text = Files.readString(file.path());
    JsonElement config =
        JsonParser.parseString(
            file.config().format().equals("toml") ? Toml.parse(text).toJson() : text);
    String schema = Files.readString(SCHEMAS.resolve(id).resolve(layout.name() + ".json"));
    Validator.Result result =
        new ValidatorFactory()
            .withJsonNodeFactory(new GsonNode.Factory())
            .validate((Object) JsonParser.parseString(schema), (Object) config);
    assertThat(result.getErrors())
        .as(text)
        .extracting(Error::getInstanceLocation, Error::getError)
        .isEmpty();
  }
}
