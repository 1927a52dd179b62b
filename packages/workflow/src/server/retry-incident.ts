import { command } from "@quintet/rpc";
import { IncidentResolved, RetryIncident } from "../contract/incident.ts";
import { workflowMay } from "../contract/permissions.ts";
import { repairIncident } from "./repair-incident.ts";

/** Puts a failed step back into the queue. */
export const retryIncident = command({
  permission: workflowMay.repairIncidents,
  input: RetryIncident,
  output: IncidentResolved,
  run: (deed) =>
    repairIncident(deed, {
      state: "retried",
      reason: null,
      text: (name) => `系统环节「${name}」重新执行`,
      command: (taskId) => ({ kind: "retry", taskId }),
    }),
});
