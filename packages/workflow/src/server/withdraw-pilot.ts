import { command } from "@quintet/rpc";
import { JudgePilot, VersionChanged } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { endPilot } from "./end-pilot.ts";

/** The version on trial has not proved itself: new cases get the one in force again. CONFLICT `no-pilot` without one. */
export const withdrawPilot = command({
  permission: workflowMay.design,
  input: JudgePilot,
  output: VersionChanged,
  run: (deed) => deed.system(async () => ({ ...(await endPilot(deed, "withdrawn")), state: "retired" as const })),
});
