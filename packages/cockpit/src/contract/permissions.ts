import { permissions } from "@quintet/kernel";

export const cockpitMay = permissions("cockpit", {
  readWalls: ["executive", "operations-manager", "business-manager", "data-analyst", "administrator"],
});
