import { command, type Deed } from "@quintet/rpc";
import type { z } from "zod";
import { RecordHistory } from "../contract/history.ts";
import { workflowMay } from "../contract/permissions.ts";
import { ImportLog, LogImported } from "../contract/review.ts";
import { writeHistory } from "./record-history.ts";

type LoggedCase = z.infer<typeof ImportLog>["cases"][number];

/** A case of a log: opened at its first line, ended at its last. */
function historyOf(log: string, { name, steps }: LoggedCase): RecordHistory {
  const inOrder = steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const times = inOrder.map(({ at }) => at);
  const people = inOrder.map(({ resource }) => resource);
  return RecordHistory.parse({
    externalRef: `${log}:${name}`,
    title: `${name}`,
    channel: "internet",
    openedAt: times[0],
    closedAt: times.at(-1),
    status: "closed",
    reassigned: people.filter((person, place) => place > 0 && person !== people[place - 1]).length,
    steps: inOrder,
  });
}

/** Takes in cases of another system's log. A case that came in under its name already stays as it is. */
export const importLog = command({
  permission: workflowMay.importLog,
  input: ImportLog,
  output: LogImported,
  run: async (deed) => {
    const log = `xes:${deed.input.log.replace(/\s+/g, "-")}`;
    let created = 0;
    await deed.system(async () => {
      for (const one of deed.input.cases) {
        const told: Deed<RecordHistory> = { ...deed, input: historyOf(log, one) };
        if ((await writeHistory(told)).created) created += 1;
      }
    });
    deed.audit({ subject: log, after: { cases: deed.input.cases.length, created } });
    return { log, created, known: deed.input.cases.length - created };
  },
});
