import { Id, Instant, port } from "@quintet/kernel";
import { z } from "zod";
import { PresenceState } from "./enums.ts";

export const SetPresence = z.strictObject({
  state: PresenceState.exclude(["not-responding"]),
  reason: z.string().max(60).default(""),
});
export type SetPresence = z.infer<typeof SetPresence>;
export const Presence = z.strictObject({
  state: PresenceState,
  reason: z.string(),
  since: Instant,
  /** Units of work in hand and how many fit (4 chats or forms). */
  load: z.number().int(),
  capacity: z.number().int(),
});
export type Presence = z.infer<typeof Presence>;

export const ArchiveNode = z.strictObject({ code: z.string(), parent: z.string().nullable(), name: z.string() });
export const ArchiveTree = z.strictObject({ nodes: z.array(ArchiveNode), favourites: z.array(z.string()) });

export const Script = z.strictObject({ code: z.string(), scene: z.string(), title: z.string(), text: z.string() });
export const Scripts = z.strictObject({ scripts: z.array(Script) });

export const QueueBoardRow = z.strictObject({
  queueId: Id,
  name: z.string(),
  waiting: z.number().int(),
  longestWaitMs: z.number().int(),
  ready: z.number().int(),
  busy: z.number().int(),
  strategy: z.string(),
});
export const QueueBoard = z.strictObject({ queues: z.array(QueueBoardRow) });

/** Names for ids that stand in facts, as far as the asker himself may read them; what has no name has no entry. */
const Keys = z.strictObject({ ids: z.array(z.string().max(64)).max(1000) });
const Names = z.record(z.string(), z.string());
export const queueNames = port("access.queue-names", Keys, Names);
/** Archive codes to the names of their nodes. */
export const archiveNames = port("access.archive-names", Keys, Names);
