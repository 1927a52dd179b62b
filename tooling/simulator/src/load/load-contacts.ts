import { interaction, message, survey } from "@quintet/access/tables";
import { fact } from "@quintet/cockpit/contract";
import { knowledgeWorkers } from "@quintet/knowledge/server";
import { articleUse, searchLog } from "@quintet/knowledge/tables";
import { type Ground, workAsSystem } from "@quintet/rpc";
import { articleUses } from "../contacts/article-uses.ts";
import { queueId, topics } from "../ground/channels.ts";
import { insertFacts } from "../writing/insert-facts.ts";
import { insertRows } from "../writing/insert-rows.ts";
import type { Plan } from "./plan-company.ts";

/** Writes the finished contacts of a company with their words, ratings, searches and facts. */
export async function insertContacts(ground: Ground, { company, contacts, newId, now }: Plan): Promise<void> {
  const { tenantId, centre } = company;
  const searches = contacts.searches.map((one) => ({ ...one, tenantId, reader: "internal" as const }));
  await workAsSystem(ground, tenantId, "demonstration", async ({ tx }) => {
    await insertRows(tx, interaction, contacts.interactions);
    await insertRows(tx, message, contacts.messages);
    await insertRows(tx, survey, contacts.surveys);
    await insertRows(tx, searchLog, searches);
    await insertRows(tx, articleUse, articleUses(tenantId, contacts.facts));
  });
  // Nobody is at the desk yet, and nobody waits.
  const queues = topics.map(({ skill }) =>
    fact("queue", new Date(now), { queueId: queueId(tenantId, skill), centreId: centre.id }),
  );
  await insertFacts(ground, tenantId, [...contacts.facts, ...queues], newId);
  await countUses(ground, tenantId);
}

/** Lets the search know how often articles were used, as the job does that follows each use. */
async function countUses(ground: Ground, tenantId: string): Promise<void> {
  const worker = knowledgeWorkers.find(({ name }) => name === "knowledge.count-uses");
  if (!worker) throw new Error("nobody counts the uses of articles");
  await workAsSystem(ground, tenantId, worker.name, (deed) => worker.work({ ...deed, input: worker.input.parse({}) }));
}
