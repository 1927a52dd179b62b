import type { Fact } from "@quintet/kernel";
import { arrivals, DAY } from "../chance/day-shape.ts";
import type { Random } from "../chance/random.ts";
import { seededIds } from "../chance/seeded-ids.ts";
import { becomesComplaint, type Origin } from "../complaints/plan-complaint.ts";
import { contactFacts, surveyFacts } from "./contact-facts.ts";
import {
  type InteractionRow,
  interactionRow,
  type MessageRow,
  messagesOf,
  type SurveyRow,
  surveyRow,
} from "./contact-rows.ts";
import { lookUp, type Search } from "./look-up.ts";
import { type Contact, planContact } from "./plan-contact.ts";
import { type Rating, rate } from "./rate.ts";
import type { Served } from "./served.ts";
import { type Coming, troubledArrivals } from "./trouble.ts";

export interface ContactHistory {
  interactions: InteractionRow[];
  messages: MessageRow[];
  surveys: SurveyRow[];
  facts: Fact[];
  /** How searches for knowledge ended. */
  searches: (Search & { id: string })[];
  /** Contacts out of which a complaint grew, in the order of their arrival. */
  origins: Origin[];
}

interface Told {
  from: number;
  now: number;
  articles: readonly string[];
  /** Contacts that are known beforehand. */
  known: readonly Contact[];
}

/** The finished contacts of a company from `from` to `now`; what would end later than now has not happened. */
export function contactHistory(random: Random, served: Served, { from, now, articles, known }: Told): ContactHistory {
  const newId = seededIds(random.fork("ids"));
  const said = random.fork("words");
  const looked = random.fork("knowledge");
  const complaining = random.fork("complaints");
  const { region, contactsPerDay: perDay } = served.company;
  const history: ContactHistory = { interactions: [], messages: [], surveys: [], facts: [], searches: [], origins: [] };
  const add = (contact: Contact, rated: Rating | null): string => {
    const { agent, arrivedAt } = contact;
    const rating = rated && rated.at <= now ? rated : null;
    const id = newId(new Date(arrivedAt));
    // The last fortnight has its words, earlier days a sample of them.
    const spoken = agent && contact.medium === "chat" && (now - arrivedAt < 14 * DAY || said.chance(0.15));
    const messages = spoken ? messagesOf(said, contact, id, newId) : [];
    history.interactions.push(interactionRow(said, contact, id, { messages, rating }));
    history.messages.push(...messages);
    const { facts, search } = lookUp(looked, contact, articles);
    history.facts.push(...contactFacts(contact, id), ...facts);
    if (search) history.searches.push({ ...search, id: newId(search.at) });
    if (agent) {
      history.surveys.push(surveyRow(contact, id, rating, newId(new Date(contact.closedAt))));
      history.facts.push(...surveyFacts(contact, rating, id));
    }
    return id;
  };
  for (const contact of known) add(contact, null);
  const usual = arrivals(random.fork("arrivals"), { from, until: now, perDay }).map((at): Coming => ({ at }));
  const troubled = troubledArrivals(random.fork("trouble"), { now, perDay });
  for (const { at, about } of [...usual, ...troubled].sort((a, b) => a.at - b.at)) {
    const contact = planContact(random, served, at, about);
    const { agent } = contact;
    const rating = agent ? rate(random, contact) : null;
    if (contact.closedAt > now) continue;
    const interactionId = add(contact, rating);
    if (agent && (about ? complaining.chance(0.45) : becomesComplaint(complaining, contact)))
      history.origins.push({ contact, agent, interactionId, region });
  }
  return history;
}
