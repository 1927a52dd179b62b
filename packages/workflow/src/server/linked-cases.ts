import { and, eq, inArray } from "@quintet/db";
import type { Look } from "@quintet/rpc";
import type { LinkedCase } from "../contract/case-relation.ts";
import { serviceCase } from "../tables/service-case.ts";
import { linksOf } from "./link-store.ts";

/**
 * The cases beside one, as far as the reader sees them with his own eyes; of the others only how many there are, so that
 * no list tells a title its reader has no right to. Called before the system's eyes are opened.
 */
export async function linkedCases(
  look: Look<unknown>,
  tenantId: string,
  caseId: string,
): Promise<{ links: LinkedCase[]; hiddenLinks: number }> {
  const { tx } = look;
  const links = await look.system(() => linksOf(tx, tenantId, caseId));
  if (!links.length) return { links: [], hiddenLinks: 0 };
  const others = links.map(({ fromId, toId }) => (fromId === caseId ? toId : fromId));
  const seen = await tx
    .select()
    .from(serviceCase)
    .where(and(eq(serviceCase.tenantId, tenantId), inArray(serviceCase.id, others)));
  const byId = new Map(seen.map((record) => [record.id, record]));
  const shown = links.flatMap(({ fromId, toId, relation, at }): LinkedCase[] => {
    const other = byId.get(fromId === caseId ? toId : fromId);
    if (!other) return [];
    const { id, number, kind, title, status } = other;
    const direction = fromId === caseId ? ("to" as const) : ("from" as const);
    return [{ caseId: id, number, kind, title, status, relation, direction, at: at.toISOString() }];
  });
  return { links: shown, hiddenLinks: links.length - shown.length };
}
