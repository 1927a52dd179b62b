import type { Ground } from "@quintet/rpc";
import { openGround, prepareTenants } from "@quintet/server";
import { randomOf } from "./chance/random.ts";
import { seededIds } from "./chance/seeded-ids.ts";
import { type Contents, fillCompany } from "./load/fill-company.ts";
import { insertCases, runRunning } from "./load/load-cases.ts";
import { insertContacts } from "./load/load-contacts.ts";
import { planCompany } from "./load/plan-company.ts";
import { companies } from "./organisation/companies.ts";
import { insertOrganisation } from "./organisation/insert-organisation.ts";
import { peopleOf } from "./organisation/people.ts";
import { inAdminTransaction } from "./writing/admin.ts";
import { rollUpAll } from "./writing/roll-up-all.ts";

/** The demonstration is the same every time: only the days it lies in move with `now`. */
const SEED = "quintet demonstration";
const STATEMENT = 120_000;

export interface Loading {
  runtimeUrl: string;
  adminUrl: string;
  now: Date;
  log: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Fills an empty, prepared database with the demonstration group: one group, three companies, two partners, about 130
 * people, 5 000 customers and three months of history up to `now`. Throws when `signal` aborts; half of it is no use.
 */
export async function loadDemonstration({ runtimeUrl, adminUrl, now: moment, log, signal }: Loading): Promise<void> {
  const now = moment.getTime();
  const random = randomOf(SEED);
  const step = (line: string): void => {
    signal.throwIfAborted();
    log(line);
  };
  step("organisation");
  const people = peopleOf(random.fork("people"), now);
  await inAdminTransaction(adminUrl, (tx) => insertOrganisation(tx, people, now));
  const open = await openGround({ runtimeUrl, connections: 4, statementTimeout: STATEMENT });
  try {
    const { ground } = open;
    await prepareTenants(ground);
    const contents: Contents[] = [];
    for (const company of companies) {
      step(`${company.name}: desk, customers, knowledge`);
      contents.push(await fillCompany(ground, { random: random.fork(company.tenantId), company, people, now }));
    }
    const plans = contents.map((one) =>
      planCompany(random.fork(`${one.company.tenantId}/history`), one, { people, now }),
    );
    for (const plan of plans) {
      step(`${plan.company.name}: ${plan.contacts.interactions.length} contacts`);
      await insertContacts(ground, plan);
    }
    step(`${plans.reduce((sum, { closed, orders }) => sum + closed.length + orders.length, 0)} finished cases`);
    await insertCases(ground, adminUrl, plans);
    step(`${plans.reduce((sum, { running }) => sum + running.length, 0)} cases under way`);
    await runRunning(groundAt(ground, random), plans);
    step("rollups");
    await rollUpAll(
      ground,
      companies.map(({ tenantId }) => tenantId),
    );
    await inAdminTransaction(adminUrl, (tx) => tx.execute("analyze"));
  } finally {
    await open.close();
  }
}

/** Ids of what is done by commands are seeded too, and carry the time at which it is done. */
function groundAt(ground: Ground, random: ReturnType<typeof randomOf>): (at: number) => Ground {
  const newId = seededIds(random.fork("commands"));
  return (at) => ({ ...ground, newId: () => newId(new Date(at)) });
}
