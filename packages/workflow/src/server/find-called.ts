import type { Tx } from "@quintet/db";
import { type DecisionModel, type Definition, parseDecisions, parseDefinition } from "../core/index.ts";
import { findInForce } from "./definition-store.ts";

/** What a definition calls, and what that calls in turn, as it is in force now. */
export interface Called {
  /** By process id, as drawn. */
  library: Record<string, Definition>;
  calls: Record<string, number>;
  models: DecisionModel[];
}

const calledBy = ({ nodes }: Definition): string[] =>
  Object.values(nodes).flatMap(({ call }) => (call && !call.bound ? [call.process] : []));

/** Finds the versions in force of every process that is called; one that is missing is missing in the answer. */
export async function findCalled(tx: Tx, tenantId: string, definition: Definition): Promise<Called> {
  const found: Called = { library: { [definition.id]: definition }, calls: {}, models: [] };
  const wanted = calledBy(definition);
  for (let process = wanted.pop(); process !== undefined; process = wanted.pop()) {
    if (Object.hasOwn(found.library, process)) continue;
    const row = await findInForce(tx, tenantId, process);
    const parsed = row ? await parseDefinition(row.xml) : null;
    if (!row || !parsed?.ok) continue;
    found.library[process] = parsed.definition;
    found.calls[process] = row.version;
    for (const xml of Object.values(row.decisions)) {
      const tables = parseDecisions(xml);
      if (tables.ok) found.models.push(tables.decisions);
    }
    wanted.push(...calledBy(parsed.definition));
  }
  return found;
}
