package dev.belay.setup.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnModuleTest {
  private static final HostContract OPENCODE = HostCatalog.host("opencode");
  private static final ModuleOptions OPTIONS =
      new ModuleOptions(
          List.of("/opt/my \"tools\",\u2028/belay-hook", "\"@closed@\"", "\",", "*/ $1 \\"),
          true,
          List.of("tool.execute.before", "session.idle"));

  @Test
  void whatAFileWasMadeOfCanBeReadFromIt() {
    String text = OwnModule.render(OPENCODE, OPTIONS);

    assertThat(OwnModule.isOurs(text)).isTrue();
    assertThat(OwnModule.read(text)).isEqualTo(OPTIONS);
    assertThat(OwnModule.version(text)).isNotEmpty();
  }

  @Test
  void theSameOptionsMakeTheSameFile() {
    assertThat(OwnModule.render(OPENCODE, OPTIONS)).isEqualTo(OwnModule.render(OPENCODE, OPTIONS));
  }

  @Test
  void aChangedFileIsToldFromAnUnchangedOne() {
    String text = OwnModule.render(OPENCODE, OPTIONS);

    assertThat(OwnModule.isUnchanged(text)).isTrue();
    assertThat(OwnModule.isUnchanged(text.replace("\n", "\r\n"))).isTrue();
    assertThat(OwnModule.isUnchanged(text.replace("const CLOSED = true", "const CLOSED = false")))
        .isFalse();
    assertThat(OwnModule.isUnchanged(text.replace("\"closed\":true", "\"closed\":false")))
        .isFalse();
    assertThat(OwnModule.isUnchanged(text + "\n")).isFalse();
    assertThat(OwnModule.isOurs(text + "\n")).isTrue();
  }

  @Test
  void whatOthersWroteIsNotOurs() {
    assertThat(OwnModule.isOurs("")).isFalse();
    assertThat(OwnModule.isOurs("export const Belay = async () => ({});\n")).isFalse();
    assertThat(OwnModule.isOurs("// belay-module {}\n")).isFalse();
    assertThat(OwnModule.isOurs("\n".repeat(30) + OwnModule.render(OPENCODE, OPTIONS))).isFalse();
    assertThat(OwnModule.read("// belay-module {\"command\":[]}")).isNull();
    assertThat(OwnModule.isUnchanged("// belay-module")).isFalse();
  }

  @Test
  void anEventThatTheHostDoesNotHaveIsRefused() {
    ModuleOptions wrong = new ModuleOptions(List.of("belay-hook"), true, List.of("PreToolUse"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OwnModule.render(OPENCODE, wrong))
        .withMessage("OpenCode has no event PreToolUse");
  }

  @Test
  void aHostWithoutAModuleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OwnModule.render(HostCatalog.host("codex"), OPTIONS));
  }
}
