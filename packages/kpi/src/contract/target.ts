import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { NodeKind, TargetOrigin, TargetState } from "./enums.ts";

/** A month, a quarter or a year in Asia/Shanghai. */
export const Period = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/);

/** A target is a fact (KPI-4): an indicator's version at a node in a period. A later revision takes its place. */
export const Target = z.strictObject({
  id: Id,
  indicator: z.string().max(64),
  indicatorVersion: z.number().int(),
  period: Period,
  nodeKind: NodeKind,
  nodeId: Id,
  nodeName: z.string(),
  parentId: Id.nullable(),
  value: z.number(),
  /** Half the width of a band around it, for what should be neither high nor low. */
  band: z.number().nullable(),
  /** The planned share of the parent's denominator, 0 to 1; null for what is not weighted. */
  weight: z.number().nullable(),
  origin: TargetOrigin,
  state: TargetState,
  proposedBy: z.string(),
  proposedByName: z.string(),
  proposedAt: Instant,
  agreedByName: z.string().nullable(),
  agreedAt: Instant.nullable(),
});
export type Target = z.infer<typeof Target>;

const TargetKey = z.strictObject({ indicator: z.string().max(64), period: Period });
export const ReadTargets = TargetKey;
export const CascadeFault = z.strictObject({
  reason: z.enum([
    "does-not-sum",
    "does-not-average",
    "not-copied",
    "weights-do-not-sum",
    "no-weight",
    "not-per-person",
  ]),
  /** The node whose children do not add up, or the child at fault. */
  nodeId: z.string(),
  nodeName: z.string(),
  /** What the children come to, what they should, and the difference. */
  found: z.number(),
  expected: z.number(),
  by: z.number(),
});
export type CascadeFault = z.infer<typeof CascadeFault>;
export const TargetTree = z.strictObject({
  targets: z.array(Target),
  faults: z.array(CascadeFault),
  /** The number itself so far, by `kind:node`. */
  actuals: z.record(z.string(), z.number().nullable()),
  rule: z.enum(["sum", "weighted", "copy"]),
  personsAllowed: z.boolean(),
});
export type TargetTree = z.infer<typeof TargetTree>;

/** At the top of a tree: teams and persons get theirs by decomposition. */
export const ProposeTarget = TargetKey.extend({
  nodeKind: NodeKind.extract(["tenant", "centre", "partner"]),
  nodeId: Id,
  value: z.number(),
  band: z.number().min(0).nullable().default(null),
  origin: z.enum(["imposed", "negotiated"]).default("imposed"),
});
/** Children of an agreed or proposed target, all at once: they must come to it. */
export const DecomposeTarget = z.strictObject({
  targetId: Id,
  children: z
    .array(
      z.strictObject({
        nodeKind: NodeKind,
        nodeId: Id,
        value: z.number(),
        weight: z.number().min(0).max(1).nullable(),
      }),
    )
    .min(1)
    .max(200),
});
export type DecomposeTarget = z.infer<typeof DecomposeTarget>;
export const TargetById = z.strictObject({ targetId: Id });
