import { command } from "@quintet/rpc";
import { DefinitionDeployed, DeployDefinition } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { deployVersion } from "./deploy-version.ts";

/**
 * Deploys a definition with its forms and tables. UNPROCESSABLE `definition-refused` names each fault with its element;
 * CONFLICT `newer-version` when somebody deployed since `basedOn`. In both cases the version in force stays.
 */
export const deployDefinition = command({
  permission: workflowMay.design,
  input: DeployDefinition,
  output: DefinitionDeployed,
  run: (deed) => deed.system(() => deployVersion(deed, { ...deed.input, shipment: null })),
});
