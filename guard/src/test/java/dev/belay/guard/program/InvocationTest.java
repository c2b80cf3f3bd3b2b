package dev.belay.guard.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
  @ParameterizedTest
  @CsvSource({
    "git -C x push origin main, push",
    "git -c a=b --git-dir=y push --force, push",
    "git stash drop stash@{0}, stash drop",
    "git commit -m stash, commit",
    "aws --profile p s3 rb s3://x --force, s3 rb",
    "docker -H tcp://x container rm -f c, container rm",
    "docker run --name x -it image rm -rf /, run",
    "kubectl -n x delete ns y, delete",
    "gh -R o/r repo delete z, repo delete",
    "npm --prefix a run build, run",
    "rm -rf /, ''"
  })
  void theSubcommandIsWhatStandsBehindGlobalOptions(String line, String command) {
    assertThat(String.join(" ", Plain.invocation(line).command())).isEqualTo(command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rm --help",
        "rm -rf --help /",
        "git branch -D --help",
        "git push --force origin --help",
        "gh repo delete a/b --help",
        "lvremove --version"
      })
  void helpIsAllThatIsShown(String line) {
    assertThat(Plain.invocation(line).isHelp()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rm -rf / --help",
        "rm -rf -- --help",
        "git commit -m --help",
        "curl --unheard-of --help https://a.example",
        "unheardof -o --help x",
        "gcloud app versions delete --version 2",
        "ssh host rm --help"
      })
  void aWordThatLooksLikeHelpIsNotAlwaysHelp(String line) {
    assertThat(Plain.invocation(line).isHelp()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "rm -rf /, -f",
    "rm -fr /, -r",
    "rm --rec /, --recursive",
    "rm / -r, -r",
    "git push --mirr origin, --mirror",
    "git push origin --delete x, --delete",
    "git push --force-with-lease=a, --force-with-lease",
    "git clean -nfd, -n",
    "git reset --har, --hard",
    "find . -delete, -delete",
    "tar -xzf a.tgz, -x",
    "Remove-Item -Rec C:\\x, -Recurse",
    "rd /s /q x, /S",
    "unheardof -abc, -b",
    "unheardof --x=y, --x",
    "terraform apply -auto-approve, -auto-approve"
  })
  void anOptionIsFoundHoweverItIsWritten(String line, String flag) {
    assertThat(Plain.invocation(line).has(flag)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "git commit -m --force, --force",
    "git commit -m -f, -f",
    "git push -- --force, --force",
    "rm -- -r, -r",
    "curl -o -k x, -k",
    "find . -name -delete, -delete",
    "ssh host -f, -f",
    "git push --force-with-lease, --force",
    "git commit -am -n, -n",
    "docker run image rm -f, -f",
    "echo -f, -f"
  })
  void aValueOrAnOperandIsNoOption(String line, String flag) {
    assertThat(Plain.invocation(line).has(flag)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "curl -o out x, -o, out",
    "curl -oout x, -o, out",
    "curl --output=out x, --output, out",
    "curl -sSLo out x, -o, out",
    "curl --outp out x, --outp, ",
    "aws s3api put-bucket-acl --acl public-read, --acl, public-read",
    "sed -i.bak s/a/b/ f, -i, .bak",
    "terraform -chdir=infra destroy, -chdir, infra",
    "tar xf a.tar, -f, a.tar"
  })
  void theValueOfAnOptionIsFound(String line, String option, String value) {
    assertThat(Plain.invocation(line).values(option))
        .extracting(Word::text)
        .isEqualTo(value == null ? List.of() : List.of(value));
  }

  @ParameterizedTest
  @CsvSource({
    "git push origin +main, origin +main",
    "cp -t dir a b, a b",
    "curl -X POST -H a:b https://x.example, https://x.example",
    "kubectl delete -f x.yml pod a, pod a",
    "ssh -i key -p 22 host rm -rf x, host rm -rf x",
    "chmod -R 777 d, 777 d"
  })
  void operandsAreWhatIsLeft(String line, String operands) {
    assertThat(Plain.invocation(line).operands())
        .extracting(Word::text)
        .containsExactly(operands.split(" "));
  }

  @Test
  void aRuleMayTakeMoreWordsForTheCommandThanTheTable() {
    Invocation invocation = Plain.invocation("gcloud compute instances delete vm");

    assertThat(invocation.runs("compute", "instances", "delete")).isTrue();
    assertThat(invocation.operandsAfter(3)).extracting(Word::text).containsExactly("vm");
    assertThat(invocation.operandsAfter(9)).isEmpty();
  }
}
