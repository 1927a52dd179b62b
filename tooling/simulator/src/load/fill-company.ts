import { archiveCode, channel, queue, script } from "@quintet/access/tables";
import { eq } from "@quintet/db";
import { customer, customerIdentity } from "@quintet/directory/tables";
import { loadDemonstrationArticles } from "@quintet/knowledge/server";
import { article } from "@quintet/knowledge/tables";
import { type Ground, workAsSystem } from "@quintet/rpc";
import type { Definition } from "@quintet/workflow/core";
import { definition } from "@quintet/workflow/tables";
import type { Random } from "../chance/random.ts";
import type { Deployed } from "../complaints/closed-complaints.ts";
import { type CustomerRow, customersOf, identitiesOf } from "../customers/customers.ts";
import { archiveTree } from "../ground/archive-tree.ts";
import { channelsOf, queuesOf } from "../ground/channels.ts";
import { scriptsOf } from "../ground/scripts.ts";
import type { Company } from "../organisation/companies.ts";
import type { Person } from "../organisation/person.ts";
import { insertRows } from "../writing/insert-rows.ts";

/** What a company has before anything happened in it. */
export interface Contents {
  company: Company;
  customers: readonly CustomerRow[];
  articles: readonly string[];
  complaint: Deployed;
  /** The version of the process that carries orders of other systems. */
  importedVersion: number;
}

interface Filling {
  random: Random;
  company: Company;
  people: readonly Person[];
  now: number;
}

/** Gives a company its desk, its customers and its knowledge. */
export async function fillCompany(ground: Ground, { random, company, now }: Filling): Promise<Contents> {
  const { tenantId } = company;
  const customers = customersOf(random.fork("customers"), company, now);
  const contents: Partial<Contents> = {};
  await workAsSystem(ground, tenantId, "demonstration", async (deed) => {
    const { tx } = deed;
    await insertRows(tx, channel, channelsOf(tenantId));
    await insertRows(tx, queue, queuesOf(company));
    await insertRows(
      tx,
      archiveCode,
      archiveTree.map(({ weight: _, ...node }) => ({ tenantId, ...node, enabled: true })),
    );
    await insertRows(tx, script, scriptsOf(tenantId));
    await insertRows(tx, customer, customers);
    await insertRows(tx, customerIdentity, identitiesOf(random.fork("identities"), customers));
    await loadDemonstrationArticles(deed);
    const known = await tx
      .select({ id: article.id })
      .from(article)
      .where(eq(article.tenantId, tenantId))
      .orderBy(article.id);
    contents.articles = known.map(({ id }) => id);
    const versions = await tx.select().from(definition).where(eq(definition.tenantId, tenantId));
    const inForce = versions.find(({ key, state }) => key === "complaint" && state === "deployed");
    const imported = versions.find(({ key, state }) => key === "imported" && state === "deployed");
    if (!inForce || !imported) throw new Error("the processes are not deployed");
    contents.importedVersion = imported.version;
    contents.complaint = { definition: inForce.compiled as unknown as Definition, version: inForce.version };
  });
  const { articles = [], complaint, importedVersion } = contents;
  if (!complaint || importedVersion === undefined) throw new Error(`${company.name} could not be filled`);
  return { company, customers, articles, complaint, importedVersion };
}
