package dev.belay.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CanonicalTypesTest {
  @Test
  void theDocumentListsWhatTheSchemaAllows() throws IOException {
    String document = Files.readString(Path.of("../docs/contract-format.md"));
    Matcher list = Pattern.compile("## Canonical types\\s+`([^`]+)`").matcher(document);
    assertThat(list.find()).isTrue();
    List<String> allowed =
        JsonParser.parseString(
                Files.readString(ExampleHost.CONTRACT_DIR.resolve("host.schema.json")))
            .getAsJsonObject()
            .getAsJsonObject("$defs")
            .getAsJsonObject("canonical-type")
            .getAsJsonArray("enum")
            .asList()
            .stream()
            .map(JsonElement::getAsString)
            .toList();
    assertThat(Arrays.asList(list.group(1).split("\\s+"))).containsExactlyElementsOf(allowed);
  }
}
