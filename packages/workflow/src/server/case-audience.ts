import type { Audience, DomainEvent } from "@quintet/kernel";
import type { Party } from "../core/cases/party.ts";
import type { CaseRecord } from "./instance-store.ts";

/** Those who have the case: its owner, his team, his centre. */
export const keepers = ({ ownerId, teamId, centreId }: CaseRecord): Audience => ({ ownerId, teamId, centreId });

/** Those who have a task of a party within the company; a partner learns by its share. */
export const workers = ({ ownerId, teamId, centreId }: Pick<Party, "ownerId" | "teamId" | "centreId">): Audience => ({
  ownerId,
  teamId,
  centreId,
});

/** An event of a case. Payloads go to everybody of the audience, so they carry ids and numbers and no text of people. */
export const caseEvent = (
  type: string,
  record: Pick<CaseRecord, "id" | "number">,
  audience: Audience,
  payload: Record<string, unknown> = {},
): DomainEvent => ({
  type,
  subject: record.id,
  audience,
  payload: { caseId: record.id, number: record.number, ...payload },
});
