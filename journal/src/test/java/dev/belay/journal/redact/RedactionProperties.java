package dev.belay.journal.redact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedactionProperties {
  /** {@code @} is where a secret without blanks stands. */
  private static final String[] SHAPES = {
    "API_TOKEN=@ make",
    "export DB_PASSWORD=@; echo done",
    "FOO=1 client_secret='@' run",
    "MY_SECRET=\"@\"",
    "env PGPASSWORD=@ psql -h db",
    "docker run -e GITHUB_TOKEN=@ -e A=b img",
    "docker run -e \"NPM_TOKEN=@\" img",
    "bash -c 'API_KEY=@ make'",
    "bash -c \"API_KEY='@' make\"",
    "bash -c \"export X=1; API_KEY=\\\"@\\\" make\"",
    "sh -lc 'A=\"b\" ACCESS_TOKEN=\"@\" make'",
    "foo --password @ --x",
    "foo --token=@ --x",
    "foo --client-secret \"@\" --x",
    "curl -H 'Authorization: Bearer @' https://h",
    "curl -H \"Authorization: Basic @\" https://h",
    "curl -H \"X-Api-Key: @\" https://h",
    "curl -H 'X-Auth-Token:@' https://h",
    "curl -H 'Cookie: session=@; theme=dark' https://h",
    "curl -u admin:@ https://h",
    "curl --user 'admin:@' https://h",
    "curl -d '{\"password\": \"@\"}' https://h",
    "curl -d \"{\\\"api_key\\\":\\\"@\\\",\\\"a\\\":1}\" https://h",
    "curl 'https://h/p?x=1&access_token=@&y=2'",
    "mysql -uroot -p@ db",
    "sshpass -p @ ssh host",
    "bash -c 'cd /x && sshpass -p \"@\" ssh host'",
    "docker login -u me -p @ registry",
    "redis-cli -a @ ping",
    "aws configure set aws_secret_access_key @",
    "kubectl create secret generic s --from-literal=password=@",
    "cat > .env <<EOF\nSECRET_KEY=@\nDB_PASSWORD: @\nEOF",
    "python -c 'login(password=\"@\")'",
    "echo 'client_secret: \"@\"' > x.yml",
    "$env:API_TOKEN = \"@\"",
    "Server=x;Password=@;Database=y",
    "refused: the call holds Authorization: Bearer @",
    "failed: {\"headers\":{\"Authorization\":\"Bearer @\"}}",
  };

  /** Where it may have blanks. */
  private static final String[] QUOTED = {
    "PASSWORD='@' make",
    "PASSWORD=\"@\" make",
    "docker run -e 'APP_SECRET=@' img",
    "docker run -e \"APP_SECRET=@\" img",
    "bash -c \"APP_SECRET='@' make\"",
    "bash -c 'APP_SECRET=\"@\" make'",
    "foo --password '@' --x",
    "curl -H 'X-Api-Key: @' https://h",
    "curl -d '{\"password\": \"@\", \"a\": 1}' https://h",
    "mysqldump -p'@' db",
    "sshpass -p \"@\" ssh h",
    "password = \"@\"",
  };

  @Property(tries = 4000)
  void aNamedSecretNeverShows(
      @ForAll("words") String secret,
      @ForAll("shapes") String shape,
      @ForAll("scraps") String scrap) {
    String written = Redaction.of(scrap + shape.replace("@", secret) + scrap);

    assertThat(written).doesNotContain(secret).contains("[redacted:");
  }

  @Property(tries = 2000)
  void noWordOfAQuotedSecretShows(
      @ForAll("words") String one, @ForAll("words") String two, @ForAll("quoted") String shape) {
    String written = Redaction.of(shape.replace("@", one + " " + two));

    assertThat(written).doesNotContain(one).doesNotContain(two);
  }

  @Property(tries = 2000)
  void whatIssuersPrefixNeverShows(
      @ForAll("prefixes") String prefix,
      @ForAll("alphanumeric") String body,
      @ForAll("scraps") String scrap) {
    assertThat(Redaction.of(scrap + "echo " + prefix + body + " " + scrap)).doesNotContain(body);
  }

  @Property(tries = 3000)
  void anyTextIsReadAndDoingItTwiceLeavesNothingMore(@ForAll("soup") String text) {
    String once = Redaction.of(text);

    assertThat(Redaction.of(text, 50).length()).isLessThan(50 + 40);
    assertThat(Redaction.of(once)).isNotNull();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withChars('!', '%', '+', '_', '.', '-', '^', '~')
        .ofMinLength(12)
        .ofMaxLength(40)
        .map(tail -> "q7" + tail + "x");
  }

  @Provide
  Arbitrary<String> alphanumeric() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .ofMinLength(32)
        .ofMaxLength(60)
        .map(s -> s + "7");
  }

  @Provide
  Arbitrary<String> shapes() {
    return Arbitraries.of(SHAPES);
  }

  @Provide
  Arbitrary<String> quoted() {
    return Arbitraries.of(QUOTED);
  }

  @Provide
  Arbitrary<String> prefixes() {
    return Arbitraries.of(
        "ghp_",
        "gho_",
        "github_pat_",
        "sk-",
        "sk-ant-",
        "AKIA",
        "ASIA",
        "xoxb-",
        "xoxp-",
        "AIza",
        "glpat-",
        "npm_",
        "hf_",
        "SG.",
        "dop_v1_",
        "rk_live_",
        "sk_live_",
        "pypi-");
  }

  /** Whole commands that may stand before and behind. */
  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
        "",
        " ; ",
        "\n",
        " && ls 'a b' && ",
        " | grep \"x y\" ; ",
        " ; echo \"it's\" ; ",
        " ; X=$(date) ; ",
        " ; (cd /tmp) ; ",
        " ; echo 'a\"b' ; ");
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "TOKEN=",
            "\"",
            "'",
            "\\",
            "`",
            "$(",
            ")",
            "${",
            "}",
            " ",
            "\n",
            "=",
            ":",
            "://",
            "@",
            "--password ",
            "Authorization: ",
            "Bearer ",
            "-----BEGIN ",
            "PRIVATE KEY-----",
            "eyJ",
            ".",
            "curl -u ",
            "mysql -p",
            "a",
            "9",
            "é",
            "🦊",
            "&",
            ";",
            "\"key\":",
            "[",
            "{")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
