package dev.belay.codegen;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A YAML file of the contract whose shape is taken as it is. */
public final class ContractYaml {
  private ContractYaml() {}

  /**
   * The file as JSON; numbers keep their spelling.
   *
   * @throws ContractFileException if the file is no YAML, or has a key twice
   */
  public static JsonObject read(Path file) throws IOException {
    YamlDocument document = YamlDocument.parse(file.toString(), Files.readString(file));
    document.problems().throwIfAny();
    return document.root().getAsJsonObject();
  }
}
