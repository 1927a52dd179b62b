import type { Fact } from "@quintet/kernel";
import { arrivals, DAY } from "../chance/day-shape.ts";
import type { Random } from "../chance/random.ts";
import { seededIds } from "../chance/seeded-ids.ts";
import { becomesComplaint, type Origin } from "../complaints/plan-complaint.ts";
import { contactFacts, knowledgeFacts, surveyFacts } from "./contact-facts.ts";
import {
  type InteractionRow,
  interactionRow,
  type MessageRow,
  messagesOf,
  type SurveyRow,
  surveyRow,
} from "./contact-rows.ts";
import { planContact } from "./plan-contact.ts";
import { rate } from "./rate.ts";
import type { Served } from "./served.ts";

export interface ContactHistory {
  interactions: InteractionRow[];
  messages: MessageRow[];
  surveys: SurveyRow[];
  facts: Fact[];
  /** Contacts out of which a complaint grew, in the order of their arrival. */
  origins: Origin[];
}

/** The finished contacts of a company from `from` to `now`; what would end later than now has not happened. */
export function contactHistory(
  random: Random,
  served: Served,
  { from, now, articles }: { from: number; now: number; articles: readonly string[] },
): ContactHistory {
  const newId = seededIds(random.fork("ids"));
  const said = random.fork("words");
  const looked = random.fork("knowledge");
  const complaining = random.fork("complaints");
  const { region, contactsPerDay: perDay } = served.company;
  const history: ContactHistory = { interactions: [], messages: [], surveys: [], facts: [], origins: [] };
  for (const at of arrivals(random.fork("arrivals"), { from, until: now, perDay })) {
    const contact = planContact(random, served, at);
    const { agent } = contact;
    const rated = agent ? rate(random, contact) : null;
    if (contact.closedAt > now) continue;
    const rating = rated && rated.at <= now ? rated : null;
    const id = newId(new Date(at));
    // The last days have their words, earlier ones a sample of them.
    const spoken = agent && contact.medium === "chat" && (now - at < 2 * DAY || said.chance(0.15));
    const messages = spoken ? messagesOf(said, contact, id, newId) : [];
    history.interactions.push(interactionRow(said, contact, id, { messages, rating }));
    history.messages.push(...messages);
    history.facts.push(...contactFacts(contact, id), ...knowledgeFacts(looked, contact, articles));
    if (!agent) continue;
    history.surveys.push(surveyRow(contact, id, rating, newId(new Date(contact.closedAt))));
    history.facts.push(...surveyFacts(contact, rating, id));
    if (becomesComplaint(complaining, contact)) history.origins.push({ contact, agent, interactionId: id, region });
  }
  return history;
}
