import { casePath, contactPath } from "../work/work-views.ts";

/** A record that stands open as a tab. */
export type OpenRecord = { kind: "contact" | "case"; id: string; title: string };

const most = 12;

const isSame = (a: Pick<OpenRecord, "kind" | "id">, b: Pick<OpenRecord, "kind" | "id">): boolean =>
  a.kind === b.kind && a.id === b.id;

export const recordPath = ({ kind, id }: Pick<OpenRecord, "kind" | "id">): string =>
  kind === "case" ? casePath(id) : contactPath(id);

/** With the record open, under its latest title; beyond twelve the oldest leaves. The same list when nothing changes. */
export function openRecord(records: readonly OpenRecord[], record: OpenRecord): readonly OpenRecord[] {
  const known = records.find((one) => isSame(one, record));
  if (known?.title === record.title) return records;
  if (known) return records.map((one) => (one === known ? record : one));
  return [...records, record].slice(-most);
}

/** Without the record, and the one beside it that takes its place on the screen (null: none is left). */
export function closeRecord(
  records: readonly OpenRecord[],
  record: Pick<OpenRecord, "kind" | "id">,
): { records: readonly OpenRecord[]; next: OpenRecord | null } {
  const at = records.findIndex((one) => isSame(one, record));
  if (at === -1) return { records, next: records.at(-1) ?? null };
  const left = records.filter((_, index) => index !== at);
  return { records: left, next: left[at] ?? left[at - 1] ?? null };
}

/** What was stored, as far as it can be understood. */
export function readRecords(stored: string | null): readonly OpenRecord[] {
  if (!stored) return [];
  try {
    const list: unknown = JSON.parse(stored);
    return Array.isArray(list) ? list.filter(isRecord).slice(-most) : [];
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is OpenRecord {
  if (typeof value !== "object" || value === null) return false;
  const { kind, id, title } = value as Record<string, unknown>;
  return (kind === "contact" || kind === "case") && typeof id === "string" && typeof title === "string";
}
