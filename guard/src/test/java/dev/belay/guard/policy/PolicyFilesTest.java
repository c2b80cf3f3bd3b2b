package dev.belay.guard.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.belay.contract.Decision;
import dev.belay.guard.rule.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFilesTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

  @TempDir Path home;
  private PolicyFiles files;

  @BeforeEach
  void setUp() {
    files = files(OwnPackReader.none());
  }

  private PolicyFiles files(OwnPackReader ownPacks) {
    return new PolicyFiles(
        new PolicyPlaces(home.resolve("etc/policy.yml"), home),
        KnownRules.of(
            List.of(
                rule("force-push", "core.git", RuleMode.DENY, RuleMode.DENY),
                rule("git-discard", "core.git", RuleMode.ASK, RuleMode.DENY),
                rule("recursive-delete-outside", "core.filesystem", RuleMode.DENY, RuleMode.DENY),
                new RuleDefaults(
                    "drop-table",
                    "databases.sql",
                    false,
                    RuleMode.OFF,
                    RuleMode.ASK,
                    RuleMode.DENY),
                new RuleDefaults(
                    "bucket-delete",
                    "cloud.aws",
                    false,
                    RuleMode.DENY,
                    RuleMode.DENY,
                    RuleMode.DENY))),
        ownPacks,
        CLOCK);
  }

  private static RuleDefaults rule(String id, String pack, RuleMode standard, RuleMode strict) {
    return new RuleDefaults(id, pack, true, RuleMode.OFF, standard, strict);
  }

  private static RuleMode mode(PolicyFiles.Loaded loaded, String rule) {
    return loaded.policy().modeOf(Objects.requireNonNull(loaded.known().rule(rule)));
  }

  private static String origin(PolicyFiles.Loaded loaded, String rule) {
    return loaded.policy().originOf(Objects.requireNonNull(loaded.known().rule(rule)));
  }

  private Path write(String place, String text) throws IOException {
    Path file = home.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  private PolicyFiles.Loaded tightened(PolicyFiles.Loaded base) throws PolicyException {
    return files.tightened(base, home.resolve("app"));
  }

  @Test
  void withoutAFileThereIsTheBuiltInPolicy() throws Exception {
    assertThat(files.load(null, Map.of())).isEqualTo(files.builtIn());
    assertThat(files.builtIn().policy()).isEqualTo(Policy.builtIn());
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

    PolicyFiles.Loaded loaded = files.load(null, Map.of());

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

    PolicyFiles.Loaded loaded = files.load(explicit, Map.of("BELAY_POLICY", "/none.yml"));

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

    PolicyFiles.Loaded xdg = files.load(null, Map.of("XDG_CONFIG_HOME", home + "/xdg"));
    PolicyFiles.Loaded variable = files.load(null, Map.of("BELAY_POLICY", named.toString()));

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
          version: 1\\nallow:\\n  - {rule: force-push}~:3:5: an entry of allow needs a command, a path or a project
          version: 1\\nallow:\\n  - {rule: force-push, path: /a, command: b}~:3:5: an entry of allow takes a path or a command, not both
          version: 1\\nallow:\\n  - {path: /a}~:3:5: an entry of allow needs a rule
          version: 1\\nallow:\\n  - {rule: "*", path: /a, reason: x}~`*` stands for every rule and needs an exact command
          version: 1\\nallow:\\n  - {rule: "*", command: a}~`*` stands for every rule and needs a reason
          version: 1\\nallow:\\n  - {rule: force-push, command: a, until: soon}~:3:43: until must be a date
          version: 1\\npreset: strikt~:2:9: unknown preset `strikt`: did you mean `strict`?
          version: 1\\npacks: {on: [cloud.awz]}~:2:14: unknown pack `cloud.awz`: did you mean `cloud.aws`?
          version: 1\\npacks: {on: cloud, off: [cloud]}~:2:26: `cloud` is switched both on and off
          version: 1\\npacks: [cloud]~packs must be a mapping
          version: 1\\nobserve: maybe~observe must be true or false
          version: 1\\ntrust: [work/x]~must begin with /
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

    PolicyFiles.Loaded loaded = tightened(files.load(home.resolve("user.yml"), Map.of()));

    assertThat(loaded.policy().modes())
        .isEqualTo(Map.of("force-push", RuleMode.DENY, "git-discard", RuleMode.DENY));
    assertThat(loaded.policy().exemptions()).isEmpty();
    assertThat(loaded.warnings())
        .hasSize(2)
        .anyMatch(w -> w.contains("would weaken"))
        .anyMatch(w -> w.contains("may not allow"));
  }

  @Test
  void presetAndPacksDecideWhereNoRuleIsNamed() throws Exception {
    Path file =
        write(
            "p.yml",
            """
            version: 1
            preset: strict
            packs: {on: all, off: [cloud, core.filesystem]}
            rules: {recursive-delete-outside: ask}
            """);

    PolicyFiles.Loaded loaded = files.load(file, Map.of());

    assertThat(mode(loaded, "git-discard")).isEqualTo(RuleMode.DENY);
    assertThat(mode(loaded, "drop-table")).isEqualTo(RuleMode.DENY);
    assertThat(mode(loaded, "bucket-delete")).isEqualTo(RuleMode.OFF);
    assertThat(mode(loaded, "recursive-delete-outside")).isEqualTo(RuleMode.ASK);
    assertThat(mode(files.builtIn(), "drop-table")).isEqualTo(RuleMode.OFF);
  }

  @Test
  void theNarrowerWordOnAPackCounts() throws Exception {
    Path file = write("p.yml", "version: 1\npacks: {off: [all], on: [cloud.aws, core], }\n");

    PolicyFiles.Loaded loaded = files.load(file, Map.of());

    assertThat(mode(loaded, "bucket-delete")).isEqualTo(RuleMode.DENY);
    assertThat(mode(loaded, "force-push")).isEqualTo(RuleMode.DENY);
    assertThat(mode(loaded, "drop-table")).isEqualTo(RuleMode.OFF);
  }

  @Test
  void whoDecidedIsKnown() throws Exception {
    Path managed = write("etc/policy.yml", "version: 1\npreset: strict\n");
    Path user = write(".config/belay/policy.yml", "version: 1\nrules: {force-push: ask}\n");
    Path project = write("app/.belay/policy.yml", "version: 1\npacks: {on: [cloud.aws]}\n");

    PolicyFiles.Loaded loaded = tightened(files.load(null, Map.of()));

    assertThat(origin(loaded, "force-push")).isEqualTo(user.toString());
    assertThat(origin(loaded, "git-discard")).isEqualTo(managed.toString());
    assertThat(origin(loaded, "bucket-delete")).isEqualTo(project.toString());
    assertThat(origin(loaded, "recursive-delete-outside")).isEqualTo("built-in");
    assertThat(loaded.sources())
        .extracting(PolicySource::layer)
        .containsExactly(Layer.MANAGED, Layer.USER, Layer.PROJECT);
  }

  @Test
  void theUserMayLoosenWhatTheMachineLeavesOpen() throws Exception {
    write("etc/policy.yml", "version: 1\npreset: strict\n");
    write(".config/belay/policy.yml", "version: 1\npreset: relaxed\n");

    assertThat(files.load(null, Map.of()).policy().preset()).isEqualTo(Preset.RELAXED);
  }

  @Test
  void nobodyLoosensALockedPolicy() throws Exception {
    write(
        "etc/policy.yml",
        "version: 1\nlocked: true\npacks: {on: [cloud]}\nrules: {git-discard: deny}\n");
    String loose =
        """
        version: 1
        preset: relaxed
        observe: true
        packs: {off: [cloud, core.git]}
        rules: {git-discard: ask, force-push: "off"}
        allow: [{rule: force-push, command: git push -f}]
        trust: ["%s/app"]
        """
            .formatted(home);
    Path user = write(".config/belay/policy.yml", loose);
    write("app/.belay/policy.yml", loose);

    PolicyFiles.Loaded usual = tightened(files.load(null, Map.of()));
    PolicyFiles.Loaded explicit = files.load(user, Map.of());

    for (PolicyFiles.Loaded loaded : List.of(usual, explicit)) {
      assertThat(loaded.policy().preset()).isEqualTo(Preset.STANDARD);
      assertThat(loaded.policy().observe()).isFalse();
      assertThat(loaded.policy().exemptions()).isEmpty();
      assertThat(loaded.policy().locked()).isTrue();
      assertThat(mode(loaded, "force-push")).isEqualTo(RuleMode.DENY);
      assertThat(mode(loaded, "git-discard")).isEqualTo(RuleMode.DENY);
      assertThat(mode(loaded, "bucket-delete")).isEqualTo(RuleMode.DENY);
      assertThat(loaded.warnings()).anyMatch(w -> w.contains("the managed policy is locked"));
    }
  }

  @Test
  void aLockedPolicyMayStillBeTightened() throws Exception {
    write("etc/policy.yml", "version: 1\nlocked: true\n");
    write(".config/belay/policy.yml", "version: 1\npreset: strict\npacks: {on: databases}\n");

    PolicyFiles.Loaded loaded = files.load(null, Map.of());

    assertThat(loaded.warnings()).isEmpty();
    assertThat(mode(loaded, "drop-table")).isEqualTo(RuleMode.DENY);
  }

  @Test
  void aTrustedProjectMayLoosen() throws Exception {
    write(".config/belay/policy.yml", "version: 1\ntrust: [~/app, \"~/work/**\"]\n");
    String loose = "version: 1\npreset: relaxed\nrules: {recursive-delete-outside: ask}\n";
    write("app/.belay/policy.yml", loose);
    write("work/deep/x/.belay/policy.yml", loose);
    write("other/.belay/policy.yml", loose);

    PolicyFiles.Loaded user = files.load(null, Map.of());

    for (String trusted : List.of("app", "work/deep/x")) {
      assertThat(mode(files.tightened(user, home.resolve(trusted)), "recursive-delete-outside"))
          .isEqualTo(RuleMode.ASK);
    }
    PolicyFiles.Loaded other = files.tightened(user, home.resolve("other"));
    assertThat(mode(other, "recursive-delete-outside")).isEqualTo(RuleMode.DENY);
    assertThat(other.warnings()).hasSize(2);
  }

  @Test
  void aProjectGivesNoTrustAndBringsNoRulesAndLocksNothing() throws Exception {
    write(
        "app/.belay/policy.yml",
        "version: 1\nlocked: true\ntrust: [/**]\nown-packs: [/dev/zero]\n");

    PolicyFiles.Loaded loaded = tightened(files.load(null, Map.of()));

    assertThat(loaded.trust()).isEmpty();
    assertThat(loaded.policy().locked()).isFalse();
    assertThat(loaded.policy().ownPacks()).isEmpty();
    assertThat(loaded.warnings()).hasSize(3).allMatch(w -> w.contains("ignored"));
  }

  @Test
  void aProjectsPresetDoesNotOverruleAWordOnARule() throws Exception {
    write(".config/belay/policy.yml", "version: 1\nrules: {git-discard: \"off\"}\n");
    write("app/.belay/policy.yml", "version: 1\npreset: strict\n");

    PolicyFiles.Loaded loaded = tightened(files.load(null, Map.of()));

    assertThat(loaded.policy().preset()).isEqualTo(Preset.STRICT);
    assertThat(mode(loaded, "git-discard")).isEqualTo(RuleMode.OFF);
  }

  @Test
  void entriesThatAreOverAreTold() throws Exception {
    Path file =
        write(
            "p.yml",
            """
            version: 1
            allow:
              - {rule: force-push, command: git push -f, until: 2026-11-20}
              - {rule: force-push, command: git push -f, until: 2026-11-30T08:00:00+01:00}
            """);

    assertThat(files.load(file, Map.of()).warnings())
        .singleElement()
        .asString()
        .startsWith(file + ":3:5: ")
        .contains("is ignored");
  }

  @Test
  void ownPacksBringRulesThatThePolicyMaySpeakOf() throws Exception {
    write("packs/a.yml", "one");
    write("packs/b.txt", "two");
    Path policy =
        write(
            "p.yml",
            "version: 1\nrules: {mine: ask}\nown-packs: [\"%s/packs/*.yml\"]\n".formatted(home));
    OwnPackReader reader =
        (pack, text) ->
            List.of(
                new RuleDefaults(
                    "mine", "own." + text, true, RuleMode.OFF, RuleMode.DENY, RuleMode.DENY));

    PolicyFiles.Loaded loaded = files(reader).load(policy, Map.of());

    assertThat(mode(loaded, "mine")).isEqualTo(RuleMode.ASK);
    assertThat(loaded.policy().ownPacks())
        .extracting(OwnPack::file)
        .containsExactly(home.resolve("packs/a.yml"));
    assertThat(loaded.watched()).contains(home.resolve("packs"), home.resolve("packs/a.yml"));

    String before = loaded.policy().digest();
    write("packs/a.yml", "other");
    assertThat(files(reader).load(policy, Map.of()).policy().digest()).isNotEqualTo(before);
  }

  @Test
  void anOwnRuleCannotTakeTheNameOfAnother() throws Exception {
    write("packs/a.yml", "one");
    Path policy = write("p.yml", "version: 1\nown-packs: [\"%s/packs/*\"]\n".formatted(home));
    OwnPackReader reader = (pack, text) -> List.of(RuleDefaults.always("force-push", Decision.ASK));

    assertThatThrownBy(() -> files(reader).load(policy, Map.of()))
        .hasMessageContaining("there is a rule `force-push` already");
  }

  @Test
  void whatCannotBeAPolicyIsRefusedWithItsName() throws Exception {
    Path folder = Files.createDirectory(home.resolve("folder"));
    Path huge = Files.write(home.resolve("huge.yml"), new byte[300 * 1024]);
    Path garbage = Files.write(home.resolve("garbage.yml"), new byte[] {(byte) 0xff, 0, 1});
    Path deep = Files.writeString(home.resolve("deep.yml"), "version: " + "[".repeat(20_000));

    for (Path file : List.of(folder, huge, garbage, deep)) {
      assertThatThrownBy(() -> files.load(file, Map.of()))
          .isInstanceOf(PolicyException.class)
          .hasMessageStartingWith(file.toString());
    }
  }

  @Test
  void aManagedPolicyThatCannotBeUsedIsNotPassedOver() throws Exception {
    write("etc/policy.yml", "version: 1\nrules: {nonsense: deny}\n");
    write(".config/belay/policy.yml", "version: 1\n");

    assertThatThrownBy(() -> files.load(null, Map.of()))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("unknown rule `nonsense`");
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
