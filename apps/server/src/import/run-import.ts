import { type Command, type Ground, performCommand } from "@quintet/rpc";
import type { z } from "zod";
import { procedures } from "../procedures.ts";
import type { Imported, Profile, Row } from "./profile.ts";
import { readLines } from "./read-file.ts";
import type { RowErrors } from "./row-errors.ts";

export interface ImportCounts {
  rows: number;
  cases: number;
  created: number;
  skipped: number;
  errors: number;
  people: number;
  activities: number;
  byChannel: Record<string, number>;
  byStatus: Record<string, number>;
}

export interface ImportRun {
  ground: Ground;
  tenantId: string;
  profile: Profile;
  path: string;
  errors: RowErrors;
  /** How many cases are written at once. */
  parallel: number;
  /** Looks only: nothing is written. */
  dryRun: boolean;
  onProgress(done: number, of: number): void;
  signal?: AbortSignal;
}

const { createCustomer } = procedures.directory;
const { recordHistory } = procedures.workflow;
const { recordContact } = procedures.access;

interface Group {
  rows: Row[];
  firstLine: number;
  raw: string;
}

type Perform = <I extends z.ZodType, O extends z.ZodType>(
  command: Command<I, O>,
  input: z.input<I>,
) => Promise<z.output<O>>;

/** The same commands as the interface's, as the system of the tenant. */
const performer =
  ({ ground, tenantId }: ImportRun): Perform =>
  (command, input) =>
    performCommand(ground, command, {
      caller: { kind: "actor", actor: { kind: "system", tenantId, name: "import" } },
      input,
    });

async function store(perform: Perform, { customer, history, contact }: Imported): Promise<boolean> {
  const customerId = customer ? (await perform(createCustomer, customer)).id : null;
  const { id: caseId, created } = await perform(recordHistory, { ...history, customerId });
  if (!contact) return created;
  const { externalRef, openedAt: at, customerName = "", archiveCode = null } = history;
  const recorded = await perform(recordContact, {
    ...contact,
    externalRef,
    customerId,
    customerName,
    at,
    caseId,
    archiveCode,
  });
  return created || recorded.created;
}

async function gather(run: ImportRun, counts: ImportCounts): Promise<Map<string, Group>> {
  const groups = new Map<string, Group>();
  const people = new Set<string>();
  const activities = new Set<string>();
  for await (const { line, row, raw, broken } of readLines(run.path)) {
    counts.rows += 1;
    const checked = row ? run.profile.check(row) : { ok: false as const, reason: broken ?? "not readable" };
    if (!row || !checked.ok) {
      run.errors.add(line, checked.ok ? "not readable" : checked.reason, raw);
      continue;
    }
    if (checked.value.person) people.add(checked.value.person);
    if (checked.value.activity) activities.add(checked.value.activity);
    const key = run.profile.keyOf(row);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { rows: [row], firstLine: line, raw });
  }
  counts.people = people.size;
  counts.activities = activities.size;
  return groups;
}

function tally(counts: ImportCounts, { history }: Imported): void {
  counts.cases += 1;
  counts.byChannel[history.channel] = (counts.byChannel[history.channel] ?? 0) + 1;
  counts.byStatus[history.status] = (counts.byStatus[history.status] ?? 0) + 1;
}

/**
 * Imports a file: every readable line ends in a case, whether it was made now (`created`) or by an earlier run
 * (`skipped`). An interrupted run is simply run again: what is there already is skipped (each command is idempotent).
 */
export async function runImport(run: ImportRun): Promise<ImportCounts> {
  const counts: ImportCounts = {
    rows: 0,
    cases: 0,
    created: 0,
    skipped: 0,
    errors: 0,
    people: 0,
    activities: 0,
    byChannel: {},
    byStatus: {},
  };
  const groups = await gather(run, counts);
  const queue = [...groups.values()];
  const perform = performer(run);
  let done = 0;
  const takeOne = async (group: Group): Promise<void> => {
    const imported = run.profile.imported(group.rows);
    if (!imported.ok) {
      run.errors.add(group.firstLine, imported.reason, group.raw);
      return;
    }
    tally(counts, imported.value);
    if (run.dryRun) return;
    try {
      if (await store(perform, imported.value)) counts.created += 1;
      else counts.skipped += 1;
    } catch (error) {
      run.errors.add(group.firstLine, error instanceof Error ? error.message : String(error), group.raw);
    }
  };
  const work = async (): Promise<void> => {
    for (let group = queue.shift(); group && !run.signal?.aborted; group = queue.shift()) {
      await takeOne(group);
      done += 1;
      run.onProgress(done, groups.size);
    }
  };
  await Promise.all(Array.from({ length: run.parallel }, work));
  counts.errors = run.errors.count;
  return counts;
}
