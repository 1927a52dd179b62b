import { permissions } from "@quintet/kernel";

export const cockpitMay = permissions("cockpit", {
  editWalls: ["business-manager", "data-analyst", "administrator"],
  readWalls: ["executive", "operations-manager", "business-manager", "data-analyst", "administrator"],
});
