import { fact } from "@quintet/cockpit/contract";
import type { Fact } from "@quintet/kernel";
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
