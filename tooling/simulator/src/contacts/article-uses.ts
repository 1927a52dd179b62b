import type { Fact } from "@quintet/kernel";
import type { articleUse } from "@quintet/knowledge/tables";

/** How often each article was used on a day, as told by the facts. */
export function articleUses(tenantId: string, facts: readonly Fact[]): (typeof articleUse.$inferInsert)[] {
  const counted = new Map<string, typeof articleUse.$inferInsert>();
  for (const { kind, at, values } of facts) {
    if (kind !== "knowledge" || values.used !== 1 || typeof values.refId !== "string") continue;
    const day = at.toISOString().slice(0, 10);
    const key = `${day} ${values.refId}`;
    const row = counted.get(key) ?? { tenantId, articleId: values.refId, day, reader: "external" as const, uses: 0 };
    counted.set(key, { ...row, uses: row.uses + 1 });
  }
  return [...counted.values()];
}
