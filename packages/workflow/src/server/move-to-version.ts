import { and, eq } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import type { MigrationRow } from "../contract/definition.ts";
import { planChanges } from "../core/cases/plan-changes.ts";
import { planWaits } from "../core/cases/plan-waits.ts";
import { type Definition, elementOf, type Migrated, migrate, sentence } from "../core/index.ts";
import { serviceCase } from "../tables/service-case.ts";
import { task } from "../tables/task.ts";
import { applyChanges } from "./apply-changes.ts";
import type { StoredDefinition } from "./definition-store.ts";
import { SYSTEM } from "./hand.ts";
import { type HeldCase, saveStep } from "./instance-store.ts";
import { momentOf, tellMoved } from "./move-case.ts";

/** Where elements, and flows to joins, go by another id than their own. */
export type Mapping = Record<string, string>;
type Told = Pick<MigrationRow, "tokens" | "sentences">;

/** What would become of a case, without doing it. */
export const tryMove = (held: HeldCase, to: Definition, mapping: Mapping, now: Date): Migrated =>
  migrate(held.definition, to, { nodes: mapping, flows: mapping }, held.instance, momentOf(held, now).getTime());

/** Where its tokens stand and go, and why they cannot. */
export function toldOf(from: Definition, migrated: Migrated): Told {
  const tokens = migrated.report
    .filter(({ about }) => about === "token")
    .map((line) => ({ from: line.from, name: from.nodes[line.from]?.name || line.from, to: line.to }));
  const refusals = migrated.ok ? [] : migrated.refusals;
  const sentences = refusals.map(({ nodeId, code, values }) => {
    const node = nodeId === null ? values.node : from.nodes[nodeId]?.name || nodeId;
    const named = node === undefined ? values : { ...values, node };
    return { zh: sentence(code, named, "zh-CN"), en: sentence(code, named, "en") };
  });
  return { tokens, sentences };
}

/** Moves a held case to another version with its tasks, timers and waits, or answers why not and changes nothing. */
export async function moveToVersion(
  deed: Deed<unknown>,
  held: HeldCase,
  to: StoredDefinition,
  mapping: Mapping,
): Promise<Told & { moved: boolean }> {
  const migrated = tryMove(held, to.compiled, mapping, deed.now);
  const told = toldOf(held.definition, migrated);
  if (!migrated.ok) return { ...told, moved: false };
  const at = momentOf(held, deed.now);
  const { tenantId, id } = held.record;
  const record = { ...held.record, definitionVersion: to.version };
  await deed.tx
    .update(serviceCase)
    .set({ definitionVersion: to.version })
    .where(and(eq(serviceCase.tenantId, tenantId), eq(serviceCase.id, id)));
  await saveStep(deed.tx, held, migrated.instance, migrated.events, at);
  await renameTasks(deed, held, to.compiled, migrated.instance);
  const changes = planChanges(to.compiled, held.parties, migrated.events);
  const waits = planWaits(held.instance, migrated.instance);
  await applyChanges(deed, { record, changes, by: SYSTEM, at, finished: null, tries: 1, waits });
  tellMoved(deed, { ...held, record, definition: to.compiled }, migrated.instance);
  return { ...told, moved: true };
}

/** Open tasks are shown as the new version draws them: name, outcomes and form. */
async function renameTasks(
  deed: Deed<unknown>,
  { record, instance: before }: HeldCase,
  definition: Definition,
  after: HeldCase["instance"],
): Promise<void> {
  for (const { id: number, nodeId, kind } of Object.values(after.tasks)) {
    const node = definition.nodes[nodeId];
    if (kind !== "user" || !node || !before.tasks[number]) continue;
    const elementId = elementOf(definition, nodeId);
    const name = node.name || elementId;
    const { outcomes, form } = node;
    await deed.tx
      .update(task)
      .set({ elementId, name, nameEn: node.nameEn ?? name, outcomes, form })
      .where(and(eq(task.tenantId, record.tenantId), eq(task.caseId, record.id), eq(task.number, number)));
  }
}
