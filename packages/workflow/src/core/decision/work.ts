import type { DecisionModel } from "./model.ts";
import type { DecisionTrace } from "./trace.ts";

/** What the logic of one decision or function is worked out with. */
export interface Work {
  readonly model: DecisionModel;
  /** Of the decision, for sentences. */
  readonly name: string;
  feel(text: string, scope: Record<string, unknown>): unknown;
  note(table: NonNullable<DecisionTrace["table"]>): void;
}
