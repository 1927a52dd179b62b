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
    ...gradeMoves(owner, arbiter, people),
    reply: {
      ...(random.chance(STUCK) ? move(owner, 170, 0.35, answers.replied) : move(owner, 13, 0.6, answers.replied)),
      customerText: random.pick(answers.result),
    },
  };
}

/** What those above the owner do with grave complaints. No chance in it: it is their clocks that leave little room. */
function gradeMoves(owner: Person, manager: Person, people: readonly Person[]): Record<string, Move> {
  const holder = (role: Person["role"]): Person | undefined =>
    people.find((one) => one.tenantId === owner.tenantId && one.role === role);
  const lead = people.find((one) => one.role === "team-lead" && one.teamId === owner.teamId);
  const planned: readonly (readonly [string, Person | undefined, number, string])[] = [
    ["managerPlan", manager, 1.1, "方案：先行退费，专人回访，两日内书面答复"],
    ["assembleGroup", holder("business-manager"), 0.6, "响应组已到位，成员：业务主管、服务支撑、运营主管"],
    ["urgeGroup", manager, 0.3, "已电话督促，响应组到位"],
    ["oneWording", holder("service-support"), 0.7, "各台席统一口径已下发"],
    ["watchOpinion", holder("business-manager"), 20, "热度回落，转日常监测"],
    ["leadUrges", lead, 2.5, "已督办，当日答复客户"],
  ];
  return Object.fromEntries(
    planned.flatMap(([elementId, who, hours, answer]): [string, Move][] =>
      who ? [[elementId, { after: Math.round(hours * HOUR), who, outcome: null, answer, customerText: null }]] : [],
    ),
  );
}
