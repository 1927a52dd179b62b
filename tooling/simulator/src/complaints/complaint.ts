import type { CustomerRow } from "../customers/customers.ts";
import type { Person } from "../organisation/person.ts";

/** What somebody does with a task of the complaint process, how long after it reached him (ms). */
export interface Move {
  after: number;
  who: Person;
  outcome: string | null;
  answer: string;
  customerText: string | null;
}

/** A complaint and everything that is going to happen to it, long before it happens. */
export interface Complaint {
  tenantId: string;
  openedAt: number;
  title: string;
  description: string;
  grade: "ordinary" | "major" | "public-opinion";
  customer: CustomerRow;
  owner: Person;
  channel: string;
  archiveCode: string;
  region: string;
  interactionId: string | null;
  partnerId: string | null;
  /** By element of the process; a second visit goes like the first. */
  moves: Readonly<Record<string, Move>>;
  /** How long after the result the customer rates; null when never. */
  ratedAfter: number | null;
}
