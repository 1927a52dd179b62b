import { and, asc, eq, gt, inArray, isNull, sql, type Tx } from "@quintet/db";
import { query } from "@quintet/rpc";
import { DefinitionRows, ListDefinitions } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { definition } from "../tables/definition.ts";
import { serviceCase } from "../tables/service-case.ts";
import { versionsOf } from "./definition-store.ts";
import { stateView } from "./deploy-version.ts";

/** Running cases by key and version, as `key version`. */
async function runningCounts(tx: Tx, tenantId: string, keys: readonly string[]): Promise<Map<string, number>> {
  const { definitionKey: key, definitionVersion: version, closedAt } = serviceCase;
  const rows = await tx
    .select({ key, version, running: sql<number>`count(*)::int` })
    .from(serviceCase)
    .where(and(eq(serviceCase.tenantId, tenantId), inArray(key, [...keys]), isNull(closedAt)))
    .groupBy(key, version);
  return new Map(rows.map((row) => [`${row.key} ${row.version}`, row.running]));
}

/** Definitions by key, each with its versions. How many cases run is counted over the whole tenant. */
export const listDefinitions = query({
  permission: workflowMay.readDefinition,
  input: ListDefinitions,
  output: DefinitionRows,
  run: async (look) => {
    const { tx, actor, input } = look;
    const { tenantId } = actor;
    const found = await tx
      .selectDistinct({ key: definition.key })
      .from(definition)
      .where(and(eq(definition.tenantId, tenantId), input.after ? gt(definition.key, input.after) : undefined))
      .orderBy(asc(definition.key))
      .limit(input.limit + 1);
    const keys = found.slice(0, input.limit).map(({ key }) => key);
    if (!keys.length) return { rows: [], next: null };
    const versions = Map.groupBy(await versionsOf(tx, tenantId, keys), ({ key }) => key);
    const running = await look.system(() => runningCounts(tx, tenantId, keys));
    const rows = keys.map((key) => {
      const own = versions.get(key) ?? [];
      return {
        key,
        name: own[0]?.name ?? key,
        versions: own.map(({ version, state, at, by, note, shipped }) => ({
          ...{ version, by, note, shipped, state: stateView(state), deployedAt: at.toISOString() },
          running: running.get(`${key} ${version}`) ?? 0,
        })),
      };
    });
    return { rows, next: found.length > input.limit ? (keys.at(-1) ?? null) : null };
  },
});
