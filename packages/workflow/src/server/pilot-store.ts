import { and, desc, eq, inArray, type Tx } from "@quintet/db";
import type { Look } from "@quintet/rpc";
import { chooseVersion } from "../core/cases/choose-version.ts";
import { definition, definitionPilot } from "../tables/definition.ts";
import { definitionOf, type StoredDefinition } from "./definition-store.ts";

export type PilotRecord = typeof definitionPilot.$inferSelect;

const ofKey = (tenantId: string, key: string) =>
  and(eq(definitionPilot.tenantId, tenantId), eq(definitionPilot.key, key));

export async function runningPilot(tx: Tx, tenantId: string, key: string): Promise<PilotRecord | null> {
  const [row] = await tx
    .select()
    .from(definitionPilot)
    .where(and(ofKey(tenantId, key), eq(definitionPilot.state, "running")));
  return row ?? null;
}

/** The latest pilot of a key, running or ended. */
export async function latestPilot(tx: Tx, tenantId: string, key: string): Promise<PilotRecord | null> {
  const [row] = await tx
    .select()
    .from(definitionPilot)
    .where(ofKey(tenantId, key))
    .orderBy(desc(definitionPilot.startedAt))
    .limit(1);
  return row ?? null;
}

/**
 * The version a new case gets, by the pilot that runs and who opens it: his units are those of his rights. One
 * statement; null when no version is in force.
 */
export async function definitionForOpening(
  { tx, actor }: Look<unknown>,
  key: string,
  caseId: string,
): Promise<StoredDefinition | null> {
  const { tenantId } = actor;
  const rows = await tx
    .select({
      version: definition.version,
      state: definition.state,
      percent: definitionPilot.percent,
      unitIds: definitionPilot.unitIds,
    })
    .from(definition)
    .leftJoin(
      definitionPilot,
      and(
        eq(definitionPilot.tenantId, definition.tenantId),
        eq(definitionPilot.key, definition.key),
        eq(definitionPilot.version, definition.version),
        eq(definitionPilot.state, "running"),
      ),
    )
    .where(
      and(eq(definition.tenantId, tenantId), eq(definition.key, key), inArray(definition.state, ["deployed", "pilot"])),
    )
    .orderBy(desc(definition.version));
  const inForce = rows.find(({ state }) => state === "deployed");
  if (!inForce) return null;
  const pilot = rows.find(({ state, unitIds }) => state === "pilot" && unitIds !== null);
  const rule = pilot ? { version: pilot.version, percent: pilot.percent, unitIds: pilot.unitIds ?? [] } : null;
  const grants = actor.kind === "person" ? actor.grants : [];
  const unitIds = grants.flatMap(({ teamId, centreId }) => [teamId ?? [], centreId ?? []].flat());
  return definitionOf(tx, tenantId, key, chooseVersion(inForce.version, rule, { caseId, unitIds }));
}
