import { createConnector, listConnectors, revokeConnector } from "./connectors.ts";
import { eraseCustomer, exportCustomer, setLegalHold } from "./customer-rights.ts";
import { findCustomers } from "./find-customers.ts";
import { giveGrant, readGrants, revokeGrant } from "./grants.ts";
import { readOrganisation, readPartners } from "./read-organisation.ts";
import { readPeople } from "./read-people.ts";
import { createCustomer } from "./register-customer.ts";
import { seeMyself } from "./see-myself.ts";
import { unmaskPhone } from "./unmask-phone.ts";

export const directoryProcedures = {
  seeMyself,
  readOrganisation,
  readPartners,
  readPeople,
  findCustomers,
  createCustomer,
  unmaskPhone,
  exportCustomer,
  eraseCustomer,
  setLegalHold,
  readGrants,
  giveGrant,
  revokeGrant,
  createConnector,
  listConnectors,
  revokeConnector,
};
