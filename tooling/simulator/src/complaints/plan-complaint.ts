import type { Random } from "../chance/random.ts";
import type { Contact } from "../contacts/plan-contact.ts";
import type { Person } from "../organisation/person.ts";
import type { Complaint, Move } from "./complaint.ts";
import { answers, descriptions, titleOf } from "./complaint-words.ts";

/** A contact out of which a complaint grew. */
export interface Origin {
  contact: Contact;
  agent: Person;
  interactionId: string;
  region: string;
}

const HOUR = 3_600_000;
/** Share of complaints that lie with somebody for a week. */
const STUCK = 0.07;

// How often a contact under a code becomes a complaint.
const rates: readonly (readonly [string, number])[] = [
  ["service-attitude-praise", 0],
  ["vas-partner", 0.072],
  ["vas", 0.028],
  ["billing-deduction", 0.056],
  ["billing", 0.02],
  ["broadband-repair", 0.034],
  ["network", 0.03],
  ["service", 0.085],
];
const complaintRate = (code: string): number => rates.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 0.01;

/** Whether the customer of this contact complains. */
export const becomesComplaint = (random: Random, { leaf, solved }: Contact): boolean =>
  random.chance(complaintRate(leaf.code) * (solved ? 0.9 : 1.6));

const partnerOf = (random: Random, code: string): string | null => {
  if (code.startsWith("vas-partner")) return random.chance(0.93) ? "yueting" : null;
  if (code.startsWith("service")) return random.chance(0.35) ? "beichen" : null;
  return null;
};

/** Decides everything that is going to happen to a complaint; the people are those of its company. */
export function planComplaint(
  random: Random,
  { contact, agent, interactionId, region }: Origin,
  people: readonly Person[],
): Complaint {
  const { customer, leaf, channel } = contact;
  const partnerId = partnerOf(random, leaf.code);
  const title = titleOf(leaf.code, random.pick);
  return {
    tenantId: customer.tenantId,
    openedAt: contact.endedAt - 20_000,
    title,
    description: random.pick(descriptions).replace("{题}", title),
    grade: random.weighted([
      ["ordinary", 91],
      ["major", 7.5],
      ["public-opinion", 1.5],
    ] as const),
    customer,
    owner: agent,
    channel,
    archiveCode: leaf.code,
    region,
    interactionId,
    partnerId,
    moves: planMoves(random, { owner: agent, partnerId, people }),
    ratedAfter: random.chance(0.45) ? Math.round(random.about(9 * HOUR, 0.9)) : null,
  };
}

/** Who does what and how fast; medians are such that about one operating level in twelve is missed. */
export function planMoves(
  random: Random,
  { owner, partnerId, people }: { owner: Person; partnerId: string | null; people: readonly Person[] },
): Record<string, Move> {
  const { tenantId } = owner;
  const of = (fits: (one: Person) => boolean): Person =>
    random.pick(people.filter((one) => one.tenantId === tenantId && fits(one)));
  const billing = of(({ teamId }) => teamId === `${tenantId}-billing`);
  const arbiter = of(({ role }) => role === "operations-manager");
  const partner = partnerId ? of((one) => one.partnerId === partnerId) : owner;
  const move = (who: Person, hours: number, spread: number, answer: readonly string[]): Move => ({
    after: Math.round(random.about(hours * HOUR, spread)),
    who,
    outcome: null,
    answer: random.pick(answer),
    customerText: null,
  });
  const returned = random.chance(partnerId === "beichen" ? 0.16 : 0.09);
  const forced = random.chance(0.65);
  const [returnedFor, decided] = [answers.returned, answers.arbitrated[forced ? 0 : 1]];
  return {
    followUp: { ...move(owner, 7, 0.75, answers.followed), customerText: random.pick(answers.progress) },
    tellProgress: { ...move(owner, 0.5, 0.5, answers.followed), customerText: random.pick(answers.progress) },
    billingCheck: move(billing, 3, 0.7, answers.billing),
    partnerCheck: {
      ...move(partner, partnerId === "beichen" ? 1.9 : 1.5, 0.68, returned ? returnedFor : answers.partner),
      outcome: returned ? "returned" : "answered",
    },
    arbitrate: { ...move(arbiter, 0.7, 0.7, [decided]), outcome: forced ? "forced" : "accepted" },
    partnerRecheck: { ...move(partner, 1.2, 0.6, answers.partner), outcome: "answered" },
    reply: {
      ...(random.chance(STUCK) ? move(owner, 170, 0.35, answers.replied) : move(owner, 13, 0.6, answers.replied)),
      customerText: random.pick(answers.result),
    },
  };
}
