// Runs vectors through the TypeScript package: node run.js VECTORS, one line of JSON for each. See ParityTest.
import { readFileSync } from "node:fs";
import * as contract from "../../../published/typescript/src/index.js";
import { validateHookEvent } from "../../../published/typescript/src/hook-contract.js";
import * as signature from "../../../published/typescript/src/signature.js";

const modules = new Map(contract.hosts.map((module) => [module.host, module]));
const bytes = (base64) => Buffer.from(base64, "base64");
const secrets = (hexes) => hexes.map(signature.secretFromHex);

const kinds = {
  "hook.verify"({ header, body_b64, secrets_hex, now, tolerance_sec, strict }) {
    const warnings = [];
    const onWarning = (warning) => warnings.push(warning);
    const options = { now, toleranceSec: tolerance_sec, strict, onWarning };
    return { ...signature.verify(header, bytes(body_b64), secrets(secrets_hex), options), warnings };
  },
  "hook.sign"({ body_b64, secret_hex, timestamp, scheme, strict }) {
    return { header: signature.sign(bytes(body_b64), signature.secretFromHex(secret_hex), { timestamp, scheme, strict }) };
  },
  "hook.once"({ headers, body_b64, secrets_hex, now }) {
    const guard = new signature.ReplayGuard({ most: 10, memorySeconds: 600, now: () => now });
    const look = (header) => signature.verifyOnce(header, bytes(body_b64), secrets(secrets_hex), guard, { now }).reason;
    return { reasons: headers.map(look), size: guard.size };
  },
  "webhook.verify"({ keys, id, timestamp, signature: signed, body_b64, now, tolerance_sec }) {
    const webhooks = new signature.StandardWebhooks(keys, { now, toleranceSec: tolerance_sec });
    const headers = { "Webhook-Id": id, "webhook-timestamp": timestamp, "WEBHOOK-SIGNATURE": signed };
    return webhooks.verify(headers, bytes(body_b64));
  },
  "webhook.sign"({ keys, id, timestamp, body_b64 }) {
    return { headers: new signature.StandardWebhooks(keys).sign(id, bytes(body_b64), { timestamp }) };
  },
  "webhook.once"({ keys, deliveries, body_b64, now }) {
    const webhooks = new signature.StandardWebhooks(keys, { now });
    const guard = new signature.ReplayGuard({ most: 10, memorySeconds: 600, now: () => now });
    const reasons = deliveries.map(({ id, signature: signed }) => {
      const headers = { "webhook-id": id, "webhook-timestamp": String(now), "webhook-signature": signed };
      return webhooks.verifyOnce(headers, bytes(body_b64), guard).reason;
    });
    return { reasons, size: guard.size };
  },
  replay({ most, memory_sec, steps }) {
    let now = 0;
    const guard = new signature.ReplayGuard({ most, memorySeconds: memory_sec, now: () => now });
    const accepted = steps.map(({ at, delivery }) => {
      now = at;
      return guard.accept(delivery);
    });
    return { accepted, size: guard.size };
  },
  validate({ host, event, text }) {
    return contract.validate(host, event, JSON.parse(text));
  },
  "validate.event": ({ text }) => contract.validateEvent(JSON.parse(text)),
  "validate.verdict": ({ text }) => contract.validateVerdict(JSON.parse(text)),
  "validate.openhook": ({ text }) => contract.validateOpenHook(JSON.parse(text)),
  "validate.published"({ text }) {
    const { valid, errors } = validateHookEvent(JSON.parse(text));
    return { valid, errors: errors ?? [] };
  },
  decode({ host, contract_event, text }) {
    const payload = JSON.parse(text);
    const module = modules.get(host);
    const table = module.events.find(({ name }) => name === contract_event);
    const fits = Object.entries(module.EventName)
      .filter(([type]) => module[`is${type}`](payload))
      .map(([, name]) => name);
    const fields = Object.fromEntries(table.fields.map(([name]) => [name, payload[name] ?? null]));
    return { told: contract.eventName(host, payload), type: table.type, gate: table.gate, since: table.since, fits, fields };
  },
};

for (const { name, kind, expected: _, ...given } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  let result;
  try {
    result = kinds[kind](given);
  } catch (error) {
    result = { error: error instanceof SyntaxError ? "no JSON" : error.message };
  }
  console.log(JSON.stringify({ name, kind, ...result }));
}
