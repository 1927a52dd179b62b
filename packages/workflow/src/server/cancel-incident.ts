import { command } from "@quintet/rpc";
import { CancelIncident, IncidentResolved } from "../contract/incident.ts";
import { workflowMay } from "../contract/permissions.ts";
import { repairIncident } from "./repair-incident.ts";

/** Ends the case of a failed step: its tasks, clocks and timers end with it. */
export const cancelIncident = command({
  permission: workflowMay.repairIncidents,
  input: CancelIncident,
  output: IncidentResolved,
  run: (deed) => {
    const { reason } = deed.input;
    return repairIncident(deed, {
      state: "cancelled",
      reason,
      text: (name) => `因系统环节「${name}」失败终止:${reason}`,
      command: () => ({ kind: "cancel" }),
    });
  },
});
