import { and, eq, isNull } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import type { z } from "zod";
import type { Visibility } from "../contract/enums.ts";
import { workflowEvents } from "../contract/events.ts";
import { redact } from "../core/cases/shared-fields.ts";
import { caseEntry } from "../tables/case-entry.ts";
import { serviceCase } from "../tables/service-case.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { answeredFacts } from "./case-facts.ts";
import type { Hand } from "./hand.ts";
import type { CaseRecord } from "./instance-store.ts";
import { tellShares } from "./share-store.ts";
import { tellWatchers } from "./tell-watchers.ts";

interface Entry {
  by: Hand;
  party: string;
  visibility: z.infer<typeof Visibility>;
  text: string;
  /** The English of what the system itself says. */
  textEn?: string;
  at: Date;
}

/**
 * Adds to the conversation of a case. What is for the parties goes into the partners' shares as well, without the
 * customer's name and numbers; the first word of a person to the customer is remembered. With the system's eyes.
 */
export async function writeEntry(deed: Deed<unknown>, record: CaseRecord, entry: Entry): Promise<string> {
  const { tx, newId, emit } = deed;
  const { tenantId, id: caseId, customerId } = record;
  const { by, party, visibility, text, textEn = null, at } = entry;
  const id = newId();
  await tx.insert(caseEntry).values({
    tenantId,
    id,
    caseId,
    customerId,
    at,
    author: by.name,
    authorKind: by.kind,
    party,
    visibility,
    text,
    textEn,
  });
  const audience = { ...keepers(record), customerId: visibility === "customer" ? customerId : null };
  emit(caseEvent(workflowEvents.entryAdded, record, audience, { visibility }));
  if (record.watchers > 0) tellWatchers(deed, record);
  if (visibility === "parties") await tellParties(deed, record, entry);
  if (visibility === "customer" && by.kind === "person") await rememberAnswer(deed, record, at);
  return id;
}

async function tellParties({ tx, emit }: Deed<unknown>, record: CaseRecord, { by, text, at }: Entry): Promise<void> {
  const line = { at: at.toISOString(), who: by.name, text: redact(text, [record.customerName]) };
  for (const { id, partnerId, state } of await tellShares(tx, record, line)) {
    emit(caseEvent(workflowEvents.shareChanged, record, { partnerId }, { shareId: id, state }));
  }
}

async function rememberAnswer({ tx, record: tell }: Deed<unknown>, record: CaseRecord, at: Date): Promise<void> {
  const first = await tx
    .update(serviceCase)
    .set({ answeredAt: at })
    .where(
      and(eq(serviceCase.tenantId, record.tenantId), eq(serviceCase.id, record.id), isNull(serviceCase.answeredAt)),
    )
    .returning({ id: serviceCase.id });
  if (first.length) for (const fact of answeredFacts(record, at)) tell(fact);
}
