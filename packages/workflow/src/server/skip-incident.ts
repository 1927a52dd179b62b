import { command } from "@quintet/rpc";
import { IncidentResolved, SkipIncident } from "../contract/incident.ts";
import { workflowMay } from "../contract/permissions.ts";
import { repairIncident } from "./repair-incident.ts";

/** Goes on past a failed step with what a person says it should have answered. */
export const skipIncident = command({
  permission: workflowMay.repairIncidents,
  input: SkipIncident,
  output: IncidentResolved,
  run: (deed) => {
    const { reason, variables } = deed.input;
    return repairIncident(deed, {
      state: "skipped",
      reason,
      text: (name) => `系统环节「${name}」由人工处理后继续:${reason}`,
      command: (taskId) => ({ kind: "skip", taskId, variables }),
    });
  },
});
