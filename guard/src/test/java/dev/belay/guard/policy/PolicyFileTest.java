package dev.belay.guard.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
  @TempDir Path home;
  private PolicyFile files;

  @BeforeEach
  void setUp() {
    files =
        new PolicyFile(
            home,
            Map.of(
                "force-push", RuleMode.DENY,
                "git-discard", RuleMode.ASK,
                "recursive-delete-outside", RuleMode.DENY));
  }

  private Path write(String place, String text) throws IOException {
    Path file = home.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  private PolicyFile.Loaded tightened(PolicyFile.Loaded base) throws PolicyException {
    return files.tightened(base, home.resolve("app"));
  }

  @Test
  void withoutAFileThereIsTheBuiltInPolicy() throws Exception {
    assertThat(files.load(null, Map.of()))
        .isEqualTo(new PolicyFile.Loaded(Policy.builtIn(), null, List.of()));
  }

  @Test
  void readsRulesAndExemptions() throws Exception {
    write(
        ".config/belay/policy.yml",
        """
        version: 1
        rules:
          force-push: ask
        allow:
          - {rule: recursive-delete-outside, path: "~/scratch/**", reason: "build scratch"}
          - {rule: force-push, command: git push -f me}
        """);

    PolicyFile.Loaded loaded = files.load(null, Map.of());

    assertThat(loaded.warnings()).isEmpty();
    assertThat(loaded.policy().modes()).isEqualTo(Map.of("force-push", RuleMode.ASK));
    assertThat(loaded.policy().exemptions())
        .extracting(Exemption::path)
        .containsExactly(home + "/scratch/**", null);
  }

  @Test
  @Timeout(20)
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = home.resolve("pipe.yml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThatThrownBy(() -> files.load(pipe, Map.of()))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("no regular file");
  }

  @Test
  void anExplicitFileStandsAlone() throws Exception {
    write(".config/belay/policy.yml", "version: 1\nrules: {force-push: \"off\"}\n");
    Path explicit = write("explicit.yml", "version: 1\nrules: {git-discard: deny}\n");

    PolicyFile.Loaded loaded = files.load(explicit, Map.of("BELAY_POLICY", "/none.yml"));

    assertThat(loaded.source()).isEqualTo(explicit);
    assertThat(loaded.policy().modes()).isEqualTo(Map.of("git-discard", RuleMode.DENY));
  }

  @Test
  void theEnvironmentMayTightenButNotLoosenSinceAProjectCanSetIt() throws Exception {
    write(".config/belay/policy.yml", "version: 1\nrules: {force-push: ask}\n");
    write("xdg/belay/policy.yml", "version: 1\nrules: {force-push: deny}\n");
    Path named =
        write(
            "named.yml",
            """
            version: 1
            rules: {force-push: "off", git-discard: deny}
            allow: [{rule: recursive-delete-outside, path: /**}]
            """);

    PolicyFile.Loaded xdg = files.load(null, Map.of("XDG_CONFIG_HOME", home + "/xdg"));
    PolicyFile.Loaded variable = files.load(null, Map.of("BELAY_POLICY", named.toString()));

    assertThat(xdg.policy().modes()).isEqualTo(Map.of("force-push", RuleMode.DENY));
    assertThat(variable.policy().modes())
        .isEqualTo(Map.of("force-push", RuleMode.ASK, "git-discard", RuleMode.DENY));
    assertThat(variable.policy().exemptions()).isEmpty();
    assertThat(variable.warnings()).hasSize(2).allMatch(w -> w.contains("the environment"));
  }

  @Test
  void aNamedFileMustExist() {
    assertThatThrownBy(() -> files.load(home.resolve("none.yml"), Map.of()))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("none.yml")
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> files.load(null, Map.of("BELAY_POLICY", "/none.yml")))
        .hasMessageContaining("BELAY_POLICY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          version: 1\\nrules:\\n  force-psh: ask~:3:3: unknown rule `force-psh`: did you mean `force-push`?
          version: 1\\nrules:\\n  force-push: dney~:3:15: unknown decision `dney`: did you mean `deny`?
          version: 2~:1:10: this Belay reads
          rules: {}~`version: 1` is missing
          version: 1\\nrule: {}~:2:1: unknown key `rule`: did you mean `rules`?
          version: 1\\nallow:\\n  - {rule: force-push}~:3:5: an entry of allow needs either a path or a command
          version: 1\\nallow: [{rule: force-push, path: x}]~must begin with /
          version: 1\\nrules: [~not valid YAML
          version: 1\\nversion: 1~:2:1: `version` stands here twice
          """)
  void errorsSayWhereAndWhat(String text, String expected) throws Exception {
    Path file = write("p.yml", text.replace("\\n", "\n"));

    assertThatThrownBy(() -> files.load(file, Map.of()))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(expected);
  }

  @Test
  void aFileThatOthersMayWriteIsReported() throws Exception {
    Path file = write("p.yml", "version: 1\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

    assertThat(files.load(file, Map.of()).warnings())
        .singleElement()
        .asString()
        .contains("chmod go-w");
  }

  @Test
  void aProjectMayTightenButNotLoosen() throws Exception {
    write("user.yml", "version: 1\nrules: {force-push: ask}\n");
    write(
        "app/.belay/policy.yml",
        """
        version: 1
        rules: {force-push: deny, git-discard: deny, recursive-delete-outside: "off"}
        allow: [{rule: force-push, command: git push -f}]
        """);

    PolicyFile.Loaded loaded = tightened(files.load(home.resolve("user.yml"), Map.of()));

    assertThat(loaded.policy().modes())
        .isEqualTo(Map.of("force-push", RuleMode.DENY, "git-discard", RuleMode.DENY));
    assertThat(loaded.policy().exemptions()).isEmpty();
    assertThat(loaded.warnings())
        .hasSize(2)
        .anyMatch(w -> w.contains("would weaken"))
        .anyMatch(w -> w.contains("may not allow"));
  }

  @Test
  void wildcardsKeepToTheirParts() {
    assertThat(PathGlob.matches("/a/*", "/a/b")).isTrue();
    assertThat(PathGlob.matches("/a/*", "/a/b/c")).isFalse();
    assertThat(PathGlob.matches("/a/**", "/a/b/c")).isTrue();
    assertThat(PathGlob.matches("/a/**/c", "/a/x/y/c")).isTrue();
    assertThat(PathGlob.matches("/a/**", "/b")).isFalse();
    assertThat(PathGlob.matches("/a/?", "/a//")).isFalse();
  }
}
