import { and, eq, inArray, ne, or, type Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { CaseRelation } from "../contract/enums.ts";
import { caseLink, type MergeMemory } from "../tables/case-link.ts";
import { serviceCase } from "../tables/service-case.ts";
import { type CaseRecord, caseRecord } from "./instance-store.ts";

export type LinkRecord = typeof caseLink.$inferSelect;

interface Link {
  fromId: string;
  toId: string;
  relation: CaseRelation;
  at: Date;
  madeBy: string;
  memory?: MergeMemory | null;
}

const FINISHED = ["closed", "withdrawn", "merged"] as const;
const linked = () => new DomainError("CONFLICT", "already-linked", "these two cases are linked already");

/** Writes a link. CONFLICT when the two are linked already, or the second is part of another case. */
export async function insertLink(tx: Tx, tenantId: string, link: Link): Promise<void> {
  const [opposite] = await linksBetween(tx, tenantId, link.fromId, link.toId);
  if (opposite) throw linked();
  const written = await tx
    .insert(caseLink)
    .values({ tenantId, ...link })
    .onConflictDoNothing();
  if (written.rowCount !== 1)
    throw new DomainError("CONFLICT", "part-of-another", "this case is part of another case already");
}

export const linksBetween = (tx: Tx, tenantId: string, one: string, other: string): Promise<LinkRecord[]> =>
  tx
    .select()
    .from(caseLink)
    .where(
      and(
        eq(caseLink.tenantId, tenantId),
        or(
          and(eq(caseLink.fromId, one), eq(caseLink.toId, other)),
          and(eq(caseLink.fromId, other), eq(caseLink.toId, one)),
        ),
      ),
    );

export const linksOf = (tx: Tx, tenantId: string, caseId: string): Promise<LinkRecord[]> =>
  tx
    .select()
    .from(caseLink)
    .where(and(eq(caseLink.tenantId, tenantId), or(eq(caseLink.fromId, caseId), eq(caseLink.toId, caseId))))
    .orderBy(caseLink.at, caseLink.fromId, caseLink.toId);

export async function deleteLink(tx: Tx, link: Pick<LinkRecord, "tenantId" | "fromId" | "toId">): Promise<void> {
  const { tenantId, fromId, toId } = link;
  await tx
    .delete(caseLink)
    .where(and(eq(caseLink.tenantId, tenantId), eq(caseLink.fromId, fromId), eq(caseLink.toId, toId)));
}

/** The case this one is a part of, by one of these relations; null when it is of none. */
export async function wholeOf(
  tx: Tx,
  { tenantId, id }: Pick<CaseRecord, "tenantId" | "id">,
  relations: readonly CaseRelation[],
): Promise<LinkRecord | null> {
  const [link] = await tx
    .select()
    .from(caseLink)
    .where(and(eq(caseLink.tenantId, tenantId), eq(caseLink.toId, id), inArray(caseLink.relation, [...relations])));
  return link ?? null;
}

/** The parts of a case that are not finished with. */
export const openParts = (tx: Tx, record: Pick<CaseRecord, "tenantId" | "id">, relation: CaseRelation) =>
  tx
    .select({ id: serviceCase.id, number: serviceCase.number })
    .from(caseLink)
    .innerJoin(serviceCase, and(eq(serviceCase.tenantId, caseLink.tenantId), eq(serviceCase.id, caseLink.toId)))
    .where(
      and(
        eq(caseLink.tenantId, record.tenantId),
        eq(caseLink.fromId, record.id),
        eq(caseLink.relation, relation),
        ...FINISHED.map((status) => ne(serviceCase.status, status)),
      ),
    );

/** Refuses a link that would put a case into itself by way of others. */
export async function refuseRing(deed: Deed<unknown>, fromId: string, toId: string): Promise<void> {
  const { tx, actor } = deed;
  let above: string | null = fromId;
  while (above !== null) {
    if (above === toId) throw new DomainError("CONFLICT", "ring-of-cases", "a case cannot be a part of itself");
    const whole: LinkRecord | null = await wholeOf(tx, { tenantId: actor.tenantId, id: above }, WHOLES);
    above = whole?.fromId ?? null;
  }
}

/** Relations of which a case has one at the most, seen from the part. */
const WHOLES = ["child", "gathered", "merged"] as const satisfies readonly CaseRelation[];

/** The records of two cases the system may touch, after the actor's own gate has opened to both. */
export const bothRecords = async (tx: Tx, tenantId: string, one: string, other: string) =>
  [await caseRecord(tx, tenantId, one), await caseRecord(tx, tenantId, other)] as const;
