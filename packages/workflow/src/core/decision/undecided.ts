import type { DecisionReason } from "./sentences.ts";

/** Thrown inside `decision/` only, and turned into a refusal by `decide`. */
export class Undecided extends Error {
  readonly reason: DecisionReason;
  readonly values: Record<string, string>;

  constructor(reason: DecisionReason, values: Record<string, string>) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
