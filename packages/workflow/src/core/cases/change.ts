import type { z } from "zod";
import type { ClockKind, TaskState } from "../../contract/enums.ts";
import type { Party } from "./party.ts";

type Closed = Exclude<z.infer<typeof TaskState>, "open">;

interface ClockLimit {
  calendarKey: string | null;
  agreementId: string;
  agreementVersion: number;
  /** When it is first to be warned, epoch ms. */
  warnAt: number | null;
}

/** A row that must change because the engine moved. `number` is the engine's task or timer number, times are epoch ms. */
export type Change =
  | {
      kind: "task-opened";
      number: number;
      elementId: string;
      name: string;
      nameEn: string;
      party: Party;
      outcomes: string[];
      form: string | null;
      at: number;
      dueAt: number | null;
    }
  | { kind: "task-closed"; number: number; elementId: string; state: Closed; outcome: string | null; at: number }
  | {
      kind: "clock-started";
      number: number;
      clock: z.infer<typeof ClockKind>;
      label: string;
      /** The label in English, where the definition says it. */
      labelEn?: string;
      duration: string;
      party: Party;
      at: number;
      dueAt: number;
      /** Under which agreement and in whose business time it runs; absent when the definition alone says it. */
      limit?: ClockLimit;
    }
  | { kind: "clock-stopped"; number: number; at: number; finished: boolean }
  | { kind: "timer-set"; number: number; elementId: string; dueAt: number }
  | { kind: "timer-cleared"; number: number }
  | {
      kind: "share-opened";
      number: number;
      partnerId: string;
      name: string;
      outcomes: string[];
      duration: string | null;
      at: number;
      dueAt: number | null;
    }
  | { kind: "share-settled"; number: number; partnerId: string; state: "answered" | "returned" | "closed" }
  | { kind: "service-due"; number: number; job: string }
  /** A step of a machine that went on, or was called off: an incident of it is over. */
  | { kind: "service-over"; number: number; state: Closed }
  | { kind: "incident"; number: number; elementId: string; name: string; job: string; error: string }
  /** For the world outside: a message or signal of the process. */
  | { kind: "thrown"; what: "message" | "signal"; name: string; elementId: string; variables: Record<string, unknown> }
  | { kind: "ended-by-error"; code: string }
  | { kind: "solved"; at: number }
  | { kind: "closed"; at: number }
  | { kind: "withdrawn"; at: number };

export type ChangeOf<K extends Change["kind"]> = Extract<Change, { kind: K }>;

export const changesOf = <K extends Change["kind"]>(changes: readonly Change[], kind: K): ChangeOf<K>[] =>
  changes.filter((change): change is ChangeOf<K> => change.kind === kind);
