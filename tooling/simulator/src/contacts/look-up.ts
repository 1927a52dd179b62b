import { fact } from "@quintet/cockpit/contract";
import type { Fact } from "@quintet/kernel";
import type { Random } from "../chance/random.ts";
import type { Contact } from "./plan-contact.ts";

/** A search for knowledge and how it ended. */
export interface Search {
  at: Date;
  query: string;
  hits: number;
  opened: string | null;
}

// What people look for in vain.
const missing = ["星链套餐", "旧版飞享包", "悦听家庭组合", "校园卡补贴 2023", "海外副卡", "携出违约金计算器"];

/** What the agent looked up meanwhile: suggestions he took, searches with and without a result. */
export function lookUp(
  random: Random,
  { agent, turnAt, leaf }: Contact,
  articles: readonly string[],
): { facts: Fact[]; search: Search | null } {
  if (!agent || !articles.length) return { facts: [], search: null };
  const who = { personId: agent.id, teamId: agent.teamId, centreId: agent.centreId };
  // Few articles answer most questions.
  const article = () => articles[Math.floor(articles.length * random.next() ** 2.5)] ?? null;
  const at = new Date(turnAt + 20_000);
  const facts: Fact[] = [];
  if (random.chance(0.3))
    facts.push(fact("knowledge", at, { ...who, used: 1, suggested: 1, variant: "suggestion", refId: article() }));
  if (!random.chance(0.28)) return { facts, search: null };
  const found = random.chance(0.955) ? 1 : 0;
  const refId = found ? article() : null;
  facts.push(fact("knowledge", at, { ...who, searched: 1, found, variant: "internal", refId }));
  if (found && random.chance(0.45)) facts.push(fact("knowledge", at, { ...who, used: 1, variant: "search", refId }));
  const query = found ? leaf.name : random.pick(missing);
  return { facts, search: { at, query, hits: found ? random.int(2, 14) : 0, opened: refId } };
}
