import type { Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { door } from "@quintet/rpc";
import type { Dimension, MeasureQuestion, MeasureRow } from "../contract/measures.ts";
import { readManyMeasures, readMeasures } from "../contract/measures.ts";
import { isLatest, partOf } from "../core/measure-parts.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { type QueueRow, readLatestStates } from "./queue-states.ts";
import { sumMeasures, type Used } from "./sum-measures.ts";

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

/** Answers each question in its place; what is summed is summed for all of them together. */
async function answerAll(
  tx: Tx,
  questions: readonly MeasureQuestion[],
): Promise<{ answers: MeasureRow[][]; source: Used[] }> {
  const parted = questions.map((question) => ({
    question,
    latest: question.measures.filter(isLatest),
    summed: question.measures.filter((measure) => !isLatest(measure)),
  }));
  const asked = parted.filter(({ summed }) => summed.length);
  const sums = asked.length
    ? await sumMeasures(
        tx,
        asked.map(({ question, summed }) => ({ ...question, measures: summed })),
      )
    : { answers: [], used: [] };
  const answers: MeasureRow[][] = [];
  for (const part of parted) {
    const rows = sums.answers[asked.indexOf(part)] ?? [];
    const { question, latest } = part;
    answers.push(latest.length ? merge(rows, await latestMeasures(tx, { ...question, measures: latest })) : rows);
  }
  return { answers, source: sums.used };
}

/** The cube (DAT-3): sums of measures as far as the asker sees. */
export const answerMeasures = door(
  readMeasures,
  async ({ tx, input, now }) => {
    const { answers, source } = await answerAll(tx, [input]);
    return { rows: answers[0] ?? [], freshAt: now.toISOString(), source };
  },
  "asker",
);

export const answerManyMeasures = door(
  readManyMeasures,
  async ({ tx, input, now }) => ({ ...(await answerAll(tx, input.questions)), freshAt: now.toISOString() }),
  "asker",
);
