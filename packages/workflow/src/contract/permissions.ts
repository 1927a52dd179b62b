import { PARTNERS, permissions, STAFF } from "@quintet/kernel";

export const workflowMay = permissions("workflow", {
  openCase: ["agent", "team-lead", "operations-manager", "service-support"],
  readCase: STAFF.filter((role) => role !== "executive"),
  listCases: [
    "agent",
    "team-lead",
    "operations-manager",
    "business-manager",
    "service-support",
    "data-analyst",
    "administrator",
    "executive",
  ],
  workTasks: ["agent", "team-lead", "operations-manager", "business-department", "service-support", "business-manager"],
  readAgreements: STAFF,
  manageAgreements: ["operations-manager", "business-manager", "administrator"],
  judgeExtension: ["team-lead", "operations-manager"],
  answerByLink: ["anonymous"],
  addEntry: ["agent", "team-lead", "operations-manager", "business-department", "service-support", "business-manager"],
  seeShares: PARTNERS,
  answerShare: PARTNERS,
  followOwnCases: ["customer"],
  readDefinition: STAFF,
  design: ["operations-manager", "business-manager", "administrator"],
  repairIncidents: ["operations-manager", "business-manager", "administrator"],
  /** Integrators' connectors act as the system of their tenant. */
  tellProcess: ["operations-manager", "business-manager", "administrator", "system"],
  /** Only our own import and simulator. */
  recordHistory: ["system"],
});
