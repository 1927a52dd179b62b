import type { caseEntry } from "@quintet/workflow/tables";
import type { NewId } from "../chance/seeded-ids.ts";
import type { Closed } from "./closed.ts";
import type { TaskSpan } from "./task-spans.ts";

type EntryRow = typeof caseEntry.$inferInsert;

/** What was said in a case: answers inside, decisions and partners' answers to all parties, the rest to the customer. */
export function entryRows({ complaint, id: caseId }: Closed, spans: readonly TaskSpan[], newId: NewId): EntryRow[] {
  const { tenantId, customer } = complaint;
  return spans.flatMap(({ move, party, who, endedAt }): EntryRow[] => {
    if (!move) return [];
    const at = new Date(endedAt);
    const said = { tenantId, caseId, customerId: customer.id, at, author: who.name, party: party.name };
    const authorKind = party.kind === "partner" ? ("partner" as const) : ("person" as const);
    const visibility = party.kind === "partner" || party.kind === "arbiter" ? "parties" : "internal";
    const inside: EntryRow = { ...said, id: newId(at), authorKind, visibility, text: move.answer };
    if (!move.customerText) return [inside];
    return [inside, { ...said, id: newId(at), authorKind, visibility: "customer", text: move.customerText }];
  });
}
