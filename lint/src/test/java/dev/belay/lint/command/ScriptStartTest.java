package dev.belay.lint.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which word of a command names the script. */
class ScriptStartTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "./check.sh => * ./check.sh",
        ".claude/hooks/x arg => * .claude/hooks/x",
        "\"$CLAUDE_PROJECT_DIR\"/.claude/x.sh => * <CLAUDE_PROJECT_DIR>/.claude/x.sh",
        "\"${CLAUDE_PLUGIN_ROOT}/a b/x.sh\" => * <CLAUDE_PLUGIN_ROOT>/a b/x.sh",
        "${CLAUDE_PROJECT_DIR:-.}/x.sh => * <CLAUDE_PROJECT_DIR>/x.sh",
        "bash -eu scripts/x.sh --all => bash scripts/x.sh",
        "bash -o pipefail x.sh => bash x.sh",
        "python3 -u hooks/x.py => python3 hooks/x.py",
        "python3 -W ignore x.py => python3 x.py",
        "node --no-warnings -r ts-node/register x.ts => node x.ts",
        "node dist/index => node dist/index",
        "FOO=1 env -u BAR BAZ=2 timeout -k 5 10 node x.js => node x.js",
        "exec python3 x.py => python3 x.py",
        "uv run --with rich python x.py => python x.py",
        "uv run --script hooks/x.py => uv hooks/x.py",
        "npx -y tsx@4.1 hooks/x.ts => tsx hooks/x.ts",
        "bun run hooks/x.ts => bun hooks/x.ts",
        "deno run -A x.ts => deno x.ts",
        ". ./env.sh => . ./env.sh",
        "\"$(git rev-parse --show-toplevel)/x.sh\" => * <git>/x.sh",
        "~/hooks/x.sh => * ~/hooks/x.sh",
        "cat | jq . | ./x.sh => * ./x.sh",
        "if true; then ./x.sh; fi => * ./x.sh",
      })
  void isFoundBehindLaunchersAndOptions(String line, String script) {
    assertThat(Commands.scripts(line)).containsExactly(script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo ./x.sh",
        "bash -c './x.sh'",
        "bash -lc x.sh",
        "python3 -m hooks.check",
        "python3 -c 'print(1)' x.py",
        "node -e 'x()' x.js",
        "npx prettier src/x.ts",
        "jq .tool_input.file_path",
        "$HOOK",
        "node $SCRIPT.$EXT",
        "curl https://example.com/x.sh",
        "uv run pytest tests/x.py",
        "bun test x.ts",
        "# ./x.sh",
        "\"unclosed",
      })
  void isNotGuessed(String line) {
    assertThat(Commands.scripts(line)).isEmpty();
  }

  @Test
  void aTestBeforeItAndAFallbackBehindItAreSeen() {
    assertThat(start("[ -f x.sh ] && bash x.sh").call().tested()).isTrue();
    assertThat(start("if command -v node; then node x.js; fi").call().tested()).isTrue();
    assertThat(start("bash x.sh || true").call().forgiven()).isTrue();
    assertThat(start("bash x.sh").call().tested()).isFalse();
    assertThat(start("bash x.sh").call().forgiven()).isFalse();
  }

  @Test
  void theFolderThatWasEnteredBeforeIsKnown() {
    assertThat(start("cd \"$CLAUDE_PROJECT_DIR\" && bash x.sh").call().folder()).isNotNull();
    assertThat(start("(cd /tmp); bash x.sh").call().folder()).isNull();
  }

  private static ScriptStart start(String line) {
    return ScriptStart.of(Commands.of(line)).getLast();
  }
}
