import { command } from "@quintet/rpc";
import { JudgePilot, VersionChanged } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { endPilot } from "./end-pilot.ts";

/** The version on trial has proved itself: all new cases get it. CONFLICT `no-pilot` when none is on trial. */
export const promotePilot = command({
  permission: workflowMay.design,
  input: JudgePilot,
  output: VersionChanged,
  run: (deed) => deed.system(async () => ({ ...(await endPilot(deed, "promoted")), state: "in-force" as const })),
});
