import type { PersonalTable } from "../personal-data.ts";

/** What the ground's own tables hold of people. None is found by customer: a log that could be rewritten would be none. */
export const groundPersonalData: readonly PersonalTable[] = [
  {
    table: "audit",
    purpose: "who did what; the law asks for the log, and its chain does not survive a change",
    retention: "log",
    customer: { before: "keep", after: "keep", reason: "keep" },
    staff: ["principal", "address"],
  },
  {
    table: "event",
    purpose: "what happened, told by ids; a survey's remark may stand in what a process is told",
    retention: "log",
    customer: { payload: "keep" },
  },
  {
    table: "idempotency",
    purpose: "the answer to a command, for who asks again; gone after 72 hours",
    retention: "days",
    customer: { response: "keep" },
    staff: ["principal"],
  },
];
