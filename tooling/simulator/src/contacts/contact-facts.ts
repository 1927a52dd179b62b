import { fact } from "@quintet/cockpit/contract";
import type { Fact } from "@quintet/kernel";
import type { Random } from "../chance/random.ts";
import { queueId } from "../ground/channels.ts";
import type { Contact } from "./plan-contact.ts";
import type { Rating } from "./rate.ts";

const SHORT = 10_000;

/** Everything a contact tells, as the desk's own commands tell it. */
export function contactFacts(contact: Contact, refId: string): Fact[] {
  const { channel, customer, agent, arrivedAt, turnAt } = contact;
  const at = new Date(arrivedAt);
  const waitMs = turnAt - arrivedAt;
  const queue = queueId(customer.tenantId, contact.skill);
  const where = { channel, queueId: queue, customerId: customer.id, refId };
  const centreId = `${customer.tenantId}-centre`;
  const offered = fact("contact", at, { ...where, centreId, offered: 1 });
  if (!agent) {
    const shortAbandoned = waitMs < SHORT ? 1 : 0;
    return [offered, fact("contact", at, { ...where, centreId, abandoned: 1, shortAbandoned, waitMs })];
  }
  const who = { ...where, centreId: agent.centreId, teamId: agent.teamId, personId: agent.id };
  const inTarget = turnAt <= contact.answerBy ? 1 : 0;
  const handled = fact("handling", new Date(contact.closedAt), {
    ...who,
    handled: 1,
    talkMs: contact.endedAt - turnAt - contact.holdMs,
    holdMs: contact.holdMs,
    wrapMs: contact.closedAt - contact.endedAt,
    transferred: contact.transferred ? 1 : 0,
    archiveCode: contact.leaf.code,
    variant: contact.solved ? "solved" : "unsolved",
  });
  return [offered, fact("contact", at, { ...who, answered: 1, inTarget, waitMs }), handled];
}

/** The invitation at the end of a contact, and the marks when there are any. */
export function surveyFacts(contact: Contact, rating: Rating | null, refId: string): Fact[] {
  const { agent, channel, customer, leaf } = contact;
  const who = {
    personId: agent?.id ?? null,
    teamId: agent?.teamId ?? null,
    centreId: agent?.centreId ?? null,
    channel,
    queueId: queueId(customer.tenantId, contact.skill),
    archiveCode: leaf.code,
    customerId: customer.id,
    refId,
    variant: "interaction",
  };
  const invited = fact("survey", new Date(contact.closedAt), { ...who, invited: 1 });
  if (!rating) return [invited];
  const { attitude, efficiency, correctness } = rating;
  const topTwo = rating.topTwo ? 1 : 0;
  return [
    invited,
    fact("survey", new Date(rating.at), { ...who, answered: 1, topTwo, attitude, efficiency, correctness }),
  ];
}

/** What the agent looked up meanwhile: suggestions he took, searches with and without a result. */
export function knowledgeFacts(random: Random, { agent, turnAt }: Contact, articles: readonly string[]): Fact[] {
  if (!agent || !articles.length) return [];
  const who = { personId: agent.id, teamId: agent.teamId, centreId: agent.centreId };
  // Few articles answer most questions.
  const article = () => articles[Math.floor(articles.length * random.next() ** 2.5)] ?? null;
  const at = new Date(turnAt + 20_000);
  const facts: Fact[] = [];
  if (random.chance(0.3))
    facts.push(fact("knowledge", at, { ...who, used: 1, suggested: 1, variant: "suggestion", refId: article() }));
  if (!random.chance(0.28)) return facts;
  const found = random.chance(0.955) ? 1 : 0;
  const refId = found ? article() : null;
  facts.push(fact("knowledge", at, { ...who, searched: 1, found, variant: "internal", refId }));
  if (found && random.chance(0.45)) facts.push(fact("knowledge", at, { ...who, used: 1, variant: "search", refId }));
  return facts;
}
