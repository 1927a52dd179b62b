import { query } from "@quintet/rpc";
import { CompareDefinitions, DefinitionsCompared } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { type Comparable, compareDefinitions as differences } from "../core/cases/compare-definitions.ts";
import { parseDefinition } from "../core/index.ts";
import { type DefinitionRecord, findVersion, noDefinition, stored } from "./definition-store.ts";
import { stateView } from "./deploy-version.ts";

/** As it was drawn: bound calls would show the callees' elements too. */
async function drawn(row: DefinitionRecord): Promise<Comparable> {
  const parsed = await parseDefinition(row.xml);
  const { forms, decisions } = row;
  return { definition: parsed.ok ? parsed.definition : stored(row).compiled, forms, decisions };
}

const sideOf = ({ version, state, at, by, xml }: DefinitionRecord) => ({
  ...{ version, by, xml, state: stateView(state), deployedAt: at.toISOString() },
});

/** Two versions side by side with the elements that differ. NOT_FOUND when one is not there. */
export const compareDefinitions = query({
  permission: workflowMay.readDefinition,
  input: CompareDefinitions,
  output: DefinitionsCompared,
  run: async ({ tx, actor, input }) => {
    const side = async (version: number) => {
      const row = await findVersion(tx, actor.tenantId, input.key, version);
      if (!row) throw noDefinition(input.key, version);
      return row;
    };
    const [left, right] = [await side(input.left), await side(input.right)];
    return { left: sideOf(left), right: sideOf(right), changes: differences(await drawn(left), await drawn(right)) };
  },
});
