import { PARTNERS, permissions, STAFF } from "@quintet/kernel";

export const kpiMay = permissions("kpi", {
  readLibrary: [...STAFF, ...PARTNERS],
  readValues: [
    "team-lead",
    "operations-manager",
    "business-manager",
    "service-support",
    "operations-support",
    "data-analyst",
    "executive",
    "administrator",
  ],
  watchWall: ["executive", "operations-manager", "business-manager", "data-analyst", "administrator"],
  readPartnerScore: PARTNERS,
});
