package dev.belay.guard.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.path.JudgedPath;
import dev.belay.guard.path.Places;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTestsTest {
  private static final Places PLACES = Places.around("/home/dev/app", List.of(), "/home/dev", null);
  private static final List<String> PATTERNS =
      List.of(
          "/etc/**",
          "~/.x/y",
          "~/.ssh/**",
          "**/*.pem",
          "name",
          "a/b",
          "**/deep/**/end",
          "/v/?/w",
          "**",
          "/x*/y",
          "~",
          "~/**",
          "**/q/*",
          "C:/win/**");
  private static final List<String> PATHS =
      List.of(
          "/etc",
          "/etc/a",
          "/etcetera",
          "/home/dev/.x/y",
          "/home/dev/.ssh",
          "/home/dev/.ssh/k",
          "/p/a.pem",
          "/home/dev/app/name",
          "/n/name/below",
          "/1/a/b",
          "/a/b",
          "/deep/end",
          "/deep/1/2/end",
          "/v/1/w",
          "/xyz/y",
          "/home/dev",
          "/q",
          "/q/1",
          "C:/win/a",
          "name",
          "/home/dev/appname");

  @Test
  void anIndexFindsWhatEachPatternFinds() {
    for (String pattern : PATTERNS) {
      for (String text : PATHS) {
        JudgedPath path = new JudgedPath(PLACES.resolve(text), false, false);
        PathTest.Pattern test = new PathTest.Pattern(pattern);
        assertThat(new PathTests(List.of(test)).holds(path))
            .as("%s matches %s", pattern, text)
            .isEqualTo(plainly(pattern, path.path().absolute()));
      }
    }
  }

  @Test
  void manyPatternsAreAnyOfThem() {
    List<PathTest> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add(new PathTest.Pattern("**/file" + i + "/x"));
    }
    PathTests tests = new PathTests(many);
    assertThat(tests.holds(new JudgedPath(PLACES.resolve("/a/file299/x"), false, false))).isTrue();
    assertThat(tests.holds(new JudgedPath(PLACES.resolve("/a/file300/x"), false, false))).isFalse();
  }

  private static boolean plainly(String pattern, String path) {
    boolean home = pattern.startsWith("~");
    boolean rooted =
        home || pattern.startsWith("/") || pattern.startsWith("**") || pattern.startsWith("C:");
    String whole = home ? "/home/dev" + pattern.substring(1) : rooted ? pattern : "**/" + pattern;
    return PathPattern.matches(whole, 0, path, 0);
  }
}
