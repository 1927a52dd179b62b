import { queueNames } from "@quintet/access/contract";
import { readMeasures } from "@quintet/cockpit/contract";
import { Nothing } from "@quintet/directory/contract";
import { query } from "@quintet/rpc";
import { kpiMay } from "../contract/permissions.ts";
import { StaffingQueues } from "../contract/staffing.ts";
import { HISTORY } from "./queue-history.ts";

/** Queues with a history the asker sees, the busiest first. */
export const listStaffingQueues = query({
  permission: kpiMay.planStaffing,
  input: Nothing,
  output: StaffingQueues,
  run: async ({ ask, now }) => {
    const from = new Date(now.getTime() - HISTORY).toISOString();
    const { rows } = await ask(readMeasures, {
      measures: ["contact.offered"],
      from,
      until: now.toISOString(),
      by: "queueId",
    });
    const known = rows.flatMap(({ key, values }) => {
      const contacts = values["contact.offered"] ?? 0;
      return key === null || contacts === 0 ? [] : [{ id: key, contacts }];
    });
    const names = await ask(queueNames, { ids: known.map(({ id }) => id).slice(0, 1000) });
    const queues = known.map((one) => ({ ...one, name: names[one.id] ?? one.id }));
    return { queues: queues.sort((a, b) => b.contacts - a.contacts) };
  },
});
