/** A field: its name, the sum of its types' flags, its members, the only texts that may stand there. */
export type Field = readonly (string | number | readonly Field[] | readonly string[])[];
export type Fields = readonly Field[];

/** An event of a host. */
export interface EventTable {
  readonly name: string;
  /** Other spellings that payloads use. */
  readonly aliases: readonly string[];
  /** The canonical type; empty in the frozen catalog. */
  readonly type: string;
  /** The first version that has it; empty where unknown. */
  readonly since: string;
  /** What a refusal stops; empty where nothing can be stopped. */
  readonly gate: string;
  /** The key that names the event in every payload; empty where there is none. */
  readonly tag: string;
  readonly fields: Fields;
}

/** Something in a payload that its contract forbids. */
export interface ValidationError {
  /** Where: a JSON pointer (RFC 6901); empty for the whole payload. */
  pointer: string;
  /** What is wrong there; values are never quoted. */
  message: string;
}

export interface ValidationResult {
  valid: boolean;
  /** In the order of the contract's fields; at most 100. */
  errors: ValidationError[];
}

export declare function check(fields: Fields, value: unknown): ValidationResult;
export declare function fits(fields: Fields, value: unknown): boolean;
export declare function findEvent(events: readonly EventTable[], name: unknown): EventTable | undefined;
export declare function toldEvent(events: readonly EventTable[], payload: unknown): EventTable | undefined;
