package dev.belay.guard.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
  private static final Span SPAN = new Span(0, 0);

  /** Words between bars; an input behind {@code <}; assignments before the program. */
  private static Execution execution(String words) {
    int less = words.indexOf(" < ");
    String input = less < 0 ? null : words.substring(less + 3);
    List<Word> argv = new ArrayList<>();
    List<Assignment> assignments = new ArrayList<>();
    for (String word : (less < 0 ? words : words.substring(0, less)).split(" ")) {
      Word literal = Word.literal(word.replace('_', ' '), SPAN);
      int equals = argv.isEmpty() ? RouteWords.assignment(word) : -1;
      if (equals > 0) {
        assignments.add(new Assignment(word.substring(0, equals), literal.from(equals + 1)));
      } else {
        argv.add(literal);
      }
    }
    return new Execution(
        argv, assignments, List.of(), input(input), null, List.of(), "/", null, SPAN);
  }

  private static Input input(@Nullable String text) {
    return text == null
        ? Input.INHERITED
        : new Input(Word.literal(text.replace("|", "\n"), SPAN), List.of());
  }

  private static String shown(Route route) {
    return switch (route) {
      case Route.Program program ->
          "run " + line(program.argv()) + (program.elsewhere() ? " elsewhere" : "");
      case Route.Text text ->
          text.language() + ": " + text.text() + (text.elsewhere() ? " elsewhere" : "");
      case Route.File file -> "file " + file.language() + ": " + file.file();
      case Route.StandardInput in -> "input " + in.language();
    };
  }

  private static String line(List<Word> words) {
    StringBuilder line = new StringBuilder();
    for (Word word : words) {
      line.append(line.isEmpty() ? "" : " ").append(word.shown());
    }
    return line.toString();
  }

  private static String routes(String words) {
    List<String> shown = new ArrayList<>();
    for (Route route : Routes.of(execution(words))) {
      shown.add(shown(route));
    }
    return String.join(", ", shown);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      value = {
        "sudo -u root A=b rm x > run rm x",
        "sudo --user=root -- rm x > run rm x",
        "sudo -nEu root rm x > run rm x",
        "sudo -s > input sh",
        "sudo -l rm > ''",
        "doas -u root rm x > run rm x",
        "su -c rm_x > sh: rm x",
        "su - root -c rm_x > sh: rm x",
        "runuser -u root -- rm x > run rm x",
        "env -i -- A=b rm x > run rm x",
        "env -i A=b rm x > run rm x",
        "env -S bash_-c_'rm_x' > run bash -c rm x",
        "env A=b > ''",
        "timeout -k 3 9 rm x > run rm x",
        "nice -n 5 rm x > run rm x",
        "nice -5 rm x > run rm x",
        "stdbuf -oL rm x > run rm x",
        "setsid -w rm x > run rm x",
        "taskset 1 rm x > run rm x",
        "command -p rm x > run rm x",
        "command -v rm > ''",
        "exec -a other rm x > run rm x",
        "xargs -0 -n 1 rm > run rm {}",
        "xargs -I@ mv @ @.old > run mv @ @.old",
        "xargs rm < a b > run rm a b",
        "xargs -n1 rm < a b > run rm a, run rm b",
        "find . -exec rm {} ; > run rm .",
        "find src -name *.o -exec rm {} + > run rm src/{}/*.o",
        "fd -x rm > run rm {}",
        "busybox rm x > run rm x",
        "flock file -c rm_x > sh: rm x",
        "flock -n file rm x > run rm x",
        "script -qec rm_x /dev/null > sh: rm x",
        "watch -n 1 rm x > sh: rm x",
        "ssh -p 22 host rm x > sh: rm x elsewhere",
        "ssh -o ProxyCommand=rm_x host ls > sh: rm x, sh: ls elsewhere",
        "docker run --rm -v a:b image rm x > run rm x elsewhere",
        "docker compose -f a.yml exec -T box rm x > run rm x elsewhere",
        "kubectl -n space exec pod -c box -- rm x > run rm x elsewhere",
        "kubectl get pods > ''",
        "npx -y prettier x > run prettier x",
        "uv run --with x rm y > run rm y",
        "nix-shell -p git --run rm_x > sh: rm x",
        "parallel rm ::: a b > sh: rm a, sh: rm b",
        "tmux send-keys -t x rm_x Enter > 'sh: rm x\n'",
        "bash -lc rm_x > sh: rm x",
        "bash -o pipefail -ec rm_x > sh: rm x",
        "bash -n -c rm_x > ''",
        "bash script.sh one > file sh: script.sh",
        "bash > input sh",
        "bash -s one > input sh",
        "BASH_ENV=up.sh bash -c : > file sh: up.sh, sh: :",
        "eval rm x > sh: rm x",
        "source x.sh > file sh: x.sh",
        "trap rm_x EXIT > sh: rm x",
        "trap - EXIT > ''",
        "./x.sh one > file null: ./x.sh",
        "/usr/bin/ls > ''",
        "python3 -uc print() > python: print()",
        "python3 -m http.server > ''",
        "python3 x.py > file python: x.py",
        "python3 - > input python",
        "perl -lane print > perl: print",
        "perl -i.bak -pe s/a/b/ f > perl: s/a/b/",
        "node -pe 1 > javascript: 1",
        "ruby -rjson -e puts > ruby: puts",
        "php -r echo_1; > php: echo 1;",
        "awk -F: {print} f > awk: {print}",
        "awk -f x.awk f > file awk: x.awk",
        "git -c alias.x=!rm_x x > sh: rm x",
        "git -c alias.x=!rm_x y > ''",
        "git rebase -x rm_x main > sh: rm x",
        "git bisect run rm x > run rm x",
        "git submodule foreach --recursive rm x > sh: rm x",
        "git clone ext::rm_x y > sh: rm x",
        "git commit -m rm_x > ''",
        "GIT_SSH_COMMAND=rm git fetch > sh: rm",
        "tar -cf a --checkpoint-action=exec=rm_x f > sh: rm x",
        "tar -xf a -I rm_x > sh: rm x",
        "rsync -e rm_x a b > sh: rm x",
        "vim -c :!rm_x > sh: rm x",
        "sed -n 1e_rm_x f > sh:  rm x",
        "sed s/a/e/ f > ''",
        "crontab - < 0 1 * * * rm x|@daily ls > sh: rm x, sh: ls",
        "/lib64/ld-linux-x86-64.so.2 /bin/rm x > run /bin/rm x",
        "grep -r rm > ''",
        "echo rm x > ''",
      })
  void whatAProgramStarts(String words, String started) {
    assertThat(routes(words)).isEqualTo(started);
  }
}
