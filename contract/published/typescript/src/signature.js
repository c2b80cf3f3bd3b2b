// Signatures of deliveries: the header of hook-contract 0.1.2, Standard Webhooks, and a guard against replays. Checks and
// their order are those of dev.belay.contract.signature, vector for vector; types are in signature.d.ts.
import { createHmac, createPrivateKey, createPublicKey, sign as signEd25519, timingSafeEqual, verify as verifyEd25519 } from "node:crypto";

export const HOOK_SIGNATURE_HEADER = "X-CC-Hooks-Signature";
export const MIN_SECRET_BYTES = 32;
export const USUAL_TOLERANCE_SECONDS = 300;

const LONGEST_HEADER = 8192;
const LONGEST_TIME = 10;
const SCHEME = /^v[0-9]+$/;
const DIGITS = /^[0-9]+$/;
const DIGEST = /^[0-9a-fA-F]{64}$/;
const ID = /^[!-~]+$/;

/** A secret that is written in hex. */
export function secretFromHex(hex) {
  const text = stripped(hex);
  // Buffer.from(text, "hex") stops at the first wrong digit and says nothing.
  if (!/^([0-9a-fA-F]{2})*$/.test(text)) {
    throw new TypeError("the secret is no hex: an even number of 0-9a-f");
  }
  return Buffer.from(text, "hex");
}

/** The header's value for body. */
export function sign(body, secret, { timestamp = systemSeconds(), scheme = "v1", strict = true } = {}) {
  requireBytes(body);
  if (!Number.isSafeInteger(timestamp)) {
    throw new TypeError("the time is no whole number of seconds: " + timestamp);
  }
  if (timestamp < 0) {
    throw new TypeError("the time is negative: " + timestamp);
  }
  if (typeof scheme !== "string" || !SCHEME.test(scheme)) {
    throw new TypeError("a scheme is v and digits, not " + scheme);
  }
  const time = String(timestamp);
  return `t=${time},${scheme}=${hookDigest(keyOf(secret, strict), time, body).toString("hex")}`;
}

/** Looks at a signature: whether it is there, well formed, fresh, and right, in this order. */
export function verify(header, body, secrets, options = {}) {
  return look(header, body, secrets, options).verification;
}

/** As verify, and accepts each delivery once: what tells deliveries apart is their time and body. */
export function verifyOnce(header, body, secrets, guard, options = {}) {
  const { verification, parsed, keys } = look(header, body, secrets, options);
  if (!verification.valid) {
    return verification;
  }
  const digest = hookDigest(keys[0], parsed.time, body).toString("hex");
  return guard.accept(`${parsed.time}:${digest}`) ? verification : because("replayed");
}

function look(header, body, secrets, options) {
  const { now = systemSeconds(), toleranceSec = USUAL_TOLERANCE_SECONDS, strict = true, onWarning = () => {} } = options;
  requireBytes(body);
  requireSeconds(now, toleranceSec);
  const keys = (Array.isArray(secrets) ? secrets : [secrets]).map((secret) => keyOf(secret, strict));
  if (header === null || header === undefined || header === "") {
    return { verification: because("missing_header") };
  }
  if (typeof header !== "string") {
    throw new TypeError("the header is no string");
  }
  if (keys.length === 0) {
    throw new TypeError("no secret to verify with");
  }
  const parsed = parseHookHeader(header);
  if (parsed === null) {
    return { verification: because("malformed_header") };
  }
  if (keys.some((key) => key.length < MIN_SECRET_BYTES)) {
    onWarning("weak_secret");
  }
  if (!isFresh(parsed.time, now, toleranceSec)) {
    return { verification: because("stale") };
  }
  let found = false;
  for (const key of keys) {
    const right = hookDigest(key, parsed.time, body);
    for (const given of parsed.digests) {
      // Every pair is compared: which one is right takes no less time than none.
      found = timingSafeEqual(right, given) || found;
    }
  }
  return { verification: because(found ? "ok" : "signature_mismatch"), parsed, keys };
}

function parseHookHeader(header) {
  if (header.length > LONGEST_HEADER) {
    return null;
  }
  let time = null;
  const schemes = new Map();
  for (const piece of header.split(",")) {
    const equals = piece.indexOf("=");
    if (equals < 1 || equals === piece.length - 1) {
      return null;
    }
    const key = piece.slice(0, equals);
    const value = piece.slice(equals + 1);
    if (key === "t") {
      if (time !== null || !DIGITS.test(value)) {
        return null;
      }
      time = value;
    } else {
      if (!SCHEME.test(key) || schemes.has(key) || !DIGEST.test(value)) {
        return null;
      }
      schemes.set(key, Buffer.from(value, "hex"));
    }
  }
  return time === null || schemes.size === 0 ? null : { time, digests: [...schemes.values()] };
}

function hookDigest(key, time, body) {
  return createHmac("sha256", key).update(time + ".", "ascii").update(body).digest();
}

