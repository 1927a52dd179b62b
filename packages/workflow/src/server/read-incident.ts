import { query } from "@quintet/rpc";
import { IncidentView, ReadIncident } from "../contract/incident.ts";
import { workflowMay } from "../contract/permissions.ts";
import { findIncident, incidentView } from "./incident-store.ts";
import { notFound } from "./not-found.ts";

export const readIncident = query({
  permission: workflowMay.repairIncidents,
  input: ReadIncident,
  output: IncidentView,
  run: async ({ tx, actor, input }) => {
    const row = await findIncident(tx, actor.tenantId, input.incidentId);
    if (!row) throw notFound();
    return incidentView(row);
  },
});
