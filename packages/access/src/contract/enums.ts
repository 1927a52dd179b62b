import { z } from "zod";

/** Channel kinds of ACC-1 that somebody can use so far, and those that imported histories name. */
export const ChannelKind = z.enum(["web-chat", "portal-form", "voice", "email", "service-hall", "internet", "partner"]);
export type ChannelKind = z.infer<typeof ChannelKind>;
export const Medium = z.enum(["chat", "form", "voice", "email"]);
export type Medium = z.infer<typeof Medium>;
export const Strategy = z.enum(["skill-first", "idle-first", "least-loaded"]);
export type Strategy = z.infer<typeof Strategy>;
/** A work item (派单项) on its way from the queue to an agent. */
export const WorkItemState = z.enum(["waiting", "offered", "assigned", "done", "abandoned"]);
export const PresenceState = z.enum(["ready", "busy", "break", "training", "not-responding", "offline"]);
export type PresenceState = z.infer<typeof PresenceState>;
export const InteractionState = z.enum(["waiting", "offered", "active", "wrap-up", "closed", "abandoned"]);
export type InteractionState = z.infer<typeof InteractionState>;
export const Author = z.enum(["customer", "agent", "system"]);
export type Author = z.infer<typeof Author>;
/** Whether a record filed late waits to be looked through. */
export const RecordReview = z.enum(["none", "waiting"]);
