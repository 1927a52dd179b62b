import { interaction, message, survey } from "@quintet/access/tables";
import { type Ground, workAsSystem } from "@quintet/rpc";
import { insertFacts } from "../writing/insert-facts.ts";
import { insertRows } from "../writing/insert-rows.ts";
import type { Plan } from "./plan-company.ts";

/** Writes the finished contacts of a company with their words, ratings and facts. */
export async function insertContacts(ground: Ground, { company, contacts, newId }: Plan): Promise<void> {
  const { tenantId } = company;
  await workAsSystem(ground, tenantId, "demonstration", async ({ tx }) => {
    await insertRows(tx, interaction, contacts.interactions);
    await insertRows(tx, message, contacts.messages);
    await insertRows(tx, survey, contacts.surveys);
  });
  await insertFacts(ground, tenantId, contacts.facts, newId);
}
