package dev.belay.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {
  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    return file.toString();
  }

  @Test
  void aFileThatIsFineSaysWhatItSpeaksOf() throws Exception {
    String file = write("p.yml", "version: 1\npreset: strict\nrules: {force-push: ask}\n");

    Belay said = Belay.run("policy", "check", file, "--cwd", folder.toString());

    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains(file, "preset strict, 1 rule");
  }

  @Test
  void theExitCodeTellsTheWorstOfSeveralFiles() throws Exception {
    String fine = write("fine.yml", "version: 1\n");
    String broken = write("broken.yml", "version: 1\nrules: {force-psh: ask}\n");
    String over =
        write(
            "over.yml", "version: 1\nallow: [{rule: force-push, command: x, until: 2020-01-01}]\n");
    String cwd = folder.toString();

    Belay said = Belay.run("policy", "check", fine, broken, over, "--cwd", cwd);

    assertThat(said.exitCode()).isEqualTo(4);
    assertThat(said.err())
        .contains(broken + ":2:9: unknown rule `force-psh`: did you mean `force-push`?")
        .contains(over + ":2:9: this entry was over");
    assertThat(Belay.run("policy", "check", over, "--cwd", cwd).exitCode()).isEqualTo(10);
    assertThat(Belay.run("policy", "check", cwd + "/none.yml", "--cwd", cwd).exitCode())
        .isEqualTo(3);
  }

  @Test
  void allLayersAreShownWithTheirStates() throws Exception {
    String project = write("app/.belay/policy.yml", "version: 1\nrules: {force-push: \"off\"}\n");

    Belay said = Belay.run("policy", "check", "--cwd", folder.resolve("app").toString());

    assertThat(said.exitCode()).isEqualTo(10);
    assertThat(said.out()).contains("/etc/belay/policy.yml", project, "tightens", "1 rule");
    assertThat(said.err()).contains("off would weaken deny and is ignored");
  }

  @Test
  void showTellsWhatDiffersAndWhoSaidSo() throws Exception {
    String user = write("p.yml", "version: 1\nrules: {force-push: observe}\nobserve: true\n");
    String project = write("app/.belay/policy.yml", "version: 1\nrules: {git-discard: deny}\n");
    String cwd = folder.resolve("app").toString();

    Belay text = Belay.run("policy", "show", "--policy", user, "--cwd", cwd);
    JsonObject json =
        Belay.run("policy", "show", "--policy", user, "--cwd", cwd, "--json").wholeJson();

    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("nothing is stopped", user, project, "digest");
    JsonObject rules = json.getAsJsonObject("rules");
    assertThat(rules.keySet()).containsExactlyInAnyOrder("force-push", "git-discard");
    assertThat(rules.getAsJsonObject("force-push").get("mode").getAsString()).isEqualTo("observe");
    assertThat(rules.getAsJsonObject("git-discard").get("said_by").getAsString())
        .isEqualTo(project);
    assertThat(json.getAsJsonArray("files")).hasSize(2);
  }

  @Test
  void explainTellsWhatWouldHaveBeen() throws Exception {
    String policy = write("p.yml", "version: 1\nobserve: true\n");

    Belay text = Belay.run("explain", "git push -f", "--policy", policy);
    JsonObject json = Belay.run("explain", "git push -f", "--policy", policy, "--json").wholeJson();

    assertThat(text.out()).contains("would deny", "force-push");
    assertThat(json.getAsJsonArray("findings")).isEmpty();
    assertThat(json.getAsJsonObject("verdict").get("decision").getAsString()).isEqualTo("abstain");
    assertThat(json.getAsJsonObject("would").get("decision").getAsString()).isEqualTo("deny");
    assertThat(json.getAsJsonArray("observed")).hasSize(1);
  }
}
