import type { Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { door } from "@quintet/rpc";
import type { Dimension, MeasureQuestion, MeasureRow } from "../contract/measures.ts";
import { readMeasures } from "../contract/measures.ts";
import { isLatest, partOf } from "../core/measure-parts.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { type QueueRow, readLatestStates } from "./queue-states.ts";
import { sumMeasures } from "./sum-measures.ts";

const keyIn = (row: QueueRow, dimension: Dimension | null): string | null =>
  dimension === null ? null : ((row[snakeCase(dimension)] as string | null | undefined) ?? null);

/** Queue measures: the latest state of each queue, summed over the queues of a key. */
async function latestMeasures(tx: Tx, question: MeasureQuestion): Promise<MeasureRow[]> {
  if (question.grain !== "none")
    throw new DomainError("BAD_REQUEST", "queue-grain", "a queue's state is that of a moment and takes no grain");
  const span = { from: new Date(question.from), until: new Date(question.until) };
  const cells = new Map<string, MeasureRow>();
  for (const row of await readLatestStates(tx, span, question.filters)) {
    const [key, acrossKey] = [keyIn(row, question.by), keyIn(row, question.across)];
    const name = JSON.stringify([key, acrossKey]);
    const cell = cells.get(name) ?? { bucket: null, key, acrossKey, values: {} };
    for (const measure of question.measures)
      cell.values[measure] = (cell.values[measure] ?? 0) + Number(row[snakeCase(partOf(measure).name)]);
    cells.set(name, cell);
  }
  return [...cells.values()];
}

function merge(a: readonly MeasureRow[], b: readonly MeasureRow[]): MeasureRow[] {
  const named = new Map<string, MeasureRow>();
  for (const row of [...a, ...b]) {
    const name = JSON.stringify([row.bucket, row.key, row.acrossKey]);
    named.set(name, { ...row, values: { ...named.get(name)?.values, ...row.values } });
  }
  return [...named.values()];
}

/** The cube (DAT-3): sums of measures as far as the asker sees. */
export const answerMeasures = door(
  readMeasures,
  async ({ tx, input, now }) => {
    const latest = input.measures.filter(isLatest);
    const summed = input.measures.filter((measure) => !isLatest(measure));
    const sums = summed.length ? await sumMeasures(tx, { ...input, measures: summed }) : [];
    const states = latest.length ? await latestMeasures(tx, { ...input, measures: latest }) : [];
    return { rows: states.length ? merge(sums, states) : sums, freshAt: now.toISOString() };
  },
  "asker",
);
