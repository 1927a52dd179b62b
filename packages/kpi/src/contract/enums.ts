import { z } from "zod";

export const AlarmState = z.enum(["normal", "attention", "alarm", "acknowledged", "stale"]);
export type AlarmState = z.infer<typeof AlarmState>;
/** Why a day is not like its weekday. */
export const DayEffectKind = z.enum(["holiday", "campaign"]);

/** Where a target holds. */
export const NodeKind = z.enum(["tenant", "centre", "team", "person", "partner"]);
export type NodeKind = z.infer<typeof NodeKind>;
export const TargetOrigin = z.enum(["imposed", "cascaded", "negotiated"]);
export const TargetState = z.enum(["proposed", "agreed", "superseded"]);
