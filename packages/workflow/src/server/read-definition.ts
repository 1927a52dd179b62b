import { query } from "@quintet/rpc";
import { DefinitionView, ReadDefinition } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { findVersion, noDefinition, versionsOf } from "./definition-store.ts";
import { stateView } from "./deploy-version.ts";
import { judgeDefinition } from "./judge-definition.ts";

/** One version with its diagram, forms, tables and what is to be said about it. NOT_FOUND when there is none. */
export const readDefinition = query({
  permission: workflowMay.readDefinition,
  input: ReadDefinition,
  output: DefinitionView,
  run: async (look) => {
    const { tx, actor, input } = look;
    const versions = await versionsOf(tx, actor.tenantId, [input.key]);
    const [newest] = versions;
    const wanted = input.version ?? (versions.find(({ state }) => state === "deployed") ?? newest)?.version;
    const row = wanted === undefined ? null : await findVersion(tx, actor.tenantId, input.key, wanted);
    if (!row || !newest) throw noDefinition(input.key, wanted);
    const { key, name, version, note, by, shipped, xml, forms, decisions, calls } = row;
    const { findings } = await look.system(() => judgeDefinition(look, { xml, forms, decisions }));
    return {
      ...{ key, name, version, note, by, shipped, xml, forms, decisions, calls, findings },
      newest: newest.version,
      state: stateView(row.state),
      deployedAt: row.at.toISOString(),
    };
  },
});
