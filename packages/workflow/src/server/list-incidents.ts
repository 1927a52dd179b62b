import { and, asc, desc, eq, ne } from "@quintet/db";
import { query } from "@quintet/rpc";
import { IncidentRows, ListIncidents } from "../contract/incident.ts";
import { workflowMay } from "../contract/permissions.ts";
import { incident } from "../tables/incident.ts";
import { incidentView } from "./incident-store.ts";
import { behind, cursorAt, pageFrom } from "./time-cursor.ts";

/** Incidents the actor may see: those of his centre, or of the whole tenant. */
export const listIncidents = query({
  permission: workflowMay.repairIncidents,
  input: ListIncidents,
  output: IncidentRows,
  run: async ({ tx, actor, input }) => {
    const { state, key, after, limit } = input;
    const open = state === "open";
    const rows = await tx
      .select()
      .from(incident)
      .where(
        and(
          eq(incident.tenantId, actor.tenantId),
          open ? eq(incident.state, "open") : ne(incident.state, "open"),
          key === undefined ? undefined : eq(incident.definitionKey, key),
          behind(after, incident.since, incident.id, open ? "asc" : "desc"),
        ),
      )
      .orderBy(open ? asc(incident.since) : desc(incident.since), open ? asc(incident.id) : desc(incident.id))
      .limit(limit + 1);
    const page = pageFrom(rows, limit, (row) => cursorAt(row.since, row.id));
    return { rows: page.rows.map(incidentView), next: page.next };
  },
});
