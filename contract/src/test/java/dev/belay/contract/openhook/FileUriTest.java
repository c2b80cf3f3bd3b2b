package dev.belay.contract.openhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileUriTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/home/u/p | file:///home/u/p",
        "/ | file:///",
        "//srv//p | file:///srv//p",
        "/a b/ü#?%41[x] | file:///a%20b/%C3%BC%23%3F%2541%5Bx%5D",
        "/a\\b | file:///a%5Cb",
        "/@scope/a+b;v=1 | file:///@scope/a+b;v=1",
        "C:\\proj\\a b | file:///C:/proj/a%20b",
        "C:/proj | file:///C:/proj",
        "c:\\ | file:///c:/",
        "C: | file:///C:/",
        "\\\\?\\C:\\very long | file:///C:/very%20long",
        "\\\\srv\\share\\p | file://srv/share/p",
        "\\\\?\\UNC\\srv\\share | file://srv/share",
        "\\\\wsl$\\Ubuntu\\home | file://wsl$/Ubuntu/home",
        "https://app.example/page | https://app.example/page",
        "vscode-remote://ssh+h/p | vscode-remote://ssh+h/p"
      })
  void isAValidUri(String path, String uri) {
    assertThat(FileUri.of(path)).contains(uri);
    assertThat(URI.create(uri).isAbsolute()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "src/a", "~/p", "C:proj", "C"})
  void aRelativePathHasNone(String path) {
    assertThat(FileUri.of(path)).isEmpty();
  }
}