function keyOf(secret, strict) {
  if (typeof secret !== "string" && !(secret instanceof Uint8Array)) {
    throw new TypeError("a secret is a string or bytes");
  }
  if (strict && secret.length === 0) {
    throw new TypeError("the secret is empty: anybody could sign with it");
  }
  return typeof secret === "string" ? Buffer.from(secret, "utf8") : secret;
}

/** Signatures by Standard Webhooks 1.0.0 with these keys: whsec_, whsk_ or whpk_. */
export class StandardWebhooks {
  #keys;
  #toleranceSec;
  #now;

  constructor(keys, { toleranceSec = USUAL_TOLERANCE_SECONDS, now = systemSeconds } = {}) {
    this.#keys = (Array.isArray(keys) ? keys : [keys]).map(webhookKey);
    this.#toleranceSec = toleranceSec;
    this.#now = typeof now === "number" ? () => now : now;
    requireSeconds(this.#now(), toleranceSec);
    if (this.#keys.length === 0) {
      throw new TypeError("no key");
    }
  }

  /** The headers of a delivery: one signature for each key that can sign. */
  sign(id, body, { timestamp = this.#now() } = {}) {
    requireBytes(body);
    if (!Number.isSafeInteger(timestamp)) {
      throw new TypeError("the time is no whole number of seconds: " + timestamp);
    }
    if (timestamp < 0) {
      throw new TypeError("the time is negative: " + timestamp);
    }
    if (!isId(id) || id.includes(".")) {
      // A dot in it could be taken for the one behind it.
      throw new TypeError("an id has visible ASCII characters and no dot");
    }
    const time = String(timestamp);
    const content = webhookContent(id, time, body);
    const signatures = [];
    for (const key of this.#keys) {
      const signature = key.sign(content);
      if (signature !== null) {
        signatures.push(`${key.scheme},${signature.toString("base64")}`);
      }
    }
    if (signatures.length === 0) {
      throw new TypeError("public keys can only verify");
    }
    return { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": signatures.join(" ") };
  }

  /** Looks at a delivery's signature: whether its headers are there, well formed, fresh, and right. */
  verify(headers, body) {
    requireBytes(body);
    const id = headerNamed(headers, "webhook-id");
    const time = headerNamed(headers, "webhook-timestamp");
    const signatures = headerNamed(headers, "webhook-signature");
    if (!id || !time || !signatures) {
      return because("missing_header");
    }
    if (!isId(id) || !DIGITS.test(time) || time.length > LONGEST_TIME || signatures.length > LONGEST_HEADER) {
      return because("malformed_header");
    }
    if (!isFresh(time, this.#now(), this.#toleranceSec)) {
      return because("stale");
    }
    const content = webhookContent(id, time, body);
    let found = false;
    for (const piece of signatures.split(" ")) {
      const comma = piece.indexOf(",");
      const signature = comma < 1 ? null : canonicalBase64(piece.slice(comma + 1));
      for (const key of this.#keys) {
        if (signature !== null && key.scheme === piece.slice(0, comma)) {
          found = key.verifies(content, signature) || found;
        }
      }
    }
    return because(found ? "ok" : "signature_mismatch");
  }

  /** As verify, and accepts each id once. */
  verifyOnce(headers, body, guard) {
    const verification = this.verify(headers, body);
    return !verification.valid || guard.accept(headerNamed(headers, "webhook-id")) ? verification : because("replayed");
  }
}

const PRIVATE_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC_HEAD = Buffer.from("302a300506032b6570032100", "hex");

function webhookKey(text) {
  if (typeof text !== "string") {
    throw new TypeError("a key is a string");
  }
  const key = stripped(text);
  if (key.startsWith("whsk_")) {
    return privateKey(keyBytes(key.slice(5)));
  }
  if (key.startsWith("whpk_")) {
    return publicKey(keyBytes(key.slice(5)));
  }
  return symmetricKey(keyBytes(key.startsWith("whsec_") ? key.slice(6) : key));
}

function symmetricKey(bytes) {
  if (bytes.length === 0) {
    throw new TypeError("the secret is empty: anybody could sign with it");
  }
  const sign = (content) => createHmac("sha256", bytes).update(content).digest();
  return { scheme: "v1", sign, verifies: (content, signature) => isSame(sign(content), signature) };
}

/** A seed, or a seed and the public key behind it. */
function privateKey(bytes) {
  if (bytes.length !== 32 && bytes.length !== 64) {
    throw new TypeError(`a whsk_ key has 32 or 64 bytes, not ${bytes.length}`);
  }
  const der = Buffer.concat([PRIVATE_HEAD, bytes.subarray(0, 32)]);
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const sign = (content) => signEd25519(null, content, key);
  const other = bytes.length === 64 ? publicKey(bytes.subarray(32)) : null;
  // Ed25519 has one signature for a key and a content.
  const verifies = other === null ? (content, signature) => isSame(sign(content), signature) : other.verifies;
  return { scheme: "v1a", sign, verifies };
}

function publicKey(bytes) {
  if (bytes.length !== 32) {
    throw new TypeError(`a whpk_ key has 32 bytes, not ${bytes.length}`);
  }
  if (!isPoint(bytes)) {
    throw new TypeError("the whpk_ key is no point of Ed25519");
  }
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, bytes]), format: "der", type: "spki" });
  return { scheme: "v1a", sign: () => null, verifies: (content, signature) => verifyEd25519(null, content, key, signature) };
}

