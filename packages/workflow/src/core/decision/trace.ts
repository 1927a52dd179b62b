import type { Json, Variables } from "../instance.ts";
import type { HitPolicy } from "./model.ts";

/** A rule that held: its row counted from 1 and what it gives. */
export interface Hit {
  row: number;
  ruleId: string | null;
  output: Json;
}

/** How one decision came to its value: what it read and, of a table, which rules held. */
export interface DecisionTrace {
  decisionId: string;
  name: string;
  inputs: Variables;
  table: {
    policy: HitPolicy;
    columns: { expression: string; value: Json }[];
    hits: Hit[];
    byDefault: boolean;
  } | null;
  value: Json;
}
