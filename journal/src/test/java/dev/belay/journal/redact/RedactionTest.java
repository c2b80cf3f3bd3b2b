package dev.belay.journal.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¤',
      textBlock =
          """
          API_TOKEN=x1 make                             ¦ API_TOKEN=[redacted:token] make
          export PASSWORD='a b'; ls                     ¦ export PASSWORD='[redacted:password]'; ls
          SECRET=a'b c'"d e" run                        ¦ SECRET=[redacted:secret]" run
          docker run -e "GITHUB_TOKEN=a b" img          ¦ docker run -e "GITHUB_TOKEN=[redacted:token]" img
          bash -c "API_KEY=x1 rm -rf /"                 ¦ bash -c "API_KEY=[redacted:key] rm -rf /"
          bash -c "API_KEY=\\"x 1\\" rm -rf /"          ¦ bash -c "API_KEY=\\"[redacted:key]\\" rm -rf /"
          ssh host 'PGPASSWORD=x1 psql'                 ¦ ssh host 'PGPASSWORD=[redacted:password] psql'
          curl -H "Authorization: Bearer x1" https://h  ¦ curl -H "Authorization: Bearer [redacted:auth]" https://h
          curl -H "Cookie: a=1; b=2" https://h          ¦ curl -H "Cookie: [redacted:cookie]" https://h
          curl -u me:x1 https://h                       ¦ curl -u me:[redacted:password] https://h
          curl https://me:x1@h/p                        ¦ curl https://me:[redacted:password]@h/p
          curl "https://h/?a=b&token=x1&c=d"            ¦ curl "https://h/?a=b&token=[redacted:token]&c=d"
          curl -d '{"password": "x \\"1", "user": "a"}'  ¦ curl -d '{"password": "[redacted:password]", "user": "a"}'
          curl -d "{\\"password\\":\\"x1\\"}" h           ¦ curl -d "{\\"password\\":\\"[redacted:password]\\"}" h
          mysql -uroot -px1 db                          ¦ mysql -uroot -p[redacted:password] db
          docker login -u a -p x1 reg                   ¦ docker login -u a -p [redacted:password] reg
          foo --password x1 --verbose                   ¦ foo --password [redacted:password] --verbose
          foo --api-key=x1 --verbose                    ¦ foo --api-key=[redacted:key] --verbose
          aws configure set aws_secret_access_key x1    ¦ aws configure set aws_secret_access_key [redacted:secret]
          TOKEN=$PREFIX-x1 run                          ¦ TOKEN=$PREFIX[redacted:token] run
          TOKEN=${TOKEN:-x1} run                        ¦ TOKEN=[redacted:token] run
          echo ghp_abcdefghijklmnop1234                 ¦ echo [redacted:github-token]
          "SECRET='never closed                         ¦ "SECRET='[redacted:secret]
          """)
  void theSecretGoesAndTheRestStays(String text, String written) {
    assertThat(Redaction.of(text)).isEqualTo(written);
  }

  @Test
  void aPrivateKeyGoesAsAWhole() {
    String key = "-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc\n-----END RSA PRIVATE KEY-----";

    assertThat(Redaction.of("echo '" + key + "' > id"))
        .isEqualTo("echo '[redacted:private-key]' > id");
    assertThat(Redaction.of("echo '" + key.substring(0, 40)))
        .isEqualTo("echo '[redacted:private-key]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git commit -m \"never run rm -rf /\"",
        "git show 9fceb02d0ae598e95dc970b74767f19372d61af8",
        "git checkout 9fceb02d0ae598e95dc970b74767f19372d61af8^ -- src/main/java/dev/belay/journal/redact/Redaction.java",
        "echo 0b9e8c1e-6d5f-4c47-9d2b-0d8c5f2b7a11",
        "npm test -- src/module01/file.test.ts src/module02/file.test.ts",
        "export API_TOKEN=$(gh auth token)",
        "export API_TOKEN=\"$(gh auth token)\"",
        "curl -H \"Authorization: Bearer $TOKEN\" https://api.example.com/v1/users?page=2&limit=10",
        "curl -H \"Authorization: Bearer ${TOKEN}\" https://api.example.com/",
        "TOKEN=$TOKEN make",
        "TOKEN=`cat f` make",
        "echo \"$SECRET\"",
        "PWD=/tmp ls",
        "cd \"$OLDPWD\"",
        "sort --key=2 file",
        "sort -k 2 -t = file",
        "docker login --password-stdin registry.example.com",
        "git config credential.helper store",
        "TOKENIZERS_PARALLELISM=false python train.py --max-tokens 4096 --max_tokens=100",
        "sorted(xs, key=len)",
        "json.dumps(x, sort_keys=True)",
        "ssh -i ~/.ssh/id_rsa user@host",
        "SSH_AUTH_SOCK=/run/user/1000/agent.sock ssh-add",
        "docker pull alpine@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1",
        "find . -name '*.java' -path './src/main/java/com/example/some/very/long/package/name2/with/Things3Test.java'",
        "/home/dev/project/node_modules/.pnpm/some-package@1.2.3/node_modules/some-package/dist/index.js",
        "curl http://localhost:4873/@scope/pkg",
        "mvn -Dtest=shouldReturnNotFoundWhenUserDoesNotExist2 test",
        "mvn -o -q -pl journal -am test -Dtest='Journal*Test' -Dsurefire.failIfNoSpecifiedTests=false",
        "AWS_PROFILE=production_account_for_team_42_eu_west_1 aws s3 ls",
        "kubectl get pods -n my-very-long-namespace-name-for-team-2024-11-21-release",
        "git log --author=\"John Doe\" --since=2024-01-01",
        "GIT_AUTHOR_NAME=\"A B\" git commit",
        "npm run test:auth && npm run token:refresh",
        "git clone git@github.com:owner/some-repository-name.git",
        "git clone https://github.com/owner/repo.git",
        "docker run -v /a/b:/c -p 8080:80 img",
        "mkdir -p a/b && cp -p x y",
        "mysql -u root -p db",
        "rm -rf \"$HOME/.cache/key\"",
        "ls secrets/ tokens.json src/auth/token.go",
        "cat keys.txt | grep key",
        "grep -rn \"password\" src | head",
        "grep -rn 'token:' src",
        "pip install --index-url https://pypi.org/simple sk-learn-contrib-examples-long",
        "echo \"the secret is out: run away\"",
        "reads a secret file: ~/.ssh/id_rsa",
        "it reads a secret: .env",
        "[ \"$TOKEN\" = \"\" ] && exit",
        "test -n \"$KEY\"",
        "curl https://example.com/path/to/resource?x=1#frag",
        "make CC=gcc CFLAGS=\"-O2 -g\" install",
        "/nix/var/nix/profiles/default/bin/nix-build",
        "aws s3 cp s3://bucket/2024/11/21/some_long_object_name_with_many_parts_v2.tar.gz .",
        "cmake -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
        "x86_64-unknown-linux-gnu-gcc-13 -march=x86-64-v3",
        "find . -type f -newermt 2024-11-21T10:33:00Z",
        "apt-get install linux-image-6.1.0-28-cloud-amd64-unsigned",
        "gcloud --project=my-project-123456 compute instances list",
        "sha512-Bq0Q2MZ3FJoiKpSpw3gTDk3yKPzrxYmDLtqrM0zqWX4qkH5v0qlvWgYzYyJwR4gX",
        "java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4"
      })
  void whatIsHarmlessStays(String text) {
    assertThat(Redaction.of(text)).isSameAs(text);
  }

  @Test
  void aTextIsCutAfterItsSecretsAreOut() {
    String text = "PASSWORD=" + "s".repeat(30) + " " + "x ".repeat(50);

    assertThat(Redaction.of(text, 60))
        .isEqualTo("PASSWORD=[redacted:password] " + "x ".repeat(15) + "x… [69 more characters]");
  }

  @Test
  void aSecretAcrossTheLastCharacterLookedAtDoesNotShow() {
    String token = "ghp_" + "a1".repeat(20);
    String key = "-----BEGIN PRIVATE KEY-----" + "k".repeat(250) + "-----END PRIVATE KEY-----";
    for (int shown = 0; shown < token.length(); shown++) {
      String text = key + " ".repeat(400 - shown - key.length()) + token + " more";

      assertThat(Redaction.of(text, 100)).doesNotContain("ghp_").contains("more characters");
    }
  }

  @Test
  void whatIsDrawnByLotIsFound() {
    Random random = new Random(7);
    int shown = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = new byte[24 + i % 32];
      random.nextBytes(bytes);
      String base64 = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      String hex = HexFormat.of().formatHex(bytes);

      shown += Redaction.of("echo " + base64 + " x").contains(base64) ? 1 : 0;
      assertThat(Redaction.of("echo " + hex + " x")).isEqualTo("echo [redacted:random] x");
    }
    assertThat(shown).as("of 5,000 in Base64").isLessThan(15);
  }

  @Test
  void aPrivateKeyIsFoundWhereverItBegins() {
    String key = "-----BEGIN EC PRIVATE KEY-----\\nMIIE\\n-----END EC PRIVATE KEY-----";

    assertThat(Redaction.of("{\"pem\":\"\\n" + key + "\"}"))
        .isEqualTo("{\"pem\":\"\\n[redacted:private-key]\"}");
  }

  @Test
  void identifiersStayRandom() {
    String id = "call_0a1b2c3d4e5f60718293a4b5c6d7e8f9";

    assertThat(Redaction.ofId(id, 256)).isSameAs(id);
    assertThat(Redaction.ofId("ghp_abcdefghijklmnop1234", 256))
        .isEqualTo("[redacted:github-token]");
  }
}
