package dev.belay.lsp.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.lsp.cursor.Cursor.Role;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the cursor, written as a bar, is on. */
class SpotsTest {
  private static Spot claude(String text) {
    return spot("claude-code", ".claude/settings.json", text);
  }

  private static Spot spot(String id, String path, String marked) {
    HostContract host = Objects.requireNonNull(HostCatalog.find(id));
    ConfigFile place =
        host.config().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
    int offset = marked.indexOf('¦');
    String text = marked.replace("¦", "");
    return Spots.of(host, place, Cursor.in(text, place.format(), offset));
  }

  @Test
  void theNameOfAnEvent() {
    Spot spot = claude("{\"hooks\": {\"PreTool¦Use\": []}}");

    assertThat(spot).isInstanceOf(Spot.EventName.class);
    assertThat(spot.cursor().prefix()).isEqualTo("PreTool");
    assertThat(spot.cursor().text()).isEqualTo("PreToolUse");
    assertThat(((Spot.EventName) spot).event().name()).isEqualTo("PreToolUse");
  }

  @Test
  void theNameOfAnEventThatIsJustBegun() {
    for (String text :
        List.of(
            "{\"hooks\": {\"Pre¦",
            "{\"hooks\": {\"Pre¦\n",
            "{\"hooks\": {\"Pre¦\"",
            "{\"hooks\": {\"Stop\": [], \"Pre¦\n}}",
            "{\"hooks\": {\n \"Pre¦\n  \"Stop\": []}}",
            "{\"hooks\": {\"Stop\": [{\"hooks\": [}], \"Pre¦\"}}")) {
      Spot spot = claude(text);
      assertThat(spot).as(text).isInstanceOf(Spot.EventName.class);
      assertThat(spot.cursor().prefix()).as(text).isEqualTo("Pre");
    }
  }

  @Test
  void othersAmongTheEventsAreKnown() {
    Spot spot = claude("{\"hooks\": {\"Stop\": [], \"¦\", \"PostToolUse\": [}}");

    assertThat(spot.cursor().object().names()).containsExactly("Stop", "PostToolUse");
  }

  @Test
  void anEmptyPlaceAmongTheEvents() {
    Spot spot = claude("{\"hooks\": {¦}}");

    assertThat(spot).isInstanceOf(Spot.EventName.class);
    assertThat(spot.cursor().role()).isEqualTo(Role.KEY);
    assertThat(spot.cursor().quotes()).isZero();
  }

  @Test
  void aMatcher() {
    for (String text :
        List.of(
            "{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash|Ed¦",
            "{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash|Ed¦it\", \"hooks\": []}]}}")) {
      Spot spot = claude(text);
      assertThat(spot).as(text).isInstanceOf(Spot.Matcher.class);
      assertThat(spot.cursor().prefix()).isEqualTo("Bash|Ed");
      assertThat(((Spot.Matcher) spot).event().name()).isEqualTo("PreToolUse");
    }
  }

  @Test
  void membersOfGroupsAndHandlers() {
    assertThat(claude("{\"hooks\": {\"Stop\": [{\"¦")).isInstanceOf(Spot.GroupMember.class);
    assertThat(claude("{\"hooks\": {\"Stop\": [{\"hooks\": [{\"type\": \"http\", ¦"))
        .isInstanceOfSatisfying(
            Spot.HandlerMember.class, spot -> assertThat(spot.type()).isEqualTo("http"));
    assertThat(claude("{\"hooks\": {\"Stop\": [{\"hooks\": [{\"command\": \"$CLA¦\"}]}]}}"))
        .isInstanceOfSatisfying(
            Spot.HandlerValue.class, spot -> assertThat(spot.member()).isEqualTo("command"));
    assertThat(claude("{\"hooks\": {\"Stop\": [{\"hooks\": [{\"type\": ¦}]}]}}"))
        .isInstanceOfSatisfying(
            Spot.HandlerValue.class, spot -> assertThat(spot.member()).isEqualTo("type"));
  }

