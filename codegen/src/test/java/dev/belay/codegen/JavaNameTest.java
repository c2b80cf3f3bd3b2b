package dev.belay.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaNameTest {
  @Test
  void hostsAndEventsBecomeTypes() {
    assertThat(JavaName.ofHost("claude-code")).isEqualTo("ClaudeCode");
    assertThat(JavaName.ofRecord("tool.execute.before")).isEqualTo("ToolExecuteBefore");
    assertThat(JavaName.ofRecord("string")).isEqualTo("StringEvent");
  }

  @Test
  void keysBecomeComponentsThatJavaAccepts() {
    assertThat(
            JavaName.ofComponents(
                List.of("tool_input", "URL", "class", "notify", "json", "2fa", "$id")))
        .containsExactly(
            "toolInput", "url", "classValue", "notifyValue", "jsonValue", "n2fa", "id");
  }

  @Test
  void keysThatMeetAreNumbered() {
    assertThat(JavaName.ofComponents(List.of("session_id", "sessionId", "class", "class_", "---")))
        .containsExactly("sessionId", "sessionId2", "classValue", "classValue2", "value");
  }
}
