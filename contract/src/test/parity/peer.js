// Messages through the reference package of Standard Webhooks: node peer.js NODE_MODULES MESSAGES. See PeerTest.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { StandardWebhooks } from "../../../published/typescript/src/signature.js";

const { Webhook } = createRequire(resolve(process.argv[2], "x.js"))("standardwebhooks");

for (const { key, id, timestamp, signature, body_b64 } of JSON.parse(readFileSync(process.argv[3], "utf8"))) {
  const body = Buffer.from(body_b64, "base64");
  const peer = new Webhook(key);
  const ours = new StandardWebhooks(key, { now: timestamp });
  let verified = true;
  try {
    const headers = { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": signature };
    peer.verify(body, headers, { jsonParse: false });
  } catch {
    verified = false;
  }
  const signed = peer.sign(id, new Date(timestamp * 1000), body);
  const there = { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": signed };
  const typescript = ours.verify(there, body).reason + " " + (ours.sign(id, body)["webhook-signature"] === signed);
  console.log(JSON.stringify({ verified, signed, typescript }));
}
