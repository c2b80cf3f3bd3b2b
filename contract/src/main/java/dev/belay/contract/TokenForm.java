package dev.belay.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How the secret tokens of one issuer begin.
 *
 * @param prefix the letters that tell the issuer
 * @param least how many characters have to follow
 * @param kind what it is, in kebab case: {@code github-token}
 */
public record TokenForm(String prefix, int least, String kind) {
  /** The forms that are known. */
  public static final List<TokenForm> ALL =
      List.of(
          new TokenForm("ghp_", 16, "github-token"),
          new TokenForm("gho_", 16, "github-token"),
          new TokenForm("ghu_", 16, "github-token"),
          new TokenForm("ghs_", 16, "github-token"),
          new TokenForm("ghr_", 16, "github-token"),
          new TokenForm("github_pat_", 16, "github-token"),
          new TokenForm("glpat-", 16, "gitlab-token"),
          new TokenForm("sk-", 16, "api-key"),
          new TokenForm("sk_live_", 8, "stripe-key"),
          new TokenForm("sk_test_", 8, "stripe-key"),
          new TokenForm("rk_live_", 8, "stripe-key"),
          new TokenForm("rk_test_", 8, "stripe-key"),
          new TokenForm("whsec_", 16, "stripe-key"),
          new TokenForm("AKIA", 12, "aws-key"),
          new TokenForm("ASIA", 12, "aws-key"),
          new TokenForm("AIza", 20, "google-key"),
          new TokenForm("ya29.", 16, "google-token"),
          new TokenForm("xoxa-", 8, "slack-token"),
          new TokenForm("xoxb-", 8, "slack-token"),
          new TokenForm("xoxp-", 8, "slack-token"),
          new TokenForm("xoxr-", 8, "slack-token"),
          new TokenForm("xoxs-", 8, "slack-token"),
          new TokenForm("xoxe.", 8, "slack-token"),
          new TokenForm("xapp-", 8, "slack-token"),
          new TokenForm("npm_", 16, "npm-token"),
          new TokenForm("pypi-", 16, "pypi-token"),
          new TokenForm("hf_", 16, "huggingface-token"),
          new TokenForm("SG.", 16, "sendgrid-key"),
          new TokenForm("dop_v1_", 16, "digitalocean-token"),
          new TokenForm("shpat_", 16, "shopify-token"),
          new TokenForm("lin_api_", 16, "linear-key"),
          new TokenForm("gsk_", 16, "api-key"),
          new TokenForm("xai-", 16, "api-key"),
          new TokenForm("hvs.", 16, "vault-token"),
          new TokenForm("dapi", 32, "databricks-token"));

  public TokenForm {
    requireNonNull(prefix, "prefix");
    requireNonNull(kind, "kind");
  }
}