const P = 2n ** 255n - 19n;
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;

/** Whether bytes are a point of the curve (RFC 8032, 5.1.3): Node takes any, and then refuses every signature. */
function isPoint(bytes) {
  const y = BigInt("0x" + Buffer.from(bytes).reverse().toString("hex")) & (2n ** 255n - 1n);
  const square = (((y * y - 1n + P) % P) * power(((D * y) % P) * y + 1n, P - 2n)) % P;
  return y < P && power(square, (P - 1n) / 2n) <= 1n && !(square === 0n && bytes[31] > 127);
}

function power(base, exponent) {
  let result = 1n;
  for (let square = base % P; exponent > 0n; square = (square * square) % P, exponent >>= 1n) {
    if (exponent & 1n) result = (result * square) % P;
  }
  return result;
}

function keyBytes(base64) {
  if (!/^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}(==)?|[A-Za-z0-9+/]{3}=?)?$/.test(base64)) {
    throw new TypeError("the key is no base64 with the prefix whsec_, whsk_ or whpk_");
  }
  return Buffer.from(base64, "base64");
}

/** The bytes of base64 in its one right form; null for any other text. */
function canonicalBase64(text) {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : null;
}

function webhookContent(id, time, body) {
  return Buffer.concat([Buffer.from(`${id}.${time}.`, "ascii"), body]);
}

function isId(id) {
  return typeof id === "string" && ID.test(id) && id.length <= LONGEST_HEADER;
}

function headerNamed(headers, name) {
  if (typeof headers.get === "function") {
    return headers.get(name);
  }
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === name && value !== undefined && value !== null) {
      return Array.isArray(value) ? value.join(", ") : String(value);
    }
  }
  return null;
}

/**
 * Remembers deliveries, so that each is accepted once, for as long as its signature is fresh. When the guard is full it
 * refuses what is new: whoever could make it forget could replay.
 */
export class ReplayGuard {
  #most;
  #memorySeconds;
  #now;
  #seen = new Set();
  /** By the time until which they are remembered; those before #first are forgotten. */
  #entries = [];
  #first = 0;

  constructor({ most = 100_000, memorySeconds = 2 * USUAL_TOLERANCE_SECONDS, now = () => Date.now() / 1000 } = {}) {
    if (!(most >= 1) || !(memorySeconds > 0)) {
      throw new TypeError("a replay guard remembers something for some time");
    }
    this.#most = most;
    this.#memorySeconds = memorySeconds;
    this.#now = now;
  }

  /** Whether a delivery may be accepted: it was not before, and there is room to remember it. */
  accept(delivery) {
    const now = this.#now();
    this.#forget(now);
    if (this.#seen.size >= this.#most || this.#seen.has(delivery)) {
      return false;
    }
    const until = now + this.#memorySeconds;
    let place = this.#entries.length;
    // Clocks are set back at times: then it is not the last.
    while (place > this.#first && this.#entries[place - 1].until > until) {
      place--;
    }
    this.#entries.splice(place, 0, { until, delivery });
    this.#seen.add(delivery);
    return true;
  }

  /** How many deliveries are remembered. */
  get size() {
    return this.#seen.size;
  }

  #forget(now) {
    while (this.#first < this.#entries.length && this.#entries[this.#first].until <= now) {
      this.#seen.delete(this.#entries[this.#first].delivery);
      this.#first++;
    }
    if (this.#first > 1000 && this.#first * 2 > this.#entries.length) {
      this.#entries.splice(0, this.#first);
      this.#first = 0;
    }
  }
}

function because(reason) {
  return { valid: reason === "ok", reason };
}

function isFresh(time, now, tolerance) {
  return time.length <= LONGEST_TIME && Math.abs(now - Number(time)) <= tolerance;
}

function isSame(right, given) {
  return right.length === given.length && timingSafeEqual(right, given);
}

function requireBytes(body) {
  if (!(body instanceof Uint8Array)) {
    throw new TypeError("the body is no Uint8Array: sign and verify the bytes as they are on the wire");
  }
}

function requireSeconds(now, tolerance) {
  if (!Number.isSafeInteger(now) || !Number.isSafeInteger(tolerance)) {
    throw new TypeError("times are whole numbers of seconds");
  }
}

function systemSeconds() {
  return Math.floor(Date.now() / 1000);
}

/** Without white space around it, as Java and Python see white space. */
function stripped(text) {
  return text.replace(/^[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+|[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+$/g, "");
}
