import type { ChannelKind } from "@quintet/access/contract";
import type { CreateCustomer } from "@quintet/directory/contract";
import type { RecordHistory } from "@quintet/workflow/contract";
import type { z } from "zod";

/** One line of the file by column name. */
export type Row = Readonly<Record<string, string>>;

/** What one group of lines becomes: a case, and the contact and customer it came with, when the source knows them. */
export interface Imported {
  history: z.input<typeof RecordHistory>;
  customer?: z.input<typeof CreateCustomer>;
  contact?: { channel: z.infer<typeof ChannelKind>; topic: string; text: string };
}

export type Read<T> = { ok: true; value: T } | { ok: false; reason: string };
export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const unreadable = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });

/** How the columns of one source are understood. */
export interface Profile {
  name: string;
  kind: "complaints" | "incidents";
  /** The columns the file must have; also how a file's profile is recognised. */
  columns: readonly string[];
  /** Lines with the same key are one case. */
  keyOf(row: Row): string;
  /** Checks one line by itself. */
  check(row: Row): Read<{ person: string | null; activity: string | null }>;
  /** Makes one case of its lines, in the order of the file. */
  imported(rows: readonly Row[]): Read<Imported>;
  /** How each target field is filled, in words, for the preview. */
  mapping: Readonly<Record<string, string>>;
}
