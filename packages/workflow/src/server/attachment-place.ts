import { DomainError } from "@quintet/kernel";
import type { Look } from "@quintet/rpc";
import type { z } from "zod";
import type { Visibility } from "../contract/enums.ts";
import { wayToCase } from "./case-access.ts";
import { caseRecord } from "./instance-store.ts";
import { notFound } from "./not-found.ts";
import { findShare } from "./share-store.ts";

type Seen = z.infer<typeof Visibility>;

/** Where files are put and looked for, and which of them the actor may see there. */
export interface Place {
  caseId: string;
  sees: readonly Seen[];
  /** Those who have the case speak to its customer; whoever only works on a task of it does not. */
  speaks: boolean;
  /** What is written here is always this, when the actor has no choice. */
  always: Seen | null;
}

/**
 * Opens the actor's own gate to the files of a case: a customer by his own case, a partner by its share, staff by the
 * case or a task of it. NOT_FOUND for everything else, whether or not there is such a case.
 */
export async function placeOf(
  look: Look<unknown>,
  named: { caseId: string | null; shareId: string | null },
): Promise<Place> {
  const { tx, actor } = look;
  const { caseId, shareId } = named;
  if ((caseId === null) === (shareId === null))
    throw new DomainError("BAD_REQUEST", "bad-input", "name the case or the share");
  if (actor.kind === "partner") {
    const share = shareId === null ? null : await findShare(tx, actor.tenantId, shareId);
    if (!share) throw notFound();
    return { caseId: share.caseId, sees: ["parties"], speaks: false, always: "parties" };
  }
  if (caseId === null) throw notFound();
  if (actor.kind === "customer") {
    const { id } = await caseRecord(tx, actor.tenantId, caseId);
    return { caseId: id, sees: ["customer"], speaks: true, always: "customer" };
  }
  const way = await wayToCase(look, caseId);
  return { caseId, sees: ["customer", "parties", "internal"], speaks: way === "keeper", always: null };
}
