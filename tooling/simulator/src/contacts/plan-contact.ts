import type { ChannelKind, Medium } from "@quintet/access/contract";
import { hourShare, startOfDay } from "../chance/day-shape.ts";
import type { Random } from "../chance/random.ts";
import type { CustomerRow } from "../customers/customers.ts";
import { type ArchiveNode, archiveLeaves, skillFor } from "../ground/archive-tree.ts";
import type { Person } from "../organisation/person.ts";
import { agentFor, customerFrom, type Served } from "./served.ts";

/** What became of one contact; times in epoch ms. Given up: no agent and no end but the moment of leaving. */
export interface Contact {
  channel: ChannelKind;
  medium: Medium;
  leaf: ArchiveNode;
  skill: string;
  customer: CustomerRow;
  arrivedAt: number;
  answerBy: number;
  agent: Person | null;
  /** Acceptance, or the moment of giving up. */
  turnAt: number;
  endedAt: number;
  closedAt: number;
  holdMs: number;
  solved: boolean;
  transferred: boolean;
}

interface Manner {
  channel: ChannelKind;
  medium: Medium;
  weight: number;
  standard: number;
  wait: number;
  givesUp: number;
  talk: number;
  wrap: number;
}

const s = 1_000;
const min = 60 * s;
// Per channel: share, standard, median wait, share of customers who give up, median talk and wrap-up.
const manners: readonly Manner[] = [
  {
    channel: "web-chat",
    medium: "chat",
    weight: 46,
    standard: 30 * s,
    wait: 10 * s,
    givesUp: 0.045,
    talk: 6 * min,
    wrap: 40 * s,
  },
  {
    channel: "voice",
    medium: "voice",
    weight: 33,
    standard: 15 * s,
    wait: 5.5 * s,
    givesUp: 0.06,
    talk: 4.2 * min,
    wrap: 50 * s,
  },
  {
    channel: "portal-form",
    medium: "form",
    weight: 11,
    standard: 240 * min,
    wait: 48 * min,
    givesUp: 0,
    talk: 9 * min,
    wrap: 70 * s,
  },
  {
    channel: "service-hall",
    medium: "form",
    weight: 5,
    standard: 10 * min,
    wait: 4 * min,
    givesUp: 0.02,
    talk: 8 * min,
    wrap: 60 * s,
  },
  {
    channel: "email",
    medium: "email",
    weight: 3,
    standard: 480 * min,
    wait: 130 * min,
    givesUp: 0,
    talk: 11 * min,
    wrap: 60 * s,
  },
  {
    channel: "internet",
    medium: "form",
    weight: 2,
    standard: 120 * min,
    wait: 35 * min,
    givesUp: 0,
    talk: 6 * min,
    wrap: 40 * s,
  },
];
const mannerWeights = manners.map((one) => [one, one.weight] as const);
const leafWeights = archiveLeaves.map((one) => [one, one.weight] as const);

/** How much longer one waits in a busy hour than in a mean one. */
function pressureAt(at: number): number {
  const hour = Math.floor((at - startOfDay(at)) / 3_600_000);
  return 0.6 + 0.4 * (hourShare(hour) * 24) ** 1.2;
}

/** One contact that arrives at `at`, about `about` when that is known beforehand. */
export function planContact(random: Random, served: Served, at: number, about?: ArchiveNode): Contact {
  const manner = random.weighted(mannerWeights);
  const leaf = about ?? random.weighted(leafWeights);
  const skill = skillFor(leaf.code);
  const customer = customerFrom(random, served);
  const pressure = pressureAt(at);
  const quick = customer.vip === "none" ? 1 : 0.7;
  const wait = Math.round(random.about(manner.wait * pressure * quick, 0.75));
  const base = {
    channel: manner.channel,
    medium: manner.medium,
    leaf,
    skill,
    customer,
    arrivedAt: at,
    answerBy: at + manner.standard,
  };
  if (random.chance(manner.givesUp * pressure)) {
    const left = at + Math.round(random.about(manner.wait * 2.4, 0.8));
    return {
      ...base,
      agent: null,
      turnAt: left,
      endedAt: left,
      closedAt: left,
      holdMs: 0,
      solved: false,
      transferred: false,
    };
  }
  const agent = agentFor(random, served, skill);
  // The better the agent, the shorter the talk: a tenth per level.
  const speed = 1.25 - 0.1 * (agent.skills[skill] ?? 1);
  const turnAt = at + wait;
  const endedAt = turnAt + Math.round(random.about(manner.talk * speed, 0.5));
  return {
    ...base,
    agent,
    turnAt,
    endedAt,
    closedAt: endedAt + Math.round(random.about(manner.wrap, 0.45)),
    holdMs: manner.medium === "voice" && random.chance(0.25) ? Math.round(random.about(35 * s, 0.5)) : 0,
    solved: random.chance(0.82 + 0.02 * (agent.skills[skill] ?? 1)),
    transferred: random.chance(0.06),
  };
}
