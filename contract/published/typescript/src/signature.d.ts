/** The header that a hook-contract signature travels in; HTTP does not mind its case. */
export declare const HOOK_SIGNATURE_HEADER: "X-CC-Hooks-Signature";
/** Shorter secrets are told to `onWarning`: RFC 2104 wants as many bytes as the hash has. */
export declare const MIN_SECRET_BYTES: 32;
/** How far the time of a signature may be off when nothing else is said. */
export declare const USUAL_TOLERANCE_SECONDS: 300;

/** Why a signature is good or not. Names are added, never changed. */
export type Reason = "ok" | "missing_header" | "malformed_header" | "stale" | "signature_mismatch" | "replayed";

/** What came of looking at a signature; `valid` alone says whether the delivery may be believed. */
export type Verification = { readonly valid: true; readonly reason: "ok" } | { readonly valid: false; readonly reason: Exclude<Reason, "ok"> };

/** A key that two sides share. A string is its UTF-8 bytes: one that looks like hex is not decoded. */
export type Secret = string | Uint8Array;

export interface SignOptions {
  /** Seconds since 1970; now when absent. */
  readonly timestamp?: number;
  /** `v` and digits; `v1` when absent. */
  readonly scheme?: string;
  /** Refuses an empty secret, which anybody can sign with. True when absent; false is as published. */
  readonly strict?: boolean;
}

export interface VerifyOptions {
  /** Whole seconds since 1970; the system's clock when absent. */
  readonly now?: number;
  /** How far the time may be off, in either direction; 300 when absent. A negative one accepts nothing. */
  readonly toleranceSec?: number;
  /** Refuses an empty secret, which anybody can sign with. True when absent; false is as published. */
  readonly strict?: boolean;
  /** Told once, before anything is compared, if a secret has less than 32 bytes. */
  readonly onWarning?: (warning: "weak_secret") => void;
}

/**
 * A secret that is written in hex.
 * @throws TypeError if it is no hex; the message does not hold the text
 */
export declare function secretFromHex(hex: string): Uint8Array;

/**
 * The header's value for a body, signed by HMAC-SHA256 over the time, a dot and the body's bytes.
 * @throws TypeError if the time is no whole number or negative, the scheme is none, or the secret is empty
 */
export declare function sign(body: Uint8Array, secret: Secret, options?: SignOptions): string;

/**
 * Looks at a signature: whether it is there, well formed, fresh, and right, in this order. Never throws because of what a
 * header says.
 * @param header the header's value; null, undefined or empty where the request has none
 * @param body the body as it came, before anything was parsed
 * @param secrets any of them may have signed: two during a rotation
 * @throws TypeError if the body is no bytes, a secret is empty, or there is a header and no secret
 */
export declare function verify(
  header: string | null | undefined,
  body: Uint8Array,
  secrets: Secret | readonly Secret[],
  options?: VerifyOptions,
): Verification;

/** As `verify`, and accepts each delivery once. What tells deliveries apart is their time and body. */
export declare function verifyOnce(
  header: string | null | undefined,
  body: Uint8Array,
  secrets: Secret | readonly Secret[],
  guard: ReplayGuard,
  options?: VerifyOptions,
): Verification;

/** The headers of a delivery by Standard Webhooks. */
export interface WebhookHeaders {
  readonly "webhook-id": string;
  readonly "webhook-timestamp": string;
  readonly "webhook-signature": string;
}

/** The headers of a request: Node's own object, a `Headers`, or any object with names in any case. */
export type RequestHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | null | undefined };

export interface WebhookOptions {
  /** How far the time may be off, in either direction; 300 when absent. */
  readonly toleranceSec?: number;
  /** What time it is, in whole seconds since 1970; the system's clock when absent. */
  readonly now?: number | (() => number);
}

/**
 * Signatures by Standard Webhooks 1.0.0, over `id.timestamp.body`: `v1` (HMAC-SHA256) with `whsec_` keys, `v1a` (Ed25519)
 * with `whsk_` keys, which sign, and `whpk_` keys, which verify.
 */
export declare class StandardWebhooks {
  /**
   * @param keys any of them may have signed: two during a rotation. Signing uses every key that can
   * @throws TypeError if there is no key, or one is none; the message does not hold it
   */
  constructor(keys: string | readonly string[], options?: WebhookOptions);

  /**
   * The headers of a delivery.
   * @param id the same when the delivery is tried again
   * @throws TypeError if the id is empty or holds a dot, a blank or a control character, or if no key can sign
   */
  sign(id: string, body: Uint8Array, options?: { readonly timestamp?: number }): WebhookHeaders;

  /** Looks at a delivery's signature: whether its headers are there, well formed, fresh, and right. */
  verify(headers: RequestHeaders | WebhookHeaders, body: Uint8Array): Verification;

  /** As `verify`, and accepts each id once. */
  verifyOnce(headers: RequestHeaders | WebhookHeaders, body: Uint8Array, guard: ReplayGuard): Verification;
}

export interface ReplayGuardOptions {
  /** How many deliveries are remembered at once; 100,000 when absent. */
  readonly most?: number;
  /** How long, at least twice the tolerance, since a delivery may come with a time in the future; 600 when absent. */
  readonly memorySeconds?: number;
  /** What time it is, in seconds since 1970; the system's clock when absent. */
  readonly now?: () => number;
}

/**
 * Remembers deliveries of one process, so that each is accepted once. When the guard is full it refuses what is new: whoever
 * could make it forget could replay.
 * @throws TypeError if it were to remember nothing
 */
export declare class ReplayGuard {
  constructor(options?: ReplayGuardOptions);
  /** Whether a delivery may be accepted: it was not before, and there is room to remember it. */
  accept(delivery: string): boolean;
  /** How many deliveries are remembered. */
  get size(): number;
}