  @Test
  void aWholeEntry() {
    assertThat(claude("{\"hooks\": {\"Stop\": [¦]}}")).isInstanceOf(Spot.Entry.class);
    assertThat(claude("{\"hooks\": {\"Stop\": [{\"hooks\": [¦]}]}}"))
        .isInstanceOf(Spot.Entry.class);
  }

  @Test
  void otherSettingsAreNoneOfIt() {
    assertThat(claude("{\"permissions\": {\"all¦ow\": []}}")).isInstanceOf(Spot.Elsewhere.class);
    assertThat(claude("{\"ho¦")).isInstanceOf(Spot.FileMember.class);
    assertThat(claude("¦")).isInstanceOf(Spot.Elsewhere.class);
  }

  @Test
  void otherLayouts() {
    assertThat(spot("cursor", ".cursor/hooks.json", "{\"hooks\": {\"stop\": [{\"com¦"))
        .isInstanceOf(Spot.HandlerMember.class);
    assertThat(spot("kiro", ".kiro/hooks/*.json", "{\"hooks\": [{\"trigger\": \"¦\"}]}"))
        .isInstanceOf(Spot.EventName.class);
    assertThat(
            spot(
                "kiro",
                ".kiro/hooks/*.json",
                "{\"hooks\": [{\"trigger\": \"PreToolUse\", \"action\": {\"type\": \"¦\"}}]}"))
        .isInstanceOf(Spot.HandlerValue.class);
    assertThat(spot("antigravity", ".agents/hooks.json", "{\"mine\": {\"Pre¦"))
        .isInstanceOf(Spot.EventName.class);
    assertThat(spot("openhands", ".openhands/hooks.json", "{\"st¦op\": []}"))
        .isInstanceOf(Spot.EventName.class);
  }

  @Test
  void toml() {
    assertThat(spot("codex", ".codex/config.toml", "model = \"x\"\n[[hooks.Pre¦"))
        .isInstanceOfSatisfying(
            Spot.EventName.class, spot -> assertThat(spot.cursor().prefix()).isEqualTo("Pre"));
    assertThat(
            spot(
                "codex",
                ".codex/config.toml",
                "[[hooks.PreToolUse]]\nmatcher = \"Bash¦\"\n[[hooks.PreToolUse.hooks]]\n"))
        .isInstanceOfSatisfying(
            Spot.Matcher.class, spot -> assertThat(spot.event().name()).isEqualTo("PreToolUse"));
    assertThat(
            spot(
                "codex",
                ".codex/config.toml",
                "[[hooks.PreToolUse]]\n[[hooks.PreToolUse.hooks]]\ntype = \"command\"\ncom¦\n"))
        .isInstanceOf(Spot.HandlerMember.class);
    assertThat(spot("kimi-code", "~/.kimi-code/config.toml", "[[hooks]]\nevent = \"Pre¦\"\n"))
        .isInstanceOf(Spot.EventName.class);
    assertThat(
            spot(
                "kimi-code",
                "~/.kimi-code/config.toml",
                "[[hooks]]\nevent = \"PreToolUse\"\nmatcher = \"¦\"\n"))
        .isInstanceOfSatisfying(
            Spot.Matcher.class, spot -> assertThat(spot.event().name()).isEqualTo("PreToolUse"));
  }

  @Test
  void frontMatter() {
    assertThat(
            spot(
                "claude-code",
                "agents/*.md",
                "---\nname: x\nhooks:\n  PreTool¦Use:\n    - matcher: Bash\n---\n"))
        .isInstanceOf(Spot.EventName.class);
    assertThat(
            spot(
                "claude-code",
                "agents/*.md",
                "---\nname: x\nhooks:\n  PreToolUse:\n    - matcher: Ba¦sh\n---\n"))
        .isInstanceOf(Spot.Matcher.class);
  }
}
