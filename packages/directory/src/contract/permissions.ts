import { PARTNERS, permissions, STAFF } from "@quintet/kernel";

export const directoryMay = permissions("directory", {
  seeMyself: [...STAFF, ...PARTNERS, "customer"],
  readOrganisation: STAFF,
  readPartners: STAFF,
  findCustomers: ["business-manager", "administrator", "data-analyst", "service-support"],
  createCustomer: ["agent", "team-lead", "operations-manager", "administrator"],
  unmaskPhone: ["team-lead", "operations-manager", "administrator"],
  exportCustomer: ["administrator"],
  eraseCustomer: ["administrator"],
  setLegalHold: ["administrator"],
  readGrants: ["administrator"],
  giveGrant: ["administrator"],
  readAudit: ["administrator"],
  keepConnectors: ["administrator", "partner-manager"],
});
