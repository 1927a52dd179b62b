import type { Random } from "../chance/random.ts";
import { customerCast } from "../customers/customer-cast.ts";
import type { CustomerRow } from "../customers/customers.ts";
import type { Company } from "../organisation/companies.ts";
import type { Person } from "../organisation/person.ts";

/** Who works for a company at the desk, and who comes. */
export interface Served {
  company: Company;
  agents: readonly Person[];
  customers: readonly CustomerRow[];
}

const inCast = new Set<string>(customerCast.map(({ id }) => id));

/** The customers one can log in as come with a history of their own. */
export const servedBy = (company: Company, people: readonly Person[], customers: readonly CustomerRow[]): Served => ({
  company,
  agents: people.filter(({ tenantId, role }) => tenantId === company.tenantId && role === "agent"),
  customers: customers.filter(({ id }) => !inCast.has(id)),
});

/** Somebody with the skill; who is better at it serves more. */
export function agentFor(random: Random, { agents }: Served, skill: string): Person {
  return random.weighted(agents.map((one) => [one, (one.skills[skill] ?? 0) ** 2] as const));
}

/** Some customers come often: every eighth contact is from a hundred of them. */
export function customerFrom(random: Random, { customers }: Served): CustomerRow {
  return random.chance(0.12) ? random.pick(customers.slice(0, 100)) : random.pick(customers);
}
