import { query } from "@quintet/rpc";
import { CheckDefinition, DefinitionChecked } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { judgeDefinition } from "./judge-definition.ts";

/** What deploying this would say, with nothing written: for the editor, while it is drawn. */
export const checkDefinition = query({
  permission: workflowMay.design,
  input: CheckDefinition,
  output: DefinitionChecked,
  run: (look) =>
    look.system(async () => {
      const { definition, findings } = await judgeDefinition(look, look.input);
      return { key: definition?.id ?? null, deployable: definition !== null, findings };
    }),
});
